// A portal's own messages: in the place of the package's, by id, or in a language that it does not have.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { compiled } from "../../tools/lib/messages.mjs";
import { messagesIn } from "../../pkg/dist/elements/index.js";
import { portalMessages, textsOf } from "../../tools/lib/portal-messages.mjs";
import { say } from "../../pkg/modules/say.js";
// How the engine's parameters are said.
import "../../pkg/modules/words.js";

const { calendarFile, check, commonFields, eventDates, eventGroups, eventKinds, eventWords, frister } = api;
const { KvalitetsmodelError, processWord, setMessages } = api;

const known = { danish: messagesIn("da"), english: messagesIn("en") };
const compile = (language, own) => {
  const { messages, faults } = portalMessages(language, own, known);
  assert.deepEqual(faults, []);
  return messages;
};

test("an engine's sentence is replaced by its id, with its arguments, and comes back", () => {
  const before = check({ area: "tilbud" });
  const { da, en } = before.find(({ code }) => code === "missing").message;
  setMessages("da", compile("da", { engine: { problems: { missing: "Husk at udfylde {field}." } } }));
  const after = check({ area: "tilbud" }).find(({ code }) => code === "missing").message;
  assert.deepEqual(after, { da: "Husk at udfylde date.", en });
  setMessages("da", {});
  assert.equal(check({ area: "tilbud" }).find(({ code }) => code === "missing").message.da, da);
});

test("another language stands beside Danish and English, only for what it has", () => {
  setMessages("de", compile("de", { engine: { standings: { law: "Gesetz" }, days: { mandag: "Montag" } } }));
  assert.deepEqual(processWord("standing", "law"), { da: "lov", en: "law", de: "Gesetz" });
  assert.deepEqual(Object.keys(processWord("standing", "practice")), ["da", "en"]);
  setMessages("de", {});
  assert.deepEqual(processWord("standing", "law"), { da: "lov", en: "law" });
});

test("the catalogue of events has ids: kinds, groups, dates, words and questions, replaced and in a language of the portal's own", () => {
  const before = [eventKinds(), eventGroups(), eventDates(), eventWords(), commonFields()].map((its) => JSON.stringify(its));
  const own = {
    events: { paabud: "Anordnung" },
    eventGroups: { fromTilsyn: "Von der Aufsicht" },
    eventDates: { letter: "Datum des Briefs" },
    eventWords: { brev: "Brief" },
    eventQuestions: { sag: { label: "Gehört zu", hint: "Nur dort" } },
    eventFields: { afgoerelse: { receipt: { label: "Wie kam es?" } } },
  };
  const { fields } = eventKinds().find(({ fields }) => fields.some(({ name }) => name === "receipt"));
  const first = eventKinds().find((one) => one.fields === fields).kind;
  own.eventFields = { [first]: own.eventFields.afgoerelse };
  setMessages("de", compile("de", { engine: own }));
  setMessages("da", compile("da", { engine: { events: { paabud: "Påbud fra tilsynet" } } }));
  const kind = (id) => eventKinds().find((one) => one.kind === id);
  assert.deepEqual([kind("paabud").label.de, kind("paabud").label.da, kind("afgoerelse").label.de], ["Anordnung", "Påbud fra tilsynet", undefined]);
  assert.deepEqual([eventGroups().fromTilsyn.de, eventDates().letter.de, eventWords().brev.de], ["Von der Aufsicht", "Datum des Briefs", "Brief"]);
  const [sag] = commonFields();
  assert.deepEqual([sag.label.de, sag.hint.de], ["Gehört zu", "Nur dort"]);
  // A question is asked of every kind that has it.
  const receipts = eventKinds().flatMap((one) => one.fields.filter(({ name, label }) => name === "receipt" && label.da === fields.find((field) => field.name === "receipt").label.da));
  assert.ok(receipts.length > 1);
  for (const { label } of receipts) assert.equal(label.de, "Wie kam es?");
  assert.deepEqual(processWord("event", "paabud"), { da: "Påbud fra tilsynet", en: kind("paabud").label.en, de: "Anordnung" });
  setMessages("de", {});
  setMessages("da", {});
  assert.deepEqual([eventKinds(), eventGroups(), eventDates(), eventWords(), commonFields()].map((its) => JSON.stringify(its)), before);
});

