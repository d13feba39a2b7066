// The follow-up's own functions: which assessment is kept, what the form keeps, and what is left out of a case that cannot
// be read in full.
import assert from "node:assert/strict";
import { test } from "node:test";
import { daysTo } from "../../pkg/modules/elements/opfoelgning/days.js";
import { Draft } from "../../pkg/modules/elements/opfoelgning/draft.js";
import { Kept } from "../../pkg/modules/elements/opfoelgning/kept.js";
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
const kept = () => new Kept("godkendelse", isDate);

test("the first approval that is begun is kept, and what is typed in it is followed", () => {
  const one = kept();
  assert.equal(one.follow(approval({ answers: [] })), false, "nobody has begun it");
  assert.equal(one.follow(approval({ kind: "drift" })), false, "another kind");
  assert.equal(one.follow(approval()), true);
  assert.equal(one.follow(approval()), false, "nothing new");
  assert.equal(one.follow(approval({ tilbud: { name: "Solg" } })), true);
  assert.equal(one.follow(approval({ tilbud: { name: "Solg" }, answers: answered("forventesIkke") })), true);
  assert.equal(one.live, true);
});

test("while a date is half typed the last readable approval stays", () => {
  const one = kept();
  one.follow(approval());
  assert.equal(one.follow(approval({ date: "2025-4-" })), false);
  assert.deepEqual([one.copy.date, one.live, one.behind], ["2025-03-03", true, true]);
  assert.equal(one.follow(approval({ date: "2025-04-01" })), true);
  assert.deepEqual([one.copy.date, one.behind], ["2025-04-01", false]);
});

test("another approval, and one that was changed while nobody looked, are never taken by themselves", () => {
  const one = kept();
  one.follow(approval());
  const other = approval({ date: "2025-06-02", answers: answered("forventesIkke") });
  assert.equal(one.follow(other), false);
  assert.deepEqual([one.copy, one.other, one.live], [approval(), other, false]);
  // From a file: only the same one is followed.
  one.hold(approval());
  assert.equal(one.follow(approval({ answers: answered("forventesIkke") })), false);
  assert.equal(one.follow(approval()), false);
  assert.equal(one.live, true);
});

test("the same approval in another order, or with what a form adds, is the same", () => {
  const one = kept();
  const answers = [{ id: "2.a", answer: "forventes" }, ...answered("forventes")];
  one.hold(approval({ answers }));
  assert.equal(one.follow({ format: 1, model: "tilbud-2017", criteria: [], ...approval({ answers: [...answers].reverse() }) }), false);
  assert.equal(one.live, true);
});

test("what was taken is undone; the other is then offered again, not taken", () => {
  const one = kept();
  one.follow(approval());
  const other = approval({ date: "2025-06-02", answers: answered("forventesIkke") });
  one.follow(other);
  one.take(other);
  one.follow(other);
  assert.deepEqual([one.copy, one.canUndo, one.live], [other, true, true]);
  one.undo();
  assert.equal(one.follow(other), false);
  assert.deepEqual([one.copy, one.canUndo, one.other], [approval(), false, other]);
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

test("a draft keeps every member it does not know, and nothing that is empty", () => {
  const draft = new Draft();
  const points = [{ id: "1.a", who: "AB", fremmed: [1] }];
  const settings = { highFrom: 5 };
  const part = () => draft.part("2025-03-03");
  draft.take({ opfoelgning: { points, andet: { a: 1 }, settings } }, "2025-03-03");
  assert.deepEqual(part(), { opfoelgning: { andet: { a: 1 }, points, settings } });
  draft.setPoint("1.a", "who", "");
  assert.deepEqual(part().opfoelgning.points, [{ id: "1.a", fremmed: [1] }]);
  draft.setPoint("2.a", "note", "x");
  draft.setPoint("2.a", "note", "");
  draft.setAnswer("3.a", "   ");
  assert.deepEqual(part().opfoelgning, { andet: { a: 1 }, points: [{ id: "1.a", fremmed: [1] }], settings });
  assert.deepEqual([draft.addVilkaar().id, draft.addVilkaar().id], ["vilkaar-1", "vilkaar-2"]);
  draft.vilkaar.splice(0, 1);
  assert.equal(draft.addVilkaar().id, "vilkaar-3", "an id is not used twice");
});

test("a vilkår and that it was met are events of the case", () => {
  const draft = new Draft();
  const vilkaar = { kind: "vilkaar", date: "2025-03-03", id: "v1", subject: "En leder er ansat" };
  const met = { kind: "vilkaarOpfyldt", answers: "v1", date: "2025-05-01" };
  draft.take({ events: [vilkaar, met] }, "2025-03-03");
  assert.equal(draft.metOn("v1"), "2025-05-01");
  assert.deepEqual(draft.part("2025-03-03").events, [vilkaar, met]);
  draft.setMetOn("v1", "");
  assert.deepEqual(draft.part("2025-03-03").events, [vilkaar]);
});

test("days are counted by the calendar, also over the change to summer time and a leap day", () => {
  assert.deepEqual(
    [daysTo("2026-03-30", "2026-03-28"), daysTo("2028-03-01", "2028-02-28"), daysTo("2026-11-24", "2026-11-25")],
    [2, 2, -1],
  );
});
