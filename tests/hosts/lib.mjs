// What the tests of other hosts share: a host made ready, the calls of every vector and of a corpus with what the package
// answers to them, and the form that the elements posted (tests/browser/posted.test.mjs holds it to them).
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { packageAnswers } from "../../kit/conform.mjs";
import { answersOf, digestsOf, writeCalls } from "../../tools/lib/calls.mjs";
import { kitFiles } from "../../tools/build-kit.mjs";
import { hosts } from "../../tools/lib/hosts.mjs";
import { at } from "../../tools/lib/paths.mjs";
import { missingForServers } from "../../tools/setup.mjs";
import * as api from "../../pkg/dist/node.js";

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

const missing = await missingForServers();

/** A host made ready before the tests of a file: `{ skip, run(program, args, { input }), folder }`. */
export function withHost(name) {
  const lacks = hosts[name].needs.filter((one) => missing.includes(one));
  const host = { skip: lacks.length > 0 && `${lacks.join(", ")} is not installed` };
  before(async () => {
    if (host.skip) return;
    host.folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-host-"));
    host.run = await hosts[name].prepare(host.folder);
  });
  after(() => host.folder && rm(host.folder, { recursive: true, force: true }));
  return host;
}

/** Every vector and a corpus get the bytes of the package. */
export const conforms = (host, what) =>
  test(`every vector, and a corpus from a seed, get the same bytes${what}`, { skip: host.skip }, async () => {
    const file = join(host.folder, "calls.tsv");
    await writeCalls(file, { seed: 2026, count: 2000 });
    const expected = await digestsOf(answersOf(file, packageAnswers(api)));
    assert.deepEqual(linesOf(await host.run("conform", [file])), expected);
  });

/** What the host's runner writes of the kit's calls is what the kit says, behind a line about the host. */
export const answersKit = (host, what) =>
  test(`the kit's answers, a hash each, behind a line about the host${what}`, { skip: host.skip }, async () => {
    const [calls, answers] = ["kit.tsv", "answers.txt"].map((name) => join(host.folder, name));
    const files = new Map(await kitFiles());
    await writeFile(calls, files.get("calls.tsv"));
    await host.run("conform", [calls, answers]);
    const [its, ...hashes] = linesOf(await readFile(answers, "utf8"));
    assert.match(its, /^kvalitetsmodel \d+\.\d+\.\d+, \S/);
    assert.deepEqual(hashes, linesOf(files.get("expected.tsv").toString()).slice(1).map((line) => line.split("\t").at(-1)));
  });

/** A form handler that reads a body on its standard input gives the bytes of the package, and every problem. */
export const handlesForm = (host, what) =>
  test(`the form that the elements posted gets the same bytes${what}`, { skip: host.skip }, async () => {
    assert.equal(await host.run("form", [today], { input: posted }), answered);
    const wrong = new URLSearchParams({ vurdering: "{", sag: "{}" }).toString();
    await assert.rejects(host.run("form", [today], { input: wrong }), /er ikke JSON|notJson/);
  });

export const linesOf = (text) => text.trim().split(/\r?\n/);
export const source = (...parts) => at("hosts", ...parts);
