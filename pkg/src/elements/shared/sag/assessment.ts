// The assessment of a case that an element is about: the one at its `place`, else the last.
import type { Area, Party, Sag, Vurdering } from "../../engine.js";
import { same } from "../form/same.js";
import { merged } from "./merged.js";

type CaseVurdering = NonNullable<Sag["vurderinger"]>[number];

/** The area in which a party is assessed; undefined where it is not. */
export const areaOf = (party: Party): Area | undefined =>
  party === "plejefamilie" ? "plejefamilier" : party === "tilbud" ? "tilbud" : undefined;

/** Who is assessed in an area; a word that is none is for the engine to tell. */
export const partyOf = (area: string): Party => (area === "plejefamilier" ? "plejefamilie" : area) as Party;

/** What of an assessment can be read stands in it; what cannot is told by the form. */
export const assessmentsOf = ({ vurderinger }: Sag): readonly CaseVurdering[] => (Array.isArray(vurderinger) ? vurderinger : []);

/** Where it stands among the assessments, or would. `place`: such as `vurderinger/0`. */
function placeIn(sag: Sag, place: string | null): number {
  const [, at] = /^\/?vurderinger\/(\d+)$/.exec(place ?? "") ?? [];
  const { length } = assessmentsOf(sag);
  return at === undefined ? Math.max(length - 1, 0) : Math.min(Number(at), length);
}

/** It, with what the case says where it does not; undefined where there is none. */
export function assessmentIn(sag: Sag, place: string | null): Vurdering | undefined {
  const one = assessmentsOf(sag)[placeIn(sag, place)];
  if (typeof one !== "object" || one === null) return undefined;
  return { ...frameIn(sag), ...one } as Vurdering;
}

/** A case with an assessment changed, as a form says it before and after: what the case says of it stands in the case. */
export function withAssessment(sag: Sag, place: string | null, before: Vurdering, now: Vurdering): Sag {
  const all = assessmentsOf(sag);
  const at = placeIn(sag, place);
  const one = all[at] as Partial<Vurdering> | undefined;
  const [was, is] = [inCase(before, sag, one), inCase(now, sag, one)];
  const changed = merged(sag, was.sag, is.sag) as Sag;
  const entry = one === undefined && !same(was.one, is.one) ? is.one : merged(one, was.one, is.one);
  if (same(entry, one)) return changed;
  // What is answered with another model than it says, such as one that the case has got since, is made with that.
  const made = one?.model === undefined || now.model === undefined ? entry : { ...(entry as object), model: now.model };
  return { ...changed, vurderinger: [...all.slice(0, at), made as CaseVurdering, ...all.slice(at + 1)] };
}

/** What of an assessment stands in the case, and what in its own place there. */
function inCase(vurdering: Vurdering, { party }: Sag, there: Partial<Vurdering> = {}): { sag: object; one: object } {
  const { format: _, area, tilbud, ...rest } = vurdering as Vurdering & { format?: number };
  const isWho = areaOf(party) !== undefined;
  const own = {
    ...(there.area === undefined && isWho ? {} : { area }),
    ...(there.tilbud === undefined || tilbud === undefined ? {} : { tilbud }),
  };
  return {
    sag: { ...(isWho ? { party: partyOf(area) } : {}), ...(there.tilbud === undefined && tilbud !== undefined ? { tilbud } : {}) },
    one: { ...own, ...rest },
  };
}

/** What a case says of any assessment in it. */
export function frameIn({ party, tilbud }: Sag): { area?: Area } & Pick<Vurdering, "tilbud"> {
  const area = areaOf(party);
  return { ...(area === undefined ? {} : { area }), ...(tilbud === undefined ? {} : { tilbud }) };
}
