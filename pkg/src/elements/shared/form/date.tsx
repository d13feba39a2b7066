// A date as day, month and year: DKFDS' date input. A native date field would show month/day/year to a browser that is
// set to American English, and gives no value at all while it is half filled in.
import type { ComponentChildren, VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { useView } from "../view/context.js";
import { type FieldProps, Grouped, outside, useField } from "./field.js";

const parts = ["day", "month", "year"] as const;
type Typed = Readonly<Record<(typeof parts)[number], string>>;

interface DateFieldProps extends FieldProps {
  /** What is shown where nothing is written. */
  readonly usual?: string;
  /** What is written where nothing is typed; by default nothing. */
  readonly empty?: string;
  readonly after?: ComponentChildren;
}

export function DateField(props: DateFieldProps): VNode {
  const { label, hint, hidden = false, usual = "", empty, after } = props;
  const { form } = useView().text;
  const { id, value, messages, write } = useField(props);
  const [typed, setTyped] = useState<Typed | undefined>();
  const [busy, setBusy] = useState(false);
  const node = useRef<HTMLDivElement>(null);
  const date = String(value ?? usual);
  const shown = typed !== undefined && dateOf(typed) === date ? typed : typedOf(date);
  const full = parts.every((part) => shown[part].trim() !== "");
  const type = (part: keyof Typed, text: string): void => {
    const now = { ...shown, [part]: text };
    setTyped(now);
    write(dateOf(now) || empty);
  };
  // Nobody wants to hear about the month while typing the day. A note accuses nobody, and one that came when the field
  // is left would move what is just being clicked.
  const said = busy && !full ? messages.filter(({ kind }) => kind === "note") : messages;
  const left = (): void =>
    queueMicrotask(() => {
      const root = node.current?.getRootNode() as Document | ShadowRoot | undefined;
      setBusy(node.current?.contains(root?.activeElement ?? null) ?? false);
    });
  return (
    <Grouped {...{ id, label, hint, hidden, after }} messages={said}>
      <div class="date-group mt-3" ref={node} onFocusIn={() => setBusy(true)} onFocusOut={left}>
        {parts.map((part) => (
          <div class={`form-group form-group-${part}`}>
            <label class="form-label" for={`${id}-${part}`}>
              {form[part]}
            </label>
            <input
              type="text"
              inputMode="numeric"
              class="form-input"
              {...outside}
              id={`${id}-${part}`}
              maxLength={part === "year" ? 4 : 2}
              value={shown[part]}
              onInput={({ currentTarget }) => type(part, currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </Grouped>
  );
}

/** Two digits; what is not typed stays empty. */
const two = (digits: string): string => (digits === "" ? "" : digits.padStart(2, "0"));

/** As ISO text. What is not typed in full is not a date, and the engine will say so. */
function dateOf({ day, month, year }: Typed): string {
  const all = [year.trim(), month.trim(), day.trim()] as const;
  return all.every((text) => text === "") ? "" : `${all[0]}-${two(all[1])}-${two(all[2])}`;
}

/** Also what is no date is shown as it was typed: a form that is opened again has lost nothing. */
function typedOf(date: string): Typed {
  const [, year = "", month = "", day = ""] = /^(.*?)-(.*?)-(.*)$/.exec(date) ?? [undefined, date];
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}
