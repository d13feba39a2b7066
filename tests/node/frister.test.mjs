// The deadlines in the package: what it adds to the Rust, which has its own tests of every rule. That the days, codes
// and words are Rust's to the byte is tried in tests/oracle.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aarshjul, calendarFile, frister, helligdage, inWords, KvalitetsmodelError, rulesOn,
} from "../../pkg/dist/node.js";
import { oddities } from "./lib/oddities.mjs";

const today = "2026-03-10";
const sag = () => ({
  party: "tilbud",
  ownership: "privat",
  events: [{ kind: "afgoerelse", date: "2026-03-05", receipt: "digitalPost", id: "afgoerelse-1" }],
});
const before = JSON.stringify(frister(sag(), today));
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
  const result = frister(sag(), today);
  const { last, beforeRolling, daysLeft, status, source, trace, event } = ruleOf(result, "klagefrist");
  assert.deepEqual({ last, beforeRolling, daysLeft, status, event }, {
    last: "2026-04-07", beforeRolling: "2026-04-02", daysLeft: 28, status: "coming", event: 0,
  });
  assert.deepEqual(trace.map((step) => inWords(step).da), [
    "til rådighed i Digital Post torsdag den 5. marts 2026",
    "4 uger = torsdag den 2. april 2026",
    "torsdag den 2. april 2026 er lukket: skærtorsdag",
    "fredag den 3. april 2026 er lukket: langfredag",
    "lørdag den 4. april 2026 er lukket: lørdag",
    "søndag den 5. april 2026 er lukket: påskedag",
    "mandag den 6. april 2026 er lukket: 2. påskedag",
    "→ tirsdag den 7. april 2026",
  ]);
  assert.equal(inWords(trace[2]).en, "Thursday 2 April 2026 is closed: Maundy Thursday");
  const { basis, text, open } = result.sources[source];
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
  const last = (ownership, rule) => ruleOf(aarshjul({ ...sag(), ownership, events: [] }, 2026, today), rule)?.last;
  assert.equal(last("privat", "budgetPrivat"), "2026-10-01");
  assert.equal(last("kommunal", "budgetOffentlig"), "2026-11-15");
  const both = problemsOf(() => aarshjul({ ...sag(), party: "x" }, 1999, today));
  assert.deepEqual(both, ["/party unknownValue", "/year unknownValue"], "every problem at once");
});

test("every problem of the events at once, each with its path", () => {
  const events = [
    { kind: "paabud", date: "2026-02-30" },
    { kind: "besked", date: "2026-02-01", frist: 4 },
    { kind: "klage" },
    { kind: "magtanvendelse", date: "2026-02-01", time: "25:00", yearlyFee: 4, stjerner: 5 },
    { kind: "skaerpetTilsyn", date: "2026-02-01", received: 4, yearlyFee: -1 },
  ];
  assert.deepEqual(problemsOf(() => frister({ party: "tilbud", events, settings: { visits: "altid", hoering: { count: 0 } } }, "i dag")), [
    "/settings/hoering/unit missing",
    "/settings/hoering/count unknownValue",
    "/settings/visits unknownValue",
    "/events/0/date invalidDate",
    "/events/1/kind unknownValue",
    "/events/2/date missing",
    "/events/3/yearlyFee notOfKind",
    "/events/3/stjerner unknownField",
    "/events/3/time unknownValue",
    "/events/4/received wrongType",
    "/events/4/yearlyFee unknownValue",
    "/today invalidDate",
  ]);
});

