// The follow-up's own functions: which assessment is kept, what the form keeps, and what is left out of a case that cannot
// be read in full.
import assert from "node:assert/strict";
import { test } from "node:test";
import { daysTo } from "../../pkg/modules/elements/opfoelgning/days.js";
import { freeId, partOf, pointAt, pointerIn, read } from "../../pkg/modules/elements/opfoelgning/held.js";
import { Kept } from "../../pkg/modules/elements/opfoelgning/kept.js";
import { Store } from "../../pkg/modules/elements/shared/form/store.js";
import { opfoelgningsplan } from "../../pkg/dist/node.js";

const approval = (more = {}) => ({
  area: "tilbud",
  date: "2025-03-03",
  kind: "godkendelse",
  tilbud: { name: "Sol" },
  answers: [{ id: "1.a", answer: "forventes" }],
  ...more,
});
const answered = (answer) => [{ id: "1.a", answer }];
const isDate = ({ date }) => /^\d{4}-\d\d-\d\d$/.test(date);

/** What is kept of the approvals that are open one after another, as the element does it. */
function keeping(copy) {
  const its = { copy, open: undefined };
  const one = new Kept("godkendelse", { copy: () => its.copy, open: () => its.open, readable: isDate, isOfCase: () => false });
  return {
    /** Whether another is kept now. */
    open(vurdering) {
      const before = its.copy;
      its.open = vurdering;
      its.copy = one.follow();
      return its.copy !== before;
    },
    /** A person takes one, or takes that back. */
    take(vurdering) {
      its.copy = vurdering;
      one.unlink();
      return this.open(its.open);
    },
    get state() {
      return one.state;
    },
  };
}

test("the first approval that is begun is kept, and what is typed in it is followed", () => {
  const one = keeping();
  assert.equal(one.open(undefined), false);
  assert.equal(one.open(approval({ answers: [] })), false, "nobody has begun it");
  assert.equal(one.open(approval({ kind: "drift" })), false, "another kind");
  assert.equal(one.open(approval({ date: "2025-3-" })), false, "it cannot be read");
  assert.equal(one.open(approval()), true);
  assert.equal(one.open(approval()), false, "nothing new");
  assert.equal(one.open(approval({ tilbud: { name: "Solg" } })), true);
  assert.equal(one.open(approval({ tilbud: { name: "Solg" }, answers: answered("forventesIkke") })), true);
  assert.deepEqual([one.state.live, one.state.behind, one.state.other], [true, false, undefined]);
});

test("while a date is half typed the last readable approval stays", () => {
  const one = keeping();
  one.open(approval());
  assert.equal(one.open(approval({ date: "2025-4-" })), false);
  assert.deepEqual([one.state.copy.date, one.state.live, one.state.behind], ["2025-03-03", true, true]);
  assert.equal(one.open(approval({ date: "2025-04-01" })), true);
  assert.deepEqual([one.state.copy.date, one.state.behind], ["2025-04-01", false]);
});

test("another approval, and one that was changed while nobody looked, are never taken by themselves", () => {
  const one = keeping();
  one.open(approval());
  const other = approval({ date: "2025-06-02", answers: answered("forventesIkke") });
  assert.equal(one.open(other), false);
  assert.deepEqual(one.state, { copy: approval(), live: false, behind: false, ofCase: false, other });
  // From a file: only the same one is followed.
  const kept = keeping(approval());
  const changed = approval({ answers: answered("forventesIkke") });
  assert.equal(kept.open(changed), false);
  assert.deepEqual(kept.state.other, changed);
  assert.equal(kept.open(approval()), false);
  assert.equal(kept.state.live, true);
  assert.equal(kept.open(changed), true);
});

test("the same approval in another order, or with what a form adds, is the same", () => {
  const answers = [{ id: "2.a", answer: "forventes" }, ...answered("forventes")];
  const one = keeping(approval({ answers }));
  assert.equal(one.open({ format: 1, model: "tilbud-2017", criteria: [], ...approval({ answers: [...answers].reverse() }) }), false);
  assert.equal(one.state.live, true);
});

