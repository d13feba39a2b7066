// The fields of a step, or of an intended decision: what its kind asks about, and whatever else is written in it, so
// that nothing is hidden.
import { processWord } from "../engine.js";
import { capital } from "../proces/say.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { SelectField } from "../shared/fields/select.js";
import { dialogIn } from "../text-dialog.js";
import { procesIn } from "../text-proces.js";
import { type Ask, catalogue, type Tick, ticks } from "./catalogue.js";
import type { TypedForventning, TypedStep } from "./typed.js";

/** A question: where its answer stands in the step, its field, and how the field is filled from the step. */
export interface Question {
  readonly members: readonly string[];
  readonly field: Field & { readonly node: HTMLElement };
  readonly show: (step: TypedStep) => void;
}

/** What is asked about, and where the answers go. */
export interface Asked {
  readonly context: Context;
  /** Begins the ids of the fields. */
  readonly id: string;
  /** The step as it is now. */
  readonly step: () => TypedStep;
  readonly write: (member: string, value: unknown) => void;
}

/** The words that a member is chosen among; the empty one is not told. */
const choices = {
  moede: ["afklarende", "paataenktAfgoerelse"],
  form: ["talk", "writing", "both"],
  purpose: ["confirm", "discuss"],
  effect: ["none", "some", "full"],
} as const satisfies Partial<Record<Ask, readonly string[]>>;

const isTick = (ask: Ask): ask is Tick => (ticks as readonly Ask[]).includes(ask);
const every = Object.keys(dialogIn("da").asks) as Ask[];

/** Every question about a step but its date, its concerns and the words about it. */
export function questionsOf(asked: Asked): Question[] {
  const step = asked.step();
  const own = catalogue[step.kind]?.asks ?? [];
  const asks = [...own, ...every.filter((ask) => !own.includes(ask) && step[ask] !== undefined)];
  const ticked = asks.filter(isTick);
  return [
    ...asks.filter((ask) => !isTick(ask) && ask !== "special").flatMap((ask) => question(asked, ask)),
    ...(ticked.length > 0 ? [tickGroup(asked, ticked)] : []),
    ...(asks.includes("special") ? [special(asked)] : []),
  ];
}

function question(asked: Asked, ask: Exclude<Ask, Tick>): Question[] {
  if (ask === "forventning") return expectation(asked);
  const words = dialogIn(asked.context.language).asks[ask];
  if (ask === "announcedOn") return [announcedOn(asked)];
  if (ask === "frist" || ask === "to") return [day(asked, ask, words)];
  if (ask === "announced") return [announced(asked)];
  if (ask === "told") return [yesNo(asked, ask, words)];
  if (ask === "seenBy" || ask === "special") return [line(asked, ask, words)];
  return [choice(asked, ask, words)];
}

type Words = readonly [label: string, hint: string];

function day({ context, id, write }: Asked, member: string, [legend, hint]: Words): Question {
  const field = new DateField(context, { id: `${id}-${member}`, legend, hint, onInput: (date) => write(member, date) });
  return { members: [member], field, show: (step) => (field.value = String(step[member] ?? "")) };
}

/** The step's own date. */
export const dateQuestion = (asked: Asked): Question => day(asked, "date", [dialogIn(asked.context.language).date, ""]);

/** A line of words. */
export function line({ context, id, write }: Asked, member: string, [label, hint]: Words): Question {
  const field = new TextField(context, { id: `${id}-${member}`, label, hint, onInput: (text) => write(member, text) });
  return { members: [member], field, show: (step) => (field.value = String(step[member] ?? "")) };
}

function choice({ context, id, write }: Asked, member: keyof typeof choices, [label, hint]: Words): Question {
  const { language } = context;
  const word = (value: string): string => capital(processWord("word", value)[language]);
  const field = new SelectField(context, {
    id: `${id}-${member}`,
    label,
    hint,
    options: [
      { value: "", label: procesIn(language).notSaid },
      ...choices[member].map((value) => ({ value, label: word(value) })),
    ],
    onChange: (value) => write(member, value),
  });
  return { members: [member], field, show: (step) => (field.value = String(step[member] ?? "")) };
}

const answers = { yes: true, no: false } as const;

