// The deadlines of a case, as far as it can be read: one date that is being typed hides nothing else.
import type { CaseEvent, Frister, Partly, Problem, Sag } from "../engine.js";

export type Shown =
  | { readonly sag?: undefined }
  | { readonly sag: Sag; readonly problems: readonly Problem[]; readonly result?: undefined }
  | {
      readonly sag: Sag;
      readonly problems: readonly Problem[];
      readonly result: Frister;
      /** What counts, in the case's order. */
      readonly happened: readonly CaseEvent[];
      /** What cannot be read yet. */
      readonly left: readonly CaseEvent[];
    };

/** `ask`: what is asked of the engine. */
export function shownOf(sag: Sag | undefined, ask: (sag: Sag) => Partly<Frister>): Shown {
  if (sag === undefined) return {};
  const { value: result, problems } = ask(sag);
  if (result === undefined) return { sag, problems };
  const events = Array.isArray(sag.events) ? sag.events : [];
  // The engine has a key for every event that it could read.
  const counts = (place: number): boolean => (result.keys[place] ?? "") !== "";
  return {
    sag,
    problems,
    result,
    happened: events.filter((_, place) => counts(place)),
    left: events.filter((_, place) => !counts(place)),
  };
}

/** A case without what no deadline follows from: where only that is another, there is nothing to count again. */
export function happenedIn(sag: Sag): Sag {
  const { vurderinger: _, modeller: _1, concerns: _2, dialog: _3, risiko: _4, opfoelgning: _5, handleplan: _6, ...rest } = sag;
  return rest;
}
