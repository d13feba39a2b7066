// Ten thousand facts through `frister`, object in and object out, beside JSON's own way through the same input and
// result: nobody can hand over that much data for less. The promise of the README: under 50 ms in Node.
import assert from "node:assert/strict";
import { frister } from "../pkg/dist/node.js";
import { interleaved } from "./lib/measure.mjs";

const FACTS_MS = 50;
const KINDS = [
  ...["afgoerelse", "tilsynsbesoeg", "paabud", "skaerpetTilsyn", "magtanvendelse", "klage", "varsling", "vilkaar"],
  ...["dialog", "tilsynsrapport"],
];
const DAY = 86_400_000;

/** Facts of every year since 2016 in no order, a thousand cases among them. */
const facts = Array.from({ length: 10_000 }, (_, place) => ({
  kind: KINDS[place % KINDS.length],
  date: new Date(Date.UTC(2016, 0, 1) + ((place * 7919) % 3600) * DAY).toISOString().slice(0, 10),
  receipt: "digitalPost",
  sag: `s${place % 1000}`,
  person: place % 2 === 0 ? "barn" : "voksen",
}));
const forhold = { party: "tilbud", ownership: "privat", today: "2026-03-10", facts };
const result = frister(forhold);
assert.ok(result.frister.length > 10_000);
console.log(`\n${facts.length} facts: ${result.frister.length} deadlines, ${result.findings.length} findings.\n`);

const times = await interleaved(
  {
    frister: (input) => frister(input),
    "frister, without traces": (input) => frister({ ...input, settings: { trace: false } }),
    "JSON there and back": (input) => [JSON.parse(JSON.stringify(input)), JSON.parse(JSON.stringify(result))],
  },
  [forhold],
  { rounds: 15, batch: 100 },
);
console.log("| | ms a call | against ours |\n|---|---:|---:|");
for (const [name, time] of Object.entries(times)) {
  console.log(`| ${name} | ${(time / 1000).toFixed(1)} | ${(time / times.frister).toFixed(2)} × |`);
}
const kept = times.frister / 1000 <= FACTS_MS;
console.log(`\n${kept ? "kept  " : "BROKEN"}  at most ${FACTS_MS} ms for ten thousand facts: ${(times.frister / 1000).toFixed(1)}`);
if (!kept) process.exitCode = 1;