/** Yes, no or not told. `of`: the answer in the step; `set`: writes it. */
function radios(
  { context, id }: Asked,
  member: string,
  [legend, hint]: Words,
  of: (step: TypedStep) => unknown,
  set: (value: boolean | undefined) => void,
): Question & { readonly field: Group } {
  const words = procesIn(context.language);
  const field: Group = new Group(context, "radio", {
    id: `${id}-${member.replace("/", "-")}`,
    legend,
    hint: hint === "" ? undefined : hint,
    classes: "kvm-few",
    choices: [
      { value: "yes", label: words.yes },
      { value: "no", label: words.no },
      { value: "unknown", label: words.notSaid },
    ],
    onChange: () => set(answers[field.chosen[0] as keyof typeof answers]),
  });
  const show = (step: TypedStep): void => {
    const value = of(step);
    field.chosen = [value === true ? "yes" : value === false ? "no" : "unknown"];
  };
  return { members: [member], field, show };
}

const yesNo = (asked: Asked, member: string, words: Words): Question =>
  radios(
    asked,
    member,
    words,
    (step) => step[member],
    (value) => asked.write(member, value),
  );

/** The day of the announcement says that there was one. */
const announced = (asked: Asked): Question =>
  radios(
    asked,
    "announced",
    dialogIn(asked.context.language).asks.announced,
    (step) => step["announced"] ?? (step["announcedOn"] === undefined ? undefined : true),
    (value) => asked.write("announced", value),
  );

/** What was not announced has no day for it; one that is written all the same is there to be seen. */
const announcedOn = (asked: Asked): Question =>
  shownWhere(
    day(asked, "announcedOn", dialogIn(asked.context.language).asks.announcedOn),
    (step) => step["announced"] !== false || step["announcedOn"] !== undefined,
  );

/** A question that stands there only where it has a meaning. */
function shownWhere(question: Question, where: (step: TypedStep) => boolean): Question {
  return {
    ...question,
    show: (step) => {
      question.show(step);
      question.field.node.hidden = !where(step);
    },
  };
}

/** Whether it is expected that the tilbud puts it right, and what belongs to a yes. */
function expectation(asked: Asked): Question[] {
  const words = dialogIn(asked.context.language);
  const { context, id } = asked;
  const write = (part: keyof TypedForventning, value: unknown): void => {
    const { [part]: _, ...rest } = asked.step().forventning ?? {};
    const all = value === undefined || value === "" ? rest : { ...rest, [part]: value };
    asked.write("forventning", Object.keys(all).length === 0 ? undefined : all);
  };
  const can = radios(
    asked,
    "forventning/kanOgVil",
    words.asks.forventning,
    ({ forventning }) => forventning?.kanOgVil,
    (value) => write("kanOgVil", value),
  );
  const [label, hint] = words.because;
  const because = new TextField(context, {
    id: `${id}-begrundelse`,
    label,
    hint,
    onInput: (text) => write("begrundelse", text),
  });
  const shorter = radios(
    asked,
    "forventning/korterePeriode",
    words.shorter,
    ({ forventning }) => forventning?.korterePeriode,
    (value) => write("korterePeriode", value),
  );
  /** What belongs to a yes is asked after it, and shown where it is answered. */
  const asksMore = ({ forventning = {} }: TypedStep, part: keyof TypedForventning): boolean =>
    forventning.kanOgVil === true || forventning[part] !== undefined;
  const showBecause = ({ forventning }: TypedStep): void => {
    because.value = forventning?.begrundelse ?? "";
  };
  const becauseOf: Question = { members: ["forventning/begrundelse"], field: because, show: showBecause };
  return [
    can,
    shownWhere(shorter, (step) => asksMore(step, "korterePeriode")),
    shownWhere(becauseOf, (step) => asksMore(step, "begrundelse")),
  ];
}

function tickGroup({ context, id, step, write }: Asked, members: readonly Tick[]): Question {
  const words = dialogIn(context.language);
  const field: Group = new Group(context, "checkbox", {
    id: `${id}-ticks`,
    legend: words.ticks,
    classes: "kvm-wide",
    choices: members.map((member) => ({ value: member, label: words.asks[member][0] })),
    onChange: () => {
      const now = step();
      for (const member of members) {
        const chosen = field.chosen.includes(member);
        // A no that another form has is left alone.
        if (chosen !== (now[member] === true)) write(member, chosen ? true : undefined);
      }
    },
  });
  const show = (now: TypedStep): void => void (field.chosen = members.filter((member) => now[member] === true));
  return { members, field, show };
}

/** What was special is asked where the decision was taken at once. */
function special(asked: Asked): Question {
  const one = line(asked, "special", dialogIn(asked.context.language).asks.special);
  return shownWhere(one, (step) => step["straks"] === true || step["special"] !== undefined);
}
