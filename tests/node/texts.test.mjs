// The message catalogue: what there is, is said, and in both languages.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { filesOf } from "../../tools/build-texts.mjs";
import { catalogue, leaves } from "../../tools/lib/catalogue.mjs";
import { filesBelow } from "../../tools/lib/files.mjs";
import { messagesIn } from "../../pkg/dist/elements/index.js";
import { textsOf } from "../../tools/lib/portal-messages.mjs";
import { at, paths } from "../../tools/lib/paths.mjs";

const generated = join(paths.generated, "texts");

test("every message is said somewhere: without it, the program does not compile", async (t) => {
  // Beside the package, so that what it imports is found.
  const folder = await mkdtemp(join(paths.build, "texts-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await cp(paths.pkg, folder, { recursive: true, filter: (file) => !/[\\/](dist|modules|node_modules)$/.test(file) });
  await symlink(at("node_modules"), join(folder, "node_modules"), "junction");

  // The types without any message, the groups left: each use of a message is an error that names its group.
  const wanted = new Map();
  for (const name of await readdir(generated)) {
    const file = join(folder, "src", "generated", "texts", name);
    const text = await readFile(file, "utf8");
    const bare = text.replace(/^export interface (\w+) \{\n([^}]*?)^\}/gm, (_, group, members) => {
      const kept = members.split("\n").filter((line) => {
        const [, member, type] = /^ {2}readonly ("[^"]*"|\w+): (.*);$/.exec(line) ?? [];
        if (member === undefined || type.startsWith(`${group}_`)) return true;
        wanted.set(`${group}.${member.replaceAll('"', "")}`, false);
        return false;
      });
      return `export interface ${group} {\n${kept.join("\n")}\n}`;
    });
    await writeFile(file, bare.replace(/^export const (\w+)(?=: Bilingual| = \(\{)/gm, (_, member) => {
      wanted.set(`${name}#${member}`, false);
      return `const ${member}`;
    }));
  }

  const { stdout } = spawnSync(process.execPath, [at("node_modules", "typescript", "bin", "tsc"), "-p", folder, "--noEmit"], { encoding: "utf8", maxBuffer: 1e8 });
  for (const [, member, type] of stdout.matchAll(/Property '([^']+)' does not exist on type '([^']+)'/g)) {
    const module = /texts\/(\w+)"\)$/.exec(type)?.[1];
    used(wanted, module === undefined ? `${type}.${member}` : `${module}.ts#${member}`);
  }
  for (const [, module, member] of stdout.matchAll(/Module '"[^']*texts\/(\w+)\.js"' declares '([^']+)' locally/g)) used(wanted, `${module}.ts#${member}`);
  // A group that is looked into by a name that is not written out, or handed on: all of it is said.
  for (const line of stdout.split("\n")) {
    if (/Property '[^']+' does not exist on type/.test(line)) continue;
    for (const [group] of line.matchAll(/\b\w+Text_\w+/g)) whole(wanted, group);
  }
  for (const file of await filesBelow(join(folder, "src", "elements"))) {
    const text = await readFile(join(folder, "src", "elements", file), "utf8");
    for (const [, name] of text.matchAll(/(?:wordIn|Object\.\w+)\((?:\w+\.)*(\w+)[,)]/g)) {
      for (const id of [...wanted.keys()]) if (id.split(".")[0].endsWith(`_${name}`)) used(wanted, id);
    }
  }
  assert.deepEqual([...wanted].filter(([, isUsed]) => !isUsed).map(([id]) => id), []);
});

const used = (wanted, id) => wanted.has(id) && wanted.set(id, true);
const whole = (wanted, group) => [...wanted.keys()].filter((id) => id.startsWith(`${group}.`)).forEach((id) => used(wanted, id));

test("every message of the page is said in it, and it says no other", async () => {
  const files = (await filesBelow(at("www"))).filter((name) => /\.tsx?$/.test(name));
  const code = (await Promise.all(files.map((name) => readFile(at("www", name), "utf8")))).join("");
  const { page } = await filesOf(at("texts", "da"));
  // What is chosen by a word of the data is asked for by its group; the names of the groups stand in the code.
  const names = Object.entries(page).flatMap(([name, its]) => (["about", "home", "letter", "report", "start"].includes(name) ? [name, ...Object.keys(its)] : [name]));
  // That a name is there which is not asked for; the other way round does not compile.
  assert.deepEqual(names.filter((name) => !new RegExp(`[.{,]\\s*${name}\\b`).test(code)), []);
});

test("a message that is missing, that there is none of, or with another argument is a fault, all told at once", () => {
  const { faults } = catalogue({
    da: { a: { one: "{count, plural, one {# dag} other {# dage}}", two: "Hej {name}", three: "{x, plural, one {?}}", four: "fire" } },
    en: { a: { one: "{count} days", two: "Hello {nam}", three: "?", five: "five" }, b: {} },
  });
  assert.deepEqual(faults.map((fault) => fault.split(":")[0]), [
    "texts/en/b.json", "a.three, da", "a.two", "a.two", "a.four", "a.five",
  ]);
});

test("no sentence stands in code: no Danish letter in a string of the package's own sources or of the page's script", async () => {
  const found = [];
  const sources = (await filesBelow(join(paths.pkg, "src"))).filter((file) => !file.startsWith("generated/") && /\.tsx?$/.test(file));
  const scripts = (await filesBelow(at("www"))).filter((file) => /\.tsx?$/.test(file));
  const files = [...sources.map((file) => join(paths.pkg, "src", file)), ...scripts.map((file) => at("www", file))];
  for (const file of files) {
    const lines = (await readFile(file, "utf8")).split("\n");
    lines.forEach((line, place) => {
      const code = line.replace(/^\s*(\/\/|\/?\*).*$/, "").replace(/\s\/\/ .*$/, "").replace(/\/\*.*?\*\//g, "");
      if (/[æøåÆØÅ]/.test(code)) found.push(`${file}:${place + 1}`);
    });
  }
  assert.deepEqual(found, []);
});

test("one term for one thing: none that the glossary bans, and a Danish noun in parentheses only after its own English", async () => {
  const rows = (await readFile(at("GLOSSARY.md"), "utf8")).split("## What people read")[1].matchAll(/^\| (.+) \| (.+) \| (.+) \| (.*) ?\|$/gm);
  const terms = [...rows].map((row) => row.slice(2).map((cell) => cell.trim())).filter(([danish]) => !/^-|^Danish$/.test(danish));
  assert.ok(terms.length > 5);
  const texts = await everyText();
  const found = [];
  for (const [danish, english, never] of terms) {
    const banned = never.split(", ").filter(Boolean).map((term) => new RegExp(`\\b${term}\\b`, "i"));
    const [, named] = /^(.*) \(.*\)$/.exec(english) ?? [];
    for (const [where, text] of texts) {
      for (const term of banned) if (term.test(text)) found.push(`${where}: ${term}`);
      // As in "Order (påbud)"; the noun may be in the plural.
      for (const [, before] of text.matchAll(new RegExp(`([^.("]*) \\(${danish}\\)`, "gi"))) {
        const words = (named ?? danish).split(" ")[0];
        if (!new RegExp(`\\b${words}s?\\b`, "i").test(before)) found.push(`${where}: "${before} (${danish})" is not "${english}"`);
      }
      if (new RegExp(`\\b${danish} \\((?!§)[a-z ]+\\)`, "i").test(text) && named !== undefined && where.startsWith("en")) {
        found.push(`${where}: the Danish stands first in "${text}"`);
      }
    }
  }
  assert.deepEqual(found, []);
});

/** Every text that a person can read: the catalogue, the engine's, what is asked about events, and the page's. */
async function everyText() {
  const texts = [];
  const add = (where, text) => texts.push([where, text]);
  for (const language of ["da", "en"]) {
    for (const [id, text] of leaves({ ...(await filesOf(at("texts", language))), said: textsOf(messagesIn(language)) })) add(`${language} ${id}`, text);
  }
  const catalogue = await import(pathToFileURL(join(paths.modules, "generated", "catalogue.js")).href);
  for (const [name, words] of Object.entries(catalogue)) {
    if (typeof words !== "function") continue;
    walk(words(), (text, member) => (member === "da" || member === "en") && add(`${member} ${name}`, text));
  }
  return texts;
}

function walk(node, tell, member) {
  if (typeof node === "string") tell(node, member);
  else if (typeof node === "object" && node !== null) for (const [name, its] of Object.entries(node)) walk(its, tell, name);
}

test("each language has the plural cases that it counts with, and no message is empty in one language only", async () => {
  const [da, en] = await Promise.all(["da", "en"].map((language) => filesOf(at("texts", language))));
  assert.deepEqual(catalogue({ da, en }).faults, []);
});
