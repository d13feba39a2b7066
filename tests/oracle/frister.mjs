// The same as examples/frister.rs, through the built package: a line in, a line out.
import { createInterface } from "node:readline";
import { frister, inWords } from "../../pkg/dist/node.js";

const lines = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) lines.push(answered(JSON.parse(line)));
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

function answered({ sag, today }) {
  const { value, problems } = frister(sag, today, { partial: true });
  if (value === undefined) return JSON.stringify({ problems });
  return JSON.stringify({ value: { ...value, inWords: value.frister.flatMap(({ trace }) => trace.map(inWords)) }, problems });
}
