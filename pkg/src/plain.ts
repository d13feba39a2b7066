// Input as plain data, before the WebAssembly sees it.
//
// Anything can be handed to a JavaScript function: getters that throw, Proxies, cycles, a Map, 10 MB of junk. An
// exception in the middle of a WebAssembly call would leave its stack where it stood, so all of that is met here.
// What is not data becomes a symbol, which Rust reads as "unreadable" and reports with its path, together with every
// other problem: no problem is made or worded in this file.

/** What stands for a value that is not data. */
const UNREADABLE = Symbol("unreadable");

// A little beyond the limits of Rust's own reader (src/input), so that it is the one that finds them exceeded and says
// so, and never meets more than it can hold.
const DEPTH = 18;
const VALUES = 200_100;
const TEXT = 40_002;
const ALL_TEXT = 8_000_000;
/** No member that anyone knows has a longer name, and Rust repeats no more of one that nobody knows. */
const NAME = 100;

/** All text that may pass without a closer look; the quick way to a profil stays below it too. */
export const TEXT_WITHOUT_A_LOOK = 20_000;

interface Left {
  values: number;
  text: number;
}

/** A copy of the input that holds nothing but data. Reads every member once, and changes nothing. */
export function plainCopy(input: unknown): unknown {
  return copy(input, 0, { values: VALUES, text: ALL_TEXT });
}

function copy(value: unknown, depth: number, left: Left): unknown {
  left.values -= 1;
  if (left.values < 0) return UNREADABLE;
  switch (typeof value) {
    case "undefined":
      return null;
    case "boolean":
    case "number":
      return value;
    case "string":
      return text(value, left);
    case "object":
      break;
    default:
      return UNREADABLE;
  }
  if (value === null) return null;
  if (depth > DEPTH) return UNREADABLE;
  try {
    if (Array.isArray(value)) return list(value, depth, left);
    return isPlain(value) ? fields(value, depth, left) : UNREADABLE;
  } catch {
    // A Proxy may throw wherever it is touched.
    return UNREADABLE;
  }
}

/** An object of a class, a Date or a Map would look empty: they are no data. One from another window is. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function text(value: string, left: Left): unknown {
  const short = value.length > TEXT ? value.slice(0, TEXT) : value;
  left.text -= short.length;
  return left.text < 0 ? UNREADABLE : short;
}

function list(value: readonly unknown[], depth: number, left: Left): unknown[] {
  const items: unknown[] = [];
  // The length of a Proxy can be anything, and that of a sparse array four thousand million.
  const length = Math.min(value.length, left.values + 1);
  for (let index = 0; index < length && left.values >= 0; index++) {
    // A hole is a value that is missing, whatever Array.prototype may have at its place.
    items.push(Object.hasOwn(value, index) ? member(value, index, depth, left) : copy(null, depth + 1, left));
  }
  return items;
}

function fields(value: object, depth: number, left: Left): object {
  // Without a prototype, so that a member called __proto__ is a member like any other.
  const result: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    if (left.values < 0) break;
    const item = member(value, key, depth, left);
    // As JSON does: a member that is undefined is not there.
    if (item !== undefined) result[key.slice(0, NAME)] = item;
  }
  return result;
}

function member(holder: object, key: string | number, depth: number, left: Left): unknown {
  let value: unknown;
  try {
    value = (holder as Record<string | number, unknown>)[key];
  } catch {
    left.values -= 1;
    return UNREADABLE;
  }
  if (value === undefined && typeof key === "string") return undefined;
  return copy(value, depth + 1, left);
}
