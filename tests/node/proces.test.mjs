// The supervision process through the package: what Rust answers, with words on; bad input in full; nothing shared.
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { KvalitetsmodelError, loadModel, modelFor, overlay } from "../../pkg/dist/node.js";
import * as inline from "../../pkg/dist/inline.js";
import * as proces from "../../pkg/dist/node.js";
import { oddities } from "./lib/oddities.mjs";

const { dialogforloeb, handleplan, loadRisikomodel, maalbar, maalbarOrd, opfoelgningsplan, processWord } = proces;
const { risiko, risikomodeller, socialtilsyn, verificering } = proces;
const today = "2026-11-25";

const drift = {
  date: "2026-11-02",
  tilbud: { tilbudstyper: ["sel107"], bestyrelse: true },
  criteria: [{ id: "k8", judgement: "notMet", begrundelse: "Der mangler en leder." }, { id: "k10", judgement: "met" }],
};
const approval = {
  date: "2025-03-01",
  kind: "godkendelse",
  answers: [{ id: "10.a", answer: "forventes" }, { id: "10.b", answer: "forventes" }, { id: "8.b", answer: "forventesIkke" }],
};
const events = [
  { kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" },
  { kind: "varsling", date: "2026-10-20", frist: "2026-11-03", id: "v1" },
];
const party = "tilbud";
const cases = {
  risiko: {
    party,
    vurderinger: [drift],
    events,
    risiko: { forhold: { sygefravaer: 184 }, prae: { date: "2026-09-01", by: "konsulent", category: "groen" } },
  },
  handleplan: { party, vurderinger: [drift], events },
  dialogforloeb: {
    party,
    concerns: [{ id: "b1", gravity: "grave", about: "k8" }],
    events: [
      { kind: "tilsynsbesoeg", date: "2026-09-01", concerns: ["b1"] },
      { kind: "redegoerelseAnmodet", date: "2026-09-10", concerns: ["b1"] },
      { kind: "paabud", date: "2026-11-16", concerns: ["b1"], frist: "2027-01-04" },
    ],
    dialog: { intended: [{ kind: "skaerpetTilsyn", concerns: ["b1"] }] },
  },
  opfoelgningsplan: {
    party,
    vurderinger: [approval],
    events: [{ kind: "vilkaar", date: approval.date, id: "v1", subject: "En leder er ansat", frist: "2025-06-01" }],
    opfoelgning: { svar: [{ id: "10.a", text: "Alle har taget kurset inden 1. marts." }] },
  },
  verificering: {
    party,
    vurderinger: [
      approval,
      { ...drift, date: "2025-09-01", criteria: undefined, answers: [{ id: "10.a", answer: 5 }, { id: "10.b", answer: 1 }] },
    ],
  },
};
const ask = (name, input = structuredClone(cases[name]), options) => proces[name](input, today, options);

/** What the vector says and the result does not; `{ "0": … }` is about the first item of a list only. */
function differences(expected, found, path) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || expected.length !== found.length) return [`${path}: ${JSON.stringify(found)}`];
    return expected.flatMap((one, at) => differences(one, found[at], `${path}/${at}`));
  }
  if (typeof expected === "object" && expected !== null) {
    return Object.entries(expected).flatMap(([name, one]) => differences(one, found?.[name] ?? null, `${path}/${name}`));
  }
  return expected === (found ?? null) ? [] : [`${path}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
}

/** A result with the standing and the rule of each source where it is named. */
function withSources(value, sources) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withSources(one, sources));
  const { standing, rule } = sources?.[value.source] ?? {};
  const members = Object.entries(value).map(([name, its]) => [name, withSources(its, sources)]);
  return { ...(standing && { standing }), ...(rule && { rule }), ...Object.fromEntries(members) };
}

const vectors = new URL("../vectors/process/", import.meta.url);
const functions = {
  "risk.json": risiko,
  "plan.json": handleplan,
  "dialog.json": dialogforloeb,
  "followup.json": opfoelgningsplan,
  "verify.json": verificering,
  "socialtilsyn.json": socialtilsyn,
};
for (const name of readdirSync(vectors)) {
  test(`vectors/process/${name}: each gives what was worked out by hand`, () => {
    const { cases: all } = JSON.parse(readFileSync(new URL(name, vectors), "utf8"));
    assert.ok(all.length > 7);
    for (const { id, today: day, input, expected } of all) {
      const result = functions[name](input, day);
      assert.deepEqual(differences(expected, withSources(result, result.sources), id), []);
    }
  });
}

/** Every object in a value, with its path. */
function* objects(value, path = "") {
  if (typeof value !== "object" || value === null) return;
  yield [path, value];
  for (const [name, member] of Object.entries(value)) yield* objects(member, `${path}/${name}`);
}
const isBilingual = (value) => typeof value?.da === "string" && value.da !== "" && typeof value?.en === "string" && value.en !== "";

test("every finding, event, requirement and point comes with its words, in two languages and without a code in them", () => {
  let said = 0;
  for (const name of Object.keys(cases)) {
    for (const [path, object] of objects(ask(name))) {
      const wanted = [
        // A note of law is a sentence with a paragraph, and not a finding.
        "code" in object && ("basis" in object && "confidence" in object && !("severity" in object) ? "text" : "message"),
        ...("what" in object && "state" in object ? ["text", "stateText", "whenText"] : []),
        "daysSinceFirst" in object && "text",
        "fase" in object && "text",
        "rule" in object && "found" in object && "text",
        "threatens" in object && "text",
        "check" in object && "checkText",
        ...("proposal" in object && "reason" in object ? ["proposalText", "reasonText"] : []),
      ].filter(Boolean);
      for (const member of wanted) {
        assert.ok(isBilingual(object[member]), `${name} ${path}/${member}`);
        assert.doesNotMatch(object[member].da, /[{}]/, `${name} ${path}/${member}`);
        said += 1;
      }
    }
  }
  assert.ok(said > 100, `${said} words were looked at`);
});

test("a finding on a factor calls it by its name, not by its id", () => {
  const { findings } = risiko({ party, risiko: { forhold: { aabnePaabud: 0 } }, events }, today);
  const { message } = findings.find(({ code }) => code === "factsDiffer");
  assert.match(message.da, /^Åbne påbud: /);
  assert.match(message.en, /^Open påbud: /);
});

test("nothing in any answer says that something is approved or refused", () => {
  for (const name of Object.keys(cases)) {
    // "godkendelsen" is what it is about; a verdict would be one of these.
    assert.doesNotMatch(JSON.stringify(ask(name)), /\b(er godkendt|godkendes|afslag|afslås|is approved|is refused)\b/i, name);
  }
});

test("a plan that is given back is the next plan's memory: what was filled in is there, words and all", () => {
  const first = ask("handleplan");
  const [point, ...rest] = first.points;
  const filled = { ...point, view: "Vi har ansat en leder pr. 1. december.", actions: [{ what: "Ansættelse", who: "bestyrelsen" }] };
  const second = handleplan({ ...cases.handleplan, handleplan: { points: [filled, ...rest] } }, "2026-12-01");
  assert.equal(second.points[0].view, filled.view);
  assert.deepEqual(second.points[0].missing, ["seen", "by", "proof"]);
  assert.equal(second.points.length, first.points.length);
});

test("a day that is none is a problem of the day", () => {
  for (const day of ["", "25-11-2026", "2026-02-30", undefined, null, 20261125, new Date()]) {
    assert.throws(() => risiko({ party }, day), ({ problems }) => problems[0].path === "/today");
  }
});

test("every problem at once, each with path and words, from assessments, events, choices and the risk model", () => {
  const wrong = {
    party,
    ownership: "kirke",
    tilbud: { bestyrelse: "ja" },
    vurderinger: [{ ...drift, criteria: [{ id: "k99", judgement: "met" }] }],
    events: [{ kind: "paabud", date: "i går" }],
    risiko: {
      forhold: { sygefravaer: "12,4", skaerpetTilsyn: 1, ukendt: 1 },
      prae: { date: "2026-13-01", category: "blå" },
      risikomodel: { id: "x" },
    },
  };
  const paths = [];
  assert.throws(
    () => risiko(wrong, today),
    ({ problems }) => {
      for (const { path, message } of problems) {
        assert.ok(isBilingual(message), path);
        paths.push(path);
      }
      return true;
    },
  );
  for (const path of [
    ...["/ownership", "/tilbud/bestyrelse", "/vurderinger/0/criteria/0/id", "/events/0/date", "/risiko/forhold/sygefravaer"],
    ...["/risiko/forhold/skaerpetTilsyn", "/risiko/forhold/ukendt", "/risiko/prae/date", "/risiko/risikomodel/version"],
  ]) {
    assert.ok(paths.includes(path), `${path} is missing in ${paths}`);
  }
});

test("anything at any place: a result or the one error, and the engine goes on", () => {
  const before = JSON.stringify(ask("handleplan"));
  const members = [
    ...["format", "party", "ownership", "tilbud", "vurderinger", "events", "concerns", "settings"],
    ...["dialog", "risiko", "opfoelgning", "handleplan"],
  ];
  const within = {
    risiko: ["forhold", "risikomodel", "prae", "post"],
    dialog: ["intended", "settings"],
    opfoelgning: ["svar", "points", "settings"],
    handleplan: ["lowBelow", "target", "ways", "points", "done", "dialogmoede"],
  };
  for (const oddity of oddities) {
    for (const name of Object.keys(cases)) {
      const inputs = [oddity.value, ...members.map((member) => ({ ...cases[name], [member]: oddity.value }))];
      for (const [part, its] of Object.entries(within)) {
        for (const member of its) inputs.push({ ...cases[name], [part]: { [member]: oddity.value } });
      }
      for (const list of ["vurderinger", "events", "concerns"]) inputs.push({ ...cases[name], [list]: [oddity.value] });
      for (const input of inputs) {
        // In part, it never throws for what is wrong with the input.
        const { value, problems } = ask(name, input, { partial: true });
        assert.ok(value !== undefined || problems.length > 0, `${name} of ${oddity.name}`);
        try {
          ask(name, input);
        } catch (error) {
          assert.ok(error instanceof KvalitetsmodelError, `${name} of ${oddity.name}: ${error?.stack}`);
          assert.equal(error.code, "badInput", `${name} of ${oddity.name}: ${error.cause?.stack ?? error.stack}`);
        }
      }
      assert.throws(() => ask(name, cases[name], { metode: oddity.value }), ({ problems }) => problems[0].code === "badOption");
    }
    for (const odd of [loadRisikomodel, maalbar]) {
      try {
        odd(oddity.value);
      } catch (error) {
        assert.ok(error instanceof KvalitetsmodelError, `${oddity.name}: ${error?.stack}`);
      }
    }
  }
  assert.equal(JSON.stringify(ask("handleplan")), before);
});

test("input is not changed, and no result changes another", () => {
  const deepFreeze = (value) => {
    for (const [, object] of objects(value)) Object.freeze(object);
    return value;
  };
  for (const name of Object.keys(cases)) {
    const input = deepFreeze(structuredClone(cases[name]));
    const before = JSON.stringify(ask(name, input));
    for (const [, object] of objects(ask(name, input))) for (const member of Object.keys(object)) delete object[member];
    assert.equal(JSON.stringify(ask(name, input)), before, name);
  }
});

test("the model of a portal's own, a built-in one, and one with official wording are used for the assessments", () => {
  const built = modelFor("tilbud", "2026-11-02");
  const source = "BEK 1559/2025, bilag 1";
  const official = overlay(built, { model: "tilbud-2026", source, texts: { k8: "Ordlyden i bilag 1" } });
  const own = loadModel({ ...structuredClone(built), id: "portalens" });
  const labelOf = (model) => ask("handleplan", cases.handleplan, { model }).points.find(({ key }) => key === "kriterium:k8").label.da;
  assert.equal(labelOf(built), labelOf(undefined));
  assert.equal(labelOf(official), "Ordlyden i bilag 1");
  assert.equal(ask("risiko", cases.risiko, { model: own }).vurdering.model.id, "portalens");
  // Only what was checked: a model that nobody has loaded is none.
  const problems = (options) => {
    try {
      ask("risiko", cases.risiko, options);
    } catch (error) {
      return error.problems.map(({ code, path }) => `${path} ${code}`);
    }
  };
  for (const model of [structuredClone(built), { id: "x" }]) assert.deepEqual(problems({ model }), ["/options/model badOption"]);
});

test("the models of a verification are told apart in its problems", () => {
  for (const [option, options] of [["model", { model: {} }], ["driftModel", { driftModel: { id: 7 } }]]) {
    assert.throws(
      () => verificering(cases.verificering, today, options),
      ({ problems }) => problems[0].path === `/options/${option}`,
    );
  }
});

test("a shipped risk model is data that can be loaded again under a name of one's own", () => {
  const [, from2026] = risikomodeller();
  assert.equal(from2026.validity.from, "2026-01-01", "LBK 242/2026 § 7, stk. 5: a common model from that day");
  assert.throws(() => loadRisikomodel(null), KvalitetsmodelError);
  const { hash: _, ...data } = from2026;
  const own = loadRisikomodel({ ...data, id: "faelles", confidence: "verified" });
  const svar = risiko({ ...cases.risiko, risiko: { ...cases.risiko.risiko, risikomodel: own } }, today);
  assert.equal(svar.model.id, "faelles");
  assert.deepEqual(svar.findings.filter(({ code }) => code === "riskModelNotVerified" || code === "commonModelMissing"), []);
});

test("the words of the process by their lists; what is no word stands for itself", () => {
  assert.equal(processWord("event", "varsling").da, "Agterskrivelse");
  assert.equal(processWord("category", "roed").en, "red");
  assert.equal(processWord("standing", "recommendation").da, "anbefaling");
  for (const [list, id] of [["event", "toString"], ["toString", "x"], ["__proto__", "constructor"]]) {
    assert.deepEqual(processWord(list, id), { da: id, en: id });
  }
  assert.ok(maalbarOrd().deadlines.length > 0);
});

test("import: the entries share one class of error, and one engine", () => {
  assert.equal(inline.KvalitetsmodelError, KvalitetsmodelError);
  assert.equal(inline.loadRisikomodel, proces.loadRisikomodel);
});

test("an error of one copy of the package is an error of the others by its code and by its class, and nothing else is", () => {
  // As Jest and Node before 20.19 have it beside what is imported.
  const required = createRequire(import.meta.url)("../../pkg/dist/node.cjs");
  assert.notEqual(required.KvalitetsmodelError, KvalitetsmodelError, "two files, two classes");
  const thrown = (() => { try { required.risiko(null, today); } catch (error) { return error; } })();
  assert.equal(thrown.code, "badInput");
  assert.ok(thrown instanceof KvalitetsmodelError && thrown instanceof required.KvalitetsmodelError && thrown instanceof Error);
  for (const other of [new Error("x"), {}, null, undefined, "x", 4]) assert.ok(!(other instanceof KvalitetsmodelError));
  class Own extends KvalitetsmodelError {}
  assert.ok(!(thrown instanceof Own));
});
