// The plain door answers what the package answers, byte for byte, and ends for nothing that a host can give it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { packageAnswers } from "../../kit/conform.mjs";
import { answersOf, digestsOf, vectorCalls, writeCalls } from "../../tools/lib/calls.mjs";
import { at } from "../../tools/lib/paths.mjs";
import { plainDoor } from "../../tools/lib/plain-door.mjs";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";
import { assessment, chance } from "./lib/random.mjs";

const { module, exports, call } = plainDoor();
const encoder = new TextEncoder();
const json = (value) => (value === undefined ? undefined : JSON.stringify(value));

/** What the package answers, or the problems it throws, as a text of JSON. */
function packageAnswer(name, args) {
  try {
    return { text: json(api[name](...args)) ?? "null", isWrong: false };
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return { text: json({ code: error.code, problems: error.problems }), isWrong: true };
  }
}

function same(name, ...args) {
  assert.deepEqual(call(name, ...args.map(json)), packageAnswer(name, args), `${name} ${json(args)?.slice(0, 2000)}`);
}

test("it imports nothing, and exports what the header tells", () => {
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  const header = readFileSync(at("doors", "plain", "kvalitetsmodel.h"), "utf8").replace(/^#elif defined\(__wasm__\)$[^]*?^#endif$/m, "");
  const told = [...header.matchAll(/(kvalitetsmodel_\w+)\(/g)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => name !== "memory").sort(), told.sort());
  assert.ok(told.length <= 12);
});

/** The table that both doors are made of, by its parts. */
const parts = Object.fromEntries(
  [...readFileSync(at("doors", "functions.rs"), "utf8").matchAll(/^ +(both|plain|javascript): \[$([^]*?)^ +\]$/gm)].map(([, part, rows]) => [
    part,
    [...rows.matchAll(/"(\w+)"(?: \w+\(([^;)]*)(?:; ([^)]*))?\))?(?:\s+=> \[([^\]]*)\])?/g)].map(([, name, takes = "", options = "", made = ""]) => ({
      ...{ name, takes: listed(takes), options: listed(options) },
      made: listed(made).map((path) => path.split("::")[1].replace(/_(\w)/g, (_, letter) => letter.toUpperCase())),
    })),
  ]),
);
const { both, plain, javascript } = parts;
const named = (...rows) => rows.flat().map(({ name }) => name).sort();

function listed(text) {
  return text.split(",").map((one) => one.trim()).filter((one) => one !== "");
}

test("the doors and the package have the functions of one table, each by its name", () => {
  assert.ok(both.length > 25 && plain.length > 0 && javascript.length > 0);
  assert.deepEqual(JSON.parse(call("functions").text).sort(), named(both, plain));
  const ofPackage = Object.entries(api).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name)).map(([name]) => name);
  assert.deepEqual(ofPackage.sort(), named(both, javascript));
  const glue = readFileSync(at("pkg", "wasm", "kvalitetsmodel.d.ts"), "utf8");
  const ofModule = [...glue.matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name).filter((name) => !/^(initSync|__wbg.*)$/.test(name));
  assert.deepEqual(ofModule.sort(), [...new Set([...both, ...javascript].flatMap(({ made }) => made))].sort());
});

test("each takes the options of the table at their place, and tells any other", () => {
  const vurdering = { area: "tilbud", date: "2025-06-01" };
  const own = api.loadModel({ ...api.modelFor("tilbud", "2025-06-01"), id: "own" });
  const given = { sag: { party: "tilbud" }, today: "2026-03-02", year: 2026, vurdering, before: vurdering, after: vurdering };
  const wanted = { partial: true, method: "flat", model: own, beforeModel: own, driftModel: own };
  const withOptions = both.filter(({ options }) => options.length > 0);
  assert.ok(withOptions.length > 10);
  for (const { name, takes, options } of withOptions) {
    const args = takes.map((one) => given[one]);
    for (const option of options) {
      same(name, ...args, { [option]: wanted[option] });
      const { text } = call(name, ...[...args, { [option]: wanted[option] }].map(json));
      assert.doesNotMatch(text, /"badOption"/, `${name} ${option}`);
    }
    const { text } = call(name, ...[...args, { other: 1 }].map(json));
    assert.match(text, /"badOption"/, name);
    same(name, ...args, { other: 1 });
  }
});

