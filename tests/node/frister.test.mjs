// The deadlines in the package: what it adds to the Rust, which has its own tests of every rule. That the days, codes
// and words are Rust's to the byte is tried in tests/oracle.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aarshjul, calendarFile, frister, helligdage, inWords, KvalitetsmodelError, rulesOn,
} from "../../pkg/dist/node.js";
import { oddities } from "./lib/oddities.mjs";

const forhold = () => ({
  party: "tilbud",
  ownership: "privat",
  today: "2026-03-10",
  facts: [{ kind: "afgoerelse", date: "2026-03-05", receipt: "digitalPost", id: "afgoerelse-1" }],
});
const before = JSON.stringify(frister(forhold()));
const ruleOf = (result, rule) => result.frister.find((frist) => frist.rule === rule);

/** The problems of a call as "path code". */
function problemsOf(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof KvalitetsmodelError, error?.stack);
    assert.equal(error.code, "badInput", error.stack);
    for (const { message } of error.problems) assert.ok(message.da && message.en && message.da !== message.en);
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

test("a complaint, four weeks from Digital Post: retssikkerhedsloven § 67, stk. 1, over Easter 2026", () => {
  const result = frister(forhold());
  const { last, beforeRolling, daysLeft, status, law, trace, fact } = ruleOf(result, "klagefrist");
  assert.deepEqual({ last, beforeRolling, daysLeft, status, fact }, {
    last: "2026-04-07", beforeRolling: "2026-04-02", daysLeft: 28, status: "coming", fact: 0,
  });
  assert.deepEqual(trace.map((step) => inWords(step).da), [
    "til rådighed i Digital Post torsdag den 5. marts 2026",
    "4 uger = torsdag den 2. april 2026",
    "torsdag den 2. april 2026 er skærtorsdag",
    "→ tirsdag den 7. april 2026",
  ]);
  assert.equal(inWords(trace[2]).en, "Thursday 2 April 2026 is Maundy Thursday");
  const { basis, text, open } = result.law[law];
  assert.ok(basis.some(({ act, paragraph }) => act === "LBK 354/2025" && paragraph === "§ 67, stk. 1"));
  assert.match(text.da, /4 uger/);
  assert.match(open.da, /Ældre udgaver/);
});

test("rulesOn: skærpet tilsyn, § 8, stk. 1, three months until 31-1-2022 and six from 1-2-2022", () => {
  const longest = (date) => rulesOn(date).find(({ rule }) => rule === "skaerpetTilsynPeriode")?.count;
  assert.deepEqual(["2016-12-31", "2017-01-01", "2022-01-31", "2022-02-01", "2026-01-01"].map(longest), [3, 3, 3, 6, 6]);
  for (const { rule, text, basis, confidence, unit } of rulesOn("2026-06-01")) {
    assert.ok(text.da && text.en, rule);
    // Where the law sets no number there may be no paragraph to name.
    assert.ok(basis.length > 0 || confidence !== "verified" || unit === "noNumber", `${rule}: no paragraph, no mark`);
  }
  const isDay = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  for (const { value, name } of oddities) {
    if (!isDay(value)) assert.deepEqual(problemsOf(() => rulesOn(value)), ["/options/date badOption"], name);
  }
});

test("helligdage: store bededag is one up to and including 2023 (LOV 214/2023); practice is marked", () => {
  const named = (year, day) => helligdage(year).filter((one) => one.day === day).map(({ date }) => date);
  assert.deepEqual(named(2023, "storeBededag"), ["2023-05-05"]);
  assert.deepEqual(named(2024, "storeBededag"), []);
  assert.deepEqual(helligdage(2026).filter(({ practice }) => practice).map(({ day }) => day), [
    "fredagEfterKristiHimmelfart", "grundlovsdag", "juleaftensdag", "nytaarsaftensdag",
  ]);
  const dates = helligdage(2026).map(({ date }) => date);
  assert.deepEqual(dates, [...dates].sort());
  for (const year of [0, 10_000, 2026.5, NaN, "2026", null, undefined]) {
    assert.deepEqual(problemsOf(() => helligdage(year)), ["/options/year badOption"], String(year));
  }
});

test("aarshjul: the budget of a private tilbud is due 1 October, of a public one 15 November", () => {
  const last = (ownership, rule) => ruleOf(aarshjul({ ...forhold(), ownership, facts: [] }, 2026), rule)?.last;
  assert.equal(last("privat", "budgetPrivat"), "2026-10-01");
  assert.equal(last("kommunal", "budgetOffentlig"), "2026-11-15");
  const both = problemsOf(() => aarshjul({ ...forhold(), party: "x" }, 1999));
  assert.deepEqual(both, ["/party unknownValue", "/year unknownValue"], "every problem at once");
});

