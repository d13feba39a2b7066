// What a vector of the deadlines asks of a result; the same for Node and for a browser. tests/deadline_vectors.rs says
// how a vector is read.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("deadlines/", import.meta.url);

/** Every file of vectors: `{ name, cases }`. */
export const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, cases: JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases }));

/** Compared only where the vector names it. */
const whereNamed = ["confidence", "dateConfidence", "basis", "trace", "unit", "count", "from"];
/** What the package adds to the Rust: words, and the places that `withLaw` follows. */
const added = ["source", "message", "text", "open", "actor", "counting", "on", "validity"];

/** `answer` is what `frister()` or `aarshjul()` gave, for a vector with `on` what `rulesOn()` gave. */
export function holds({ id, rule, on, expected }, answer) {
  const about = `${id}: ${rule}`;
  const given = on === undefined
    ? { frister: answer.frister.map(withLaw(answer)), findings: answer.findings.map(withLaw(answer)) }
    : { law: answer.map((law) => ({ ...law, ...ofLaw(law) })) };
  for (const [name, list] of Object.entries(given)) {
    const says = expected[name] ?? [];
    if (expected.some || on !== undefined) {
      for (const one of says) assert.ok(list.some((its) => same(one, its)), `${about}: no ${JSON.stringify(one)}`);
    } else {
      assert.equal(list.length, says.length, `${about}: ${name}`);
      says.forEach((one, at) => assert.deepEqual(named(list[at], one), one, about));
    }
    const gone = expected.without ?? [];
    for (const one of list.filter(({ code = "" }) => !code.startsWith("nothing"))) assert.ok(!gone.includes(one.rule), `${about}: a ${one.rule}`);
  }
}

const withLaw = ({ sources }) => (one) => ({ ...one, ...(one.source === undefined ? {} : ofLaw(sources[one.source])) });

const ofLaw = ({ rule, basis, unit, count, validity }) => ({
  rule, basis: basis.map(({ act, paragraph }) => `${act} ${paragraph}`), unit, count, from: validity.from,
});

/** The part of a result that a vector is about. */
function named(result, vector) {
  const only = Object.keys(vector).every((name) => name === "rule" || name === "event");
  const left = (name) => (only || whereNamed.includes(name) ? name in vector : !added.includes(name));
  return Object.fromEntries(Object.entries(result).filter(([name, value]) => left(name) && value !== undefined));
}

function same(vector, result) {
  try {
    assert.deepEqual(named(result, vector), vector);
    return true;
  } catch {
    return false;
  }
}
