// Fictitious cases to look around in: no real tilbud, no real person. Their days follow the day it is, so that they look
// like a case of today.
import type { Sag } from "kvalitetsmodel";
import { today } from "../pkg/src/elements/shared/today.js";
import { text } from "./shared/language.js";

const prefix = "eksempel-";
export const isExample = (id: string): boolean => id.startsWith(prefix);

/** An example by its name, and the view in which one looks at it first; undefined where there is none. */
export function exampleOf(name: string): { sag: Sag; view: string } | undefined {
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (example === undefined) return undefined;
  const { view, ...sag } = example();
  return { view, sag: { format: 2, id: prefix + name, ...sag } as Sag };
}

/** So many days from today. */
function day(from: number): string {
  const at = new Date(`${today()}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + from);
  return at.toISOString().slice(0, 10);
}

const indicators2017 = (
  "1.a 1.b 1.c 2.a 2.b 2.c 2.d 3.a 3.b 3.c 3.d 4.a 4.b 5.a 5.b 5.c 6.a 6.b 7.a 8.a 8.b 8.c 9.a 9.b 9.c 10.a 10.b 14.a 14.b 14.c"
).split(" ");

const answers = (first: number): { id: string; answer: 1 | 2 | 3 | 4 | 5 }[] =>
  indicators2017.map((id, at) => ({ id, answer: (2 + ((at * first) % 4)) as 2 | 3 | 4 | 5 }));

/** An approval of which one indicator was not expected to be met yet. */
const expected = indicators2017.map((id) => ({ id, answer: id === "3.b" ? ("forventesIkke" as const) : ("forventes" as const) }));

const examples: Readonly<Record<string, () => Omit<Sag, "format"> & { view: string }>> = {
  letter: () => ({
    view: "sag",
    name: text().examples.letter,
    party: "tilbud",
    ownership: "privat",
    events: [
      { kind: "tilsynsbesoeg", id: "f-1", date: day(-60) },
      { kind: "varsling", id: "f-2", date: day(-24), receipt: "digitalPost", frist: day(-10), subject: text().examples.subject },
      { kind: "paabud", id: "f-3", date: day(-3), receipt: "digitalPost", frist: day(46), subject: text().examples.subject },
    ],
  }),
  visit: () => ({
    view: "vurdering",
    name: text().examples.visit,
    party: "tilbud",
    ownership: "privat",
    tilbud: { name: text().examples.visit, tilbudstyper: ["boernUnge", "sel107"], bestyrelse: true },
    vurderinger: [
      { date: "2024-05-14", answers: answers(3) },
      { date: "2025-06-02", answers: answers(5) },
    ],
  }),
  family: () => ({
    view: "sag",
    name: text().examples.family,
    party: "plejefamilie",
    events: [
      { kind: "godkendelse", id: "f-1", date: day(-200) },
      { kind: "tilsynsbesoeg", id: "f-2", date: day(-90) },
    ],
  }),
  tilsyn: () => ({
    view: "risiko",
    name: text().examples.tilsyn,
    party: "tilbud",
    ownership: "privat",
    tilbud: { name: text().examples.tilsyn, tilbudstyper: ["sel107"], bestyrelse: true },
    vurderinger: [
      { date: "2024-03-04", kind: "godkendelse", answers: expected },
      { date: "2025-06-02", answers: answers(5) },
    ],
    // Enough for a proposal: without it the page says how much more must be known.
    risiko: { forhold: { aabnePaabud: 0, skaerpetTilsyn: false, sygefravaer: 124, personalegennemstroemning: 210, lederskifter: 1, lederUdenUddannelse: false, maalgrupper: 2, oekonomi: [] } },
    concerns: [{ id: "b-1", gravity: "minor", text: text().examples.concern, about: "3.b", model: "tilbud-2017" }],
    events: [
      { kind: "tilsynsbesoeg", id: "f-1", date: day(-300) },
      { kind: "bekymrendeHaendelse", id: "f-2", date: day(-20) },
      { kind: "kontakt", id: "f-3", date: day(-15), concerns: ["b-1"] },
      { kind: "dialogmoede", id: "f-4", date: day(-8), concerns: ["b-1"] },
    ],
  }),
  adviser: () => ({
    view: "sag",
    name: text().examples.adviser,
    party: "tilbud",
    ownership: "kommunal",
    events: [{ kind: "tilsynsrapportUdkast", id: "f-1", date: day(-2), receipt: "digitalPost", frist: day(12) }],
  }),
};
