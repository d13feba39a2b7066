// A case as the browser keeps it, one under each key: what is open, what was there before, and what cannot be read.
import type { CaseEvent, Sag, Vurdering } from "kvalitetsmodel";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { forgetLetters } from "./begun-letters.js";
import { revisionPrefix } from "./revisions.js";
import { keysFrom, read, remove, type Trouble, write } from "./storage.js";

/** Of a case everything that a person would miss. */
export interface Kept {
  readonly sag: Sag;
  /** The day it is looked at, where a person chose one. */
  readonly today?: string;
  /** Answers to another model or purpose than that of the assessment, by its place: the case has no room for them. */
  readonly aside?: { readonly [place: string]: readonly Vurdering[] };
  /** The form in which it is kept: an older page never writes over what a newer one has kept. */
  readonly version?: number;
  /** It is what came with a file into another case, where a person has not chosen yet. */
  readonly otherSide?: OtherSide;
  /** When it was kept last (ISO), and by which tab. */
  readonly saved?: string;
  readonly tab?: string;
}

/** The other side of a merge that is open: with it and the two cases the choice can be asked for again at any time. */
export interface OtherSide {
  /** The case that it came into. */
  readonly of: string;
  /** The file's name, and what the case is called in it. */
  readonly file: string;
  readonly name?: string;
  /** What both had begun with, where it is known, and what stood here when it came. */
  readonly base?: Sag;
  readonly before: Kept;
}

/** A case in the list. */
export interface Line {
  readonly id: string;
  readonly name: string | undefined;
  readonly party: string | undefined;
  readonly saved: string | undefined;
  /** It is what came with a file into this case, where a person has not chosen yet. */
  readonly otherSideOf?: string;
  /** It cannot be read: here is what stands there. */
  readonly damaged?: string;
  /** A newer page has kept it, in a form that this one does not know. */
  readonly isNewer?: boolean;
}

/** The form that this page keeps cases in. */
const VERSION = 1;
/** The newest format of a case that it can write. */
const FORMAT = 2;

const prefix = "kvalitetsmodel.sag.";
const deleted = "kvalitetsmodel.slettet";

export const keyOf = (id: string): string => prefix + id;
export const isCaseKey = (key: string): boolean => key.startsWith(prefix);

/** What stands there, and the text of it, by which another tab's change is known. */
export function keptAs(id: string): string | null {
  return read(keyOf(id));
}

export function kept(id: string): Kept | undefined {
  const one = parsed(keptAs(id));
  return typeof one === "object" ? one : undefined;
}

export function keep(one: Kept): { text: string; trouble: Trouble | undefined } {
  const text = JSON.stringify({ ...one, version: VERSION });
  return { text, trouble: write(keyOf(idOf(one.sag)), text) };
}

/** Takes a case out of the list for good. */
export const forget = (id: string): void => remove(keyOf(id));

/** Takes a case out of the list; it can be got back until another is deleted. */
export function bin(id: string): void {
  const text = keptAs(id);
  if (text === null) return;
  const its = JSON.stringify({ id, text });
  const isFull = write(deleted, its) !== undefined;
  remove(keyOf(id));
  // Where there was no room for both, there is now for the one.
  if (isFull) write(deleted, its);
}

/** What was deleted last. */
export function binned(): { id: string; text: string } | undefined {
  const text = read(deleted);
  if (text === null) return undefined;
  try {
    const { id, text: its } = JSON.parse(text) as { id: unknown; text: unknown };
    return typeof id === "string" && typeof its === "string" ? { id, text: its } : undefined;
  } catch {
    return undefined;
  }
}

/** Puts back what was deleted last; gives its id. One that has come in its place meanwhile stays, and this stays deleted. */
export function unbin(): string | undefined {
  const one = binned();
  if (one === undefined || keptAs(one.id) !== null || write(keyOf(one.id), one.text) !== undefined) return undefined;
  remove(deleted);
  return one.id;
}

/** Every case, the one that was worked on last first. */
export function lines(): Line[] {
  const all = keysFrom(prefix).map((key): Line => {
    const id = key.slice(prefix.length);
    const text = read(key) ?? "";
    const one = parsed(text);
    if (typeof one === "object") return lineOf(one);
    return { id, name: undefined, party: undefined, saved: undefined, damaged: text, isNewer: one === "newer" };
  });
  return all.sort((a, b) => ((a.saved ?? "") < (b.saved ?? "") ? 1 : -1));
}

/** A case as the list has it. */
export const lineOf = ({ sag, saved, otherSide }: Kept): Line => ({
  ...{ id: idOf(sag), name: nameOf(sag), party: sag.party, saved },
  ...(otherSide === undefined ? {} : { otherSideOf: otherSide.of }),
});

/** Deletes every case and what was deleted last, for good. */
export function forgetAll(): void {
  for (const key of [...keysFrom(prefix), ...keysFrom(revisionPrefix), deleted]) remove(key);
  forgetLetters();
}

/** What a case is called: by its own name, else by whom it is about. */
export function nameOf(sag: Sag): string | undefined {
  const { name, tilbud } = sag as { name?: unknown; tilbud?: { name?: unknown } | null };
  const said = [name, tilbud?.name].find((one) => typeof one === "string" && one.trim() !== "");
  return said as string | undefined;
}

/** What is told in it, as far as it is a list of such: what else stands there the forms tell. */
export const eventsOf = ({ events }: Sag): readonly CaseEvent[] =>
  Array.isArray(events) ? (events as readonly unknown[]).filter((one): one is CaseEvent => isMembers(one)) : [];

/** Every case that the page has made or opened has an id. */
export const idOf = (sag: Sag): string => sag.id ?? "";

/** What stands there; "newer" where a newer page has kept it, and undefined where it cannot be read. */
function parsed(text: string | null): Kept | "newer" | undefined {
  if (text === null) return undefined;
  try {
    const one = JSON.parse(text) as Kept | null;
    if ((one?.version ?? 0) > VERSION || Number((one?.sag as { format?: unknown } | undefined)?.format) > FORMAT) return "newer";
    // Whatever else is wrong in it the form shows where it stands.
    return isMembers(one?.sag) && typeof one.sag.id === "string" ? one : undefined;
  } catch {
    return undefined;
  }
}
