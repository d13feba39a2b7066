// The form of a dialogforløb and the form of facts: what both know is typed once, and nothing is lost or doubled. The
// rules are this project's own (the brief of the supervision process): a fact that is a step is one step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../pkg/dist/elements/dialog/draft.js";
import {
  adopted,
  factWith,
  followedOf,
  inFact,
  isFactKind,
  mergedSteps,
} from "../../pkg/dist/elements/dialog/merge.js";
import { withConcern, withoutConcern } from "../../pkg/dist/elements/dialog/references.js";
import { TRIN_KINDS } from "../../pkg/dist/generated/words.js";
import { catalogue } from "../../pkg/dist/elements/forhold/catalogue.js";

const visit = { kind: "tilsynsbesoeg", date: "2026-03-10", id: "f-1", announcedOn: "2026-02-20", reason: true };
const paabud = { kind: "paabud", date: "2026-06-01", id: "f-2", frist: "2026-08-01", forventning: true, sag: "s" };
const contact = { kind: "kontakt", date: "2026-03-12", id: "t-1", concerns: ["b1"] };
const steps = (entries, facts) => mergedSteps(entries, facts && followedOf(facts)).map(({ step }) => step);

/** A form of facts without a page. */
function formOf(facts) {
  return {
    facts,
    put(fact, place = this.facts.length) {
      const at = this.facts.findIndex(({ id }) => id === fact.id);
      this.facts =
        at < 0 ? [...this.facts.slice(0, place), fact, ...this.facts.slice(place)] : this.facts.with(at, fact);
    },
    remove(gone) {
      this.facts = this.facts.filter(({ id }) => id !== gone);
    },
  };
}

test("every kind of step that is a kind of fact is followed, and no other", () => {
  assert.deepEqual(TRIN_KINDS.filter(isFactKind).sort(), TRIN_KINDS.filter((kind) => kind in catalogue).sort());
});

test("a fact is a step by itself, with what it says in the step's own words; what it says of other things stays out", () => {
  assert.deepEqual(steps([], [visit, paabud, { kind: "magtanvendelse", date: "2026-04-01", id: "f-3" }]), [
    // The reason to announce a visit is not the reason of a decision.
    { kind: "tilsynsbesoeg", id: "f-1", date: "2026-03-10", announcedOn: "2026-02-20" },
    { kind: "paabud", id: "f-2", date: "2026-06-01", frist: "2026-08-01", forventning: { kanOgVil: true } },
  ]);
});

test("what is added stands under the fact's id, and the fact counts for what both know", () => {
  const added = { kind: "paabud", id: "f-2", frist: "1999-01-01", forventning: { kanOgVil: false, begrundelse: "x" } };
  const [, step] = steps([contact, added], [paabud]);
  assert.deepEqual([step.frist, step.forventning], ["2026-08-01", { kanOgVil: true, begrundelse: "x" }]);
});

test("a fact that is removed takes its step along; what was added is kept and comes back", () => {
  const entries = [contact, { kind: "tilsynsbesoeg", id: "f-1", concerns: ["b1"] }];
  assert.deepEqual(
    steps(entries, []).map(({ id }) => id),
    ["t-1"],
  );
  assert.deepEqual(steps(entries, [visit])[1].concerns, ["b1"]);
});

test("without another form every step is the form's own, also one that lacks its date", () => {
  assert.deepEqual(steps([contact, { kind: "paabud", id: "f-2" }], undefined), [
    contact,
    { kind: "paabud", id: "f-2", date: "" },
  ]);
});

test("a whole course that is set again is the same course: no step doubled, none lost, in the same order", () => {
  const facts = [visit, paabud];
  const entries = [{ kind: "paabud", id: "f-2", seenBy: "Skema" }, contact];
  const whole = steps(entries, facts);
  assert.deepEqual(
    whole.map(({ id }) => id),
    ["f-2", "t-1", "f-1"],
  );
  const again = adopted(whole, followedOf(facts));
  assert.deepEqual(again, [
    { kind: "paabud", id: "f-2", seenBy: "Skema" },
    contact,
    { kind: "tilsynsbesoeg", id: "f-1" },
  ]);
  assert.deepEqual(steps(again, facts), whole);
  // Where the facts are not there, the file is still the whole course.
  assert.deepEqual(steps(whole, []), whole);
});

