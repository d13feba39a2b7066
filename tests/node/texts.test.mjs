// The message catalogue: what there is, is said, and in both languages.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf } from "../../tools/build-texts.mjs";
import { catalogue } from "../../tools/lib/catalogue.mjs";
import { filesBelow } from "../../tools/lib/files.mjs";
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

test("a message that is missing, that there is none of, or with another argument is a fault, all told at once", () => {
  const { faults } = catalogue({
    da: { a: { one: "{count, plural, one {# dag} other {# dage}}", two: "Hej {name}", three: "{x, plural, one {?}}", four: "fire" } },
    en: { a: { one: "{count} days", two: "Hello {nam}", three: "?", five: "five" }, b: {} },
  });
  assert.deepEqual(faults.map((fault) => fault.split(":")[0]), [
    "texts/en/b.json", "a.three, da", "a.two", "a.two", "a.four", "a.five",
  ]);
});

test("no sentence stands in code: no Danish letter in a string of the package's own sources", async () => {
  const found = [];
  for (const file of await filesBelow(join(paths.pkg, "src"))) {
    if (file.startsWith("generated/") || !/\.tsx?$/.test(file)) continue;
    const lines = (await readFile(join(paths.pkg, "src", file), "utf8")).split("\n");
    lines.forEach((line, place) => {
      const code = line.replace(/^\s*(\/\/|\/?\*).*$/, "").replace(/\s\/\/ .*$/, "").replace(/\/\*.*?\*\//g, "");
      if (/[æøåÆØÅ]/.test(code)) found.push(`${file}:${place + 1}`);
    });
  }
  assert.deepEqual(found, []);
});

test("each language has the plural cases that it counts with, and no message is empty in one language only", async () => {
  const [da, en] = await Promise.all(["da", "en"].map((language) => filesOf(at("texts", language))));
  assert.deepEqual(catalogue({ da, en }).faults, []);
});