test("every problem of the facts at once, each with its path", () => {
  const facts = [
    { kind: "paabud", date: "2026-02-30" },
    { kind: "besked", date: "2026-02-01", frist: 4 },
    { kind: "klage" },
    { kind: "magtanvendelse", date: "2026-02-01", time: "25:00", yearlyFee: -1, stjerner: 5 },
  ];
  assert.deepEqual(problemsOf(() => frister({ party: "tilbud", facts, settings: { visits: "altid", hoering: { count: 0 } } })), [
    "/today missing",
    "/settings/hoering/unit missing",
    "/settings/hoering/count unknownValue",
    "/settings/visits unknownValue",
    "/facts/0/date invalidDate",
    "/facts/1/kind unknownValue",
    "/facts/1/frist wrongType",
    "/facts/2/date missing",
    "/facts/3/stjerner unknownField",
    "/facts/3/time unknownValue",
    "/facts/3/yearlyFee unknownValue",
  ]);
});

test("anything at any place: a result or the one error, and the engine goes on", () => {
  const good = frister(forhold());
  const calls = {
    frister: (input) => frister(input),
    facts: (input) => frister({ ...forhold(), facts: input }),
    fact: (input) => frister({ ...forhold(), facts: [input] }),
    date: (input) => frister({ ...forhold(), facts: [{ kind: "paabud", date: input }] }),
    settings: (input) => frister({ ...forhold(), settings: input }),
    aarshjul: (input) => aarshjul(input, 2026),
    year: (input) => aarshjul(forhold(), input),
    calendarFile: (input) => calendarFile(input),
    "a deadline": (input) => calendarFile({ ...good, frister: [input] }),
    options: (input) => calendarFile(good, input),
    language: (input) => calendarFile(good, { language: input }),
    daysBefore: (input) => calendarFile(good, { daysBefore: input }),
  };
  for (const [name, run] of Object.entries(calls)) {
    for (const oddity of oddities) {
      problemsOf(() => run(oddity.value));
      assert.equal(JSON.stringify(frister(forhold())), before, `after ${name} of ${oddity.name}`);
    }
  }
});

test("20,000 facts are read, and one more is a problem", () => {
  const facts = Array.from({ length: 20_001 }, (_, place) => ({ kind: "dialog", date: "2026-01-01", sag: `s${place}` }));
  assert.deepEqual(problemsOf(() => frister({ ...forhold(), facts })), ["/facts tooMany"]);
  assert.deepEqual(problemsOf(() => frister({ ...forhold(), facts: facts.slice(1) })), []);
});

test("a calendar file is Rust's (tests/ical.rs), with the same words", () => {
  const file = calendarFile(frister(forhold()));
  const unfolded = file.replaceAll("\r\n ", "");
  for (const line of [
    "UID:klagefrist-afgoerelse-1@kvalitetsmodel",
    "DTSTAMP:20260310T000000Z",
    "DTSTART;VALUE=DATE:20260407",
    "DTEND;VALUE=DATE:20260408",
    "SUMMARY:Klagen skal være fremme inden 4 uger efter meddelelsen.",
    "TRIGGER:-P7D",
  ]) {
    assert.ok(unfolded.includes(`\r\n${line}\r\n`), `${line} is not in:\n${file}`);
  }
  assert.ok(file.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75), "RFC 5545 § 3.1");
  assert.ok(!calendarFile(frister(forhold()), { daysBefore: null }).includes("VALARM"));
  assert.match(calendarFile(frister(forhold()), { language: "en", daysBefore: 0 }), /complaint[^]*TRIGGER:-P0D/);
});

test("the same deadline keeps its UID, and two of a rule on a day are two events", () => {
  const uids = (facts) => calendarFile(frister({ ...forhold(), facts })).match(/UID:.*/g);
  const [one] = uids(forhold().facts);
  const [other, , later] = [forhold().facts[0], undefined, { ...forhold().facts[0], date: "2026-03-06" }];
  assert.deepEqual(uids([later]), [one], "moved, not doubled");
  const twins = uids([{ ...other, id: undefined }, { ...other, id: undefined }]);
  assert.equal(new Set(twins).size, 2);
  // One of them is met: the other keeps the name it had, as in the Rust (src/text/ical.rs).
  const paabud = { kind: "paabud", date: "2026-03-05", frist: "2026-06-01", sag: "a" };
  const both = [{ ...paabud, id: "x" }, { ...paabud, id: "x", sag: "b" }];
  const open = uids(both).filter((uid) => uid.includes("paabudFrist"));
  const met = uids([...both, { kind: "paabudOpfyldt", date: "2026-03-08", sag: "a" }]);
  assert.deepEqual(open, ["UID:paabudFrist-x@kvalitetsmodel", "UID:paabudFrist-x-1@kvalitetsmodel"]);
  assert.deepEqual(met.filter((uid) => uid.includes("paabudFrist")), [open[1]]);
});

test("a result that was changed into something else is told so", () => {
  const result = frister(forhold());
  for (const change of [(it) => (it.frister[0].last = "i morgen"), (it) => (it.today = 4), (it) => (it.frister[0].law = 9)]) {
    const changed = structuredClone(result);
    change(changed);
    assert.match(problemsOf(() => calendarFile(changed)).join(), /^\/options\/result badOption$/);
  }
});

test("the input is not changed, and no result changes another", () => {
  const input = forhold();
  const frozen = Object.freeze({ ...input, facts: Object.freeze(input.facts.map(Object.freeze)) });
  const first = frister(frozen);
  first.law.length = 0;
  first.frister[0].trace.length = 0;
  assert.equal(JSON.stringify(frister(frozen)), before);
});
