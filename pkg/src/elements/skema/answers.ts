// Everything a person has answered, also what does not belong to the model that is chosen just now: a wrong date must
// not cost anybody their work.
import type { Answer, Area, Datakilde, Judgement, Kind, Vurdering } from "../engine.js";
import { DATAKILDER } from "../../generated/columns.js";
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
  readonly begrundelse?: string | undefined;
  readonly datakilder?: readonly Datakilde[] | undefined;
  /** What else a program has written in it, which is for the engine to tell. */
  readonly more?: object;
  readonly id: string;
  readonly scale: Scale;
  readonly origin: Origin;
}

export type Patch = Partial<Pick<Entry, "answer" | "begrundelse" | "datakilder">>;

/** By the key of the place. */
export type Entries = Readonly<Record<string, Entry>>;

/** Answers that were given to one model, and do not belong to the one that is chosen. */
export interface Kept {
  readonly origin: Origin;
  readonly entries: readonly Entry[];
}

type Answered = NonNullable<Vurdering["answers"]>[number];
type JudgedKriterium = NonNullable<Vurdering["criteria"]>[number];

/** What is answered at a place when something in it is another. An entry with nothing in it is none. */
export function patched(
  before: Partial<Entry> | undefined,
  { id, scale }: Pick<Place, "id" | "scale">,
  patch: Patch,
  origin: Origin,
): Entry | undefined {
  const { answer, begrundelse = "", datakilder: sources = [], more = {} } = { ...before, ...patch };
  const isBare = Object.keys(more).length === 0;
  if (answer === undefined && begrundelse === "" && sources.length === 0 && isBare) return undefined;
  return {
    id,
    scale,
    origin,
    ...(answer === undefined ? {} : { answer }),
    ...(begrundelse === "" ? {} : { begrundelse }),
    ...(sources.length === 0 ? {} : { datakilder: sources }),
    ...(isBare ? {} : { more }),
  };
}

/** What is answered at these places, as an assessment has it. */
export function answersAt(entries: Entries, places: readonly Place[]): Pick<Vurdering, "answers" | "criteria"> {
  return inLists(
    places.flatMap(({ key, id }) => {
      const entry = entries[key];
      return entry === undefined ? [] : [{ ...entry, id }];
    }),
  );
}

/** What is answered elsewhere, by what it was given to. */
export function keptFrom(entries: Entries, places: readonly Place[]): Kept[] {
  const here = new Set(places.map(({ key }) => key));
  const groups = new Map<string, { origin: Origin; entries: Entry[] }>();
  for (const [key, entry] of Object.entries(entries)) {
    if (here.has(key)) continue;
    const { area, kind, model } = entry.origin;
    const name = `${area} ${kind} ${model}`;
    const group = groups.get(name) ?? { origin: entry.origin, entries: [] };
    group.entries.push(entry);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** How many answers at these places were given to another model, by that model. */
export function carriedTo(entries: Entries, places: readonly Place[], model: string): [from: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { key } of places) {
    const from = entries[key]?.origin.model;
    if (from !== undefined && from !== model) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts];
}

/** A reason given before the answer is an answer "not assessed": it must not be lost in the file. */
export function inLists(entries: readonly Entry[]): { answers: Answered[]; criteria: JudgedKriterium[] } {
  const answers: Answered[] = [];
  const criteria: JudgedKriterium[] = [];
  for (const { id, scale, answer, begrundelse, datakilder: sources = [], more } of entries) {
    const why = {
      ...(begrundelse === undefined ? {} : { begrundelse }),
      ...(sources.length === 0 ? {} : { datakilder: ordered(sources as Datakilde[]) }),
      ...more,
    };
    if (scale === "judged") criteria.push({ id, judgement: (answer ?? "notJudged") as Judgement, ...why });
    else answers.push({ id, answer: (answer ?? "notAssessed") as Answer, ...why });
  }
  return { answers, criteria };
}

/** What is no list, and a word that is none of them, is for the engine to tell. */
const ordered = (sources: Datakilde[]): Datakilde[] =>
  Array.isArray(sources)
    ? [...DATAKILDER.filter((one) => sources.includes(one)), ...sources.filter((one) => !DATAKILDER.includes(one))]
    : sources;
