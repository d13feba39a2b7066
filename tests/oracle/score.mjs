// The same as examples/score.rs, through the built package: a line in, a line out.
import { createInterface } from "node:readline";
import { profil } from "../../pkg/dist/node.js";

const lines = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { vurdering, method } = JSON.parse(line);
  lines.push(scored(vurdering, method));
}
process.stdout.write(lines.map((line) => `${line}\n`).join(""));

function scored(vurdering, method) {
  try {
    return JSON.stringify(profil(vurdering, { method }));
  } catch (error) {
    if (!error.problems) throw error;
    return JSON.stringify({ problems: error.problems });
  }
}
