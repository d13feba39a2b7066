// The members of an object, to be moved about. What an earlier file holds may be anything.
import { part } from "../pointer.js";

/** The members of an object by name, in their order. */
export type Members = Map<string, unknown>;

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const membersOf = (object: object): Members => new Map(Object.entries(object));

/** Not by setting one member after another: `__proto__` is a name like any other. */
export const objectOf = (members: Members): object => Object.fromEntries(members);

/** A member of what is perhaps an object; `null` says nothing. */
export const member = (value: unknown, name: string): unknown =>
  isObject(value) ? (membersOf(value).get(name) ?? undefined) : undefined;

/** Whether one of these is there; `null` says nothing. */
export const hasAny = (members: Members, names: readonly string[]): boolean =>
  names.some((name) => (members.get(name) ?? undefined) !== undefined);

/** Takes a member out; one that says nothing is not there. */
export function take(members: Members, name: string): unknown {
  const value = members.get(name) ?? undefined;
  members.delete(name);
  return value;
}

/** Takes a list out; anything else stays, to be told of. */
export function takeList(members: Members, name: string): readonly unknown[] | undefined {
  const value = members.get(name);
  if (!Array.isArray(value)) return undefined;
  members.delete(name);
  return value;
}

/** Takes an object out; anything else stays, to be told of. */
export function takeObject(members: Members, name: string): Members | undefined {
  const value = members.get(name);
  if (!isObject(value)) return undefined;
  members.delete(name);
  return membersOf(value);
}

/** Puts a member that is there. */
export function put(members: Members, name: string, value: unknown): void {
  if (value !== undefined) members.set(name, value);
}

/** Puts what is left of an object that stood at a path beside what is there. Gives the pointers to what has no place. */
export function putRest(members: Members, rest: Members, path: string): string[] {
  const dropped: string[] = [];
  for (const [name, value] of rest) {
    if (!members.has(name)) members.set(name, value);
    else if (!saysNothing(value)) dropped.push(`${path}/${part(name)}`);
  }
  return dropped;
}

/** Puts a list with something in it. */
export const putList = (members: Members, name: string, list: readonly unknown[]): void =>
  put(members, name, list.length > 0 ? list : undefined);

/** Whether a value says nothing: it is `null`, or a text with nothing in it. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && /^[\t\n\f\r ]*$/.test(value));

/** Whether two values are the same, member by member in their order. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
