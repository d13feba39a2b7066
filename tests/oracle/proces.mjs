// The same as examples/proces.rs, through the WebAssembly of the built package: a line in, a line out. Without the words,
// which are the facade's and come from the same Rust lists.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { everything } from "../../pkg/modules/glue.js";

everything.initSync({ module: readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)) });

const lines = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(answered(JSON.parse(line)));
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

function answered({ ask, today, input }) {
  return JSON.stringify(everything.exports[ask](input, today, 0));
}
