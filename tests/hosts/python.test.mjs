// Python: the wheel, installed as a user installs it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { kitFiles } from "../../tools/build-kit.mjs";
import { buildPython } from "../../tools/build-python.mjs";
import { at } from "../../tools/lib/paths.mjs";
import { answersKit, conforms, handlesForm, linesOf, source, withHost } from "./lib.mjs";

const host = withHost("python");
handlesForm(host, "");
conforms(host, "");
answersKit(host, "");

test("a report in one: the kit's page with the answers given here behind it", async () => {
  const file = join(host.folder, "rapport.html");
  await host.run("conform", ["--report", file]);
  const files = new Map(await kitFiles());
  const [page, answers] = (await readFile(file, "utf8")).split(/(?<=<script type="text\/plain" id="answers">\n)/);
  assert.equal(page, files.get("rapport.html").toString());
  assert.equal(linesOf(answers).length, linesOf(files.get("calls.tsv").toString()).length + 1);
});

test("its own tests: errors with every problem, threads, days, options", async () => {
  await host.run.python(["-m", "unittest", "discover", "-s", source("python", "tests")]);
});

const typed = (file) => host.run.python(["-m", "mypy", "--strict", "--cache-dir", at("build", "mypy"), file]);

test("the types: the examples and tests are right by them", async () => {
  for (const file of ["examples/form.py", "src/kvalitetsmodel/conform.py", "tests/test_kvalitetsmodel.py"]) await typed(source("python", file));
});

test("the types: what is no case is found", async () => {
  const wrong = join(host.folder, "wrong.py");
  const lines = [
    "from kvalitetsmodel.types import Sag, EventPaabud",
    'good: Sag = {"party": "tilbud", "events": [{"kind": "paabud", "date": "2026-03-02", "frist": "2026-04-01"}]}',
    'party: Sag = {"party": "nobody"}',
    'event: EventPaabud = {"kind": "paabud", "dato": "2026-03-02"}',
  ];
  await writeFile(wrong, `${lines.join("\n")}\n`);
  // What mypy prints is on its standard output, which a failure does not tell: so it is asked for with its status.
  const told = await host.run.python(["-c", `import subprocess, sys; print(subprocess.run([sys.executable, "-m", "mypy", "--strict", "--cache-dir", ${JSON.stringify(at("build", "mypy"))}, ${JSON.stringify(wrong)}], capture_output=True, text=True).stdout)`]);
  assert.deepEqual([...new Set([...told.matchAll(/wrong\.py:(\d+): error/g)].map(([, line]) => line))], ["3", "4"], told);
});

test("made again, the wheel is the same", async () => {
  const first = await readFile(host.run.wheel);
  assert.ok(first.equals(await readFile(await buildPython())));
});

test("the wheel is for any system: no compiler, no binary but the wasm", async () => {
  assert.match(host.run.wheel, /kvalitetsmodel-[\d.]+-py3-none-any\.whl$/);
  const listed = linesOf(await host.run.python(["-m", "zipfile", "-l", host.run.wheel])).slice(1);
  const names = listed.map((line) => line.split(/\s+/)[0]).filter((name) => !name.includes("dist-info"));
  const [kit, own] = [true, false].map((is) => names.map((name) => name.replace("kvalitetsmodel/", "")).filter((name) => name.startsWith("kit/") === is).sort());
  assert.deepEqual(own, ["__init__.py", "_engine.py", "_errors.py", "conform.py", "kvalitetsmodel.wasm", "py.typed", "types.py"]);
  assert.deepEqual(kit, (await kitFiles()).map(([name]) => `kit/${name}`).sort());
});
