// The deadlines of facts of which some may not be readable yet: one date that is being typed hides nothing else.
import { type Fact, type Forhold, frister, type Frister, KvalitetsmodelError, type Problem } from "../engine.js";

export type Read =
  | { readonly value?: undefined }
  | { readonly value: Forhold; readonly problems: readonly Problem[] }
  | {
      readonly value: Forhold;
      readonly result: Frister;
      /** The facts that count, in the result's order. */
      readonly facts: readonly Fact[];
      /** Those that cannot be read yet. */
      readonly left: readonly Fact[];
    };

/** `compute`: what is asked of the engine; by default all deadlines. */
export function read(value: Forhold | undefined, compute: (forhold: Forhold) => Frister = frister): Read {
  if (value === undefined) return {};
  let facts: readonly Fact[] = Array.isArray(value.facts) ? value.facts : [];
  const left: Fact[] = [];
  for (;;) {
    try {
      return { value, result: compute({ ...value, facts: [...facts] }), facts, left };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      const bad = badFacts(error.problems);
      // Whatever is wrong outside the facts decides everything.
      if (bad === undefined) return { value, problems: error.problems };
      left.push(...facts.filter((_, at) => bad.has(at)));
      facts = facts.filter((_, at) => !bad.has(at));
    }
  }
}

/** The places of the facts that the problems are in; undefined where one of them is somewhere else. */
function badFacts(problems: readonly Problem[]): Set<number> | undefined {
  const bad = new Set<number>();
  for (const { path, code } of problems) {
    const [, at] = /^\/facts\/(\d+)(?:\/|$)/.exec(path) ?? [];
    if (at !== undefined) bad.add(Number(at));
    // "There are more": they show when these are gone.
    else if (code !== "moreProblems") return undefined;
  }
  return bad.size > 0 ? bad : undefined;
}
