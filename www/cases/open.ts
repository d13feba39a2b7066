// The case that is open: kept at every change, never over what another tab has written, and drawn from.
import type { Party, Sag } from "kvalitetsmodel";
import { Watched } from "../shared/watched.js";
import { bin, idOf, isCaseKey, keep, kept, keptAs, keyOf, type Kept, type Line, lineOf, lines, unbin } from "./kept.js";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { onOtherTab, type Trouble } from "./storage.js";

/** Not crypto.randomUUID(): on an intranet without https there is none. */
const tab = `${Date.now()}-${Math.random()}`;

/** What the page knows of it. */
export interface State {
  readonly kept: Kept;
  /** Another tab has changed it; nothing is kept before a person has chosen. */
  readonly conflict: boolean;
  readonly trouble: Trouble | undefined;
  /** A person has just asked for a new case, and has not said what it is called. */
  readonly asksName: boolean;
}

const begun = (party: Party): Kept => ({ sag: { format: 2, id: newId("s"), party } });

export const open = new Watched<State>({ kept: begun("tilbud"), conflict: false, trouble: undefined, asksName: false });
/** The cases there are. */
export const list = new Watched<readonly Line[]>([]);

/** The text of it as this tab last read or wrote it. */
let known: string | null = null;
/** Whether one was opened or begun: what there is from the start is in nobody's way. */
let isChosen = false;
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

/** Begins a new case. It is kept when something is written in it. `asksName`: a person has asked for it, and is asked its name. */
export const beginCase = (party: Party, { asksName = false } = {}): void => show(begun(party), null, asksName);

export const nameAsked = (): void => set({ asksName: false });

function show(one: Kept, text: string | null, asksName = false): void {
  known = text;
  isChosen = true;
  isDirty = false;
  open.value = { kept: one, conflict: false, trouble: undefined, asksName };
}

export const hasChosen = (): boolean => isChosen;

/** What a person has changed in the case; `undefined` is no longer there. */
export function change(its: { readonly [Name in keyof Omit<Kept, "saved" | "tab" | "version">]?: Kept[Name] | undefined }): void {
  const now = Object.entries({ ...open.value.kept, ...its }).filter(([, value]) => value !== undefined);
  write(Object.fromEntries(now) as unknown as Kept);
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
  set({ kept: trouble === undefined ? now : one, trouble, conflict: false });
  if (trouble !== undefined) return;
  known = text;
  // It is the latest; the others were read when they came, and not at every key.
  list.value = [lineOf(now), ...list.value.filter((line) => line.id !== id)];
}

/** Ends a conflict with what the other tab has: a copy of this one's is kept as a case of its own, so that nothing is lost. */
export function takeTheirs(name: string): void {
  const mine = open.value.kept;
  const id = idOf(mine.sag);
  if (isDirty) keepBeside(mine.sag, name);
  const theirs = kept(id);
  if (theirs === undefined) beginCase(mine.sag.party);
  else show(theirs, keptAs(id));
  list.value = lines();
}

/** Ends a conflict with what stands here: a copy of the other tab's is kept as a case of its own. */
export function keepMine(name: string): void {
  const { kept: mine } = open.value;
  const theirs = kept(idOf(mine.sag));
  if (theirs !== undefined) keepBeside(theirs.sag, name);
  write(mine, { force: true });
}

/** Keeps a case beside the open one. */
function keepBeside(sag: Sag, name: string): void {
  keep({ sag: { ...sag, id: newId("s"), name }, saved: new Date().toISOString(), tab });
  list.value = lines();
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
