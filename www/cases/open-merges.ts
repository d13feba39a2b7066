// A file that came into a case where both were changed, until a person has chosen: the file's is kept as a case of its own,
// which says what it is, so that the choice is there also after a reload.
import type { Sag } from "kvalitetsmodel";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { idOf, forget, keep, type Kept, kept, lines, type OtherSide } from "./kept.js";
import { type Conflict, merge, type Merged, mergeOn } from "./merge.js";
import { addCase, change, list, open } from "./open.js";

/** The other side as a case, and what it says of itself. */
export interface OpenMerge extends OtherSide {
  readonly theirs: Kept;
}

/** One that there was no room for: it is there as long as the page is. */
let unkept: OpenMerge | undefined;

/** Keeps the file's beside the case that it came into. `name`: what it is called in the list. */
export function beginMerge(sag: Sag, name: string, its: OtherSide): void {
  const theirs: Kept = { sag: { ...sag, id: newId("s"), name }, saved: new Date().toISOString(), otherSide: its };
  unkept = keep(theirs).trouble === undefined ? undefined : { ...its, theirs };
  list.value = lines();
}

/** That of a case, the latest where several came; undefined where there is nothing to choose. */
export function openMergeOf(id: string): OpenMerge | undefined {
  const line = list.value.find(({ otherSideOf }) => otherSideOf === id);
  return line === undefined ? (unkept?.of === id ? unkept : undefined) : otherSide(line.id);
}

/** What a case says of being the other side of one that is still there. */
export function sideOf(id: string): OpenMerge | undefined {
  const { otherSideOf } = list.value.find((one) => one.id === id) ?? {};
  return list.value.some((one) => one.id === otherSideOf) ? otherSide(id) : undefined;
}

function otherSide(id: string): OpenMerge | undefined {
  const theirs = kept(id);
  return theirs?.otherSide && { ...theirs.otherSide, theirs };
}

/** What counts in a case when two are put together: not how often it went out. */
export const bare = ({ revision: _, base: _1, format: _2, ...rest }: Sag): Sag => rest as Sag;

/** What a case has become, with how often it went out. */
export function counted({ format, revision, base }: Sag, its: Sag): Sag {
  const counts = Object.entries({ format, revision, base }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(counts), ...its } as Sag;
}

/** The file's as it came: as a case of its own it has another id, and a name that says what it is. */
function fileOf({ of, name, theirs }: OpenMerge): Sag {
  const { name: _, ...its } = theirs.sag;
  return bare({ ...its, id: of, ...(name === undefined ? {} : { name }) } as Sag);
}

/** What the two became when the file came, and what came with it. */
export const begunAs = (its: OpenMerge): Merged<Sag> => merge(its.base, bare(its.before.sag), fileOf(its));

/** What is left to choose in what the case is by now. */
export const leftOf = (its: OpenMerge, now: Sag): Merged<Sag> => mergeOn(its.base, bare(its.before.sag), fileOf(its), bare(now));

/** Ends it as a person has chosen; gives the way back to the choice. */
export function endMerge(merge: OpenMerge, chosen: readonly Conflict[]): () => void {
  const { sag: now } = open.value.kept;
  change({ sag: counted(now, leftOf(merge, now).withTheirs(chosen)) });
  drop(merge);
  return () => {
    change({ sag: now });
    unkept = keep(merge.theirs).trouble === undefined ? undefined : merge;
    list.value = lines();
  };
}

/** Gives the case back as it was before the file came; what came stays as a case of its own. */
export function undoMerge(merge: OpenMerge): void {
  const { otherSide: _, ...alone } = merge.theirs;
  drop(merge);
  keep(alone);
  const { sag, ...more } = merge.before;
  addCase(sag, more);
  list.value = lines();
}

function drop({ theirs }: OpenMerge): void {
  unkept = undefined;
  forget(idOf(theirs.sag));
  list.value = lines();
}
