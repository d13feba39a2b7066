// The official wording from a pasted annex: read, used, kept in a case. The wording here is invented.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readBilag, ready } from "../../pkg/dist/bilag/node.js";
import * as api from "../../pkg/dist/node.js";
import { oddities } from "./lib/oddities.mjs";

const { handleplan, KvalitetsmodelError, loadModel, modelFor, overlay, ownModels, profil, risiko, verificering } = api;
const today = "2026-11-29";
const act = "BEK 1559/2025";

/** Every criterion of the version of 2026 in neutral words, numbered as the model numbers them, and one that is new. */
const model = modelFor("tilbud", "2026-03-01");
const text = [
  "BEK nr 1559 af 05/12/2025",
  "Bilag 1",
  "Kvalitetsmodel for tilbud",
  ...model.temaer.flatMap(({ label, kriterier }) => [
    label.da,
    "Temaet handler om noget.",
    ...kriterier.map(({ id }) => `Kriterium ${id.slice(1)}: Neutrale ord om nummer ${id.slice(1)}.`),
  ]),
  "Kriterium 15: Noget helt nyt.",
  "Side 1 af 1",
  "Bilag 2",
  "Kriterium 1: Om plejefamilier.",
].join("\n");

test("an annex beside the model: parts with their lines, what is gone, and every line that is in none", async () => {
  await ready("nothing to load");
  const bilag = readBilag(text, today);
  assert.deepEqual([bilag.model, bilag.act, bilag.issued, bilag.annex], ["tilbud-2026", act, "2025-12-05", 1]);
  assert.equal(bilag.hash, createHash("sha256").update(text).digest("hex"));
  const kriterier = bilag.parts.filter(({ level }) => level === "kriterium");
  assert.deepEqual(new Set(kriterier.map(({ status }) => status)), new Set(["reworded", "new"]));
  assert.equal(kriterier.length, model.temaer.flatMap(({ kriterier }) => kriterier).length + 1);
  assert.ok(bilag.gone.every(({ level }) => level === "indikator"));
  const lines = bilag.lines.filter(({ why }) => why === "notUnderstood");
  assert.deepEqual(lines.map(({ text }) => text), model.temaer.map(() => "Temaet handler om noget."));
  assert.deepEqual(bilag.lines.at(-1), { from: text.split("\n").length - 1, to: text.split("\n").length, text: "Bilag 2", why: "otherAnnex" });
});

test("the words are laid over the model, and the numbers are those of before", () => {
  const { overlay: words } = readBilag(text, today);
  const worded = overlay(model, words);
  assert.equal(worded.temaer[0].kriterier[0].label.da, "Neutrale ord om nummer 3.");
  // The annex has Danish only.
  assert.equal(worded.temaer[0].kriterier[0].label.en, model.temaer[0].kriterier[0].label.en);
  assert.match(worded.wording, /^BEK 1559\/2025, bilag 1, indsat af brugeren 2026-11-29, SHA-256 [0-9a-f]{64}$/);
  const vurdering = { area: "tilbud", date: "2026-03-01", criteria: [{ id: "k10", judgement: "met" }] };
  const { allCriteria } = profil(vurdering, { model: worded });
  assert.deepEqual(allCriteria, profil(vurdering).allCriteria);
});

test("the annex as a model of one's own passes the checks of every other, and is named by what was pasted", () => {
  const { whole, hash } = readBilag(text, today);
  const own = loadModel(whole);
  assert.equal(own.id, `tilbud-2026-bilag-${hash.slice(0, 8)}`);
  assert.deepEqual(new Set(own.temaer.flatMap(({ kriterier }) => kriterier.map(({ confidence }) => confidence))), new Set(["pasted"]));
  const vurdering = { area: "tilbud", date: "2026-03-01", model: own.id, criteria: [{ id: "k15", judgement: "notMet" }] };
  assert.deepEqual(profil(vurdering, { model: own }).allCriteria.notMet, ["k15"]);
  const before = { area: "tilbud", date: "2025-03-01", answers: [{ id: "10.a", answer: 4 }] };
  const { temaer } = api.compare(before, vurdering, { model: own, beforeModel: modelFor("tilbud", "2025-03-01") });
  assert.ok(temaer.some(({ change }) => change !== "gone" && change !== "new"));
});

