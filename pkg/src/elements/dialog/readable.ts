// What the engine makes of a course of which some may not be readable yet: a date that is being typed hides nothing
// that does not depend on it. What was left out is told, and the places in the answer are those of the whole course.
import { type Area, type Dialogforloeb, type DialogOverblik, KvalitetsmodelError, type Problem } from "../engine.js";
import type { Outcome } from "../proces/outcome.js";

type List = "concerns" | "steps" | "intended";

/** Something left out: an entry of a list, a member of one, or the settings. */
export interface Left {
  readonly list: List | "settings";
  readonly at: number;
  /** Absent where the entry is left out whole. */
  readonly member?: string;
}

export interface DialogOutcome extends Outcome<Dialogforloeb, DialogOverblik> {
  readonly leftOut: readonly Left[];
}

/** An entry with its place in the whole course. */
interface Placed {
  readonly at: number;
  readonly entry: Record<string, unknown>;
}

type Lists = Record<List, Placed[]>;

/** Which area a model is of; undefined for one that is not known. */
export type AreaOf = (model: string) => Area | undefined;

export function readable(
  value: Dialogforloeb,
  ask: (value: Dialogforloeb) => DialogOverblik,
  areaOf: AreaOf,
): DialogOutcome {
  const rest = new Rest(value, areaOf);
  let problems: readonly Problem[] | undefined;
  for (;;) {
    const outcome = { value, facts: [], leftFacts: [], left: [], leftOut: rest.leftOut };
    try {
      const result = ask(rest.value());
      return { ...outcome, problems: problems ?? [], result: rest.placed(result) };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      problems ??= error.problems.map((problem) => rest.atField(problem));
      if (!rest.leaveOut(error.problems)) return { ...outcome, problems };
    }
  }
}

/** A course without what cannot be read. */
class Rest {
  readonly leftOut: Left[] = [];
  readonly #value: Dialogforloeb;
  readonly #areaOf: AreaOf;
  readonly #lists: Lists;
  #settings: unknown;

  constructor(value: Dialogforloeb, areaOf: AreaOf) {
    this.#value = value;
    this.#areaOf = areaOf;
    const placed = (list: readonly object[] | undefined): Placed[] =>
      (list ?? []).map((entry, at) => ({ at, entry: { ...entry } }));
    this.#lists = { concerns: placed(value.concerns), steps: placed(value.steps), intended: placed(value.intended) };
    this.#settings = value.settings;
  }

  value(): Dialogforloeb {
    const { concerns, steps, intended } = this.#lists;
    const entries = (list: readonly Placed[]): unknown[] => list.map(({ entry }) => entry);
    const lists = { concerns: entries(concerns), steps: entries(steps), intended: entries(intended) };
    const { intended: _, settings: __, ...rest } = { ...this.#value, ...lists };
    return {
      ...rest,
      ...(this.#value.intended === undefined ? {} : { intended: lists.intended }),
      ...(this.#settings === undefined ? {} : { settings: this.#settings }),
    } as Dialogforloeb;
  }

  /** Takes out what the problems are in. False where one is somewhere else, or nothing is left to take out. */
  leaveOut(problems: readonly Problem[]): boolean {
    const before = this.leftOut.length;
    const whole = new Map<Placed, List>();
    for (const { path, code } of problems) {
      const [, list = "", at = "", member = ""] = /^\/(\w+)(?:\/(\d+)(?:\/(\w+))?)?/.exec(path) ?? [];
      if (list === "settings" && this.#settings !== undefined) {
        this.#settings = undefined;
        this.leftOut.push({ list, at: 0 });
      } else if (code === "wrongArea") this.#leaveAboutOfOtherArea();
      else if (list === "concerns" || list === "steps" || list === "intended") {
        const placed = this.#lists[list][Number(at)];
        if (placed === undefined) return false;
        if (needed[list].includes(member) || member === "") whole.set(placed, list);
        else this.#leaveMember(list, placed, member);
      }
      // "There are more": they show when these are gone.
      else if (code !== "moreProblems") return false;
    }
    for (const [placed, list] of whole) this.#leaveEntry(list, placed);
    return this.leftOut.length > before;
  }

  #leaveEntry(list: List, placed: Placed): void {
    this.#lists[list] = this.#lists[list].filter((one) => one !== placed);
    this.leftOut.push({ list, at: placed.at });
    if (list === "concerns") this.#leaveUnknownConcerns();
  }

  #leaveMember(list: List, { at, entry }: Placed, member: string): void {
    if (!(member in entry)) return;
    this.leftOut.push({ list, at, member });
    if (member === "concerns") return this.#keepKnownConcerns(entry);
    delete entry[member];
    // An id says nothing without its model.
    if (list === "concerns" && member === "model") delete entry["about"];
    if (list === "concerns" && member === "about") delete entry["model"];
  }

  #leaveUnknownConcerns(): void {
    for (const { entry } of [...this.#lists.steps, ...this.#lists.intended]) this.#keepKnownConcerns(entry);
  }

  #keepKnownConcerns(entry: Record<string, unknown>): void {
    if (!Array.isArray(entry["concerns"])) return void delete entry["concerns"];
    const known = new Set(this.#lists.concerns.map(({ entry: { id } }) => id));
    entry["concerns"] = [...new Set(entry["concerns"])].filter((id) => known.has(id));
  }

  #ofOtherArea(): Placed[] {
    const named = this.#lists.concerns.filter(({ entry }) => entry["about"] !== undefined);
    const other = named.filter(({ entry: { model } }) => this.#areaOf(String(model)) !== this.#value.area);
    return other.length > 0 ? other : named;
  }

  #leaveAboutOfOtherArea(): void {
    for (const placed of this.#ofOtherArea()) this.#leaveMember("concerns", placed, "about");
  }

  /** A problem of the area is one of the concern that is from another. */
  atField(problem: Problem): Problem {
    const [first] = problem.code === "wrongArea" ? this.#ofOtherArea() : [];
    return first === undefined ? problem : ({ ...problem, path: `/concerns/${first.at}/about` } as Problem);
  }

  /** The answer with the places of the whole course. */
  placed(result: DialogOverblik): DialogOverblik {
    const { steps, intended } = this.#lists;
    const step = (at: number): number => steps[at]?.at ?? at;
    return {
      ...result,
      timeline: result.timeline.map((one) => ({ ...one, step: step(one.step) })),
      findings: result.findings.map((one) => ({
        ...one,
        path: one.path.replace(/^\/steps\/(\d+)/, (_, at: string) => `/steps/${step(Number(at))}`),
      })),
      intended: result.intended.map((one) => ({
        ...one,
        ...(one.intended === undefined ? {} : { intended: intended[one.intended]?.at ?? one.intended }),
        requirements: one.requirements.map((its) => ({
          ...its,
          ...(its.step === undefined ? {} : { step: step(its.step) }),
        })),
      })),
    };
  }
}

/** What an entry cannot be without. */
const needed: Readonly<Record<List, readonly string[]>> = {
  concerns: ["id", "gravity"],
  steps: ["kind", "date"],
  intended: ["kind"],
};