test("anything at any place: a result or the one error, and the engine goes on", () => {
  const good = frister(sag(), today);
  const calls = {
    frister: (input) => frister(input, today),
    today: (input) => frister(sag(), input),
    "options of a case": (input) => frister(sag(), today, input),
    events: (input) => frister({ ...sag(), events: input }, today),
    event: (input) => frister({ ...sag(), events: [input] }, today),
    date: (input) => frister({ ...sag(), events: [{ kind: "paabud", date: input }] }, today),
    settings: (input) => frister({ ...sag(), settings: input }, today),
    aarshjul: (input) => aarshjul(input, 2026, today),
    year: (input) => aarshjul(sag(), input, today),
    calendarFile: (input) => calendarFile(input),
    "a deadline": (input) => calendarFile({ ...good, frister: [input] }),
    options: (input) => calendarFile(good, input),
    language: (input) => calendarFile(good, { language: input }),
    daysBefore: (input) => calendarFile(good, { daysBefore: input }),
  };
  for (const [name, run] of Object.entries(calls)) {
    for (const oddity of oddities) {
      problemsOf(() => run(oddity.value));
      assert.equal(JSON.stringify(frister(sag(), today)), before, `after ${name} of ${oddity.name}`);
    }
  }
});

test("20,000 events are read, and one more is a problem", () => {
  const events = Array.from({ length: 20_001 }, (_, place) => ({ kind: "dialog", date: "2026-01-01", sag: `s${place}` }));
  assert.deepEqual(problemsOf(() => frister({ ...sag(), events }, today)), ["/events tooMany"]);
  assert.deepEqual(problemsOf(() => frister({ ...sag(), events: events.slice(1) }, today)), []);
});

test("a calendar file is Rust's (tests/ical.rs), with the same words", () => {
  const file = calendarFile(frister(sag(), today));
  const unfolded = file.replaceAll("\r\n ", "");
  for (const line of [
    "UID:klagefrist-afgoerelse-1@kvalitetsmodel",
    "DTSTAMP:20260310T000000Z",
    "DTSTART;VALUE=DATE:20260407",
    "DTEND;VALUE=DATE:20260408",
    "SUMMARY:Vil I klage\\, skal socialtilsynet have klagen senest 4 uger efter\\, at I fik afgørelsen.",
    "SEQUENCE:0",
    "TRIGGER:-P6DT15H",
    "TRIGGER:-PT15H",
  ]) {
    assert.ok(unfolded.includes(`\r\n${line}\r\n`), `${line} is not in:\n${file}`);
  }
  assert.ok(file.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75), "RFC 5545 § 3.1");
  assert.ok(!calendarFile(frister(sag(), today), { daysBefore: [] }).includes("VALARM"));
  assert.match(calendarFile(frister(sag(), today), { language: "en", daysBefore: [0] }), /complaint[^]*TRIGGER:PT9H/);
});

test("what may wait is in the calendar on the day it has if it does not wait, as in the Rust (tests/ical.rs)", () => {
  const ophoer = { kind: "ophoer", date: "2026-01-12", frist: "2026-05-01", receipt: "digitalPost", id: "o" };
  const klage = { kind: "klageModtaget", date: "2026-02-09", answers: "o" };
  const ruling = { kind: "ankestyrelsensAfgoerelse", date: "2026-03-02", udfald: "hjemvisning", answers: "o" };
  const day = (...events) => calendarFile(frister({ ...sag(), events }, today)).match(/UID:ophoerFrist-o@[^]*?DTSTART;VALUE=DATE:(\d+)/)?.[1];
  assert.equal(day(ophoer, klage), "20260112", "it waits: a calendar that has it takes it away");
  assert.equal(day(ophoer, klage, ruling), "20260501", "sent back: the old day by the other reading");
  const tentative = calendarFile(frister({ ...sag(), events: [ophoer, klage, ruling] }, today)).match(/UID:ophoerFrist[^]*?END:VEVENT/)[0];
  assert.ok(tentative.includes("STATUS:TENTATIVE") && !tentative.includes("VALARM"), "no day runs: nobody is called");
  // What is done as soon as possible has a first day, and no last one to be on.
  const answer = frister({ ...sag(), events: [ophoer, klage, { ...ruling, frist: "2026-06-01" }] }, today);
  const removed = answer.frister.find((one) => one.rule === "tilbudsportalenFjernes");
  assert.deepEqual([removed.last, removed.otherReading], [undefined, "2026-06-02"]);
  assert.ok(!calendarFile(answer).includes("UID:tilbudsportalenFjernes"));
});