test("a case keeps it, and every function of a case uses it where no other model is given", () => {
  const { whole, overlay: words } = readBilag(text, today);
  const own = loadModel(whole);
  const vurderinger = [{ date: "2026-03-01", model: own.id, criteria: [{ id: "k15", judgement: "notMet" }] }];
  const sag = { format: 2, party: "tilbud", vurderinger, modeller: [whole] };
  assert.deepEqual(ownModels(sag).map(({ id }) => id), [own.id]);
  const [point] = handleplan(sag, today).points;
  assert.equal(point.label.da, "Noget helt nyt.");
  assert.equal(risiko(sag, today).proposal !== undefined, true);
  // Without it nobody knows the model that the assessment names.
  const { modeller: _, ...without } = sag;
  assert.deepEqual(handleplan(without, today, { partial: true }).problems.map(({ code }) => code), ["wrongModel", "unknownId"]);
  // Words only: ids and numbers are those of the built-in version.
  const worded = { party: "tilbud", vurderinger: [{ date: "2026-03-01", criteria: [{ id: "k8", judgement: "notMet" }] }], modeller: [words] };
  assert.equal(handleplan(worded, today).points[0].label.da, "Neutrale ord om nummer 8.");
  // An approval of before has the version of its own day.
  const approval = { date: "2025-03-01", kind: "godkendelse", answers: [{ id: "10.a", answer: "forventes" }] };
  const both = { ...sag, vurderinger: [approval, ...vurderinger] };
  assert.ok(verificering(both, today).points.some(({ id }) => id === "10.a"));
});

test("what is kept and cannot be used is a problem with its place in the case", () => {
  const { overlay: words } = readBilag(text, today);
  const sag = { party: "tilbud", modeller: [words, { ...words, model: "tilbud-1999" }, { ...words, texts: { z: "x" } }, 4] };
  const paths = ["/modeller/1/texts", "/modeller/2/texts/z"];
  assert.throws(
    () => ownModels(sag),
    ({ problems }) => {
      assert.ok(problems.some(({ path }) => path.startsWith("/modeller/1")) && problems.some(({ path }) => path === paths[1]));
      return true;
    },
  );
  const { value, problems } = handleplan(sag, today, { partial: true });
  assert.ok(value !== undefined && problems.some(({ path }) => path === paths[1]) && problems.some(({ path }) => path === "/modeller/3"));
});

test("bad input is told with its line, and nothing else is thrown for anything", () => {
  const read = (...given) => readBilag(...given, { partial: true });
  const paths = (answer) => answer.problems.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(paths(readBilag("Kriterium 1: Ord", today, { partial: true })), ["missing /act"]);
  assert.deepEqual(paths(readBilag("Kriterium 1: Ord\nKriterium 1: Andre", today, { act, partial: true })), ["duplicateId /text/2"]);
  assert.deepEqual(paths(readBilag("%PDF-1.4", today, { act, partial: true })), ["notText /text"]);
  assert.deepEqual(paths(read("Ord", "i dag")), ["invalidDate /today"]);
  assert.deepEqual(paths(readBilag("Ord", today, { version: "tilbud-1999", partial: true })), ["unknownModel /version"]);
  assert.throws(() => readBilag("", today), (error) => error instanceof KvalitetsmodelError && error.problems[0].code === "emptyText");
  for (const { value } of oddities) {
    for (const given of [[value, today], ["Kriterium 1: Ord", value]]) {
      const { problems } = read(...given);
      assert.ok(problems.length > 0 && problems.every(({ message }) => message.da && message.en));
    }
  }
  assert.throws(() => readBilag("Ord", today, { ordlyd: 1 }), ({ problems }) => problems[0].code === "badOption");
});

test("two million characters are read or refused, and the memory does not grow with the readings", () => {
  const long = `Kriterium 1: ${"ord ".repeat(500_000)}`;
  assert.ok(readBilag(long, today, { act, partial: true }).problems.length > 0);
  for (let time = 0; time < 30; time++) assert.equal(readBilag(text, today).parts.length, readBilag(text, today).parts.length);
});

test("its WebAssembly is its own: the one of everything does not have it", () => {
  const names = (name) => WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(new URL(`../../pkg/wasm/${name}`, import.meta.url)))).map(({ name }) => name);
  assert.ok(names("kvalitetsmodel_bilag_bg.wasm").includes("readBilag"));
  assert.ok(!names("kvalitetsmodel_bg.wasm").includes("readBilag"));
});