test("a file that knows more than the fact loses nothing of it", () => {
  const { frist: _, ...bare } = paabud;
  const whole = [{ kind: "paabud", id: "f-2", date: "2026-06-02", frist: "2026-09-01" }];
  const [step] = steps(adopted(whole, followedOf([bare])), [bare]);
  assert.deepEqual([step.date, step.frist], ["2026-06-01", "2026-09-01"]);
});

test("facts without an id of their own, and a second with the same, are no steps: nothing could be added to them", () => {
  assert.deepEqual(followedOf([{ kind: "dialog", date: "2026-01-01" }, visit, { ...visit, date: "2026-04-04" }]), [
    visit,
  ]);
});

test("a fact with a member as typed: what is empty is not there, and a half-typed date stays", () => {
  assert.deepEqual(factWith(paabud, "frist", ""), (({ frist: _, ...rest }) => rest)(paabud));
  assert.equal(factWith(paabud, "date", "2026--1").date, "2026--1");
  assert.equal(factWith(paabud, "forventning", { kanOgVil: false }).forventning, false);
  assert.ok(inFact("paabud", "date") && inFact("paabud", "reason") && !inFact("paabud", "seenBy"));
  assert.ok(!inFact("tilsynsbesoeg", "reason") && !inFact("kontakt", "date"));
});

test("a removed concern is taken out of every step, and put back where it was in those that are still there", () => {
  const before = [
    { ...contact, concerns: ["b0", "b1", "b2"] },
    { ...contact, id: "t-2" },
    { ...contact, id: "t-3", concerns: ["b2"] },
  ];
  const { steps: without, references } = withoutConcern(before, "b1");
  assert.deepEqual(
    without.map(({ concerns }) => concerns),
    [["b0", "b2"], [], ["b2"]],
  );
  assert.deepEqual(withConcern(without, "b1", references), before);
  assert.deepEqual(withConcern(without.slice(1), "b1", references), before.slice(1));
});

test("what both forms know is written in the form of facts, the rest here", () => {
  const form = formOf([paabud]);
  const draft = new Draft(() => form);
  draft.write("f-2", "frist", "2026-09-09");
  draft.write("f-2", "seenBy", "Skema");
  draft.write("f-2", "forventning", { kanOgVil: true, korterePeriode: true });
  assert.deepEqual(form.facts, [{ ...paabud, frist: "2026-09-09" }]);
  assert.deepEqual(draft.own().steps, [
    { kind: "paabud", id: "f-2", seenBy: "Skema", forventning: { korterePeriode: true } },
  ]);
  draft.write("f-2", "forventning", undefined);
  assert.equal(form.facts[0].forventning, undefined);
  assert.equal(draft.own().steps[0].forventning, undefined);
});

test("a new step that is a fact is put in the form of facts, in the case it would get there; any other stays here", () => {
  const form = formOf([paabud]);
  const draft = new Draft(() => form);
  const id = draft.addStep("varsling");
  assert.deepEqual(form.facts[1], { kind: "varsling", id, date: "", sag: "s" });
  draft.write(id, "date", "2026-05-01");
  draft.addStep("kontakt");
  assert.equal(form.facts.length, 2);
  assert.deepEqual(
    draft.steps().map(({ step, fact }) => [step.kind, step.date, fact !== undefined]),
    [
      ["varsling", "2026-05-01", true],
      ["kontakt", "", false],
      ["paabud", "2026-06-01", true],
    ],
  );
});

test("removing a step removes its fact, and the undo puts both back in their places", () => {
  const form = formOf([visit, paabud]);
  const draft = new Draft(() => form);
  draft.write("f-1", "concerns", ["b1"]);
  draft.write("f-2", "concerns", ["b1"]);
  const before = [draft.own(), form.facts];
  const undo = draft.removeStep("f-1");
  assert.deepEqual(form.facts, [paabud]);
  undo();
  assert.deepEqual([draft.own(), form.facts], before);
});

test("what is taken need not be right: entries without an id get one, and what is no entry is left out", () => {
  const draft = new Draft(() => formOf([]));
  draft.take({
    concerns: [{ gravity: "grave" }, 7],
    steps: [null, { kind: "kontakt" }, contact, contact],
    settings: 3,
  });
  const { concerns, steps: taken } = draft.own();
  assert.match(concerns[0].id, /^b-/);
  assert.equal(new Set(taken.map(({ id }) => id)).size, 3);
  assert.equal(taken[0].date, "");
});
