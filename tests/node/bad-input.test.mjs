// Whatever is handed in, what comes out is a profil or one typed error with every problem, and the engine goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  check, compare, findings, KvalitetsmodelError, loadModel, loadModels, modelFor, models, overlay, profil,
} from "../../pkg/dist/node.js";
import { cycle, deep, oddities, throwing, trap } from "./lib/oddities.mjs";

const good = {
  area: "tilbud",
  date: "2025-06-01",
  answers: [
    { id: "10.a", answer: 4, begrundelse: "Uddannelsesplan for alle", datakilder: ["dokumenter"] },
    { id: "10.b", answer: 3 },
  ],
};
const before = JSON.stringify(profil(good));

/** The error of a call, checked for what every error must be; and the engine still gives the same as before. */
function errorOf(run, about) {
  let error;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error instanceof KvalitetsmodelError, `${about}: ${error === undefined ? "no error" : error.stack}`);
  assert.equal(error.code, "badInput", about);
  assert.equal(error.name, "KvalitetsmodelError");
  assert.ok(error.problems.length > 0, about);
  for (const { code, path, message, params } of error.problems) {
    assert.match(code, /^[a-z][A-Za-z]+$/, about);
    assert.match(path, /^(\/[^/]*)*$/, about);
    assert.ok(message.da.length > 5 && message.en.length > 5 && message.da !== message.en, `${about}: ${JSON.stringify(message)}`);
    assert.ok(params === undefined || typeof params === "object", about);
  }
  const [{ message }] = error.problems;
  assert.ok(error.message.includes(message.da) && error.message.includes(message.en), about);
  assert.equal(JSON.stringify(profil(good)), before, `after ${about}`);
  return error;
}
const problemsOf = (input, about) => errorOf(() => profil(input), about).problems.map(({ code, path }) => `${path} ${code}`);
const answering = (...answers) => ({ ...good, answers });

test("a score is one of 1, 2, 3, 4, 5", () => {
  for (const answer of [0, 6, -1, -0, 2 ** 32 + 1, 2 ** 53]) {
    assert.deepEqual(problemsOf(answering({ id: "1.a", answer })), ["/answers/0/answer scoreOutOfRange"], String(answer));
  }
  for (const answer of [3.5, 4.999999999999999, NaN, Infinity, -Infinity]) {
    assert.deepEqual(problemsOf(answering({ id: "1.a", answer })), ["/answers/0/answer scoreNotWhole"], String(answer));
  }
  assert.deepEqual(problemsOf(answering({ id: "1.a", answer: "4" })), ["/answers/0/answer scoreAsText"]);
  for (const answer of [true, [4], { answer: 4 }, 4n, Symbol("4"), () => 4, new Number(4), new Date(), new Map(), cycle()]) {
    assert.deepEqual(problemsOf(answering({ id: "1.a", answer })), ["/answers/0/answer wrongType"], typeof answer);
  }
});

test("what is missing is named", () => {
  assert.deepEqual(problemsOf({}), ["/area missing", "/date missing"]);
  for (const answer of [null, undefined]) {
    assert.deepEqual(problemsOf(answering({ id: "1.a", answer })), ["/answers/0/answer missing"]);
  }
  assert.deepEqual(problemsOf(answering({ answer: 4 })), ["/answers/0/id missing"]);
});

test("an assessment is an object", () => {
  for (const input of [null, undefined, 0, "", "tilbud", true, 4n, Symbol("x"), () => good, [], [good], new Date(), new Map(Object.entries(good)), new Set(), new Uint8Array(4), trap(), Object.create(good), Promise.resolve(good)]) {
    assert.deepEqual(problemsOf(input), [" wrongType"]);
  }
});

test("every problem at once, in the order of the input", () => {
  const input = {
    area: "tilbud",
    date: "2025-06-01",
    kind: "eftersyn",
    stars: 5,
    tilbud: { bestyrelse: "ja", tilbudstyper: ["sel107", "sel107", "almenPlejefamilie", "sel999"] },
    answers: [
      { id: "1.a", answer: 6 },
      { id: "1.a", answer: 4 },
      { id: "99.z", answer: 4 },
      { id: "2.a", answer: 3.5, begrundelse: 7, datakilder: ["rygte"] },
      null,
      { id: "3.a", answer: 4 },
      { id: "3.a", answer: 4 },
      { id: "4.a", answer: "forventes" },
    ],
    criteria: [{ id: "k1", judgement: "met" }],
  };
  const problems = problemsOf(input);
  for (const expected of [
    "/stars unknownField",
    "/kind unknownValue",
    "/tilbud/bestyrelse wrongType",
    "/tilbud/tilbudstyper/3 unknownValue",
    "/answers/0/answer scoreOutOfRange",
    "/answers/2/id unknownId",
    "/answers/3/answer scoreNotWhole",
    "/answers/3/begrundelse wrongType",
    "/answers/3/datakilder/0 unknownValue",
    "/answers/4 wrongType",
    "/answers/6/id duplicateId",
    "/criteria/0 criteriaNotJudged",
  ]) {
    assert.ok(problems.includes(expected), `${expected} is missing in:\n${problems.join("\n")}`);
  }
  assert.deepEqual(check(input).map(({ code, path }) => `${path} ${code}`), problems, "check() gives what profil() throws");
});

