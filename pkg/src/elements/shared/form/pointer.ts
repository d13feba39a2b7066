// JSON pointers into a value that is never changed, only copied along the way to what changes.
import { partsOf } from "../../../pointer.js";

export { part, partsOf } from "../../../pointer.js";

/** Told of every object that was copied, so that what is known of the old one goes on to the new. */
export type Copied = (from: object, to: object) => void;

/** What stands at a pointer; undefined where nothing does. */
export const at = (value: unknown, pointer: string): unknown =>
  partsOf(pointer).reduce((holder, part) => (isObject(holder) ? holder[part] : undefined), value);

/**
 * The value with something else at a place. Undefined takes it away, and with it the objects around it that then hold
 * nothing; an entry of a list stays, so that the others keep their places.
 */
export function put(value: unknown, path: readonly string[], next: unknown, copied: Copied): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return next;
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    list[Number(first)] = put(value[Number(first)], rest, next, copied) ?? {};
    return list;
  }
  const holder = isObject(value) ? value : {};
  const made = put(holder[first], rest, next, copied);
  const { [first]: _, ...others } = holder;
  const copy = made === undefined || (next === undefined && isEmpty(made)) ? others : { ...holder, [first]: made };
  copied(holder, copy);
  return copy;
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** An object that is no list. */
export const isMembers = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value);

const isEmpty = (value: unknown): boolean => isMembers(value) && Object.keys(value).length === 0;
