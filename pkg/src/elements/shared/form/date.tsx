// A date as day, month and year: DKFDS' date input. A native date field would show month/day/year to a browser that is
// set to American English, and gives no value at all while it is half filled in.
import type { ComponentChildren, VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { today } from "../today.js";
import { useView } from "../view/context.js";
import { useForm } from "./context.js";
import { isWrong } from "./feedback.js";
import { type FieldProps, Grouped, outside, useField } from "./field.js";
import type { Message } from "./message.js";
import { amissIn, type DatePart, dateOf, dateParts, pastedDate, type TypedDate, typedOf } from "./typed-date.js";

/** How many characters there is room for: a month may be a name. */
const room = { day: 2, month: 10, year: 4 } as const satisfies Record<DatePart, number>;
/** A year that is further away, in either direction, is more often a slip than meant: our own number. */
const farAway = 50;

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
  const { act, say } = useForm();
  const { id, value, messages, write } = useField(props);
  const [typed, setTyped] = useState<TypedDate | undefined>();
  const [busy, setBusy] = useState(false);
  const node = useRef<HTMLDivElement>(null);
  const date = String(value ?? usual);
  const shown = typed !== undefined && dateOf(typed) === date ? typed : typedOf(date);
  const filled = dateParts.filter((part) => shown[part].trim() !== "");
  const isFull = filled.length === dateParts.length;
  const amiss = filled.length === 0 ? [] : amissIn(shown);
  const put = (now: TypedDate): void => {
    setTyped(now);
    write(dateOf(now) || empty);
  };
  const isFar = /^\d{4}$/.test(shown.year) && Math.abs(Number(shown.year) - Number(today().slice(0, 4))) > farAway;
  const far: Message[] = isFar ? [{ kind: "note", text: form.farYear({ year: shown.year }) }] : [];
  // Nobody wants to hear about the month while typing the day. A note accuses nobody, and one that came when the field
  // is left would move what is just being clicked.
  const said = [...(busy && !isFull ? messages.filter(({ kind }) => kind === "note") : messages), ...far];
  const isInvalid = (part: DatePart): boolean => isWrong(said) || (!busy && amiss.includes(part));
  const heard = useRef<readonly Message[]>([]);
  heard.current = isWrong(said) || amiss.length > 0 ? said : far;
  const paste = (event: ClipboardEvent): void => {
    const whole = pastedDate(event.clipboardData?.getData("text") ?? "");
    if (whole === undefined) return;
    event.preventDefault();
    // No field hears of it by itself.
    act(() => put(whole));
  };
  const left = (): void =>
    queueMicrotask(() => {
      const root = node.current?.getRootNode() as Document | ShadowRoot | undefined;
      const isInside = node.current?.contains(root?.activeElement ?? null) ?? false;
      setBusy(isInside);
      // Whoever does not see it hears it when the date is done with, not at every key.
      if (!isInside && heard.current.length > 0) say(heard.current.map(({ text }) => text).join(" "));
    });
  return (
    <Grouped {...{ id, label, hint, hidden, after }} messages={said}>
      <div class="date-group mt-3" ref={node} onFocusIn={() => setBusy(true)} onFocusOut={left}>
        {dateParts.map((part) => (
          <div class={`form-group form-group-${part}`}>
            <label class="form-label" for={`${id}-${part}`}>
              {form[part]}
            </label>{" "}
            <input
              type="text"
              inputMode="numeric"
              class="form-input"
              {...outside}
              id={`${id}-${part}`}
              maxLength={room[part]}
              aria-invalid={isInvalid(part) ? "true" : undefined}
              value={shown[part]}
              onInput={({ currentTarget }) => put({ ...shown, [part]: currentTarget.value })}
              onPaste={paste}
            />
          </div>
        ))}
      </div>
    </Grouped>
  );
}
