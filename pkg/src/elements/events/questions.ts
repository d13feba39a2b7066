// The questions about an event: a field for each that the engine's table has for its kind.
import { eventWords, type FieldShape } from "../../generated/catalogue.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { SelectField } from "../shared/fields/select.js";
import { eventsIn } from "../text-events.js";
import { dateLegend } from "./catalogue.js";
import { kroner, oere, wholeNumber } from "./numbers.js";
import { askedOf, full, hasMeaning, memberAt, objectIn, type Placed } from "./placed.js";
import type { TypedEvent } from "./typed.js";

/** A question: where its answer stands in the event, its field, and how the field is filled from the event. */
export interface Question {
  /** As the engine's pointers call them: `frist`, `forventning/kanOgVil`. */
  readonly members: readonly string[];
  readonly field: Field & { readonly node: HTMLElement };
  readonly show: (event: TypedEvent) => void;
}

/** What is asked about, and where the answers go. */
export interface Asked {
  readonly context: Context;
  /** Begins the ids of the fields. */
  readonly id: string;
  /** The event as it is now. */
  readonly event: () => TypedEvent;
  /** Writes a member; undefined, "" and an empty list take it away. */
  readonly write: (member: string, value: unknown) => void;
}

/** The event's own day. */
export const dateQuestion = (asked: Asked): Question =>
  day(slot(asked, "date"), dateLegend(asked.context.language, asked.event().kind));

/**
 * Every question about an event but its day, in the order of the table; ticks stand together, those of `apart` by
 * themselves.
 *
 * What names other things (`sag`, `answers`, `concerns`, `about`) is for the form to ask: it knows what there is.
 */
export function questionsOf(asked: Asked, apart: ReadonlySet<string> = new Set()): Question[] {
  const { first, ticks: ticked, more, late } = askedOf(asked.event().kind, apart);
  return [
    ...first.flatMap((field) => question(asked, field)),
    ...ticks(asked, "ticks", ticked),
    ...ticks(asked, "more", more),
    ...late.flatMap((field) => question(asked, field)),
  ];
}

/** Where a question's answer stands: read, and written with what else is in the same object. */
interface Slot {
  readonly context: Context;
  readonly id: string;
  readonly path: string;
  readonly of: (event: TypedEvent) => unknown;
  readonly set: (value: unknown) => void;
}

function slot({ context, id, event, write }: Asked, path: string): Slot {
  const [member = "", inner] = path.split("/");
  const set = (value: unknown): void => {
    if (inner === undefined) return write(member, value);
    const { [inner]: _, ...rest } = objectIn(event()[member]);
    const all = value === undefined || value === "" ? rest : { ...rest, [inner]: value };
    write(member, Object.keys(all).length === 0 ? undefined : all);
  };
  return { context, id: `${id}-${path.replace("/", "-")}`, path, of: (one) => memberAt(one, path), set };
}

function question(asked: Asked, { path, shape, label, hint }: Placed): Question[] {
  const { language } = asked.context;
  const at = slot(asked, path);
  const made = ofShape(at, shape, label[language], hint?.[language]);
  if (made === undefined) return [];
  const show = (event: TypedEvent): void => {
    made.show(event);
    made.field.node.hidden = !hasMeaning(event, path);
  };
  return [{ ...made, show }];
}

function ofShape(at: Slot, shape: FieldShape, label: string, hint: string | undefined): Question | undefined {
  switch (shape.is) {
    case "date":
      return day(at, label, hint);
    case "word":
      return full.has(at.path) ? radios(at, shape.words, label, hint) : select(at, shape.words, label, hint);
    case "bool":
      return yesNo(at, label, hint);
    case "number":
      return at.path === "yearlyFee" ? line(at, label, hint, oere, kroner) : line(at, label, hint, wholeNumber);
    case "time":
    case "anyText":
      return line(at, label, hint);
    case "text":
      return at.path === "sag" ? undefined : line(at, label, hint);
    default:
      return undefined;
  }
}

