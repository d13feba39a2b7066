// The same as examples/frister.rs, through the built package: a line in, a line out.
import { createInterface } from "node:readline";
import { frister, inWords } from "../../pkg/dist/node.js";

const lines = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(answered(JSON.parse(line)));
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

function answered(forhold) {
  try {
    const all = frister(forhold);
    return JSON.stringify({ ...all, inWords: all.frister.flatMap(({ trace }) => trace.map(inWords)) });
  } catch (error) {
    if (!error.problems) throw error;
    return JSON.stringify({ problems: error.problems });
  }
}
