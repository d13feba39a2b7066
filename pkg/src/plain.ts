// Input as text, before the WebAssembly sees it.
//
// Anything can be handed to a JavaScript function: getters that throw, Proxies, cycles, a Map, 10 MB of junk. All of
// that is met here; what crosses the boundary is one text, JSON with one word more. What is not data becomes `!`, which
// Rust reads as "unreadable" and reports with its path, together with every other problem: no problem is made or worded
// in this file. The reader is src/input/text.rs.

/** What stands for a value that is not data. */
const UNREADABLE = "!";

/** What stands for NaN and the infinities: a number, and not a whole one. */
const NOT_WHOLE = "1e999";

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

/** The input as text for the WebAssembly. Reads every member once, and changes nothing. */
export function dataText(input: unknown): string {
  return text(input, 0, { values: VALUES, text: ALL_TEXT });
}

function text(value: unknown, depth: number, left: Left): string {
  left.values -= 1;
  if (left.values < 0) return UNREADABLE;
  switch (typeof value) {
    case "undefined":
      return "null";
    case "boolean":
      return value ? "true" : "false";
    case "number":
      return Number.isFinite(value) ? String(value) : NOT_WHOLE;
    case "string":
      return quoted(value, left);
    case "object":
      break;
    default:
      return UNREADABLE;
  }
  if (value === null) return "null";
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
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function quoted(value: string, left: Left): string {
  const short = value.length > TEXT ? value.slice(0, TEXT) : value;
  left.text -= short.length;
  return left.text < 0 ? UNREADABLE : inQuotes(short);
}

/** Text with nothing in it that JSON would have to escape: nearly all there is. */
const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

const inQuotes = (value: string): string => (PLAIN.test(value) ? `"${value}"` : JSON.stringify(value));

function list(value: readonly unknown[], depth: number, left: Left): string {
  let items = "";
  // The length of a Proxy can be anything, and that of a sparse array four thousand million.
  const length = Math.min(value.length, left.values + 1);
  for (let index = 0; index < length && left.values >= 0; index++) {
    if (index > 0) items += ",";
    // A hole is a value that is missing, whatever Array.prototype may have at its place.
    items += Object.hasOwn(value, index) ? member(value, index, depth, left) : text(null, depth + 1, left);
  }
  return `[${items}]`;
}

function fields(value: object, depth: number, left: Left): string {
  let members = "";
  for (const key of Object.keys(value)) {
    if (left.values < 0) break;
    const item = member(value, key, depth, left);
    // As JSON does: a member that is undefined is not there.
    if (item === undefined) continue;
    if (members !== "") members += ",";
    members += `${nameText(key)}:${item}`;
  }
  return `{${members}}`;
}

const names = new Map<string, string>();
/** More names than any input of ours has; beyond it they are quoted one by one. */
const MOST_NAMES = 500;

/** A member's name in quotes. Ten thousand facts name the same few. */
function nameText(key: string): string {
  let quoted = names.get(key);
  if (quoted === undefined) {
    quoted = inQuotes(key.slice(0, NAME));
    if (names.size < MOST_NAMES && key.length <= NAME) names.set(key, quoted);
  }
  return quoted;
}

function member(holder: object, key: string | number, depth: number, left: Left): string | undefined {
  let value: unknown;
  try {
    value = (holder as Record<string | number, unknown>)[key];
  } catch {
    left.values -= 1;
    return UNREADABLE;
  }
  // What most members are, without another call.
  if (typeof value === "string" && left.values > 0) {
    left.values -= 1;
    return quoted(value, left);
  }
  if (value === undefined && typeof key === "string") return undefined;
  return text(value, depth + 1, left);
}