test("what was taken is given back; the other is then offered again, not taken", () => {
  const one = keeping();
  one.open(approval());
  const other = approval({ date: "2025-06-02", answers: answered("forventesIkke") });
  one.open(other);
  one.take(other);
  assert.deepEqual(one.state, { copy: other, live: true, behind: false, ofCase: false, other: undefined });
  // Even one that differs in a single answer.
  for (const taken of [other, approval({ answers: answered("forventesIkke") })]) {
    one.open(taken);
    one.take(taken);
    assert.equal(one.take(approval()), false);
    assert.deepEqual(one.state, { copy: approval(), live: false, behind: false, ofCase: false, other: taken });
  }
});

test("a problem takes away no more than it is in", () => {
  const sag = {
    party: "tilbud",
    vurderinger: [approval()],
    events: [
      { kind: "vilkaar", id: "v1", date: "2025-03-03", subject: "" },
      { kind: "vilkaar", id: "v2", date: "2025-03-03", subject: "Et", frist: "2026-02-31" },
    ],
    opfoelgning: {
      svar: [{ id: "1.a", text: "" }, { id: "1.b", text: "Ja" }],
      points: [{ id: "1.a", when: "--17", who: "AB" }, { id: "k99", who: "AB" }],
    },
  };
  const { value, problems } = opfoelgningsplan(sag, "2025-04-01", { partial: true });
  assert.deepEqual(problems.map(({ path }) => path).sort(), [
    "/events/0/subject",
    "/events/1/frist",
    "/opfoelgning/points/0/when",
    "/opfoelgning/points/1/id",
    "/opfoelgning/svar/0/text",
  ]);
  const point = (id) => value.points.find((one) => one.id === id);
  assert.deepEqual([point("1.a").who, point("1.a").when], ["AB", undefined]);
  assert.equal(point("1.b").svar.text, "Ja");
  assert.deepEqual(value.vilkaar.map(({ id }) => id), ["v1", "v2"]);
  const less = opfoelgningsplan({ ...sag, vurderinger: [approval({ date: "2025-4-" })] }, "2025-04-01", { partial: true });
  assert.equal(less.value, undefined, "without an approval there is no plan");
});

const storeOf = (own) => new Store(read(own), { ask: () => ({ problems: [] }), changed: () => {} });

test("of a case the last approval is kept, and the first in drift from its day on", () => {
  const drift = (date) => ({ kind: "drift", date, answers: [] });
  const all = [drift("2026-01-01"), approval(), drift("2025-05-05"), drift("2024-01-01"), approval({ date: "2024-03-03" })];
  const held = read({ party: "tilbud", tilbud: { name: "Sol" }, vurderinger: all });
  assert.deepEqual(held.approval, approval());
  assert.deepEqual(held.drift, { area: "tilbud", tilbud: { name: "Sol" }, ...drift("2025-05-05") });
  // One from before it is kept where there is no other: that it does not fit is said.
  assert.equal(read({ vurderinger: [drift("2024-01-01"), approval(), drift("2024-02-02")] }).drift.date, "2024-02-02");
  assert.deepEqual(partOf(held).vurderinger, [held.approval, held.drift]);
});

test("what is held keeps every member it does not know, and nothing that is empty", () => {
  const points = [{ id: "1.a", who: "AB", fremmed: [1] }];
  const settings = { highFrom: 5 };
  const store = storeOf({ opfoelgning: { points, andet: { a: 1 }, settings } });
  const part = () => partOf(store.value);
  assert.deepEqual(part(), { format: 2, opfoelgning: { andet: { a: 1 }, points, settings } });
  store.set(`${pointAt("1.a")}/plan/who`, undefined);
  assert.deepEqual(part().opfoelgning.points, [{ id: "1.a", fremmed: [1] }]);
  store.set(`${pointAt("2.a")}/plan/note`, "x");
  store.set(`${pointAt("2.a")}/plan/note`, undefined);
  store.set(`${pointAt("3.a")}/svar/text`, undefined);
  assert.deepEqual(part().opfoelgning, { andet: { a: 1 }, points: [{ id: "1.a", fremmed: [1] }], settings });
  assert.deepEqual(partOf(read({ opfoelgning: "x", events: "x", vurderinger: "x" })).vurderinger, undefined);
});

