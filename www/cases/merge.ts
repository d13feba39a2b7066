// A case that was handed to somebody and comes back: what either has changed since then, together. What both have changed
// in different ways a person chooses; nothing is dropped unasked, and what one has deleted stays deleted where the other
// has left it alone.
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { same } from "../../pkg/src/elements/shared/form/same.js";

/** A place where the two are not alike, and what each has; undefined where there is nothing, or no more. */
export interface Difference {
  /** A JSON pointer into the case; an entry of a list by its place in what is merged. */
  readonly path: readonly string[];
  /** The list entry that it is in, for its name. */
  readonly entry: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Where both have changed the same. */
export type Conflict = Difference;

export interface Merged<Value> {
  /** With what stands here, where it is for a person to choose. */
  readonly value: Value;
  readonly conflicts: readonly Conflict[];
  /** What came with theirs, where nothing had been changed here. */
  readonly taken: readonly Difference[];
  /** With what the other has there. */
  readonly withTheirs: (chosen: readonly Conflict[]) => Value;
}

/** `base`: what both began with; undefined where that is not known, so that whatever differs is for a person. */
export function merge<Value extends object>(base: Value | undefined, mine: Value, theirs: Value): Merged<Value> {
  const three = { base, mine, theirs };
  const withTheirs = (chosen: readonly Conflict[]): Value => told(three, (its, path) => (chosen.some((one) => same(one.path, path)) ? its.theirs : its.mine)).value;
  return { ...told(three, (its) => its.mine), withTheirs };
}

/**
 * What is left to choose of a merge of `before` and `theirs`, where what was merged has been changed to `now` since then: what
 * was taken and changed again is no matter of the file any more.
 */
export function mergeOn<Value extends object>(base: Value | undefined, before: Value, theirs: Value, now: Value): Merged<Value> {
  const three = { base, mine: before, theirs };
  const whole = told(three, (its) => its.theirs).value;
  // Alike everywhere but where a person chooses: there it is what both began with, else what neither has.
  const begun = told(three, (its) => its.base ?? null).value;
  return merge(begun, now, whole);
}

/** `choose`: what stands where both have changed the same, until a person has chosen. */
function told<Value extends object>(three: Three<Value>, choose: At["choose"]): Omit<Merged<Value>, "withTheirs"> {
  const [conflicts, taken]: [Conflict[], Difference[]] = [[], []];
  // What two objects become is one.
  const value = either(three, { path: [], entry: undefined, conflicts, taken, choose }) as Value;
  return { value, conflicts, taken };
}

interface Three<Base = unknown> {
  readonly base: Base | undefined;
  readonly mine: Base;
  readonly theirs: Base;
}

interface At {
  readonly path: readonly string[];
  readonly entry: unknown;
  readonly conflicts: Conflict[];
  readonly taken: Difference[];
  readonly choose: (three: Three, path: readonly string[]) => unknown;
}

function either(three: Three, at: At): unknown {
  const { base, mine, theirs } = three;
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) {
    at.taken.push(...differences(mine, theirs, at));
    return theirs;
  }
  if (isMembers(mine) && isMembers(theirs)) return members({ base: isMembers(base) ? base : {}, mine, theirs }, at);
  const lists = keyed(three);
  if (lists !== undefined) return entries(lists, at);
  at.conflicts.push({ path: at.path, entry: at.entry, mine, theirs });
  return at.choose(three, at.path);
}

/** Where two are not alike, as near to what was changed as there is something to know it by. */
function differences(mine: unknown, theirs: unknown, { path, entry }: Pick<At, "path" | "entry">): Difference[] {
  if (same(mine, theirs)) return [];
  if (isMembers(mine) && isMembers(theirs)) {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return names.flatMap((name) => differences(mine[name], theirs[name], { path: [...path, name], entry }));
  }
  const [here, there] = [byKey(mine ?? []), byKey(theirs ?? [])];
  if (here === undefined || there === undefined || here.size + there.size === 0) return [{ path, entry, mine, theirs }];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key, place) => {
    const [one, other] = [here.get(key), there.get(key)];
    return differences(one, other, { path: [...path, String(place)], entry: one ?? other });
  });
}

type Members = Readonly<Record<string, unknown>>;

function members({ base, mine, theirs }: { base: Members; mine: Members; theirs: Members }, at: At): object {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const all = names.map((name) => [name, either({ base: base[name], mine: mine[name], theirs: theirs[name] }, { ...at, path: [...at.path, name] })] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

type Keyed = ReadonlyMap<string, unknown>;

/** Each entry by what it is known by: those of mine first, then what came with theirs. */
function entries({ base, mine, theirs }: { base: Keyed; mine: Keyed; theirs: Keyed }, at: At): unknown[] {
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  return keys.flatMap((key, place) => {
    const three = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const one = either(three, { ...at, path: [...at.path, String(place)], entry: three.mine ?? three.theirs });
    return one === undefined ? [] : [one];
  });
}

/** The lists by key, where every entry of each has one of its own. */
function keyed({ base, mine, theirs }: Three): { base: Keyed; mine: Keyed; theirs: Keyed } | undefined {
  const [b, m, t] = [byKey(base ?? []), byKey(mine ?? []), byKey(theirs ?? [])];
  return b === undefined || m === undefined || t === undefined ? undefined : { base: b, mine: m, theirs: t };
}

function byKey(list: unknown): Keyed | undefined {
  if (!Array.isArray(list)) return undefined;
  const all = new Map(list.map((one) => [keyOf(one), one] as const));
  return all.size === list.length && !all.has(undefined) ? (all as Keyed) : undefined;
}

/** By its id; an assessment, which has none, by its date and purpose; and a word by itself. */
function keyOf(one: unknown): string | undefined {
  if (typeof one === "string") return one;
  if (!isMembers(one)) return undefined;
  const { id, key, date, kind } = one;
  const name = id ?? key;
  if (typeof name === "string") return name;
  return typeof date === "string" && one["answers" in one ? "answers" : "criteria"] !== undefined ? `${date} ${String(kind ?? "drift")}` : undefined;
}
