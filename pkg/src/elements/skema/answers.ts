// Everything a person has answered, also what does not belong to the model that is chosen just now: a wrong date must
// not cost anybody their work.
import type { Answer, Area, Datakilde, Judgement, Kind, Vurdering } from "../engine.js";
import type { Place, Scale } from "./places.js";

/** What an answer was given to, so that it can be told and found again. */
export interface Origin {
  readonly area: Area;
  readonly date: string;
  readonly kind: Kind;
  readonly model: string;
}

export interface Entry {
  readonly answer?: Answer | Judgement | undefined;
  readonly begrundelse: string;
  readonly datakilder: readonly Datakilde[];
  readonly id: string;
  readonly scale: Scale;
  readonly origin: Origin;
}

export type Patch = Partial<Pick<Entry, "answer" | "begrundelse" | "datakilder">>;

/** Answers that were given to one model, and do not belong to the one that is chosen. */
export interface Kept {
  readonly origin: Origin;
  readonly entries: readonly Entry[];
}

type Answered = NonNullable<Vurdering["answers"]>[number];
type JudgedKriterium = NonNullable<Vurdering["criteria"]>[number];

const order: readonly Datakilde[] = [
  ...(["observation", "interview", "dokumenter", "borgere", "medarbejdere", "ledelse"] as const),
  ...(["paaroerende", "handlekommuner", "andet"] as const),
];

export const datakilder = order;

export class Answers {
  readonly #entries = new Map<string, Entry>();

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Changes what is answered at a place. An entry with nothing in it is none. */
  change({ key, id, scale }: Place, patch: Patch, origin: Origin): void {
    const before = this.#entries.get(key) ?? { begrundelse: "", datakilder: [] };
    this.put(key, { ...before, ...patch, id, scale, origin });
  }

  put(key: string, entry: Entry): void {
    if (entry.answer === undefined && entry.begrundelse === "" && entry.datakilder.length === 0) {
      this.#entries.delete(key);
    } else this.#entries.set(key, entry);
  }

  clear(): void {
    this.#entries.clear();
  }

  /** What is answered at these places, as an assessment has it. */
  at(places: readonly Place[]): Pick<Vurdering, "answers" | "criteria"> {
    const entries = places.flatMap(({ key, id }) => {
      const entry = this.#entries.get(key);
      return entry === undefined ? [] : [{ ...entry, id }];
    });
    return inLists(entries);
  }

  /** What is answered elsewhere, by what it was given to. */
  kept(places: readonly Place[]): Kept[] {
    const here = new Set(places.map(({ key }) => key));
    const groups = new Map<string, { origin: Origin; entries: Entry[] }>();
    for (const [key, entry] of this.#entries) {
      if (here.has(key)) continue;
      const { area, kind, model } = entry.origin;
      const name = `${area} ${kind} ${model}`;
      const group = groups.get(name) ?? { origin: entry.origin, entries: [] };
      group.entries.push(entry);
      groups.set(name, group);
    }
    return [...groups.values()];
  }

  /** How many answers at these places were given to another model. */
  carriedTo(places: readonly Place[], model: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { key } of places) {
      const from = this.#entries.get(key)?.origin.model;
      if (from !== undefined && from !== model) counts.set(from, (counts.get(from) ?? 0) + 1);
    }
    return counts;
  }
}

/** A reason given before the answer is an answer "not assessed": it must not be lost in the file. */
export function inLists(entries: readonly Entry[]): { answers: Answered[]; criteria: JudgedKriterium[] } {
  const answers: Answered[] = [];
  const criteria: JudgedKriterium[] = [];
  for (const { id, scale, answer, begrundelse, datakilder } of entries) {
    const why = {
      ...(begrundelse === "" ? {} : { begrundelse }),
      ...(datakilder.length === 0 ? {} : { datakilder: order.filter((one) => datakilder.includes(one)) }),
    };
    if (scale === "judged") criteria.push({ id, judgement: (answer ?? "notJudged") as Judgement, ...why });
    else answers.push({ id, answer: (answer ?? "notAssessed") as Answer, ...why });
  }
  return { answers, criteria };
}
