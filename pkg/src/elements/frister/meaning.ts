// What that which has arrived means, and advice for the first days.
import {
  type CaseEvent,
  type EventKind,
  meaning as meaningOf,
  type LegalBasis,
  type Meaning,
  tjeklisteAfter,
} from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { type Child, h, heading } from "../shared/dom.js";
import { paragraphs } from "../shared/paragraphs.js";
import type { Saying } from "./say.js";

/** The newest of each kind, newest first; of two on one day the one that was written last. */
function newest(events: readonly CaseEvent[]): CaseEvent[] {
  const latest = new Map<EventKind, CaseEvent>();
  for (const event of events) {
    const known = latest.get(event.kind);
    if (known === undefined || known.date <= event.date) latest.set(event.kind, event);
  }
  return [...latest.values()].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export function meaning(say: Saying, uid: string, level: number, events: readonly CaseEvent[]): Child {
  const its = newest(events);
  const explained = its.flatMap(({ kind, date }) => {
    const found = meaningOf(kind, say.party, date);
    return found === undefined ? [] : [{ kind, found }];
  });
  const advice = firstDays(say, level + 1, newest(events.filter((event) => !isAppealed(event, events))));
  if (explained.length === 0 && advice === null) return null;
  const [first, ...rest] = explained;
  return h(
    "section",
    { class: "kvm-meaning" },
    heading(level, null, say.text.meaning),
    first === undefined
      ? null
      : [heading(level + 1, null, kindName(say.language, first.kind)), sentences(say, first.found)],
    rest.map(({ kind, found }) =>
      h(
        "details",
        { class: "details", id: `${uid}-means-${kind}` },
        h("summary", { class: "details-summary" }, say.text.meansFold(kindName(say.language, kind))),
        h("div", { class: "details-text" }, sentences(say, found)),
      ),
    ),
    advice,
  );
}

/** What it is, and what the law makes of it: each sentence with its paragraphs, as they were numbered on its day. */
const sentences = (say: Saying, { text, basis, notes }: Meaning): Child =>
  h(
    "ul",
    null,
    [{ text, basis }, ...notes].map((one) => h("li", null, one.text[say.language], source(one.basis))),
  );

const source = (basis: readonly LegalBasis[]): Child =>
  basis.length === 0 ? null : [" ", h("span", { class: "kvm-basis" }, paragraphs(basis))];

/** Whether Ankestyrelsen has decided a complaint about it: nobody has use for the first days' advice then. */
function isAppealed({ id, sag = "", date }: CaseEvent, events: readonly CaseEvent[]): boolean {
  return events.some((decided) => {
    if (decided.kind !== "ankestyrelsensAfgoerelse") return false;
    const { answers, sag: its = "" } = decided;
    const before = events.filter((one) => one.kind === "klage" && one.date <= decided.date);
    const named = before.find((one) => one.id !== undefined && one.id === answers);
    // It answers the complaint or the decision itself; what names nothing is about the latest of its case.
    const complaint = named ?? (answers === undefined ? before.filter((one) => (one.sag ?? "") === its).at(-1) : undefined);
    const about = complaint === undefined ? answers : complaint.answers;
    const asked = complaint ?? decided;
    return about === undefined ? (asked.sag ?? "") === sag && date <= asked.date : about === id;
  });
}

/** Advice is for the one who has got the letter. */
function firstDays({ text, language, party }: Saying, level: number, events: readonly CaseEvent[]): Child {
  if (party === "socialtilsyn") return null;
  const [list] = events.flatMap(({ kind }) => tjeklisteAfter(kind, party) ?? []);
  if (list === undefined) return null;
  return [
    heading(level, null, text.firstDays),
    h(
      "ol",
      null,
      list.items.filter(({ fase }) => fase === "foersteDage").map((one) => h("li", null, one.text[language])),
    ),
    h("p", { class: "kvm-basis" }, list.source[language]),
  ];
}
