// The case that is open: kept at every change, never over what another tab has written, and drawn from.
import type { Party, Sag } from "kvalitetsmodel";
import { Watched } from "../shared/watched.js";
import { bin, idOf, isCaseKey, keep, kept, keptAs, keyOf, type Kept, type Line, lines, unbin } from "./kept.js";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { onOtherTab, type Trouble } from "./storage.js";

/** Not crypto.randomUUID(): on an intranet without https there is none. */
const tab = `${Date.now()}-${Math.random()}`;

/** What the page knows of it. */
export interface State {
  readonly kept: Kept;
  /** Counts the cases that were put in the place of the one before: the form takes what it holds anew. */
  readonly turn: number;
  /** Another tab has changed it; nothing is kept before a person has chosen. */
  readonly conflict: boolean;
  readonly trouble: Trouble | undefined;
}

const begun = (party: Party): Kept => ({ sag: { format: 2, id: newId("s"), party } });

export const open = new Watched<State>({ kept: begun("tilbud"), turn: 0, conflict: false, trouble: undefined });
/** The cases there are. */
export const list = new Watched<readonly Line[]>([]);

/** The text of it as this tab last read or wrote it. */
let known: string | null = null;
/** Whether closing the page would cost something. */
let isDirty = false;

const set = (change: Partial<State>): void => {
  open.value = { ...open.value, ...change };
};

/** Begins to look after what is kept. */
export function startCases(): void {
  list.value = lines();
  onOtherTab((key) => {
    if (key !== null && !isCaseKey(key)) return;
    list.value = lines();
    const id = idOf(open.value.kept.sag);
    if ((key === null || key === keyOf(id)) && keptAs(id) !== known) changedElsewhere(id);
  });
  addEventListener("beforeunload", (event) => {
    if (isDirty) event.preventDefault();
  });
}

/** Another tab has written in it: one that nobody is working in follows, and else a person chooses. */
function changedElsewhere(id: string): void {
  const theirs = kept(id);
  if (theirs === undefined || isDirty || document.hasFocus()) set({ conflict: true });
  else show(theirs, keptAs(id));
}

/** Opens one that is kept; says whether it is there and can be read. */
export function openCase(id: string): boolean {
  if (idOf(open.value.kept.sag) === id && known !== null) return true;
  const one = kept(id);
  if (one === undefined) return false;
  show(one, keptAs(id));
  return true;
}

/** Begins a new case. It is kept when something is written in it. */
export const beginCase = (party: Party): void => show(begun(party), null);

function show(one: Kept, text: string | null): void {
  known = text;
  isDirty = false;
  open.value = { kept: one, turn: open.value.turn + 1, conflict: false, trouble: undefined };
}

/** What a person has changed in the case; `undefined` is no longer there. */
export function change(its: { readonly [Name in keyof Omit<Kept, "saved" | "tab" | "version">]?: Kept[Name] | undefined }): void {
  const now = Object.entries({ ...open.value.kept, ...its }).filter(([, value]) => value !== undefined);
  write(Object.fromEntries(now) as unknown as Kept);
}

/** The same, of what the page itself has written in it: the forms take it anew. */
export function changeSag(sag: Sag): void {
  set({ turn: open.value.turn + 1 });
  change({ sag });
}

/** Puts a case into the list and opens it. */
export function addCase(sag: Sag, more: Partial<Kept> = {}): void {
  show({ ...more, sag: { ...sag, id: sag.id ?? newId("s") } }, null);
  write(open.value.kept, { force: true });
}

function write(one: Kept, { force = false } = {}): void {
  const id = idOf(one.sag);
  // The event of another tab may still be under way.
  if (!force && (open.value.conflict || keptAs(id) !== known)) {
    isDirty = true;
    return set({ kept: one, conflict: true });
  }
  const now: Kept = { ...one, saved: new Date().toISOString(), tab };
  const { text, trouble } = keep(now);
  isDirty = trouble !== undefined;
  if (trouble === undefined) known = text;
  set({ kept: trouble === undefined ? now : one, trouble, conflict: false });
  list.value = lines();
}

/** Ends a conflict with what the other tab has: a copy of this one's is kept as a case of its own, so that nothing is lost. */
export function takeTheirs(name: string): void {
  const mine = open.value.kept;
  const id = idOf(mine.sag);
  if (isDirty) keep({ ...mine, sag: { ...mine.sag, id: newId("s"), name }, saved: new Date().toISOString(), tab });
  const theirs = kept(id);
  if (theirs === undefined) beginCase(mine.sag.party);
  else show(theirs, keptAs(id));
  list.value = lines();
}

/** Ends a conflict with what stands here: a copy of the other tab's is kept as a case of its own. */
export function keepMine(name: string): void {
  const { kept: mine } = open.value;
  const theirs = kept(idOf(mine.sag));
  if (theirs !== undefined) keep({ ...theirs, sag: { ...theirs.sag, id: newId("s"), name } });
  write(mine, { force: true });
}

/** Deletes a case; it can be got back with `restoreCase` until another is deleted. */
export function deleteCase(id: string): void {
  bin(id);
  list.value = lines();
  if (idOf(open.value.kept.sag) === id) beginCase(open.value.kept.sag.party);
}

export function restoreCase(): string | undefined {
  const id = unbin();
  list.value = lines();
  return id;
}