function day({ context, id, path, of, set }: Slot, legend: string, hint?: string): Question {
  const field = new DateField(context, { id, legend, hint, onInput: set });
  return { members: [path], field, show: (event) => (field.value = String(of(event) ?? "")) };
}

/** A line of text, or a number as it is written where it can be read as one. */
function line(
  { context, id, path, of, set }: Slot,
  label: string,
  hint: string | undefined,
  read: (typed: string) => unknown = (typed) => typed,
  said: (value: unknown) => string = (value) => String(value ?? ""),
): Question {
  const field = new TextField(context, { id, label, hint, onInput: (typed) => set(read(typed)) });
  const show = (event: TypedEvent): void => {
    // What is being typed is not put right under the fingers.
    if (document.activeElement !== field.input) field.value = said(of(event));
  };
  return { members: [path], field, show };
}

const wordIn = ({ language }: Context, word: string): string => eventWords()[word]?.[language] ?? word;

function radios(
  { context, id, path, of, set }: Slot,
  words: readonly string[],
  legend: string,
  hint?: string,
): Question {
  const field: Group = new Group(context, "radio", {
    id,
    legend,
    hint,
    classes: "kvm-wide",
    choices: [
      ...words.map((value) => ({ value, label: wordIn(context, value) })),
      { value: "", label: eventsIn(context.language).unknown },
    ],
    onChange: () => set(field.chosen[0]),
  });
  return { members: [path], field, show: (event) => (field.chosen = [String(of(event) ?? "")]) };
}

function select(
  { context, id, path, of, set }: Slot,
  words: readonly string[],
  label: string,
  hint?: string,
): Question {
  const field = new SelectField(context, {
    id,
    label,
    hint,
    options: [
      { value: "", label: eventsIn(context.language).notSaid },
      ...words.map((value) => ({ value, label: wordIn(context, value) })),
    ],
    onChange: set,
  });
  return { members: [path], field, show: (event) => (field.value = String(of(event) ?? "")) };
}

const answers = { yes: true, no: false } as const;

/** Yes, no or not known. */
function yesNo({ context, id, path, of, set }: Slot, legend: string, hint?: string): Question {
  const { text } = context;
  const field: Group = new Group(context, "radio", {
    id,
    legend,
    hint,
    classes: "kvm-few",
    choices: [
      { value: "yes", label: text.yes },
      { value: "no", label: text.no },
      { value: "unknown", label: eventsIn(context.language).unknown },
    ],
    onChange: () => set(answers[field.chosen[0] as keyof typeof answers]),
  });
  const show = (event: TypedEvent): void => {
    // The day of an announcement says that there was one.
    const value = of(event) ?? (path === "announced" && event["announcedOn"] !== undefined ? true : undefined);
    field.chosen = [value === true ? "yes" : value === false ? "no" : "unknown"];
  };
  return { members: [path], field, show };
}

function ticks(asked: Asked, name: string, fields: readonly Placed[]): Question[] {
  if (fields.length === 0) return [];
  const { context, id, event } = asked;
  const { language } = context;
  const slots = fields.map(({ path }) => slot(asked, path));
  const field: Group = new Group(context, "checkbox", {
    id: `${id}-${name}`,
    legend: eventsIn(language).ticks,
    classes: "kvm-wide",
    choices: fields.map(({ path, label }) => ({ value: path, label: label[language] })),
    onChange: () => {
      for (const { path, of, set } of slots) {
        const chosen = field.chosen.includes(path);
        // A no that another program wrote is left alone.
        if (chosen !== (of(event()) === true)) set(chosen ? true : undefined);
      }
    },
  });
  const chosen = (now: TypedEvent): string[] => slots.filter(({ of }) => of(now) === true).map(({ path }) => path);
  return [{ members: fields.map(({ path }) => path), field, show: (now) => (field.chosen = chosen(now)) }];
}
