// One deadline in the list: what, by when, who, where it stands, how sure it is, and how it was counted.
import { inWords } from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { amount, basisOf, day, eventName, lastDay, latest, otherDay, type Saying, state, who } from "./say.js";
import type { Entry } from "./entry.js";

export function one(say: Saying, uid: string, entry: Entry): HTMLElement {
  const { text, language } = say;
  const { frist, lov, event } = entry;
  const { mark: kind, words } = state(say, entry);
  return h(
    "li",
    { class: `kvm-frist kvm-frist-${frist.status}` },
    h("p", { class: "kvm-frist-what" }, h("strong", null, lov.text[language])),
    h("p", { class: "kvm-verdict kvm-frist-state" }, mark(kind), h("span", null, words)),
    h("dl", { class: "kvm-pairs" }, [
      days(say, entry),
      pair(text.who, [who(say, entry), entry.choice ? `. ${text.choiceWord}` : ""]),
      event === undefined ? null : pair(text.because, eventName(say, event)),
      pair(
        text.basis,
        lov.basis.length === 0 && lov.confidence === "open" ? text.notInLaw : basisOf(say, entry),
      ),
      frist.amount === undefined ? null : pair(text.amount, amounts(say, entry)),
      frist.confidence === "verified" ? null : pair(text.sure, unsure(say, entry)),
    ]),
    frist.trace.length === 0 ? null : trace(say, uid, entry),
  );
}

export const pair = (name: Child, ...words: Child[]): Child => [h("dt", null, name), h("dd", null, words)];

/** The last day, written out, with where it was moved from and what the other reading gives. */
function days(say: Saying, entry: Entry): Child {
  const { text } = say;
  const { beforeRolling, earliest } = entry.frist;
  const last = lastDay(say, entry);
  const other = otherDay(say, entry);
  return [
    last === undefined
      ? null
      : pair(
          text.by,
          h("strong", null, last),
          latest(say, entry),
          beforeRolling === undefined ? null : ` (${text.moved(day(say, beforeRolling))})`,
        ),
    earliest === undefined ? null : pair(text.from, day(say, earliest)),
    other === undefined ? null : pair(text.otherReading, other),
  ];
}

/** The amount, and that of the other reading of what it is counted by. */
function amounts(say: Saying, { frist: { amount: its, otherAmount, reading } }: Entry): string {
  if (its === undefined) return "";
  const [by, otherBy] = reading === "calendarYear" ? (["calendarYear", "fromLast"] as const) : (["fromLast", "calendarYear"] as const);
  const { months } = say.text;
  if (otherAmount === undefined) return amount(say, its);
  return `${months[by]}: ${amount(say, its)}. ${months[otherBy]}: ${amount(say, otherAmount)}.`;
}

/** How sure it is, and why it is not surer: the rule's open point, or how a letter is taken to have come. */
function unsure({ text, language }: Saying, { frist, lov }: Entry): string {
  const { confidence, reading, trace } = frist;
  const receipt = trace.find(({ code }) => code === "presumptionOpen");
  const untold = trace.find(({ code }) => code === "receiptUnknown");
  const ofRule = reading !== undefined || lov.confidence === confidence || lov.dateConfidence === confidence;
  // Not the law is open then, but a question in the form.
  if (untold !== undefined && !ofRule) return `${asSentence(inWords(untold)[language])} ${text.tellReceipt}`;
  return [
    text.confidence[confidence],
    receipt === undefined ? "" : asSentence(inWords(receipt)[language]),
    ofRule ? (lov.open?.[language] ?? "") : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** The engine's steps are parts of a chain, without a capital or a full stop. */
const asSentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

function trace(say: Saying, uid: string, entry: Entry): HTMLElement {
  const { text, language } = say;
  const { frist, lov, id } = entry;
  return h(
    "details",
    { class: "details kvm-trace", id: `${uid}-trace-${id}` },
    h("summary", { class: "details-summary" }, text.trace, h("span", { class: "sr-only" }, `: ${lov.text[language]}`)),
    h(
      "div",
      { class: "details-text" },
      h(
        "p",
        null,
        `${text.traceRule}: ${lov.text[language]} `,
        h("span", { class: "kvm-basis" }, basisOf(say, entry)),
      ),
      h(
        "ol",
        null,
        frist.trace.map((step) => h("li", null, inWords(step)[language])),
      ),
    ),
  );
}