test("ids and members with the names of JavaScript's own are only names", () => {
  for (const id of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length", ""]) {
    assert.deepEqual(problemsOf(answering({ id, answer: 4 })), ["/answers/0/id unknownId"], id);
  }
  for (const name of ["__proto__", "constructor", "toString", "prototype"]) {
    const text = `{"area":"tilbud","date":"2025-06-01",${JSON.stringify(name)}:{"answers":[],"bestyrelse":true}}`;
    assert.deepEqual(problemsOf(JSON.parse(text)), [`/${name} unknownField`]);
    const within = JSON.parse(`{"id":"1.a","answer":4,${JSON.stringify(name)}:{"answer":5}}`);
    assert.deepEqual(problemsOf(answering(within)), [`/answers/0/${name} unknownField`]);
  }
  assert.deepEqual(problemsOf({ ...good, "a/b~c": 1 }), ["/a~1b~0c unknownField"]);
});

test("dates and areas", () => {
  for (const date of ["2025-02-30", "2025-6-1", "01-06-2025", "", "i dag", "2025-06-01T00:00", " 2025-06-01"]) {
    assert.deepEqual(problemsOf({ ...good, date }), ["/date invalidDate"], date);
  }
  assert.deepEqual(problemsOf({ ...good, date: "2013-12-31" }), ["/date noModel"]);
  assert.deepEqual(problemsOf({ ...good, date: new Date("2025-06-01") }), ["/date wrongType"]);
  assert.deepEqual(problemsOf({ ...good, area: "skole" }), ["/area unknownValue"]);
  for (const [area, date] of [["skole", "2025-06-01"], ["tilbud", "2013-12-31"], ["tilbud", new Date()], [null, null], [trap(), cycle()], [Symbol("x"), 4n]]) {
    errorOf(() => modelFor(area, date), "modelFor");
  }
});

test("members that cannot be read are problems with a path", () => {
  const getter = (holder, name) => Object.defineProperty(holder, name, { get: throwing, enumerable: true, configurable: true });
  assert.ok(problemsOf(getter({ ...good }, "answers")).includes("/answers wrongType"));
  assert.ok(problemsOf(getter({ ...good }, "date")).includes("/date wrongType"));
  assert.ok(problemsOf(answering(getter({ id: "1.a" }, "answer"))).includes("/answers/0/answer wrongType"));
  assert.ok(problemsOf(answering(trap())).includes("/answers/0 wrongType"));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.ok(problemsOf(answering(proxy)).includes("/answers/0 wrongType"));
});

test("a Proxy and a getter that behave are as good as what they stand for", () => {
  const proxy = new Proxy(structuredClone(good), {});
  assert.equal(JSON.stringify(profil(proxy)), before);
  let asked = 0;
  const counted = { ...good, get answers() { asked += 1; return good.answers; } };
  assert.equal(JSON.stringify(profil(counted)), before);
  assert.equal(asked, 1, "read once");
});

test("what a getter shows is what is checked", () => {
  let times = 0;
  const shifty = { id: "10.a", get answer() { times += 1; return times % 2 === 1 ? 4 : 6; } };
  for (let round = 0; round < 10; round++) {
    try {
      const { temaer } = profil(answering(shifty));
      assert.equal(temaer.find(({ id }) => id === "t6").mean.shown, "4,0");
    } catch (error) {
      assert.ok(error instanceof KvalitetsmodelError);
    }
  }
});

test("a getter that calls the package itself does no harm", () => {
  const nested = { id: "10.a", get answer() { assert.equal(JSON.stringify(profil(good)), before); return 4; } };
  assert.equal(JSON.stringify(profil(answering(nested, good.answers[1])).temaer), JSON.stringify(profil(good).temaer));
});

