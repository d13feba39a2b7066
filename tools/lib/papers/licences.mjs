// The licences of all that is published, with their texts as they came: one file for every artefact.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** What may stand in something published here: each lets anybody use, change and hand on, and asks for its notice. */
export const ALLOWED = ["0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1", "Unicode-3.0", "Unlicense", "Zlib"];

/** Whether an expression can be met by what is allowed. */
export function isAllowed(license) {
  const all = license.replaceAll("/", " OR ").replace(/[()]/g, "").split(/ AND /);
  return all.every((part) => part.split(/ OR /).some((one) => ALLOWED.includes(one.trim())));
}

const isLicence = (name) => /^(licen[cs]e|copying|unlicense|notice|copyright)/i.test(name);

/** The texts in a folder, `[name, text]`. */
export async function textsIn(folder) {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && isLicence(entry.name)).map(({ name }) => name);
  return Promise.all(names.sort().map(async (name) => [name, (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n").trim()]));
}

/** `parts`: `{ name, version, license, texts }`. Each text once, with those that it came with. */
export function licencesFile(parts, title) {
  const list = parts.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const byText = new Map();
  for (const { name, version, texts } of parts) {
    for (const [file, text] of texts) {
      const key = text.replace(/\s+/g, " ");
      if (!byText.has(key)) byText.set(key, { text, of: [] });
      byText.get(key).of.push(`${name} ${version} (${file})`);
    }
  }
  const rule = "-".repeat(100);
  const texts = [...byText.values()].map(({ text, of }) => [rule, ...of, rule, "", text, ""].join("\n"));
  return `${[title, "", ...list, "", ...texts].join("\n")}`;
}
