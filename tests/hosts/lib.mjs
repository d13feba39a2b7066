// What the tests of other hosts share: the calls of every vector, what the package answers to them, and the form that
// the elements posted (tests/browser/posted.test.mjs holds it to them).
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../../tools/lib/paths.mjs";
import { missingForServers } from "../../tools/setup.mjs";
import * as api from "../../pkg/dist/node.js";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";

/** The body of a form with an assessment (`vurdering`) and a case (`sag`), as a browser posts it. */
export const posted = readFileSync(new URL("posted.txt", import.meta.url));
export const today = "2026-03-10";

const fields = new URLSearchParams(posted.toString());
/** What a form handler answers to it: the profile of the assessment and the deadlines of the case, a line each. */
export const answered = [
  JSON.stringify(api.profil(JSON.parse(fields.get("vurdering")))),
  JSON.stringify(api.frister(JSON.parse(fields.get("sag")), today)),
  "",
].join("\n");

/** A folder of its own for test `t`. */
export async function scratch(t) {
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-host-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The calls of every vector, a line each, and some of what is wrong: the function and its arguments with tabs between. */
export function vectorCalls() {
  const lines = [];
  const asked = new Proxy({}, {
    get: (_, name) => (...args) => {
      if (name !== "calendarFile") lines.push([name, ...args.map((one) => (one === undefined ? "" : JSON.stringify(one)))].join("\t"));
    },
  });
  answersTo(allFiles, asked);
  return [...lines, "models", "frister\t{\"party\":\"æøå😀\"}\t7", "profil\tnull", "profil"];
}

/** What the package answers to a call, as a text. */
export function packageAnswer(line) {
  const [name, ...texts] = line.split("\t");
  try {
    return JSON.stringify(api[name](...texts.map((text) => (text === "" ? undefined : JSON.parse(text))))) ?? "null";
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return JSON.stringify({ code: error.code, problems: error.problems });
  }
}

/** A digest of the answers for each function, as the programs called `conform` print it: `name count hash`. */
export function digestsOf(lines, answer) {
  const all = new Map();
  for (const line of lines) {
    const [name] = line.split("\t", 1);
    if (!all.has(name)) all.set(name, { count: 0, digest: createHash("sha256") });
    const its = all.get(name);
    its.count += 1;
    its.digest.update(`${answer(line)}\n`);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { count, digest }]) => `${name} ${count} ${digest.digest("hex")}`);
}

let known;
/** The calls of the vectors in a file, and the digests of the package. */
export async function vectorFile(folder) {
  const lines = vectorCalls();
  const file = join(folder, "calls.tsv");
  await writeFile(file, lines.join("\n") + "\n");
  return { file, digests: (known ??= digestsOf(lines, packageAnswer)) };
}

const missing = await missingForServers();
/** For a test that needs these: why it is left out, or false. */
export const without = (...names) => {
  const lacks = names.filter((name) => missing.includes(name));
  return lacks.length > 0 && `${lacks.join(", ")} is not installed`;
};

/** What a program prints; `input` is what it reads. */
export function output(program, args, { input, env = {}, cwd } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, cwd, maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  assert.ok(status === 0, `${program} ${args.join(" ")}: ${error ?? status}\n${stderr}`);
  return stdout.toString();
}

export const linesOf = (text) => text.trim().split(/\r?\n/);
export const host = (...parts) => at("hosts", ...parts);