test("the same deadline keeps its UID, and two of a rule on a day are two events", () => {
  const uids = (events) => calendarFile(frister({ ...sag(), events }, today)).match(/UID:.*/g);
  const cancelled = (events) => calendarFile(frister({ ...sag(), events }, today)).match(/UID:.*\r\n(?=([^B].*\r\n)*STATUS:CANCELLED)/g).map((uid) => uid.trim());
  const [one] = uids(sag().events);
  const [other, , later] = [sag().events[0], undefined, { ...sag().events[0], date: "2026-03-06" }];
  assert.deepEqual(uids([later]), [one], "moved, not doubled");
  const twins = uids([{ ...other, id: undefined }, { ...other, id: undefined }]);
  assert.equal(new Set(twins).size, 2);
  // One of them is met: the other keeps the name it had, as in the Rust (src/text/ical.rs).
  const paabud = { kind: "paabud", date: "2026-03-05", frist: "2026-06-01", sag: "a" };
  const both = [paabud, { ...paabud, sag: "b" }];
  const open = uids(both).filter((uid) => uid.includes("paabudFrist"));
  const met = [...both, { kind: "paabudOpfyldt", date: "2026-03-08", sag: "a" }];
  assert.deepEqual(open, ["UID:paabudFrist-2026-03-05-a@kvalitetsmodel", "UID:paabudFrist-2026-03-05-b@kvalitetsmodel"]);
  assert.deepEqual(uids(met).filter((uid) => uid.includes("paabudFrist")), open);
  assert.deepEqual(cancelled(met).filter((uid) => uid.includes("paabudFrist")), [open[0]], "met: taken out of the calendar");
});

test("two cases, their wheels too, and a later file of one have each their own events (RFC 5545 § 3.8.4.7 and 3.8.7.4)", () => {
  const file = (id, name, revision) => {
    const its = { ...sag(), id, name, revision };
    return calendarFile([frister(its, today), aarshjul(its, 2026, today), aarshjul(its, 2026, today)], { sag: its });
  };
  const uids = (text) => text.match(/UID:.*/g);
  const [one, other] = [file("sag-1", "Lindegården", 1), file("sag-2", undefined, 2)];
  assert.equal(new Set([...uids(one), ...uids(other)]).size, uids(one).length * 2);
  assert.ok(one.match(/SUMMARY:.*/g).every((line) => line.startsWith("SUMMARY:Lindegården: ")));
  assert.ok(other.includes("SEQUENCE:2\r\n") && !other.includes("SEQUENCE:1\r\n"));
  assert.deepEqual(uids(file("sag-1", "Nyt navn", 3)), uids(one));
  for (const odd of [null, 4, { id: 4, name: [], revision: 0.5 }]) {
    assert.equal(calendarFile(frister(sag(), today), { sag: odd }), calendarFile(frister(sag(), today)), String(odd));
  }
  const throwing = { get id() { throw new Error("no"); } };
  assert.deepEqual(problemsOf(() => calendarFile(frister(sag(), today), { sag: throwing })), ["/options/sag badOption"]);
});

test("a result that was changed into something else is told so", () => {
  const result = frister(sag(), today);
  for (const change of [(it) => (it.frister[0].last = "i morgen"), (it) => (it.today = 4), (it) => (it.frister[0].source = 9)]) {
    const changed = structuredClone(result);
    change(changed);
    assert.match(problemsOf(() => calendarFile(changed)).join(), /^\/options\/result badOption$/);
  }
});

test("the input is not changed, and no result changes another", () => {
  const input = sag();
  const frozen = Object.freeze({ ...input, events: Object.freeze(input.events.map(Object.freeze)) });
  const first = frister(frozen, today);
  first.sources.length = 0;
  first.frister[0].trace.length = 0;
  assert.equal(JSON.stringify(frister(frozen, today)), before);
});