test("a second entry with the id of another is kept beside it", () => {
  const opfoelgning = { svar: [{ id: "1.a", text: "Ja" }], points: [{ id: "1.a", who: "AB" }, { id: "1.a", who: "CD" }, { who: "EF" }] };
  assert.deepEqual(JSON.parse(JSON.stringify(partOf(read({ opfoelgning })).opfoelgning)), opfoelgning);
});

test("a new vilkår has an id that no other has", () => {
  const store = storeOf({});
  const add = () => {
    const id = freeId(store.list("/vilkaar"));
    store.insert("/vilkaar", { id });
    return id;
  };
  assert.deepEqual([add(), add()], ["vilkaar-1", "vilkaar-2"]);
  const back = store.remove("/vilkaar/0");
  assert.equal(add(), "vilkaar-3", "an id is not used twice");
  back();
  assert.equal(add(), "vilkaar-4");
});

test(
  "a vilkår without an id gets one that no other in the file has",
  () => {
    const ids = read({ events: [{ kind: "vilkaar" }, { kind: "vilkaar", id: "vilkaar-1" }] }).vilkaar.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  },
);

test("a vilkår and that it was met are events of the case", () => {
  const vilkaar = { kind: "vilkaar", date: "2025-03-03", id: "v1", subject: "En leder er ansat" };
  const met = { kind: "vilkaarOpfyldt", answers: "v1", date: "2025-05-01", fremmed: 1 };
  const store = storeOf({ vurderinger: [approval()], events: [met, vilkaar] });
  assert.deepEqual(store.at("/vilkaar/0"), { id: "v1", subject: "En leder er ansat", met: { date: "2025-05-01", fremmed: 1 } });
  assert.deepEqual(partOf(store.value).events, [vilkaar, met]);
  // Set on the approval's day, it follows that.
  store.set("/approval/date", "2025-04-01");
  assert.equal(partOf(store.value).events[0].date, "2025-04-01");
  store.set("/vilkaar/0/met", undefined);
  assert.deepEqual(partOf(store.value).events, [{ ...vilkaar, date: "2025-04-01" }]);
});

test("that a vilkår was met a second time, or one that is not there, is kept as it was told", () => {
  const vilkaar = { kind: "vilkaar", date: "2025-03-04", id: "v1", subject: "Et" };
  const met = (answers, date) => ({ kind: "vilkaarOpfyldt", answers, date });
  const events = [vilkaar, met("v1", "2025-05-01"), met("v1", "2025-06-01"), met("v9", "2025-05-01"), { kind: "andet", date: "" }];
  const held = read({ vurderinger: [approval()], events });
  assert.equal(held.vilkaar[0].met.date, "2025-05-01");
  assert.deepEqual(partOf(held).events, events);
});

test("what is said of the case is said where it is held", () => {
  const vilkaar = (id) => ({ kind: "vilkaar", date: "", id, subject: id });
  const met = { kind: "vilkaarOpfyldt", answers: "v2", date: "2025-5-" };
  const other = { kind: "andet", date: "" };
  const opfoelgning = { svar: [{ id: "2.a", text: "" }], points: [{ id: "1.a", who: "AB" }, { id: "2/a", when: "--1" }] };
  const held = read({ events: [vilkaar("v1"), vilkaar("v2"), met, other], opfoelgning });
  const places = {
    "/events/1/subject": "/vilkaar/1/subject",
    "/events/2/date": "/vilkaar/1/met/date",
    "/events/3/date": "/events/3/date",
    "/opfoelgning/svar/0/text": "/points/2.a/svar/text",
    "/opfoelgning/points/0": "/points/1.a/plan",
    "/opfoelgning/points/1/when": "/points/2~1a/plan/when",
    "/opfoelgning/settings/highFrom": "/settings/highFrom",
    "/vurderinger/0/date": "/vurderinger/0/date",
  };
  for (const [path, pointer] of Object.entries(places)) assert.equal(pointerIn(held, path), pointer);
});

test("days are counted by the calendar, also over the change to summer time and a leap day", () => {
  assert.deepEqual(
    [daysTo("2026-03-30", "2026-03-28"), daysTo("2028-03-01", "2028-02-28"), daysTo("2026-11-24", "2026-11-25")],
    [2, 2, -1],
  );
});
