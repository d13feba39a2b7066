// Ten thousand events through `frister`, object in and object out, beside JSON's own way through the same input and
// result: nobody can hand over that much data for less. The bound of CONTRIBUTING.md: at most 8 × that time, in one run.
// Events in no order, of which every other breaks a rule, are measured too: each finding has its two sentences.
import assert from "node:assert/strict";
import { frister } from "../pkg/dist/node.js";
import { interleaved } from "./lib/measure.mjs";

const AGAINST_JSON = 8;
const DAY = 86_400_000;
const day = (number) => new Date(Date.UTC(2016, 0, 1) + number * DAY).toISOString().slice(0, 10);

/** A thousand matters as they come: a visit and its report, a påbud from its varsling to its end, a use of force. */
function matters() {
  return Array.from({ length: 1000 }, (_, place) => {
    const from = (place * 37) % 3600;
    const [sag, force] = [`s${place}`, `m${place}`];
    return [
      { kind: "tilsynsbesoeg", date: day(from) },
      { kind: "tilsynsrapport", date: day(from + 30) },
      { kind: "varsling", date: day(from + 40), frist: day(from + 54), sag },
      { kind: "dialog", date: day(from + 50), sag },
      { kind: "udtalelse", date: day(from + 52), sag },
      { kind: "paabud", date: day(from + 60), frist: day(from + 120), receipt: "digitalPost", forventning: { kanOgVil: true }, sag },
      { kind: "kommunerOrienteret", date: day(from + 61), sag },
      { kind: "paabudOpfyldt", date: day(from + 110), sag },
      { kind: "magtanvendelse", date: day(from + 5), person: "voksen", sag: force },
      { kind: "magtRegistreret", date: day(from + 6), sag: force },
    ];
  }).flat();
}

/** As many events in no order, of a thousand matters. */
function disorder() {
  const letter = { receipt: "digitalPost" };
  const kinds = [
    ...[{ kind: "afgoerelse", ...letter }, { kind: "tilsynsbesoeg" }, { kind: "paabud", ...letter }],
    ...[{ kind: "skaerpetTilsyn", ...letter }, { kind: "magtanvendelse", person: "barn" }, { kind: "klage" }],
    ...[{ kind: "varsling", ...letter }, { kind: "vilkaar", ...letter }, { kind: "dialog" }, { kind: "tilsynsrapport" }],
  ];
  return Array.from({ length: 10_000 }, (_, place) => ({
    ...kinds[place % kinds.length],
    date: day((place * 7919) % 3600),
    sag: `s${place % 1000}`,
  }));
}

const sag = (events) => ({ party: "tilbud", ownership: "privat", events });
const inputs = { "events as they come": sag(matters()), "events in no order": sag(disorder()) };
const ask = (input) => frister(input, "2026-03-10");

const measured = [];
console.log("\n| ten thousand events | deadlines | findings | ms a call | JSON there and back | against JSON |\n|---|---:|---:|---:|---:|---:|");
for (const [name, input] of Object.entries(inputs)) {
  const result = ask(input);
  assert.ok(input.events.length === 10_000 && result.frister.length > 5000);
  const json = () => [JSON.parse(JSON.stringify(input)), JSON.parse(JSON.stringify(result))];
  const times = await interleaved({ frister: ask, json }, [input], { rounds: 15, batch: 100 });
  const row = [name, result.frister.length, result.findings.length, ms(times.frister), ms(times.json), ratio(times)];
  console.log(`| ${row.join(" | ")} |`);
  measured.push(times.frister / times.json);
}
const most = Math.max(...measured);
const kept = most <= AGAINST_JSON;
console.log(`\n${kept ? "kept  " : "BROKEN"}  at most ${AGAINST_JSON} × JSON there and back: ${most.toFixed(2)}\n`);
if (!kept) process.exitCode = 1;
function ms(microseconds) {
  return (microseconds / 1000).toFixed(1);
}
function ratio({ frister: ours, json }) {
  return `${(ours / json).toFixed(2)} ×`;
}
