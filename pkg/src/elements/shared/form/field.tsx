// A field names its pointer: value, id, problems and findings follow from that.
import type { ComponentChildren, VNode } from "preact";
import { useAt, useForm, useIdOf } from "./context.js";
import { describedBy, Feedback, isWrong, useMessages } from "./feedback.js";
import type { Message } from "./message.js";

export interface FieldProps {
  readonly pointer: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Places without a field of their own, that are told of here too. */
  readonly also?: readonly string[];
  readonly hidden?: boolean;
  /** What is said here, where the engine's own words would only confuse. */
  readonly worded?: (message: Message) => Message;
  /** Writes what was answered, where that is not simply the value at the pointer; undefined takes it away. */
  readonly write?: (value: unknown) => void;
}

export interface Field {
  readonly id: string;
  readonly value: unknown;
  readonly messages: readonly Message[];
  readonly write: (value: unknown) => void;
}

export function useField({ pointer, also, worded = asTheyAre, write }: FieldProps): Field {
  const { store } = useForm();
  return {
    id: useIdOf(pointer),
    value: useAt(pointer),
    messages: useMessages(pointer, also).map(worded),
    write: write ?? ((value) => store.set(pointer, value)),
  };
}

const asTheyAre = (message: Message): Message => message;

/**
 * None of the controls is part of a portal's own <form>: `form=""` names no form, so that only the element's value is
 * sent, and never the hundreds of radios it is made of.
 */
export const outside = { form: "", autocomplete: "off" } as const;

interface FrameProps extends Pick<FieldProps, "label" | "hint" | "hidden"> {
  readonly id: string;
  readonly messages: readonly Message[];
  readonly children: ComponentChildren;
}

/** One control with its label. */
export function Labelled({ id, label, hint, hidden = false, messages, children }: FrameProps): VNode {
  return (
    <div class={groupClass(messages)} hidden={hidden}>
      <label class="form-label" for={id}>
        {label}
      </label>{" "}
      {hint && <Hint id={id}>{hint}</Hint>}
      <Feedback id={id} messages={messages} />
      {children}
    </div>
  );
}

interface GroupProps extends FrameProps {
  readonly classes?: string;
  /** What stands under the whole group. */
  readonly after?: ComponentChildren;
}

/** Several controls under one legend. */
export function Grouped({ id, label, hint, hidden = false, messages, classes = "", children, after }: GroupProps): VNode {
  return (
    <div class={`${groupClass(messages)} ${classes}`.trimEnd()} hidden={hidden}>
      <fieldset id={id} aria-describedby={describedBy(id, hint, messages)}>
        <legend class="form-label">{label}</legend>
        {hint && <Hint id={id}>{hint}</Hint>}
        <Feedback id={id} messages={messages} />
        {children}
      </fieldset>
      {after}
    </div>
  );
}

const Hint = ({ id, children }: { id: string; children: ComponentChildren }): VNode => (
  <div class="form-hint" id={`${id}-hint`}>
    {children}
  </div>
);

const groupClass = (messages: readonly Message[]): string => `form-group${isWrong(messages) ? " form-error" : ""}`;

/** What tells assistive technology about one control. */
export const told = (id: string, hint: unknown, messages: readonly Message[]): Record<string, string | undefined> => ({
  "aria-invalid": isWrong(messages) ? "true" : undefined,
  "aria-describedby": describedBy(id, hint, messages),
});
