// The form of a dialogforløb and the form of what has happened: everything about an event is typed once, where it stands,
// and nothing is lost or doubled. The rules are this project's own (the brief of the supervision process).
import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft } from "../../pkg/modules/elements/dialog/draft.js";
import { isStep } from "../../pkg/modules/elements/dialog/steps-of.js";
import { eventKinds } from "../../pkg/modules/generated/catalogue.js";

const visit = { kind: "tilsynsbesoeg", date: "2026-03-10", id: "f-1", announcedOn: "2026-02-20", reason: true };
const paabud = {
  kind: "paabud",
  date: "2026-06-01",
  id: "f-2",
  frist: "2026-08-01",
  forventning: { kanOgVil: true },
  sag: "s",
};
const force = { kind: "magtanvendelse", date: "2026-04-01", id: "f-3" };
const contact = { kind: "kontakt", date: "2026-03-12", id: "t-1", concerns: ["b1"] };

/** A form of what has happened, without a page. */
function formOf(events) {
  return {
    events,
    put(event, place = this.events.length) {
      const at = this.events.findIndex(({ id }) => id === event.id);
      this.events =
        at < 0 ? [...this.events.slice(0, place), event, ...this.events.slice(place)] : this.events.with(at, event);
    },
    remove(gone) {
      this.events = this.events.filter(({ id }) => id !== gone);
    },
  };
}

/** A draft of own events beside a form's. */
function draftOf(events, form) {
  const draft = new Draft(() => form);
  draft.take({ events });
  draft.settle();
  return draft;
}
const places = (draft, before) => draft.steps(before).map(({ event, at, from }) => [event.id, at, from]);

test("the steps are the events that the engine's table says belong to a dialogforløb, of both forms, by their places in the case", () => {
  assert.deepEqual(
    eventKinds()
      .filter(({ kind }) => isStep({ kind }))
      .map(({ kind }) => kind),
    eventKinds()
      .filter(({ step }) => step === true)
      .map(({ kind }) => kind),
  );
  const form = formOf([visit, force, paabud]);
  assert.deepEqual(places(draftOf([contact], form), 3), [
    ["f-1", 0, true],
    ["f-2", 2, true],
    ["t-1", 3, false],
  ]);
  // Without another form all are the form's own, also one of a kind that there is none of.
  assert.deepEqual(places(draftOf([contact, { kind: "bøde", date: "", id: "x" }], undefined), 0), [
    ["t-1", 0, false],
    ["x", 1, false],
  ]);
});

test("what a file or an earlier draft adds to an event is put where the event stands; what is said there counts", () => {
  const form = formOf([visit, paabud]);
  const added = {
    ...{ kind: "paabud", id: "f-2", frist: "1999-01-01", seenBy: "Skema", concerns: ["b1"] },
    forventning: { kanOgVil: false, begrundelse: "x" },
  };
  const draft = draftOf([added, contact], form);
  assert.deepEqual(form.events, [
    visit,
    { ...paabud, seenBy: "Skema", concerns: ["b1"], forventning: { kanOgVil: true, begrundelse: "x" } },
  ]);
  assert.deepEqual(draft.own().events, [contact]);
  // The concerns that either names.
  draftOf([{ ...added, concerns: ["b2", "b1"] }], form);
  assert.deepEqual(form.events[1].concerns, ["b1", "b2"]);
});

test("a whole case that is set again is the same case: no event doubled, none lost", () => {
  const form = formOf([visit, paabud]);
  const draft = draftOf([visit, paabud, contact], form);
  assert.deepEqual([form.events, draft.own().events], [[visit, paabud], [contact]]);
  // Where the other form is empty, the file is still the whole course.
  const alone = draftOf([visit, paabud, contact], formOf([]));
  assert.deepEqual(alone.own().events, [visit, paabud, contact]);
});

test("an event of another kind with the id of one that is there is an event of its own", () => {
  const form = formOf([visit]);
  const draft = draftOf([{ ...contact, id: "f-1" }], form);
  assert.deepEqual(form.events, [visit]);
  const [own] = draft.own().events;
  assert.equal(own.kind, "kontakt");
  assert.notEqual(own.id, "f-1");
});

test("everything about an event is written where it stands; what is empty is not there, and a half-typed date stays", () => {
  const form = formOf([paabud]);
  const draft = draftOf([contact], form);
  draft.write("f-2", "frist", "");
  draft.write("f-2", "seenBy", "Skema");
  draft.write("f-2", "date", "2026--1");
  draft.write("t-1", "form", "talk");
  draft.write("t-1", "concerns", []);
  const { frist: _, ...rest } = paabud;
  assert.deepEqual(form.events, [{ ...rest, seenBy: "Skema", date: "2026--1" }]);
  assert.deepEqual(draft.own().events, [{ kind: "kontakt", date: "2026-03-12", id: "t-1", form: "talk" }]);
});

test("a new step is put in the other form, in the case it would get there; without one it is the form's own", () => {
  const form = formOf([paabud]);
  const draft = draftOf([], form);
  const id = draft.addStep("varsling");
  assert.deepEqual(form.events[1], { kind: "varsling", id, date: "", sag: "s" });
  draft.addStep("kontakt");
  assert.deepEqual(
    form.events.map(({ kind }) => kind),
    ["paabud", "varsling", "kontakt"],
  );
  assert.equal(draft.own().events, undefined);
  const alone = draftOf([], undefined);
  const own = alone.addStep("kontakt");
  assert.deepEqual(alone.own().events, [{ kind: "kontakt", id: own, date: "" }]);
});

test("a step that is removed comes back in its place, in whichever form it stood", () => {
  const form = formOf([visit, paabud]);
  const draft = draftOf([contact, { ...contact, id: "t-2" }], form);
  const before = [draft.own(), form.events];
  for (const id of ["f-1", "t-1"]) {
    const undo = draft.removeStep(id);
    assert.ok(places(draft, 2).every(([one]) => one !== id));
    undo();
    assert.deepEqual([draft.own(), form.events], before);
  }
});

test("a removed concern is taken out of every event and intended decision, and put back where it was", () => {
  const form = formOf([{ ...paabud, concerns: ["b0", "b1", "b2"] }]);
  const draft = draftOf([contact, { ...contact, id: "t-2", concerns: ["b2"] }], form);
  draft.concerns = [{ id: "b1", gravity: "minor" }];
  draft.intended = [{ kind: "ophoer", id: "a-1", concerns: ["b2", "b1"] }];
  const before = [draft.own(), form.events];
  const undo = draft.removeConcern(draft.concerns[0]);
  assert.deepEqual(form.events[0].concerns, ["b0", "b2"]);
  assert.deepEqual([draft.own().concerns, draft.own().events[0].concerns], [undefined, undefined]);
  assert.deepEqual(draft.own().dialog.intended[0].concerns, ["b2"]);
  undo();
  assert.deepEqual([draft.own(), form.events], before);
});

test("what is taken need not be right: entries without an id get one, and what is no entry is left out", () => {
  const draft = new Draft(() => formOf([]));
  draft.take({
    concerns: [{ gravity: "grave" }, 7],
    events: [null, { kind: "kontakt" }, contact, contact],
    dialog: { settings: 3 },
  });
  const { concerns, events } = draft.own();
  assert.match(concerns[0].id, /^b-/);
  assert.equal(new Set(events.map(({ id }) => id)).size, 3);
  draft.take({ events: 4, dialog: null });
  assert.deepEqual(draft.own(), { format: 2 });
});
