// A whole with what was changed in a part of it: what the part does not know of the whole stays as it is.
import { isMembers } from "../form/pointer.js";
import { same } from "../form/same.js";

/**
 * `before` and `now` are what a part said of the whole, before and after a change: only what differs between them is
 * changed in the whole. Entries of a list are told by their `id` or `key`, else by what they say, else by their place.
 */
export function merged(whole: unknown, before: unknown, now: unknown): unknown {
  if (same(before, now)) return whole;
  if ([whole, before, now].every(isListOrNone)) return mergedList(listOf(whole), listOf(before), now as readonly unknown[] | undefined);
  if (isMembers(whole) && isMembersOrNone(before) && isMembersOrNone(now)) return mergedMembers(whole, before, now);
  return now;
}

function mergedMembers(whole: Members, before: Members = {}, now: Members | undefined): Members | undefined {
  const all = { ...whole };
  for (const name of new Set([...Object.keys(before), ...Object.keys(now ?? {})])) {
    const member = merged(whole[name], before[name], now?.[name]);
    if (member === undefined) delete all[name];
    else all[name] = member;
  }
  return now === undefined && Object.keys(all).length === 0 ? undefined : all;
}

/**
 * In the order of the whole, unless the part changes that. What only the whole has stays behind what it stood behind. Without
 * its last entry a list is gone; one of words can be said to be empty, which is something else than not to say it.
 */
function mergedList(whole: readonly unknown[], before: readonly unknown[], said: readonly unknown[] | undefined): unknown[] | undefined {
  const now = listOf(said);
  const inWhole = pairs(before, whole, true);
  const inBefore = pairs(now, before, false);
  const known = new Set(inWhole.values());
  const front: unknown[] = [];
  /** By its place in the whole, each entry that stays, with what stands behind it. */
  const stays = new Map<number, unknown[]>();
  for (const [place, entry] of now.entries()) {
    const was = inBefore.get(place) ?? -1;
    const at = inWhole.get(was);
    if (at !== undefined) stays.set(at, [merged(whole[at], before[was], entry)]);
  }
  let behind = front;
  for (const [at, entry] of whole.entries()) {
    behind = stays.get(at) ?? behind;
    if (!known.has(at)) behind.push(entry);
  }
  behind = front;
  for (const [place, entry] of now.entries()) {
    const there = stays.get(inWhole.get(inBefore.get(place) ?? -1) ?? -1);
    if (there === undefined) behind.push(entry);
    else behind = there;
  }
  const order = [...inBefore.entries()].sort(([a], [b]) => a - b).map(([, was]) => was);
  const isMoved = order.some((was, place) => was < (order[place - 1] ?? -1));
  const places = isMoved ? [...stays.keys()] : [...stays.keys()].sort((a, b) => a - b);
  const result = [...front, ...places.flatMap((at) => stays.get(at) ?? [])];
  const isSaid = said !== undefined && !whole.some(isMembers);
  return result.length === 0 && !isSaid ? undefined : result;
}

/** By its place, where each of some entries stands among others. `all`: whether there is one for each, whatever it is called. */
function pairs(some: readonly unknown[], others: readonly unknown[], all: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const free = new Set(others.keys());
  const pair = (place: number, at: number | undefined): void => {
    if (at === undefined) return;
    found.set(place, at);
    free.delete(at);
  };
  const left = (): number[] => [...some.keys()].filter((place) => !found.has(place));
  const named = new Map<unknown, number[]>();
  for (const [at, other] of others.entries()) {
    const name = nameOf(other);
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), at]);
  }
  for (const place of left()) pair(place, named.get(nameOf(some[place]))?.shift());
  const isOpen = (one: unknown): boolean => all || nameOf(one) === undefined;
  for (const place of left()) {
    const says = nameless(some[place]);
    if (isOpen(some[place])) pair(place, [...free].find((at) => isOpen(others[at]) && same(says, nameless(others[at]))));
  }
  // The one that was changed stands where it stood.
  const rest = left().filter((place) => isOpen(some[place]));
  const spare = [...free].filter((at) => isOpen(others[at]));
  if (rest.length === spare.length) for (const [nr, place] of rest.entries()) pair(place, spare[nr]);
  return found;
}

type Members = Record<string, unknown>;

const isMembersOrNone = (one: unknown): one is Members | undefined => one === undefined || isMembers(one);

const isListOrNone = (one: unknown): boolean => one === undefined || Array.isArray(one);
const listOf = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : []);

function nameless(entry: unknown): unknown {
  if (!isMembers(entry)) return entry;
  const { id: _, key: _1, ...rest } = entry;
  return rest;
}

const nameOf = (entry: unknown): unknown => (isMembers(entry) ? (entry["id"] ?? entry["key"]) : undefined);
