// The parts of the form of the handleplan that need no page: numbers and what is kept; and what the plan says of what
// cannot be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { foundIn } from "../../pkg/modules/elements/handleplan/found.js";
import { concernsOf, keyOf, newConcern, pointsOf, read, retold } from "../../pkg/modules/elements/handleplan/held.js";
import { readTarget, writeTarget } from "../../pkg/modules/elements/handleplan/number.js";
import { addAction, pointerOf, takeAction, write, writeSeen } from "../../pkg/modules/elements/handleplan/write.js";
import { written } from "../../pkg/modules/elements/proces/case.js";
import { Store } from "../../pkg/modules/elements/shared/form/store.js";
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

/** What is held of a part of a case; `about` writes about a point, `own` is the part that stands now. */
function formOf(part = {}) {
  const store = new Store(read(part), { ask: () => ({ problems: [] }), changed: () => {} });
  const begun = new Map();
  return {
    store,
    about: (its) => ({ store, begun, point: its }),
    own: () => written(store.value),
    points: () => pointsOf(store.value),
  };
}

test("the first word keeps the point, with what the engine said of it: it survives its source", () => {
  const { about, own, points } = formOf();
  write(about(point), "view", "V");
  assert.deepEqual(points(), [{ ...point, view: "V" }]);
  const [gone] = handleplan({ party: "tilbud", ...own() }, today).points;
  assert.deepEqual([gone.gone, gone.view, gone.seen, gone.label?.da], [true, "V", point.seen, "Ledelse"]);
});

test("who takes every word back has written nothing; who has changed what was seen has", () => {
  const { about, own, points } = formOf();
  write(about(point), "view", "V");
  write(about(point), "view", undefined);
  assert.deepEqual(own(), {});
  // Nor has who says what is seen already.
  write(about(point), "seen", point.seen);
  assert.deepEqual(own(), {});
  write(about(point), "seen", "Noget andet.");
  write(about({ ...point, seen: "Noget andet." }), "agree", false);
  write(about({ ...point, seen: "Noget andet." }), "agree", undefined);
  assert.deepEqual(points(), [{ ...point, seen: "Noget andet." }]);
});

test("what came with a file is never taken away because it says nothing", () => {
  const { about, points } = formOf({ handleplan: { points: [{ ...point, view: "V" }] } });
  write(about(point), "view", undefined);
  assert.deepEqual(points(), [point]);
});

test("a point whose matter is gone stays, also without a word: it is a person who takes it out", () => {
  const { store, about, own, points } = formOf();
  write(about(point), "view", "V");
  write(about({ ...point, gone: true }), "view", undefined);
  assert.deepEqual(points(), [point]);
  const back = store.remove(pointerOf(store, point.key));
  assert.deepEqual(own(), {});
  assert.equal(back(), "/handleplan/points/0");
  assert.deepEqual(points(), [point]);
});

test("an action is kept with its point, and comes back in its place", () => {
  const { store, about, own, points } = formOf();
  assert.equal(pointerOf(store, "a/b"), "/handleplan/points/a~1b", "not written about yet");
  for (const [place, what] of ["Et", "To", "Tre"].entries()) {
    assert.equal(addAction(about(point), { what }), `/handleplan/points/0/actions/${place}`);
  }
  const back = takeAction(about(point), 1);
  assert.deepEqual(points()[0].actions.map(({ what }) => what), ["Et", "Tre"]);
  assert.equal(back(), "/handleplan/points/0/actions/1");
  assert.deepEqual(points()[0].actions.map(({ what }) => what), ["Et", "To", "Tre"]);
  // With the last one the point goes, and comes back with it.
  takeAction(about(point), 2);
  takeAction(about(point), 1);
  const last = takeAction(about(point), 0);
  assert.deepEqual(own(), {});
  assert.equal(last(), "/handleplan/points/0/actions/0");
  assert.deepEqual(points(), [{ ...point, actions: [{ what: "Et" }] }]);
});

test("a concern that is called something else keeps its answer", () => {
  const concern = { ...newConcern(), date: "2026-11-02", frist: "2026-12-01" };
  const { store, about, points } = formOf({ events: [concern] });
  write(about({ key: keyOf(concern), kind: "udviklingspunkt", about: [], date: "2026-11-02", seen: "" }), "view", "V");
  const tell = (change) => store.replace(retold(store.value, concernsOf(store.value)[0], change));
  tell({ kind: "skaerpetTilsyn" });
  assert.deepEqual(concernsOf(store.value), [{ id: concern.id, kind: "skaerpetTilsyn", date: "2026-11-02", to: "2026-12-01" }]);
  tell({ date: "2026-11-03" });
  // Half a date is typed, and not yet told of the point.
  tell({ date: "2026-11-" });
  tell({ to: "2026-12-0" });
  const key = `skaerpetTilsyn:${concern.id}`;
  assert.deepEqual(points(), [{ key, kind: "skaerpetTilsyn", date: "2026-11-03", view: "V" }]);
  assert.equal(concernsOf(store.value)[0].to, "2026-12-0");
});

test("only a vilkår is set for a shorter period", () => {
  const { store } = formOf({ events: [{ id: "h-1", kind: "vilkaar", date: "2026-11-02", korterePeriode: true }] });
  const now = retold(store.value, concernsOf(store.value)[0], { kind: "varsling" });
  assert.deepEqual(concernsOf(now), [{ id: "h-1", kind: "varsling", date: "2026-11-02" }]);
});

test("what is seen in something told here is told there too", () => {
  const concern = { ...newConcern(), date: "2026-11-02" };
  const { store, about, points } = formOf({ events: [concern] });
  writeSeen(about({ key: keyOf(concern), kind: "udviklingspunkt", about: [], date: "2026-11-02", seen: "" }), "Mange skifter.");
  assert.deepEqual([points()[0].seen, concernsOf(store.value)[0].seen], ["Mange skifter.", "Mange skifter."]);
});

test("what is found in a point is said at its field, wherever the point stands", () => {
  const finding = (path) => ({ path, severity: "warning", message: { da: path, en: path }, code: "x" });
  const plan = {
    points: [{ key: "a" }, { key: "b" }],
    findings: ["/points/1/seenNow", "/points/1/actions/0/by", "/points/1/frist", "/points/10/view"].map(finding),
  };
  assert.deepEqual(
    foundIn(plan, (key) => `/handleplan/points/${key}`).map(({ path }) => path),
    ["/handleplan/points/b/seen", "/handleplan/points/b/actions/0/by"],
  );
});

test("what was kept comes back as it was, also nonsense", () => {
  const value = {
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
  assert.deepEqual(read(value), value);
  const nonsense = { points: 7, done: 3, lowBelow: "x", target: "fire" };
  const { about, own, points } = formOf({ events: "x", handleplan: nonsense, settings: { method: "flat", highFrom: 5 } });
  assert.deepEqual(own(), { handleplan: nonsense, settings: { method: "flat" } });
  write(about(point), "view", "V");
  assert.deepEqual(points(), [{ ...point, view: "V" }]);
  assert.deepEqual(formOf().own(), {});
});

test("an entry that is no point hides none of the others", () => {
  const { about, points } = formOf({ handleplan: { points: [null] } });
  write(about(point), "view", "V");
  assert.deepEqual(points(), [null, { ...point, view: "V" }]);
});