test("months have their number as id, in dates too, and a calendar file says what the portal says", () => {
  const sag = { party: "tilbud", events: [{ id: "a", kind: "afgoerelse", date: "2026-03-05", receipt: "digitalPost" }] };
  const file = (language) => calendarFile(frister(sag, "2026-03-10"), { language, daysBefore: [] });
  assert.throws(() => file("de"), (error) => error.problems[0].path === "/options/language");
  const rules = Object.fromEntries(frister(sag, "2026-03-10").frister.map(({ rule }) => [rule, "Bis dahin klagen"]));
  setMessages("de", compile("de", { engine: { rules } }));
  assert.match(file("de"), /SUMMARY:Bis dahin klagen/);
  assert.match(file("da"), /marts/);
  setMessages("de", {});
  setMessages("da", compile("da", { engine: { months: { 3: "martius" } } }));
  assert.match(file("da"), /martius/);
  assert.doesNotMatch(file("da"), /marts/);
  setMessages("da", {});
  assert.match(file("da"), /marts/);
});

test("ids that there are none of, arguments that a message does not have and what is no message are told all at once", () => {
  const own = {
    "engine.problems.missing": "{felt} mangler",
    "engine.problems.mising": "x",
    "engine.standings.law": { da: "lov" },
    "engine.standings.own": ["{x", ["y", 7, {}]],
    // Of the elements, which are not on this page: the command has seen to it.
    "dialog.name": "Samtaler",
  };
  assert.throws(() => setMessages("da", own), (error) => {
    assert.ok(error instanceof KvalitetsmodelError);
    assert.deepEqual(error.problems.map(({ path }) => path), [
      "/options/messages/engine.problems.missing",
      "/options/messages/engine.problems.mising",
      "/options/messages/engine.standings.law",
      "/options/messages/engine.standings.own",
    ]);
    return true;
  });
  for (const bad of [["x y", {}], ["da", null], ["da", 4], ["da", { x: 4n }], [undefined, {}]]) {
    assert.throws(() => setMessages(...bad), (error) => error.problems[0].code === "badOption", String(bad[0]));
  }
});

test("the command tells every fault of a file, and leaves out what has no text yet", () => {
  const own = { dialog: { removed: "{hvad} weg", later: "{count, plural, one {#} other {#", nothing: "x", back: "" } };
  const { messages, faults } = portalMessages("de", own, known);
  assert.deepEqual(messages, {});
  assert.deepEqual(faults.map((fault) => fault.split(":")[0]), ["dialog.removed", "dialog.later", "dialog.nothing"]);
});

test("a message says its arguments: plural by the language, a choice by the value, and nothing of what is typed is read", () => {
  const said = (text, args, language = "da") => say(compiled(text, language).message, args, language);
  const days = "{count, plural, =0 {ingen} one {# dag} other {# dage}}";
  assert.deepEqual([0, 1, 2, 1200].map((count) => said(days, { count })), ["ingen", "1 dag", "2 dage", "1.200 dage"]);
  const polish = "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}";
  assert.deepEqual([1, 2, 5].map((n) => said(polish, { n }, "pl")), ["1 plik", "2 pliki", "5 plików"]);
  const who = "{name, select, none {Den} other {{name}}} er fjernet.";
  assert.equal(said(who, { name: "" }), "Den er fjernet.");
  for (const name of ["constructor", "__proto__", "{name}", "other", "=1"]) assert.equal(said(who, { name }), `${name} er fjernet.`);
  assert.equal(said("Fra {from, date}", { from: "2026-11-30" }), "Fra mandag den 30. november 2026");
});

test("a date is in one language: that of the portal, with the calendar of the law, and Danish where nothing here has dates in it", () => {
  const on = "2026-03-05";
  const said = (language) => say("{on,date}", { on }, language);
  assert.equal(said("de"), "Donnerstag, 5. März 2026");
  // No runtime has dates in these, and what it would say in its own language is anybody's.
  for (const none of ["xx", "tlh"]) {
    assert.equal(said(none), "torsdag den 5. marts 2026");
    assert.equal(say("{n,number}", { n: 1200.5 }, none), "1.200,5");
  }
  assert.match(said("fa-u-nu-latn"), /2026/);
});

test("what the command gives a translator is ICU MessageFormat, and compiles to what is said", () => {
  for (const language of ["da", "en"]) {
    const all = messagesIn(language);
    assert.ok(Object.keys(all).length > 1500);
    const { messages, faults } = portalMessages(language, textsOf(all), known);
    assert.deepEqual(faults, []);
    for (const [id, message] of Object.entries(all)) if (message !== "") assert.deepEqual(messages[id], message, id);
  }
});
