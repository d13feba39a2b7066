// The fields of one fact: what its kind asks about, and whatever else is written in it, so that nothing is hidden.
import type { Person, ReceiptKind } from "../engine.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { forholdIn } from "../text-forhold.js";
import { type Ask, catalogue, checks, type Member, memberOf, plainAsks, yesNo } from "./catalogue.js";
import type { Typed } from "./typed.js";
import { kroner, oere, wholeNumber } from "./numbers.js";

/** A question: where its answer stands in the fact, its field, and how the field is filled from the fact. */
export interface Question {
  readonly members: readonly string[];
  readonly field: Field & { readonly node: HTMLElement };
  readonly show: () => void;
}

const dates: ReadonlySet<Member> = new Set(["received", "frist", "to", "announcedOn"]);
const receipts: readonly ReceiptKind[] = ["digitalPost", "brev", "overleveret", "quickbrev", "bBrev"];
const persons: readonly Person[] = ["barn", "voksen"];

/** Every question about a fact but its kind and its case. */
export function questionsOf(context: Context, fact: Typed, id: string): Question[] {
  const own = catalogue[fact.kind]?.asks ?? [];
  const asked = new Set<Member>(own.map(memberOf));
  const extra = plainAsks.filter((ask) => !asked.has(memberOf(ask)) && fact[memberOf(ask)] !== undefined);
  const asks = [...own, ...extra];
  const ticked = asks.filter((ask) => checks.has(ask));
  return [
    dateOf(context, fact, id),
    ...asks.filter((ask) => !checks.has(ask)).map((ask) => question(context, fact, `${id}-${memberOf(ask)}`, ask)),
    ...(ticked.length > 0 ? [ticks(context, fact, `${id}-ticks`, ticked)] : []),
  ];
}

/** Writes a member, or takes it away: what is empty is not there. */
function write(fact: Typed, member: string, value: unknown): void {
  if (value === undefined || value === "") delete fact[member];
  else fact[member] = value;
}

function dateOf(context: Context, fact: Typed, id: string): Question {
  const legend = forholdIn(context.language).dated[catalogue[fact.kind]?.dated ?? "event"];
  const field = new DateField(context, { id: `${id}-date`, legend, onInput: (date) => (fact.date = date) });
  return { members: ["date"], field, show: () => (field.value = fact.date) };
}

function question(context: Context, fact: Typed, id: string, ask: Ask): Question {
  const member = memberOf(ask);
  const text = forholdIn(context.language);
  const [label, hint] = text.asks[ask];
  if (dates.has(member)) {
    const field = new DateField(context, { id, legend: label, hint, onInput: (date) => write(fact, member, date) });
    return { members: [member], field, show: () => (field.value = String(fact[member] ?? "")) };
  }
  if (member === "receipt") return receipt(context, fact, id);
  if (member === "person") {
    const choices = persons.map((value) => ({ value, label: text.person[value] }));
    return choice(context, fact, id, member, text.personLegend, choices);
  }
  if (yesNo.has(ask)) return yesOrNo(context, fact, id, member, label);
  return line(context, fact, id, member, [label, hint]);
}

function receipt(context: Context, fact: Typed, id: string): Question {
  const text = forholdIn(context.language);
  const choices = [
    ...receipts.map((value) => ({ value, label: text.receipt[value] })),
    { value: "", label: text.receiptUnknown },
  ];
  return choice(context, fact, id, "receipt", text.receiptLegend, choices, text.receiptHint);
}

function choice(
  context: Context,
  fact: Typed,
  id: string,
  member: Member,
  legend: string,
  choices: readonly { value: string; label: string }[],
  hint?: string,
): Question {
  const field: Group = new Group(context, "radio", {
    id,
    legend,
    hint,
    classes: "kvm-wide",
    choices,
    onChange: () => write(fact, member, field.chosen[0]),
  });
  return { members: [member], field, show: () => (field.chosen = [String(fact[member] ?? "")]) };
}

function yesOrNo(context: Context, fact: Typed, id: string, member: Member, legend: string): Question {
  const { text } = context;
  const words = { yes: true, no: false } as const;
  const field: Group = new Group(context, "radio", {
    id,
    legend,
    classes: "kvm-few",
    choices: [
      { value: "yes", label: text.yes },
      { value: "no", label: text.no },
      { value: "unknown", label: forholdIn(context.language).unknown },
    ],
    onChange: () => write(fact, member, words[field.chosen[0] as keyof typeof words]),
  });
  const chosen = (): string => (fact[member] === true ? "yes" : fact[member] === false ? "no" : "unknown");
  return { members: [member], field, show: () => (field.chosen = [chosen()]) };
}

function ticks(context: Context, fact: Typed, id: string, asks: readonly Ask[]): Question {
  const text = forholdIn(context.language);
  const members = asks.map(memberOf);
  const field: Group = new Group(context, "checkbox", {
    id,
    legend: text.ticks,
    classes: "kvm-wide",
    choices: asks.map((ask) => ({ value: memberOf(ask), label: text.asks[ask][0] })),
    onChange: () => {
      for (const member of members) write(fact, member, field.chosen.includes(member) ? true : undefined);
    },
  });
  return { members, field, show: () => (field.chosen = members.filter((member) => fact[member] === true)) };
}

/** A line of text; a year and an amount are numbers where they can be read as such. */
function line(context: Context, fact: Typed, id: string, member: Member, words: readonly [string, string]): Question {
  const [label, hint] = words;
  const read = member === "year" ? wholeNumber : member === "yearlyFee" ? oere : (typed: string) => typed;
  const written = member === "yearlyFee" ? kroner : (value: unknown) => String(value ?? "");
  const field = new TextField(context, { id, label, hint, onInput: (typed) => write(fact, member, read(typed)) });
  const show = (): void => {
    // What is being typed is not put right under the fingers.
    if (document.activeElement !== field.input) field.value = written(fact[member]);
  };
  return { members: [member], field, show };
}
