// What a page sets as a value, as plain data: so that it can be kept, drawn and sent, whatever it is.
import { problemInWords } from "../../words.js";
import { KvalitetsmodelError } from "../assessment.js";

/** Deeper than any value of a form. */
const MOST_DEEP = 16;

/**
 * A copy with nothing in it that is no data: no member that is null or undefined (which says the same as none), none that
 * cannot be read, no function, Date or Map, and nothing that stands in itself. An entry of a list that is none of it stays
 * as an empty object, so that every other keeps its place; what is wrong with it is told as by the functions.
 *
 * @throws {KvalitetsmodelError} `badInput` for what is no object at all
 */
export function given<T extends object>(value: T): T {
  const copy = copied(value, []);
  if (typeof copy === "object" && !Array.isArray(copy)) return copy as T;
  const said = { code: "wrongType", params: { expected: "object", found: kindOf(value) }, path: "" } as const;
  throw new KvalitetsmodelError("badInput", [{ ...said, message: problemInWords(said) }]);
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
  if (typeof value !== "object" || value === null || within.length > MOST_DEEP || within.includes(value)) return undefined;
  const inside = [...within, value];
  try {
    if (Array.isArray(value)) return value.map((item) => copied(item, inside) ?? {});
    const prototype: unknown = Object.getPrototypeOf(value);
    // Another window's object is as good as any.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
    const members = Object.keys(value).map((name) => [name, member(value, name, inside)] as const);
    return Object.fromEntries(members.filter(([, its]) => its !== undefined));
  } catch {
    // A Proxy that throws.
    return undefined;
  }
}

function member(holder: object, name: string, inside: readonly object[]): unknown {
  try {
    return copied((holder as Record<string, unknown>)[name], inside);
  } catch {
    // A getter that throws.
    return undefined;
  }
}