test("every vector: the same bytes", () => {
  let calls = 0;
  const asked = new Proxy({}, {
    get: (_, name) => (...args) => {
      if (name === "calendarFile") return "";
      same(name, ...args);
      calls += 1;
      return api[name](...args);
    },
  });
  answersTo(allFiles, asked);
  assert.ok(calls > 1000, `${calls} calls`);
});

test("a vector of a case, whatever it is for: every function of a case, beside its problems", () => {
  const ofCases = allFiles.filter(({ name }) => /^(process|deadlines)\//.test(name)).flatMap(({ cases }) => cases);
  // A quarter of them: a minute less, and each function has hundreds.
  for (const { input, today = "2026-03-02" } of ofCases.filter(({ input }, place) => input !== undefined && place % 4 === 0)) {
    const partial = { partial: true };
    for (const name of ["frister", "risiko", "handleplan", "dialogforloeb", "opfoelgningsplan", "verificering", "socialtilsyn"]) {
      same(name, input, today, partial);
    }
    same("risiko", input, today);
    same("aarshjul", input, 2026, today);
    same("aarshjul", input, 1999, today, partial);
    same("ownModels", input);
  }
});

test("the calendar file of a case is the one that the package makes of its deadlines and wheels", () => {
  let files = 0;
  for (const { cases } of allFiles.filter(({ name }) => name.startsWith("deadlines/"))) {
    for (const { input: sag, today } of cases) {
      let results;
      try {
        results = [api.frister(sag, today), api.aarshjul(sag, 2026, today)];
      } catch {
        continue;
      }
      files += 1;
      for (const options of [{}, { language: "en", daysBefore: [0, 14] }]) {
        const file = api.calendarFile(results, { sag, ...options });
        assert.equal(JSON.parse(call("kalender", json(sag), json(today), json({ years: [2026], ...options })).text), file);
      }
    }
  }
  assert.ok(files > 100, `${files} files`);
});

test("models, their readers, and assessments of every one, with every option", () => {
  same("models");
  const random = chance(7);
  for (const model of api.models()) {
    same("modelFor", model.area, model.validity.from);
    same("loadModel", model);
    same("loadModels", [model]);
    same("overlay", model, { model: model.id, source: "bilag 1", texts: { [model.temaer[0].id]: "Ordene" } });
    same("overlay", model, { model: "another", source: "", texts: { nothing: 1 } });
    const earlier = [];
    for (let round = 0; round < 25; round++) {
      const vurdering = assessment(random, model);
      for (const options of [undefined, { method: "flat" }, { method: "other" }]) same("profil", vurdering, options);
      const { model: _, ...of } = vurdering;
      const own = { ...model, id: "own" };
      assert.equal(call("profil", json(of), json({ model: own })).text, json(api.profil(of, { model: api.loadModel(own) })));
      same("check", vurdering);
      same("findings", vurdering);
      for (const before of earlier.slice(-3)) same("compare", before, vurdering);
      earlier.push(vurdering);
    }
    same("profil", assessment(random, model, "godkendelse"));
  }
  same("compare", { area: "tilbud" }, { date: 7 });
  same("modelFor", "tilbud");
  same("modelFor", "tilbud", null);
  same("modelFor", 1, "2013-01-01");
  same("loadModels", [api.models()[0], { ...api.models()[1], validity: { from: "2016-01-01" } }]);
});

test("the rest of the functions", () => {
  for (const date of ["2014-01-01", "2026-03-05", "2026-02-30", "x".repeat(500), 7]) same("rulesOn", date);
  for (const year of [1, 2023, 2026, 9999, 0, 10000, 2026.5, "2026"]) same("helligdage", year);
  for (const { kind } of api.eventKinds()) {
    for (const party of ["tilbud", "plejefamilie", "bpa", "nobody"]) {
      same("meaning", kind, party, "2026-03-02");
      same("meaning", kind, party, "2015-03-02");
      same("tjeklisteAfter", kind, party);
    }
    same("processWord", "event", kind);
  }
  same("risikomodeller");
  for (const model of api.risikomodeller()) same("loadRisikomodel", model);
  same("loadRisikomodel", { id: 7 });
  for (const text of ["Alle har taget kurset inden 1. marts", "", "😀", 7]) same("maalbar", text);
  same("maalbarOrd");
  for (const [list, id] of [["place", "holbaek"], ["word", "grave"], ["place", "nowhere"], ["toString", "x"], [1, "x"], ["event", 2], ["event", "x"]]) {
    same("processWord", list, id);
  }
});

test("a case that keeps models of its own is answered with them, and their problems told", () => {
  const [model] = api.models().filter(({ id }) => id === "tilbud-2026");
  const texts = { [model.temaer[0].id]: "Det første tema" };
  const judged = [{ date: "2026-02-01", answers: [], judgements: [] }, { date: "2025-02-01", kind: "godkendelse", answers: [] }];
  for (const modeller of [
    [{ model: "tilbud-2026", source: "bilag 1", texts }],
    [{ ...model, id: "egen" }, { model: "tilbud-2017", source: "bilag 1", texts: {} }],
    [{ model: "nowhere", source: 7, texts }, { id: "half" }, 7],
    "none",
  ]) {
    for (const vurderinger of [judged, [{ ...judged[0], model: "egen" }], [null, 7, { date: 7 }], undefined]) {
      const sag = { party: "tilbud", modeller, vurderinger };
      for (const name of ["risiko", "handleplan", "dialogforloeb", "opfoelgningsplan", "verificering"]) {
        same(name, sag, "2026-11-30");
        same(name, sag, "2026-11-30", { partial: true });
      }
      same("ownModels", sag);
    }
  }
});

test("every step of every count, in words", () => {
  const seen = new Set();
  for (const { cases } of allFiles.filter(({ name }) => name.startsWith("deadlines/"))) {
    for (const { input, today } of cases.filter(({ input }) => input?.events !== undefined)) {
      for (const { trace = [] } of api.frister(input, today, { partial: true }).value?.frister ?? []) {
        for (const step of trace.filter(({ code }) => !seen.has(code))) same("inWords", step);
        for (const { code } of trace) seen.add(code);
      }
    }
  }
  assert.ok(seen.size > 25, `${seen.size} kinds`);
  const wrong = [undefined, null, 7, [], {}, { code: "x" }, { code: "rolledTo", params: null }, { code: "rolledTo", params: { on: "7" } }];
  for (const step of [...wrong, { code: "rolledTo" }, { code: "plusDays", params: { days: "7" } }, { code: "plusDays", params: { days: 7.5 } }]) same("inWords", step);
});

test("options that cannot be used are told as the package tells them", () => {
  for (const options of [null, 7, [], ["x"], { other: 1 }, { partial: 1 }, { partial: null }, "text"]) {
    same("frister", { party: "tilbud" }, "2026-03-02", options);
    same("profil", { area: "tilbud", date: "2025-06-01" }, options);
  }
  same("frister");
  same("frister", { party: "tilbud" }, 20260302);
  same("profil");
});

test("what is no JSON is told with its place, and an unknown function by its name", () => {
  const wrong = (...asked) => {
    const { text, isWrong } = call(...asked);
    assert.ok(isWrong);
    const { code, problems } = JSON.parse(text);
    assert.equal(code, "badInput");
    for (const { message } of problems) assert.ok(message.da && message.en);
    return problems.map(({ code, path, params }) => ({ code, path, params }));
  };
  const notJson = (argument, at) => [{ code: "notJson", path: "", params: { argument, at } }];
  assert.deepEqual(wrong("profil", "{"), notJson(0, 1));
  assert.deepEqual(wrong("profil", "{}", "[1,]"), notJson(1, 3));
  assert.deepEqual(wrong("profil", new Uint8Array([34, 255, 34])), notJson(0, 1));
  assert.deepEqual(wrong("profil", "{}\0"), notJson(0, 2));
  assert.deepEqual(wrong("profit"), [{ code: "unknownFunction", path: "", params: { name: "profit" } }]);
  assert.equal(wrong("x".repeat(1000))[0].params.name.length, 60);
});

test("JSON as people and programs write it: white space, 4.0, escapes; a name twice is a problem", () => {
  const answers = ' [ { "id" : "10.a" , "answer" : 4.0 } , { "id" : "1\\u0030.b" , "answer" : 30e-1 } ] \n';
  const text = `\t{ "area": "tilbud", "date": "2025-06-01",\r\n "answers": ${answers}}`;
  assert.equal(call("profil", text).text, json(api.profil(JSON.parse(text))));
  const twice = call("profil", '{"area":"tilbud","date":"2025-06-01","date":"2025-06-02"}');
  assert.deepEqual(JSON.parse(twice.text).problems.map(({ code, path }) => [code, path]), [["duplicateField", "/date"]]);
  const odd = '{"area":"tilbud","date":"\\ud800","answers":[{"id":"\\ud83d\\ude00","answer":1e400},{"id":"1.a","answer":9007199254740993}]}';
  assert.equal(JSON.parse(call("check", odd).text).length, 3);
  assert.equal(call("check", odd).text, json(api.check(JSON.parse(odd))));
  const named = '{"party":"tilbud","b":1,"10":2,"07":3,"9":4,"a":5}';
  assert.equal(call("frister", named, '"2026-03-02"').text, packageAnswer("frister", [JSON.parse(named), "2026-03-02"]).text);
});

test("too deep, too much and too long are told as everywhere", () => {
  const within = (inner) => `{"area":"tilbud","date":"2025-06-01","answers":${inner}}`;
  for (const text of [
    within("[".repeat(12) + "7" + "]".repeat(12)),
    within("[".repeat(100_000) + "]".repeat(100_000)),
    within('{"a":'.repeat(100_000) + "7" + "}".repeat(100_000)),
    within(`[${"7,".repeat(250_000)}7]`),
    within(`[[${"7,".repeat(250_000)}7],{"id":"1.a"}]`),
    `{"area":"${"æ".repeat(50_000)}","date":"${"😀".repeat(50_000)}"}`,
    `{"${"n".repeat(500)}":7}`,
  ]) {
    const { text: its } = call("check", text);
    assert.equal(its, json(api.check(JSON.parse(text))), text.slice(0, 80));
  }
  const memory = exports.memory.buffer.byteLength;
  assert.ok(memory < 100_000_000, `${memory} bytes`);
});

test("nothing that a host gives ends the instance, and memory is given back", () => {
  const random = chance(11);
  const calls = vectorCalls();
  const size = () => exports.memory.buffer.byteLength;
  // First what takes most of it.
  for (const line of calls) call(...line.split("\t"));
  const held = size();
  for (let round = 0; round < 4000; round++) {
    const [name, ...texts] = random.of(calls).split("\t").map((text) => encoder.encode(text));
    const spoilt = texts.map((bytes) => {
      const count = 1 + random.below(4);
      for (let time = 0; time < count && bytes.length > 0; time++) bytes[random.below(bytes.length)] = random.below(256);
      return random.often(0.1) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;
    });
    call(random.often(0.02) ? spoilt[0] : name, ...spoilt);
  }
  assert.ok(size() <= held * 1.5, `${size()} bytes, and ${held} before`);
  // Lists that cannot stand where a host says.
  assert.equal(exports.kvalitetsmodel_call(8, 0xffffffff, 0, 0), 0);
  assert.equal(exports.kvalitetsmodel_call(0, 0, 4, 0x7fffffff), 0);
  assert.equal(exports.kvalitetsmodel_alloc(0xffffffff), 0);
  exports.kvalitetsmodel_free(0);
  exports.kvalitetsmodel_release(0);
});

test("a corpus from a seed: the same digests for every function", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-calls-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "calls.tsv");
  await writeCalls(file, { seed: 7, count: 2000 });
  const answers = (name, ...texts) => call(name, ...texts).text;
  assert.deepEqual(await digestsOf(answersOf(file, answers)), await digestsOf(answersOf(file, packageAnswers(api))));
});
