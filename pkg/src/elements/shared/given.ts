// What a page sets as a value, as plain data: so that it can be kept, drawn and sent, whatever it is.
import { problemInWords } from "../../words.js";
import { KvalitetsmodelError } from "../assessment.js";
import { isMembers } from "./form/pointer.js";

/** Deeper than any value of a form. */
const MOST_DEEP = 16;

/** What stands for a member that is no data: nothing that the engine reads is a list of lists, so that it is told there. */
const unreadable = [[]];

/**
 * A copy with nothing in it that is no data: no member that is null or undefined (which says the same as none); in the
 * place of one that cannot be read, a function, Date or Map, and of what stands in itself, what is told as such. An entry
 * of a list that is none of it stays as an empty object, so that every other keeps its place; what is wrong with it is told
 * as by the functions.
 *
 * @throws {KvalitetsmodelError} `badInput` for what is no object at all
 */
export function given<T extends object>(value: T): T {
  const copy = copied(value, []);
  if (typeof copy === "object" && !Array.isArray(copy)) return copy as T;
  throw refused("object", value);
}

/**
 * The same of a list.
 *
 * @throws {KvalitetsmodelError} `badInput` for what is none
 */
export function givenList<T extends object>(values: readonly T[]): readonly T[] {
  if (Array.isArray(values)) return (copied(values, []) as readonly T[]).filter(isMembers) as unknown as readonly T[];
  throw refused("list", values);
}

function refused(expected: "object" | "list", value: unknown): KvalitetsmodelError {
  const said = { code: "wrongType", params: { expected, found: kindOf(value) }, path: "" } as const;
  return new KvalitetsmodelError("badInput", [{ ...said, message: problemInWords(said) }]);
}

/** What was found, as the functions call it. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "wholeNumber" : "number";
  return Array.isArray(value) ? "list" : "unreadable";
}

function copied(value: unknown, within: readonly object[]): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || within.length > MOST_DEEP || within.includes(value)) return unreadable;
  const inside = [...within, value];
  try {
    if (Array.isArray(value)) return value.map((item) => known(copied(item, inside)));
    const prototype: unknown = Object.getPrototypeOf(value);
    // Another window's object is as good as any.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return unreadable;
    const members = Object.keys(value).map((name) => [name, member(value, name, inside)] as const);
    return Object.fromEntries(members.filter(([, its]) => its !== undefined));
  } catch {
    // A Proxy that throws.
    return unreadable;
  }
}

/** An entry of a list. */
const known = (copy: unknown): unknown => (copy === undefined || copy === unreadable ? {} : copy);

function member(holder: object, name: string, inside: readonly object[]): unknown {
  try {
    return copied((holder as Record<string, unknown>)[name], inside);
  } catch {
    // A getter that throws.
    return unreadable;
  }
}
