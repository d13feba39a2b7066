// The parts of the form of the handleplan that need no page: numbers and what is kept; and what the plan says of what
// cannot be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../pkg/modules/elements/handleplan/draft.js";
import { readTarget, writeTarget } from "../../pkg/modules/elements/handleplan/number.js";
import { handleplan } from "../../pkg/dist/node.js";

const today = "2026-11-25";

test("a target is exact: 3,5 is 35/10, and what is no number stays as it was typed", () => {
  assert.equal(readTarget("4"), 4);
  assert.deepEqual(readTarget(" 3,5 "), { numerator: 35, denominator: 10 });
  assert.deepEqual(readTarget("3.667"), { numerator: 3667, denominator: 1000 });
  for (const typed of ["fire", "3,", ",5", "3,5555", "-1", "4 af 5", ""]) assert.equal(readTarget(typed), typed);
});

test("a target is written as it was read, with the comma of the language", () => {
  for (const typed of ["4", "3,5", "3,50", "4,0", "0,05", "3,667", "fire", ""]) assert.equal(writeTarget(readTarget(typed), ","), typed);
  assert.equal(writeTarget(readTarget("3,5"), "."), "3.5");
  assert.equal(writeTarget({ numerator: 7, denominator: 2 }, ","), "3,5");
  assert.equal(writeTarget({ numerator: 11, denominator: 3 }, ","), "11/3");
  assert.equal(writeTarget({ numerator: "x", denominator: 0 }, ","), "x/0");
  assert.equal(writeTarget(undefined, ","), "");
});

test("what cannot be read is left out and told, and nothing beside it", () => {
  const events = [
    { id: "a", kind: "udviklingspunkt", date: "2026-11-02", frist: "--3" },
    { id: "b", kind: "udviklingspunkt", date: "" },
  ];
  const filled = { key: "paabud:x", kind: "paabud", view: "Set.", actions: [{ what: "Et", by: "2026--1" }, { what: "To" }] };
  const own = { dialogmoede: "2026-13-", target: "fire", done: ["laesRapporten", "nonsens"], points: [filled] };
  const { value, problems } = handleplan({ party: "tilbud", events, handleplan: own }, today, { partial: true });
  assert.deepEqual(problems.map(({ path }) => path).sort(), [
    "/events/0/frist",
    "/events/1/date",
    "/handleplan/dialogmoede",
    "/handleplan/done/1",
    "/handleplan/points/0/actions/0/by",
    "/handleplan/target",
  ]);
  assert.deepEqual(value.points.map(({ key }) => key).sort(), ["paabud:x", "udviklingspunkt:a"]);
  const { view, actions } = value.points.find(({ key }) => key === "paabud:x");
  assert.deepEqual([view, actions.map(({ what }) => what)], ["Set.", ["Et", "To"]]);
  assert.ok(value.tjekliste.items.find(({ id }) => id === "laesRapporten").done);
});

const point = {
  key: "kriterium:k8",
  kind: "kriterium",
  about: ["k8"],
  label: { da: "Ledelse", en: "Management" },
  date: "2026-11-02",
  seen: "Der mangler en leder.",
};

test("the first word keeps the point, with what the engine said of it: it survives its source", () => {
  const draft = new Draft();
  draft.write(point, { view: "V" });
  const value = { party: "tilbud", ...draft.value() };
  assert.deepEqual(value.handleplan.points, [{ ...point, view: "V" }]);
  const [gone] = handleplan(value, today).points;
  assert.deepEqual([gone.gone, gone.view, gone.seen, gone.label?.da], [true, "V", point.seen, "Ledelse"]);
});

test("who takes every word back has written nothing; who has changed what was seen has", () => {
  const draft = new Draft();
  draft.write(point, { view: "V" });
  draft.write(point, { view: "" });
  assert.deepEqual(draft.value(), { format: 2 });
  draft.write(point, { seen: "Noget andet." });
  draft.write({ ...point, seen: "Noget andet." }, { agree: false });
  draft.write({ ...point, seen: "Noget andet." }, { agree: undefined });
  assert.equal(draft.value().handleplan?.points[0].seen, "Noget andet.");
});

test("a point whose matter is gone stays, also without a word: it is a person who takes it out", () => {
  const draft = new Draft();
  draft.write(point, { view: "V" });
  draft.write({ ...point, gone: true }, { view: "" });
  assert.equal(draft.value().handleplan?.points.length, 1);
  const back = draft.forget(point.key);
  assert.deepEqual(draft.value(), { format: 2 });
  back();
  assert.equal(draft.value().handleplan?.points.length, 1);
});

test("a concern that is called something else keeps its answer", () => {
  const draft = new Draft();
  const concern = draft.addConcern();
  const before = `udviklingspunkt:${concern.id}`;
  draft.write({ key: before, kind: "udviklingspunkt", about: [], date: "2026-11-02", seen: "" }, { view: "V" });
  concern.kind = "varsling";
  concern.date = "2026-11-03";
  concern.frist = "2026-12-0";
  draft.follow(concern, before);
  const [kept] = draft.value().handleplan.points;
  assert.deepEqual([kept.key, kept.kind, kept.date, kept.frist], [`varsling:${concern.id}`, "varsling", "2026-11-03", undefined]);
});

test("what was kept comes back as it was, and nonsense breaks nothing", () => {
  const value = {
    format: 2,
    events: [
      { id: "h-1", kind: "vilkaar", date: "2026--1", frist: "2026-12-01", about: ["k3"], korterePeriode: true },
      { id: "h-2", kind: "skaerpetTilsyn", date: "2026-11-02", to: "2027-02-01", straks: true },
    ],
    handleplan: {
      lowBelow: 3,
      target: { numerator: 35, denominator: 10 },
      ways: 100,
      points: [{ ...point, view: "V", agree: false, actions: [{ what: "Et", by: "--3", status: "iGang" }] }],
      done: ["laesRapporten"],
      dialogmoede: "2026-12-03",
    },
    settings: { method: "flat" },
  };
  const draft = new Draft();
  draft.take(value);
  assert.deepEqual(draft.value(), value);
  draft.take({ events: "x", handleplan: { points: [null, 7], done: 3, lowBelow: "x", target: [] } });
  assert.equal(draft.value().handleplan?.points, undefined);
  draft.take({});
  assert.deepEqual(draft.value(), { format: 2 });
});
