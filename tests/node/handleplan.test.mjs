// The parts of the form of the handleplan that need no page: numbers, what is kept, and what can be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../pkg/dist/elements/handleplan/draft.js";
import { readTarget, writeTarget } from "../../pkg/dist/elements/handleplan/number.js";
import { typed } from "../../pkg/dist/elements/handleplan/ask.js";
import { Readable } from "../../pkg/dist/elements/proces/readable.js";
import { handleplan } from "../../pkg/dist/node.js";

const readable = (value, problems) => {
  const read = new Readable(value, { members: typed, others: "holder" });
  read.leaveOut(problems);
  return read.value;
};

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

test("what cannot be read is left out, and nothing beside it", () => {
  const value = {
    area: "tilbud",
    dialogmoede: "2026-13-",
    target: "fire",
    done: ["laesRapporten", "nonsens"],
    concerns: [
      { id: "a", kind: "udviklingspunkt", date: "2026-11-02", frist: "--3" },
      { id: "b", kind: "udviklingspunkt", date: "" },
    ],
    punkter: [{ key: "paabud:x", kind: "paabud", view: "Set.", actions: [{ what: "Et", by: "2026--1" }, { what: "To" }] }],
  };
  let problems = [];
  try {
    handleplan(value, "2026-11-25");
  } catch (error) {
    ({ problems } = error);
  }
  assert.equal(problems.length, 6);
  const rest = readable(value, problems);
  assert.deepEqual(rest, {
    area: "tilbud",
    done: ["laesRapporten"],
    concerns: [{ id: "a", kind: "udviklingspunkt", date: "2026-11-02" }],
    punkter: [{ key: "paabud:x", kind: "paabud", view: "Set.", actions: [{ what: "Et" }, { what: "To" }] }],
  });
  assert.equal(handleplan(rest, "2026-11-25").punkter.length, 2);
});

test("a problem in what is taken from other forms leaves the form's own part as it is", () => {
  const value = { area: "tilbud", facts: [{ kind: "paabud", date: "" }], done: ["laesRapporten"] };
  assert.deepEqual(readable(value, [{ path: "/facts/0/date" }]), value);
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
  const value = { area: "tilbud", ...draft.value() };
  assert.deepEqual(value.punkter, [{ ...point, view: "V" }]);
  const [gone] = handleplan(value, "2026-11-25").punkter;
  assert.deepEqual([gone.gone, gone.view, gone.seen, gone.label?.da], [true, "V", point.seen, "Ledelse"]);
});

test("who takes every word back has written nothing; who has changed what was seen has", () => {
  const draft = new Draft();
  draft.write(point, { view: "V" });
  draft.write(point, { view: "" });
  assert.deepEqual(draft.value(), {});
  draft.write(point, { seen: "Noget andet." });
  draft.write({ ...point, seen: "Noget andet." }, { agree: false });
  draft.write({ ...point, seen: "Noget andet." }, { agree: undefined });
  assert.equal(draft.value().punkter[0].seen, "Noget andet.");
});

test("a point whose matter is gone stays, also without a word: it is a person who takes it out", () => {
  const draft = new Draft();
  draft.write(point, { view: "V" });
  draft.write({ ...point, gone: true }, { view: "" });
  assert.equal(draft.value().punkter.length, 1);
  const back = draft.forget(point.key);
  assert.deepEqual(draft.value(), {});
  back();
  assert.equal(draft.value().punkter.length, 1);
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
  const [kept] = draft.value().punkter;
  assert.deepEqual([kept.key, kept.kind, kept.date, kept.frist], [`varsling:${concern.id}`, "varsling", "2026-11-03", undefined]);
});

test("what was kept comes back as it was, and nonsense breaks nothing", () => {
  const value = {
    method: "flat",
    lowBelow: 3,
    target: { numerator: 35, denominator: 10 },
    ways: 100,
    concerns: [{ id: "h-1", kind: "vilkaar", date: "2026--1", frist: "2026-12-01", about: ["k3"], korterePeriode: true }],
    punkter: [{ ...point, view: "V", agree: false, actions: [{ what: "Et", by: "--3", status: "iGang" }] }],
    done: ["laesRapporten"],
    dialogmoede: "2026-12-03",
  };
  const draft = new Draft();
  draft.take(value);
  assert.deepEqual(draft.value(), value);
  draft.take({ concerns: "x", punkter: [null, 7], done: 3, lowBelow: "x", target: [] });
  assert.equal(draft.value().punkter, undefined);
  draft.take({});
  assert.deepEqual(draft.value(), {});
});
