// C: on the static library, and on the WebAssembly as C, without a runtime.
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { hostWasm, native, paths } from "../../tools/lib/paths.mjs";
import { answered, host, linesOf, output, posted, scratch, today, vectorFile, without } from "./lib.mjs";

const windows = process.platform === "win32" && "another compiler";
const flags = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1", `-I${host("c")}`];

/** Both programs, made with what asks the model; then what they give. */
async function holds(folder, ...made) {
  for (const name of ["form", "conform"]) output("cc", [...flags, host("c", `${name}.c`), ...made, "-o", join(folder, name)]);
  assert.equal(output(join(folder, "form"), [today], { input: posted }), answered);
  const { file, digests } = await vectorFile(folder);
  assert.deepEqual(linesOf(output(join(folder, "conform"), [file])), digests);
}

test("on the static library: a posted form and every vector get the same bytes", { skip: windows }, async (t) => {
  await holds(await scratch(t), host("c", "native.c"), `-I${paths.native}`, native.archive, "-lpthread", "-ldl", "-lm");
});

test("on the WebAssembly through wasm2c: the same", { skip: windows || without("wasm2c") }, async (t) => {
  const folder = await scratch(t);
  copyFileSync(hostWasm.file, join(folder, "kvalitetsmodel.wasm"));
  output("wasm2c", ["kvalitetsmodel.wasm", "-n", "kvalitetsmodel", "-o", "wasm2c.c"], { cwd: folder });
  const runtime = "/usr/share/wabt/wasm2c";
  // Not optimised: the compiler would take two minutes.
  const objects = ["wasm2c.c", join(runtime, "wasm-rt-impl.c")].map((source) => {
    const object = join(folder, `${objectName(source)}.o`);
    output("cc", ["-O0", "-w", "-c", `-I${runtime}`, source, "-o", object], { cwd: folder });
    return object;
  });
  await holds(folder, host("c", "wasm.c"), `-I${folder}`, `-I${runtime}`, ...objects, "-lm");
});

const objectName = (source) => source.split("/").at(-1).replace(/\.c$/, "");

test("a shared library that exports nothing but what is told", { skip: process.platform !== "linux" && "nm" }, () => {
  const names = linesOf(output("nm", ["-D", "--defined-only", native.shared])).map((line) => line.split(" ").at(-1));
  assert.deepEqual(names.sort(), ["call", "columns", "free", "room", "version"].map((name) => `kvalitetsmodel_${name}`));
});
