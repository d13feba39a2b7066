// The questions about an event in a form: a field for each that the engine's table has for its kind.
import type { VNode } from "preact";
import { eventWords } from "../../generated/catalogue.js";
import type { EventKind } from "../engine.js";
import { spoken } from "../shared/language.js";
import { RadioGroup, TickGroup } from "../shared/form/choices.js";
import { useAt } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import type { FieldProps } from "../shared/form/field.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { YesNo } from "../shared/form/yes-no.js";
import { useView } from "../shared/view/context.js";
import { eventsIn } from "../../generated/texts/events.js";
import { dateLegend } from "./catalogue.js";
import { inKroner, oere, wholeNumber } from "./numbers.js";
import { full, hasMeaning, isImplied, type Placed } from "./placed.js";
import type { TypedEvent } from "./typed.js";

interface EventDateProps {
  /** Of the event. */
  readonly pointer: string;
  readonly kind: EventKind;
  /** The members that no field asks for: what is said of them is told at the date. */
  readonly unasked: readonly string[];
}

/** The event's own day, where also what is said about the event as a whole is told. */
export function EventDate({ pointer, kind, unasked }: EventDateProps): VNode {
  const { language, told } = useView();
  const label = told(dateLegend(language, kind));
  const also = [pointer, ...unasked.map((member) => `${pointer}/${member}`)];
  return <DateField pointer={`${pointer}/date`} also={also} label={label} empty="" />;
}

interface QuestionProps {
  /** Of the event. */
  readonly pointer: string;
  readonly asked: Placed;
  readonly also?: readonly string[];
}

/** Whether there is a field for it: what names other things is for the form to ask, which knows what there is. */
export const isAsked = ({ path, shape }: Placed): boolean =>
  ["date", "word", "bool", "number", "time", "anyText", "text"].includes(shape.is) && path !== "sag";

export function Question({ pointer, also = [], asked }: QuestionProps): VNode {
  const { language, told } = useView();
  const { path, shape, label, hint, kroner } = asked;
  const event = (useAt(pointer) ?? {}) as TypedEvent;
  const [member, inner] = path.split("/");
  const field: FieldProps = {
    pointer: `${pointer}/${path}`,
    // What is said of an object is told where its members are asked about.
    also: inner === undefined ? also : [...also, `${pointer}/${member}`],
    label: told(spoken(label, language)),
    hint: hint && told(spoken(hint, language)),
    hidden: !hasMeaning(event, asked),
  };
  switch (shape.is) {
    case "date":
      return <DateField {...field} />;
    case "word": {
      const words = shape.words.map((value) => ({ value, label: told(spoken(eventWords()[value], language) ?? value) }));
      if (!full.has(path)) {
        return <SelectField {...field} options={[{ value: "", label: eventsIn(language).notSaid }, ...words]} />;
      }
      const unknown = { value: "", label: eventsIn(language).unknown };
      return <RadioGroup {...field} classes="kvm-wide" choices={[...words, unknown]} />;
    }
    case "bool":
      return (
        <YesNo
          {...field}
          unknown={eventsIn(language).unknown}
          usual={isImplied(event, path) ? "yes" : "unknown"}
          unread="unknown"
        />
      );
    case "number":
      return kroner ? (
        <TextField {...field} read={oere} said={inKroner} />
      ) : (
        <TextField {...field} read={wholeNumber} />
      );
    default:
      return <TextField {...field} />;
  }
}

interface TicksProps {
  /** Of the event. */
  readonly pointer: string;
  /** Makes the group's id. */
  readonly name: string;
  readonly asked: readonly Placed[];
}

export function EventTicks({ pointer, name, asked }: TicksProps): VNode | null {
  const { language, told } = useView();
  if (asked.length === 0) return null;
  const ticks = asked.map(({ path, label }) => ({ pointer: `${pointer}/${path}`, label: told(spoken(label, language)) }));
  return <TickGroup {...{ pointer, name, ticks }} label={eventsIn(language).ticks} classes="kvm-wide" />;
}
