// Known faults of the crates, by a checkout of RustSec's database (https://github.com/rustsec/advisory-db): nothing is asked
// of anybody, so it is as new as the checkout.
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files.mjs";

const parts = (version) => version.replace(/[-+].*$/, "").split(".").map(Number);

function compared(one, other) {
  const [a, b] = [parts(one), parts(other)];
  for (let at = 0; at < 3; at++) if ((a[at] ?? 0) !== (b[at] ?? 0)) return (a[at] ?? 0) - (b[at] ?? 0);
  return 0;
}

/** Cargo's caret: the first number that is not 0 stays. */
function ofCaret(version, given) {
  const numbers = parts(given);
  const place = numbers.findIndex((number) => number !== 0);
  const fixed = place < 0 ? numbers.length - 1 : place;
  const its = parts(version);
  return compared(version, given) >= 0 && numbers.slice(0, fixed + 1).every((number, at) => its[at] === number);
}

/** Whether a version is one of a range such as `>= 0.2.7, < 0.3`, `^1.2` or `= 1.0.1`. */
export function isIn(version, range) {
  return range.split(",").map((one) => one.trim()).every((one) => {
    const [, sign, given] = /^(>=|<=|>|<|=|\^|~)?\s*(\d[\w.+-]*)$/.exec(one) ?? [];
    if (given === undefined) throw new Error(`a range of versions that is not read: ${range}`);
    const by = compared(version, given);
    if (sign === "~") return by >= 0 && parts(given).slice(0, 2).every((number, at) => parts(version)[at] === number);
    return { ">=": by >= 0, "<=": by <= 0, ">": by > 0, "<": by < 0, "=": by === 0 }[sign] ?? ofCaret(version, given);
  });
}

const list = (text, name) => [...(new RegExp(`^${name} = \\[([^\\]]*)\\]`, "m").exec(text)?.[1] ?? "").matchAll(/"([^"]*)"/g)].map(([, one]) => one);
const word = (text, name) => new RegExp(`^${name} = "(.*)"`, "m").exec(text)?.[1];

/** Those of `crates` (`{ name, version }`), `{ id, name, version, kind, title }` each; withdrawn ones are none. */
export async function advisoriesOf(crates, database) {
  const found = [];
  for (const { name, version } of crates) {
    const folder = join(database, "crates", name);
    if (!existsSync(folder)) continue;
    for (const file of (await filesBelow(folder)).filter((one) => one.endsWith(".md"))) {
      const text = await readFile(join(folder, file), "utf8");
      const safe = [...list(text, "patched"), ...list(text, "unaffected")];
      if (word(text, "withdrawn") !== undefined || safe.some((range) => isIn(version, range))) continue;
      found.push({ id: word(text, "id"), name, version, kind: word(text, "informational") ?? "vulnerability", title: /^# (.*)$/m.exec(text)?.[1] });
    }
  }
  return found;
}
