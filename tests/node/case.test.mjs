// A case in full or in part, what an event means, and the catalogue of events beside the format.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { oddities } from "./lib/oddities.mjs";

const { commonFields, eventDates, eventGroups, eventKinds, eventWords, KvalitetsmodelError, meaning, tjeklisteAfter } = api;
const schema = JSON.parse(readFileSync(new URL("../../schema/sag.schema.json", import.meta.url), "utf8"));
const today = "2026-11-25";

const drift = { date: "2026-11-02", criteria: [{ id: "k8", judgement: "notMet" }] };
const approval = { date: "2025-03-01", kind: "godkendelse", answers: [{ id: "10.a", answer: "forventes" }] };
const later = { date: "2025-09-01", answers: [{ id: "10.a", answer: 5 }] };
/** A case with something for everyone, in which one event, one assessment and one setting cannot be read. */
const spoiled = {
  party: "tilbud",
  vurderinger: [{ ...drift, date: "2026-11-31" }, approval, later, drift],
  events: [{ kind: "paabud", date: "2026-02-30" }, { kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" }],
  settings: { months: "x" },
};
const whole = { ...spoiled, vurderinger: [approval, later, drift], events: spoiled.events.slice(1), settings: {} };
const wrong = ["/events/0/date", "/settings/months", "/vurderinger/0/date"];
const functions = {
  frister: (sag, ...options) => api.frister(sag, today, ...options),
  aarshjul: (sag, ...options) => api.aarshjul(sag, 2026, today, ...options),
  risiko: (sag, ...options) => api.risiko(sag, today, ...options),
  handleplan: (sag, ...options) => api.handleplan(sag, today, ...options),
  dialogforloeb: (sag, ...options) => api.dialogforloeb(sag, today, ...options),
  opfoelgningsplan: (sag, ...options) => api.opfoelgningsplan(sag, today, ...options),
  verificering: (sag, ...options) => api.verificering(sag, today, ...options),
};

/** The places of events in an answer, each `by` more than it is. */
function moved(value, by) {
  if (Array.isArray(value)) return value.map((one) => moved(one, by));
  if (typeof value !== "object" || value === null) return value;
  const member = ([name, its]) => [name, name === "event" && typeof its === "number" ? its + by : moved(its, by)];
  return Object.fromEntries(Object.entries(value).map(member));
}

for (const [name, ask] of Object.entries(functions)) {
  test(`${name}: in part, what can be read is answered and the problems stand beside; in full, they are thrown`, () => {
    const { value, problems } = ask(spoiled, { partial: true });
    const paths = problems.map(({ path }) => path).sort();
    assert.ok(paths.length > 0);
    for (const path of paths) assert.ok(wrong.includes(path), `${name}: ${path}`);
    for (const { message } of problems) assert.ok(message.da && message.en && message.da !== message.en);
    for (const options of [[], [undefined], [{}], [{ partial: false }], [{ partial: undefined }]]) {
      assert.throws(
        () => ask(spoiled, ...options),
        (error) => {
          assert.ok(error instanceof KvalitetsmodelError && error.code === "badInput", error.stack);
          assert.deepEqual(error.problems, problems);
          return true;
        },
      );
    }
    assert.notEqual(value, undefined);
    // What the rest says is what it says alone, but for the places, which are those of the list that was given.
    const { keys, ...alone } = ask(whole);
    const { keys: _, ...beside } = value;
    assert.deepEqual(unplaced(beside), unplaced(moved(alone, 1)));
    assert.deepEqual(ask(whole, { partial: true }), { value: ask(whole), problems: [] });
  });
}

/** An answer without the pointers into the case, which are compared as places. */
function unplaced(value) {
  if (Array.isArray(value)) return value.map(unplaced);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, its]) => (name === "path" ? [] : [[name, unplaced(its)]])));
}

test("in part nothing is thrown for any input, and an option that is none still is", () => {
  for (const [name, ask] of Object.entries(functions)) {
    for (const oddity of oddities) {
      const { value, problems } = ask(oddity.value, { partial: true });
      assert.ok(value === undefined && problems.length > 0, `${name} of ${oddity.name}`);
    }
    for (const options of [{ partly: true }, { partial: "yes" }, { partial: 1 }, { partial: null }, null, "partial"]) {
      assert.throws(() => ask(whole, options), ({ problems }) => problems[0].code === "badOption", JSON.stringify(options));
    }
  }
});

