// One thing that can be known, as a field.
import type { Area, Bestyrelse, Faktorsvar, OekonomiForhold } from "../engine.js";
import { wholeNumber } from "../events/numbers.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { procesIn } from "../text-proces.js";
import { type Name, risikoIn } from "../text-risiko.js";
import { kinds, matters } from "./catalogue.js";
import { fromTenths, tenths } from "./decimals.js";
import { EventsField } from "./events.js";
import type { Host } from "./host.js";
import { Noted } from "./noted.js";
import { inOwnWords } from "./own-words.js";

export interface Question {
  readonly field: Field & { readonly node: HTMLElement };
  /** The field as messages reach it. */
  readonly noted: Noted;
  /** Fills the field. `factors`: what the risk model makes of it; `area`: whom it is about. */
  show(factors: readonly Faktorsvar[], area: Area | undefined): void;
}

export function questionOf(context: Context, name: Name, host: Host): Question {
  const { notWhole, notTenths } = risikoIn(context.language);
  switch (kinds[name]) {
    case "count":
      return number(context, name, host, wholeNumber, (value) => String(value ?? ""), notWhole);
    case "tenths":
      return number(context, name, host, tenths, fromTenths, notTenths);
    case "events":
      return events(context, name, host);
    case "yesNo":
      return yesOrNo(context, name, host);
    case "board":
      return board(context, name, host);
    case "oekonomi":
      return oekonomi(context, name, host);
    case "date":
      return date(context, name, host);
  }
}

const idOf = ({ uid }: Context, name: Name): string => `${uid}-${name}`;

function number(
  context: Context,
  name: Name,
  { draft }: Host,
  read: (typed: string) => number | string,
  written: (value: unknown) => string,
  wrong: string,
): Question {
  const [label, hint] = risikoIn(context.language).asks[name];
  const field = new TextField(context, {
    id: idOf(context, name),
    label,
    hint: hint === "" ? undefined : hint,
    onInput: (typed) => draft.tell(name, typed.trim() === "" ? undefined : read(typed)),
  });
  field.input.setAttribute("inputmode", "decimal");
  const show = (): void => {
    // What is being typed is not put right under the fingers.
    if (document.activeElement !== field.input) field.value = written(draft.forhold[name]);
  };
  return { field, noted: new Noted(field, inOwnWords(field.input, wrong)), show };
}

function events(context: Context, name: Name, host: Host): Question {
  const field = new EventsField(context, name, idOf(context, name), host);
  return { field, noted: field.noted, show: (factors) => field.show(factors) };
}

function yesOrNo(context: Context, name: Name, { draft }: Host): Question {
  const words = procesIn(context.language);
  const values = { yes: true, no: false } as const;
  const field: Group = new Group(context, "radio", {
    id: idOf(context, name),
    legend: risikoIn(context.language).asks[name][0],
    classes: "kvm-few",
    choices: [
      { value: "yes", label: words.yes },
      { value: "no", label: words.no },
      { value: "unknown", label: words.notSaid },
    ],
    onChange: () => draft.tell(name, values[field.chosen[0] as keyof typeof values]),
  });
  const chosen = (value: unknown): string[] =>
    value === true ? ["yes"] : value === false ? ["no"] : value === undefined ? ["unknown"] : [];
  return { field, noted: new Noted(field), show: () => (field.chosen = chosen(draft.forhold[name])) };
}

function board(context: Context, name: Name, { draft }: Host): Question {
  const text = risikoIn(context.language);
  const field: Group = new Group(context, "radio", {
    id: idOf(context, name),
    legend: text.asks[name][0],
    classes: "kvm-wide",
    choices: [
      ...(Object.keys(text.bestyrelse) as Bestyrelse[]).map((value) => ({ value, label: text.bestyrelse[value] })),
      { value: "unknown", label: procesIn(context.language).notSaid },
    ],
    onChange: () => draft.tell(name, field.chosen[0] === "unknown" ? undefined : field.chosen[0]),
  });
  return { field, noted: new Noted(field), show: () => (field.chosen = [String(draft.forhold[name] ?? "unknown")]) };
}

const inOrder = "inOrder";

/** What is not in order; that all is in order is told too, and is something else than not told. */
function oekonomi(context: Context, name: Name, { draft }: Host): Question {
  const text = risikoIn(context.language);
  const [legend, hint] = text.asks[name];
  const all = Object.keys(text.oekonomi) as OekonomiForhold[];
  const told = (): readonly unknown[] => {
    const value = draft.forhold[name];
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const field: Group = new Group(context, "checkbox", {
    id: idOf(context, name),
    legend,
    hint,
    classes: "kvm-wide",
    choices: [
      ...all.map((value) => ({ value, label: text.oekonomi[value] })),
      { value: inOrder, label: text.oekonomiInOrder },
    ],
    onChange: () => {
      const was = Array.isArray(draft.forhold[name]) && told().length === 0;
      const matters = field.chosen.filter((value) => value !== inOrder);
      const tick = field.chosen.includes(inOrder);
      // The latest tick counts: all in order, or something that is not.
      if (tick && !was) draft.tell(name, []);
      else draft.tell(name, matters.length > 0 ? matters : tick ? [] : undefined);
    },
  });
  const options = [...field.options.children] as HTMLElement[];
  const show = (_: readonly Faktorsvar[], area: Area | undefined): void => {
    const value = told();
    field.chosen = draft.forhold[name] !== undefined && value.length === 0 ? [inOrder] : value.map(String);
    // What was told of the other area is still there to be seen and taken away.
    const asked = area !== undefined && Object.hasOwn(matters, area) ? matters[area] : all;
    all.forEach((one, at) => {
      const option = options[at];
      if (option) option.hidden = !asked.includes(one) && !value.includes(one);
    });
  };
  return { field, noted: new Noted(field), show };
}

function date(context: Context, name: Name, { draft }: Host): Question {
  const field = new DateField(context, {
    id: idOf(context, name),
    legend: risikoIn(context.language).asks[name][0],
    onInput: (typed) => draft.tell(name, typed),
  });
  return { field, noted: new Noted(field), show: () => (field.value = String(draft.forhold[name] ?? "")) };
}
