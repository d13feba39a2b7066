// What a vector asks of a result; the same for Node and for a browser. A theme or criterion that a vector does not
// name has no mean.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

/** Every file of vectors: `{ name, cases }`. */
export const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) }));

/** `outcome` is `{ profil }` or `{ problems }`. */
export function holds({ id, rule, expected, problems }, outcome) {
  const about = `${id}: ${rule}`;
  if (problems !== undefined) {
    assert.deepEqual(outcome.problems?.map(({ code, path }) => ({ code, path })), problems, about);
    for (const { message } of outcome.problems) assert.ok(message.da && message.en, about);
    return;
  }
  assert.equal(outcome.problems, undefined, about);
  const { profil } = outcome;
  const kriterier = profil.temaer.flatMap((tema) => tema.kriterier);
  assert.equal(profil.model.id, expected.model, about);
  assert.deepEqual(profil.answered, expected.answered, about);
  for (const [parts, says = {}] of [[profil.temaer, expected.temaer], [kriterier, expected.kriterier]]) {
    const ids = parts.map((part) => part.id);
    for (const named of Object.keys(says)) assert.ok(ids.includes(named), `${about}: ${named}`);
    for (const part of parts) {
      const its = { mean: undefined, other: undefined, ...says[part.id] };
      for (const name of Object.keys(its)) assert.deepEqual(part[name], its[name], `${about}: ${part.id} ${name}`);
    }
  }
  if (expected.notApplicable !== undefined) {
    const leaves = kriterier.flatMap(({ indikatorer }) => indikatorer);
    const leftOut = leaves.filter(({ applies }) => !applies).map((leaf) => leaf.id);
    assert.deepEqual(leftOut.sort(), [...expected.notApplicable].sort(), about);
  }
  if (profil.allCriteria === undefined || expected.allCriteria === undefined) {
    assert.equal(profil.allCriteria, expected.allCriteria, about);
  } else {
    const { basis, ...all } = profil.allCriteria;
    assert.deepEqual(all, expected.allCriteria, about);
    assert.equal(`${basis.act} ${basis.paragraph}`, "BEK 1559/2025 § 10, stk. 2", about);
  }
}
