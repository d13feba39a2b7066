// What has arrived means, and what to do first.
import { type Fact, type FactKind, type LegalBasis, rulesOn } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { kindName } from "../text-kinds.js";
import { advice, adviceFor, adviceSource, meanings, type Sentence } from "../text-meaning.js";
import { paragraphs, type Saying } from "./say.js";

/** The newest of each kind, newest first; of two on one day the one that was written last. */
function newest(facts: readonly Fact[]): Fact[] {
  const latest = new Map<FactKind, Fact>();
  for (const fact of facts) {
    const known = latest.get(fact.kind);
    if (known === undefined || known.date <= fact.date) latest.set(fact.kind, fact);
  }
  return [...latest.values()].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export function meaning(say: Saying, uid: string, level: number, facts: readonly Fact[]): Child {
  const explained = newest(facts).filter(({ kind }) => meanings[kind] !== undefined);
  const advised = facts.some(({ kind }) => adviceFor.has(kind)) && say.party !== "socialtilsyn";
  if (explained.length === 0 && !advised) return null;
  const [first, ...rest] = explained;
  return h(
    "section",
    { class: "kvm-meaning" },
    heading(level, null, say.text.meaning),
    first === undefined ? null : [heading(level + 1, null, kindName(say.language, first.kind)), sentences(say, first)],
    rest.map((fact) =>
      h(
        "details",
        { class: "details", id: `${uid}-means-${fact.kind}` },
        h("summary", { class: "details-summary" }, say.text.meansFold(kindName(say.language, fact.kind))),
        h("div", { class: "details-text" }, sentences(say, fact)),
      ),
    ),
    advised ? firstDays(say, level + 1) : null,
  );
}

function sentences(say: Saying, fact: Fact): Child {
  const its = (meanings[fact.kind] ?? []).filter(
    ({ from = "", to = "9999", only = say.party, not }) =>
      from <= fact.date && fact.date <= to && only === say.party && not !== say.party,
  );
  return h(
    "ul",
    null,
    its.map((sentence) => {
      const basis = basisOf(sentence, fact.date);
      return h(
        "li",
        null,
        sentence.text[say.language],
        basis.length === 0 ? null : [" ", h("span", { class: "kvm-basis" }, `(${paragraphs(say.text, basis)})`)],
      );
    }),
  );
}

/** The paragraphs as they were numbered on that day. */
function basisOf({ rules = [], basis }: Sentence, date: string): LegalBasis[] {
  const law = rules.length === 0 ? [] : rulesOn(date).filter(({ rule }) => rules.includes(rule));
  return [...law.flatMap((lov) => lov.basis), ...(basis === undefined ? [] : [basis])];
}

function firstDays({ text, language, party }: Saying, level: number): Child {
  // Foster families have no board.
  const its = advice.filter(({ board }) => board === undefined || party !== "plejefamilie");
  return [
    heading(level, null, text.firstDays),
    h(
      "ol",
      null,
      its.map((one) => h("li", null, one.text[language])),
    ),
    h("p", { class: "kvm-basis" }, adviceSource[language]),
  ];
}