test("meaning: what the law makes of an event, each sentence with its words and paragraph", () => {
  const { kind, basis, text, notes } = meaning("skaerpetTilsyn", "tilbud", "2026-03-02");
  assert.deepEqual([kind, `${basis[0].act} ${basis[0].paragraph}`], ["skaerpetTilsyn", "LBK 242/2026 § 8, stk. 1, 2. pkt."]);
  assert.ok(text.da && text.en);
  assert.ok(notes.length > 3);
  for (const { code, text, basis } of notes) {
    assert.ok(text.da && text.en && !/[{}]/.test(text.da + text.en), code);
    assert.ok(basis.length > 0, code);
  }
  // § 8, stk. 1: three months at most until 31 January 2022, six from 1 February 2022.
  const most = (date) => meaning("skaerpetTilsyn", "tilbud", date).notes.find(({ code }) => code === "periodeHoejst").text.da;
  assert.match(most("2022-01-31"), /3 måneder/);
  assert.match(most("2022-02-01"), /6 måneder/);
  assert.equal(meaning("dialog", "tilbud", "2026-03-02"), undefined, "it calls for nothing");
});

test("meaning and tjeklisteAfter: for every kind and party words or nothing, for anything else nothing or the one error", () => {
  let meant = 0, listed = 0;
  for (const { kind, parties } of eventKinds()) {
    for (const party of parties) {
      meant += meaning(kind, party, "2026-03-02")?.text.da === undefined ? 0 : 1;
      const tjekliste = tjeklisteAfter(kind, party);
      for (const { text } of tjekliste?.items ?? []) assert.ok(text.da && text.en);
      listed += tjekliste === undefined ? 0 : 1;
    }
  }
  assert.ok(meant > 5 && listed > 3, `${meant} meanings, ${listed} checklists`);
  for (const { value, name } of oddities) {
    for (const given of [[value, "tilbud", "2026-03-02"], ["paabud", value, "2026-03-02"], ["paabud", "tilbud", value]]) {
      for (const ask of [meaning, tjeklisteAfter]) {
        try {
          ask(...given);
        } catch (error) {
          assert.ok(error instanceof KvalitetsmodelError && error.code === "badInput", `${name}: ${error?.stack}`);
        }
      }
    }
  }
});

/** The members of an event of each kind by the schema. */
const { Event, EventMembers } = schema.$defs;
const common = Object.keys(EventMembers.properties);

test("the catalogue has every kind of the schema once, and every field of each once", () => {
  const kinds = eventKinds();
  const ofSchema = Event.oneOf.map(({ properties }) => properties.kind.const);
  assert.deepEqual(kinds.map(({ kind }) => kind).sort(), [...ofSchema].sort());
  assert.equal(new Set(ofSchema).size, ofSchema.length);
  for (const { properties } of Event.oneOf) {
    const { fields } = kinds.find(({ kind }) => kind === properties.kind.const);
    const expected = Object.keys(properties).filter((name) => name !== "kind");
    assert.deepEqual(fields.map(({ name }) => name).sort(), expected.sort(), properties.kind.const);
  }
  // Every event has an id, which nobody is asked for, and its kind and day, which are asked for first.
  const asked = commonFields().map(({ name }) => name);
  assert.deepEqual([...asked, "date", "id"].sort(), common.sort());
});

test("every kind, field and choice of the catalogue has its words, and its group and day exist", () => {
  const said = ({ da, en } = {}) => typeof da === "string" && typeof en === "string" && da !== "" && en !== "";
  const checked = (field, about) => {
    assert.ok(said(field.label), about);
    if (field.hint !== undefined) assert.ok(said(field.hint), about);
    const { is, words = [], fields = [] } = field.shape;
    assert.equal(is === "word", words.length > 0, about);
    for (const word of words) assert.ok(said(eventWords()[word]), `${about} ${word}`);
    for (const one of fields) checked(one, `${about} ${one.name}`);
  };
  for (const { kind, label, group, dated, parties, fields } of eventKinds()) {
    assert.ok(said(label) && said(eventGroups()[group]) && said(eventDates()[dated]), kind);
    assert.ok(parties.length > 0 && parties.every((party) => schema.properties.party.enum.includes(party)), kind);
    for (const field of fields) checked(field, `${kind} ${field.name}`);
  }
  for (const field of commonFields()) checked(field, field.name);
});
