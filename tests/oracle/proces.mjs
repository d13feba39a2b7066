// The same as examples/proces.rs, through the WebAssembly of the built package: a line in, a line out. Without the words,
// which are the facade's and come from the same Rust lists.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { dataText } from "../../pkg/dist/plain.js";
import { engine } from "../../pkg/dist/proces/engine.js";

engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_proces_bg.wasm", import.meta.url)));

const lines = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(answered(JSON.parse(line)));
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

function answered({ ask, today, input }) {
  try {
    return engine.exports[ask](dataText(input), dataText(null), today);
  } catch (problems) {
    // What is thrown is text; anything else is a fault.
    if (typeof problems !== "string") throw problems;
    return `{"problems":${problems}}`;
  }
}
