// A case without what cannot be read in its own part: a date that is half typed hides nothing else.
import type { Problem } from "../engine.js";

/** Lists whose members make no sense without these. */
const needed: Readonly<Record<string, readonly string[]>> = {
  concerns: ["id", "kind", "date"],
  punkter: ["key", "kind"],
};

/** The case without the parts that the problems are in. `members`: those that may be left out of. */
export function readable<Value extends object>(
  value: Value,
  problems: readonly Problem[],
  members: readonly string[],
): Value {
  const paths = problems.map(({ path }) => path.split("/").slice(1));
  return without(value, paths.filter(([member = ""]) => members.includes(member)).map(whole)) as Value;
}

/** A concern without a date is left out whole. */
function whole(path: readonly string[]): readonly string[] {
  const [list = "", at = "", member = ""] = path;
  return needed[list]?.includes(member) ? [list, at] : path;
}

function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const inside = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (inside.some(({ length }) => length === 0)) return [];
    // A path may lead further than there is anything: what is no list or object goes as a whole.
    if (inside.length > 0 && (typeof member !== "object" || member === null)) return [];
    return [[name, inside.length === 0 ? member : without(member, inside)]];
  });
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
}
