// What happened in a period, told as a number; or as dates that came with a file, which stay until a number is typed.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Risikosvar } from "../engine.js";
import { isDay } from "../../is-day.js";
import { wholeNumber } from "../events/numbers.js";
import { useOutcome } from "../proces/control.js";
import { useAt, useForm } from "../shared/form/context.js";
import type { FieldProps } from "../shared/form/field.js";
import { same } from "../shared/form/same.js";
import { TextField } from "../shared/form/text.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Name } from "../risiko/names.js";
import { dateInWords } from "../../words.js";
import { isUnfinished } from "./decimals.js";

export function EventsField({ name, hint: more, hidden, ...field }: FieldProps & { readonly name: Name }): VNode {
  const text = risikoIn(useView().language);
  const { pointer } = field;
  const { store, act, at } = useForm();
  const value = useAt(pointer);
  const undo = useUndo();
  /** The dates that a number was typed instead of: they come back when the number is taken away. */
  const instead = useRef<{ readonly dates: unknown; readonly number: unknown }>(undefined);
  // The period is the risk model's own.
  const { months, counted } = useOutcome<Risikosvar, { months: number[]; counted: string | undefined }>((outcome) => {
    const its = outcome?.result?.proposal.factors.filter(({ observes }) => observes === name) ?? [];
    return {
      months: [...new Set(its.flatMap((factor) => factor.months ?? []))],
      counted: its.find(({ seenIn }) => seenIn === "oplyst")?.shown,
    };
  });
  const hint = months.length === 0 ? text.countHint : text.period({ months: months.join(" / ") });
  const type = (number: unknown): void => {
    const { current } = instead;
    const dates = Array.isArray(value) ? value : same(current?.number, value) ? current?.dates : undefined;
    instead.current = { dates, number };
    undo.clear();
    store.set(pointer, number ?? dates);
  };
  const forget = (): void => {
    act(() => store.set(pointer, undefined));
    undo.offer({
      words: text.forgotDates,
      back: text.datesBack,
      undo: () => {
        act(() => store.set(pointer, value));
        at(pointer)?.focus();
      },
    });
  };
  return (
    <div class="kvm-events" hidden={hidden}>
      <TextField
        {...field}
        hint={more ? `${hint} ${more as string}` : hint}
        read={wholeNumber}
        said={(number) => (Array.isArray(number) ? "" : String(number))}
        inputMode="numeric"
        isUnfinished={isUnfinished}
        write={type}
      />
      <div class="kvm-as-dates">{Array.isArray(value) && <AsDates {...{ dates: value, counted, forget }} />}</div>
      {undo.node}
    </div>
  );
}

interface AsDatesProps {
  readonly dates: readonly unknown[];
  /** How many of them count, in the engine's words. */
  readonly counted: string | undefined;
  readonly forget: () => void;
}

function AsDates({ dates, counted, forget }: AsDatesProps): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const words = (date: unknown): string =>
    typeof date === "string" && isDay(date) ? dateInWords(date, language) : String(date);
  return (
    <div>
      <p>{text.asDates({ count: dates.length })}</p>
      <ul>
        {dates.map((date) => (
          <li>{words(date)}</li>
        ))}
      </ul>
      <p>
        {counted !== undefined && `${text.datesCounted({ count: counted })} `}
        {text.datesUsed}
      </p>
      <p>
        <button type="button" class="function-link" onClick={forget}>
          {text.forgetDates}
        </button>
      </p>
    </div>
  );
}