test("sparse lists, cycles, deep nesting, lists without end", () => {
  assert.deepEqual(problemsOf({ ...good, answers: [, good.answers[0]] }), ["/answers/0 wrongType"]);
  assert.ok(problemsOf({ ...good, answers: new Array(4_000_000_000) }).length > 0);
  const ring = structuredClone(good);
  ring.tilbud = ring;
  assert.ok(problemsOf(ring).some((problem) => problem.startsWith("/tilbud/")));
  const rings = [];
  rings.push(rings, rings, rings, rings, rings, rings);
  assert.ok(problemsOf({ ...good, answers: rings }).length > 0);
  for (const levels of [20, 1000, 10_000, 100_000]) {
    assert.ok(problemsOf({ ...good, answers: deep(levels) }).length > 0);
    assert.ok(problemsOf(answering({ id: "1.a", answer: deep(levels) })).includes("/answers/0/answer wrongType"));
  }
  assert.ok(problemsOf({ ...good, answers: new Proxy([], { get: (list, key) => (key === "length" ? 1e9 : list[key]) }) }).length > 0);
});

test("10 MB of junk, in every shape", () => {
  const megabyte = "x".repeat(2 ** 20);
  const shapes = {
    "one text": { ...good, model: megabyte.repeat(10) },
    "one begrundelse": answering({ id: "1.a", answer: 4, begrundelse: megabyte.repeat(10) }),
    "one name": { ...good, [megabyte.repeat(10)]: 1 },
    "many texts": answering(...Array.from({ length: 10_000 }, () => ({ id: "1.a", answer: 4, begrundelse: "x".repeat(1000) }))),
    "the same long text many times": { ...good, answers: Array(150_000).fill("x".repeat(39_000)) },
    "many numbers": { ...good, answers: Array(1_300_000).fill(4) },
    "many members": Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`member ${index}`, index])),
    "many empty objects": { ...good, answers: Array.from({ length: 1_000_000 }, () => ({})) },
    "bytes": { ...good, answers: new Uint8Array(10 * 2 ** 20) },
  };
  for (const [name, input] of Object.entries(shapes)) assert.ok(problemsOf(input, name).length > 0, name);
});

test("half of a surrogate pair is text like any other", () => {
  assert.equal(JSON.stringify(profil(answering(...good.answers.map((answer) => ({ ...answer, begrundelse: "\ud800" }))))), before);
});

test("anything at any place: a result or the one error, from every function", () => {
  const functions = {
    profil: (input) => profil(input),
    check: (input) => check(input),
    findings: (input) => findings(input),
    "compare, before": (input) => compare(input, good),
    "compare, after": (input) => compare(good, input),
    loadModel: (input) => loadModel(input),
    loadModels: (input) => loadModels(input),
    "loadModels, a list": (input) => loadModels([models()[0], input]),
    overlay: (input) => overlay(models()[0], input),
    "overlay, texts": (input) => overlay(models()[0], { model: models()[0].id, source: "x", texts: input }),
    "overlay, model": (input) => overlay(input, {}),
    "profil, answers": (input) => profil({ ...good, answers: input }),
    "profil, answer": (input) => profil(answering(input)),
    "profil, tilbud": (input) => profil({ ...good, tilbud: input }),
    "profil, options": (input) => profil(good, { method: input }),
    "profil, model": (input) => profil(good, { model: input }),
    "profil, all options": (input) => profil(good, input),
    "modelFor, area": (input) => modelFor(input, "2025-06-01"),
    "modelFor, date": (input) => modelFor("tilbud", input),
  };
  for (const [name, run] of Object.entries(functions)) {
    for (const oddity of oddities) {
      try {
        run(oddity.value);
      } catch (error) {
        assert.ok(error instanceof KvalitetsmodelError, `${name} of ${oddity.name}: ${error?.stack}`);
        assert.equal(error.code, "badInput", `${name} of ${oddity.name}: ${error.cause?.stack ?? error.stack}`);
      }
      assert.equal(JSON.stringify(profil(good)), before, `after ${name} of ${oddity.name}`);
    }
  }
});

test("options: a misspelt one is an error, not the default", () => {
  for (const options of [null, 4, "flat", { metode: "flat" }, { method: "mean" }, { method: 1 }, { model: {} }, { model: "tilbud-2017" }]) {
    errorOf(() => profil(good, options), JSON.stringify(options));
  }
  const copied = structuredClone(modelFor("tilbud", "2025-06-01"));
  assert.equal(errorOf(() => profil(good, { model: copied })).problems[0].path, "/options/model");
});

test("thousands of bad calls leave the engine as it was", () => {
  for (let round = 0; round < 5000; round++) {
    assert.throws(() => profil({ ...good, answers: [trap(), { id: "1.a", answer: 6 }] }), KvalitetsmodelError);
  }
  assert.equal(JSON.stringify(profil(good)), before);
});
