// Messages at a field, as DKFDS shows errors: before the options, with the word in front, and read with the field.
import type { VNode } from "preact";
import { spoken } from "../language.js";
import { useView } from "../view/context.js";
import { useStore } from "./context.js";
import { type Message, messageOf } from "./message.js";
import type { ByPlace } from "./told.js";

/**
 * What is said at a field: of its pointer and what stands in it, and of the places in `also`, which have no field of their
 * own; of one that the field itself stands in, only what is said of exactly that.
 */
export function useMessages(pointer: string, also: readonly string[] = []): readonly Message[] {
  const { language } = useView();
  return useStore(({ problems, findings }) => {
    const here = <One extends { path: string }>(said: ByPlace<One>): readonly One[] => [
      ...said.within(pointer),
      ...also.flatMap((one) => (pointer.startsWith(`${one}/`) ? said.of(one) : said.within(one))),
    ];
    return [
      ...here(problems).map((one) => messageOf(one, language)),
      ...here(findings).map(({ severity, message }): Message => ({ kind: severity, text: spoken(message, language) })),
    ];
  });
}

export const isWrong = (messages: readonly Message[]): boolean => messages.some(({ kind }) => kind === "error");

interface FeedbackProps {
  /** Of the control or fieldset that the messages belong to. */
  readonly id: string;
  readonly messages: readonly Message[];
}

export function Feedback({ id, messages }: FeedbackProps): VNode {
  const { text } = useView();
  return (
    <div class="kvm-feedback" id={`${id}-feedback`}>
      {messages.map((message) =>
        message.kind === "error" ? (
          <span class="form-error-message">
            <span class="sr-only">{text.errorPrefix}</span>
            {message.text}
          </span>
        ) : (
          <span class="kvm-note">
            <strong>{text.notePrefix}</strong>
            {message.text}
          </span>
        ),
      )}
    </div>
  );
}

/** What describes a control: its hint, and its messages where there are any. */
export function describedBy(id: string, hint: unknown, messages: readonly Message[]): string | undefined {
  const ids = [hint ? `${id}-hint` : "", messages.length > 0 ? `${id}-feedback` : ""].filter((one) => one !== "");
  return ids.length === 0 ? undefined : ids.join(" ");
}
