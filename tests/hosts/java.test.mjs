// Java: JNA on the shared library.
import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../../tools/lib/paths.mjs";
import { answered, host, linesOf, output, posted, scratch, today, vectorFile, without } from "./lib.mjs";

const jna = "/usr/share/java/jna.jar";
const skip = without("javac", jna);
const sources = ["Kvalitetsmodel", "Form", "Conform"].map((name) => host("java", `${name}.java`));

/** Compiled, and run with it. */
function java(folder) {
  output("javac", ["--release", "17", "-Xlint:all", "-Werror", "-d", folder, "-cp", jna, ...sources]);
  return (args, options) => output("java", ["-cp", `${jna}:${folder}`, `-Djna.library.path=${paths.native}`, ...args], options);
}

test("the form that the elements posted gets the same bytes", { skip }, async (t) => {
  const run = java(await scratch(t));
  assert.equal(run(["Form", today], { input: posted }), answered);
  assert.throws(() => run(["Form", today], { input: "vurdering=%7B&sag=%7B%7D" }), /notJson/);
});

test("every vector gets the same bytes", { skip }, async (t) => {
  const folder = await scratch(t);
  const { file, digests } = await vectorFile(folder);
  assert.deepEqual(linesOf(java(folder)(["Conform", file])), digests);
});
