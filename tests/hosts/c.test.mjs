// C: on the static library, and on the WebAssembly as C, without a runtime.
import assert from "node:assert/strict";
import { test } from "node:test";
import { native } from "../../tools/lib/paths.mjs";
import { ask } from "../../tools/lib/run.mjs";
import { answersKit, conforms, handlesForm, linesOf, withHost } from "./lib.mjs";

for (const [name, what] of [["c", " on the static library"], ["wasm2c", " through wasm2c"]]) {
  const host = withHost(name);
  handlesForm(host, what);
  conforms(host, what);
  answersKit(host, what);
}

test("the shared library exports what its header tells and no more", { skip: process.platform !== "linux" && "nm" }, async () => {
  const names = linesOf(await ask("nm", ["-D", "--defined-only", native.shared])).map((line) => line.split(" ").at(-1));
  assert.deepEqual(names.sort(), ["call", "columns", "free", "room", "version"].map((name) => `kvalitetsmodel_${name}`));
});
