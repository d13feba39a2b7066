// .NET: P/Invoke on the shared library, under Debian's Mono.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { paths } from "../../tools/lib/paths.mjs";
import { answered, host, linesOf, output, posted, scratch, today, vectorFile, without } from "./lib.mjs";

const skip = without("mcs", "mono");
const env = { LD_LIBRARY_PATH: paths.native };

function made(folder, name) {
  const program = join(folder, `${name}.exe`);
  output("mcs", ["-warnaserror", `-out:${program}`, host("dotnet", `${name}.cs`), host("dotnet", "Kvalitetsmodel.cs")]);
  return program;
}

test("the form that the elements posted gets the same bytes", { skip }, async (t) => {
  const program = made(await scratch(t), "Form");
  assert.equal(output("mono", [program, today], { input: posted, env }), answered);
  assert.throws(() => output("mono", [program, today], { input: "vurdering=%7B&sag=%7B%7D", env }), /notJson/);
});

test("every vector gets the same bytes", { skip }, async (t) => {
  const folder = await scratch(t);
  const { file, digests } = await vectorFile(folder);
  assert.deepEqual(linesOf(output("mono", [made(folder, "Conform"), file], { env })), digests);
});
