// What a program set and the form has no field for: no object or list where one belongs, a member that nothing knows. It
// stands beside what the form holds, and in the value, so that the engine tells it as of any value; in a list it comes last.
import { isMembers, isObject, partsOf } from "./pointer.js";

/** What stands beside the rest; undefined where everything was read. */
export type Unread = unknown;

export interface WithUnread {
  readonly unread?: Unread;
}

/** What of a value is not in what was read of it. An object or a list that says nothing is nothing. */
export function unreadOf(given: unknown, read: unknown): Unread {
  if (isNone(read)) return isObject(given) && Object.keys(given).length === 0 ? undefined : given;
  if (Array.isArray(given) && Array.isArray(read)) {
    const left = given.filter((one) => !isMembers(one) && !read.includes(one));
    return left.length === 0 ? undefined : left;
  }
  if (!isMembers(given) || !isMembers(read)) return undefined;
  const left = Object.entries(given)
    .map(([name, its]) => [name, unreadOf(its, read[name])] as const)
    .filter(([, its]) => its !== undefined);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** What was read, or written since, with what was not: that stays until something is written in its place. */
export function withUnread<Value>(read: Value, unread: Unread): Value {
  if (isNone(read) && unread !== undefined) return unread as Value;
  if (Array.isArray(read) && Array.isArray(unread)) return [...(read as unknown[]), ...(unread as unknown[])] as Value;
  if (!isMembers(read) || !isMembers(unread)) return read;
  const names = new Set([...Object.keys(read), ...Object.keys(unread)]);
  return Object.fromEntries([...names].map((name) => [name, withUnread(read[name], unread[name])])) as Value;
}

/** Whether a pointer into both together leads to what was not read. */
export function isUnread(read: unknown, unread: Unread, pointer: string): boolean {
  let [here, left] = [read, unread];
  for (const part of partsOf(pointer)) {
    if (left === undefined) return false;
    if (isNone(here)) return true;
    if (Array.isArray(here)) return Number(part) >= here.length;
    if (!isMembers(here) || !isMembers(left)) return false;
    [here, left] = [here[part], left[part]];
  }
  return isNone(here) && left !== undefined;
}

/** Of a list that is empty nothing was read. */
const isNone = (read: unknown): boolean => read === undefined || (Array.isArray(read) && read.length === 0);
