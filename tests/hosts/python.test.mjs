// Python: the wheel, installed as a user installs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environmentOf, pythonCommand } from "../../tools/lib/python.mjs";
import { at } from "../../tools/lib/paths.mjs";
import { run } from "../../tools/lib/run.mjs";
import { buildPython } from "../../tools/build-python.mjs";
import { answered, host, linesOf, posted, scratch, today, vectorFile } from "./lib.mjs";

const versions = JSON.parse(readFileSync(at("tools", "versions.json"), "utf8"));
const [command, ...first] = await pythonCommand();
const wheel = await buildPython();
const python = await environmentOf(
  (...args) => run(command, [...first, ...args]),
  at("build", "python-host"),
  [`wasmtime==${versions.wasmtime}`, `mypy==${versions.mypy}`],
);
await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps", wheel]);

function program(args, input) {
  const { status, stdout, stderr } = spawnSync(python, args, { input, maxBuffer: 1 << 28, env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });
  return { status, out: stdout.toString(), error: stderr.toString() };
}

test("the form that the elements posted gets the same bytes", () => {
  const { out, error } = program([host("python", "examples", "form.py"), today], posted);
  assert.equal(out, answered, error);
});

test("every vector gets the same bytes", async (t) => {
  const { file, digests } = await vectorFile(await scratch(t));
  const { out, error } = program([host("python", "examples", "conform.py"), file]);
  assert.deepEqual(linesOf(out), digests, error);
});

test("its own tests: errors with every problem, threads, days, options", () => {
  const { status, error } = program(["-m", "unittest", "discover", "-s", host("python", "tests")]);
  assert.equal(status, 0, error);
});

test("the types: the examples and tests are right, and what is not a case is found", async (t) => {
  const typed = (file) => program(["-m", "mypy", "--strict", "--cache-dir", join(at("build"), "mypy"), file]);
  for (const file of ["examples/form.py", "tests/test_kvalitetsmodel.py"]) {
    const { status, out } = typed(host("python", file));
    assert.equal(status, 0, out);
  }
  const folder = await scratch(t);
  const { writeFile } = await import("node:fs/promises");
  const wrong = join(folder, "wrong.py");
  await writeFile(wrong, [
    "from kvalitetsmodel.types import Sag, EventPaabud",
    'good: Sag = {"party": "tilbud", "events": [{"kind": "paabud", "date": "2026-03-02", "frist": "2026-04-01"}]}',
    'party: Sag = {"party": "nobody"}',
    'event: EventPaabud = {"kind": "paabud", "dato": "2026-03-02"}',
    "",
  ].join("\n"));
  const { status, out } = typed(wrong);
  assert.equal(status, 1);
  assert.deepEqual([...out.matchAll(/wrong\.py:(\d+): error/g)].map(([, line]) => line).filter((line, place, all) => all.indexOf(line) === place), ["3", "4"], out);
});

test("the wheel is for any system: no compiler, no binary but the wasm", async () => {
  assert.match(wheel, /kvalitetsmodel-[\d.]+-py3-none-any\.whl$/);
  const { out } = program(["-m", "zipfile", "-l", wheel]);
  const names = linesOf(out).slice(1).map((line) => line.split(/\s+/)[0]).filter((name) => !name.includes("dist-info"));
  assert.deepEqual(names.map((name) => name.replace("kvalitetsmodel/", "")).sort(), ["__init__.py", "_engine.py", "_errors.py", "kvalitetsmodel.wasm", "py.typed", "types.py"]);
});
