// The form of a dialogforløb and the form of what has happened: everything about an event is typed once, where it stands,
// and nothing is lost or doubled. The rules are this project's own (the brief of the supervision process).
import assert from "node:assert/strict";
import { test } from "node:test";
import { lists, read, settled, write } from "../../pkg/modules/elements/dialog/held.js";
import { withConcern, withoutConcern } from "../../pkg/modules/elements/dialog/references.js";
import { isStep, isTheirs, stepsIn } from "../../pkg/modules/elements/dialog/steps-of.js";
import { caseForNew } from "../../pkg/modules/elements/events/cases.js";
import { Store } from "../../pkg/modules/elements/shared/form/store.js";
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

/** What is held of own events, beside those of another form where one is followed. */
const heldOf = (events, theirs) => settled(read({ events }, theirs));
const storeOf = (held) => new Store(held, { ask: () => ({ problems: [] }), changed: () => {} });
const steps = (store) => stepsIn(store).map(({ event, pointer }) => [event.id, pointer, isTheirs(pointer)]);

/** A form of what has happened, without a page. */
function formOf(events) {
  return {
    events,
    putEvent(event, place = this.events.length) {
      const at = this.events.findIndex(({ id }) => id === event.id);
      this.events = at < 0 ? this.events.toSpliced(place, 0, event) : this.events.with(at, event);
    },
    removeEvent(gone) {
      this.events = this.events.filter(({ id }) => id !== gone);
    },
  };
}

/** A store whose changes are written in a form of what has happened, as the element does. */
function writing(held) {
  const form = formOf(held.theirs);
  const store = storeOf(held);
  let before = held.theirs;
  store.subscribe(() => {
    write(form, before, store.value.theirs);
    before = store.value.theirs;
  });
  return { form, store };
}

test("the steps are the events that the engine's table says belong to a dialogforløb, of both forms, by where they stand", () => {
  assert.deepEqual(
    eventKinds()
      .filter(({ kind }) => isStep({ kind }))
      .map(({ kind }) => kind),
    eventKinds()
      .filter(({ step }) => step === true)
      .map(({ kind }) => kind),
  );
  assert.deepEqual(steps(storeOf(heldOf([contact], [visit, force, paabud]))), [
    ["f-1", "/theirs/0", true],
    ["f-2", "/theirs/2", true],
    ["t-1", "/events/0", false],
  ]);
  // Without another form all are the form's own, also one of a kind that there is none of.
  assert.deepEqual(steps(storeOf(heldOf([contact, { kind: "bøde", date: "", id: "x" }]))), [
    ["t-1", "/events/0", false],
    ["x", "/events/1", false],
  ]);
});

test("what a file or an earlier draft adds to an event is put where the event stands; what is said there counts", () => {
  const added = {
    ...{ kind: "paabud", id: "f-2", frist: "1999-01-01", seenBy: "Skema", text: "", concerns: ["b1"] },
    forventning: { kanOgVil: false, begrundelse: "x" },
  };
  const held = heldOf([added, contact], [visit, paabud]);
  const both = { ...paabud, seenBy: "Skema", concerns: ["b1"], forventning: { kanOgVil: true, begrundelse: "x" } };
  assert.deepEqual([held.theirs, held.events], [[visit, both], [contact]]);
  // The concerns that either names.
  assert.deepEqual(heldOf([{ ...added, concerns: ["b2", "b1"] }], held.theirs).theirs[1].concerns, ["b1", "b2"]);
  // Only what is said anew is written in the other form.
  const put = [];
  write({ putEvent: (...one) => put.push(one), removeEvent: assert.fail }, [visit, paabud], held.theirs);
  assert.deepEqual(put, [[both, undefined]]);
});

test("a whole case that is set again is the same case: no event doubled, none lost", () => {
  const held = heldOf([visit, paabud, contact], [visit, paabud]);
  assert.deepEqual([held.theirs, held.events], [[visit, paabud], [contact]]);
  write({ putEvent: assert.fail, removeEvent: assert.fail }, [visit, paabud], held.theirs);
  assert.equal(settled(held), held);
  // Where the other form is empty, or there is none, the file is still the whole course.
  for (const theirs of [[], undefined]) assert.deepEqual(heldOf([visit, paabud, contact], theirs).events, [visit, paabud, contact]);
});

test("an event of another kind with the id of one that is there is an event of its own", () => {
  const { theirs, events } = heldOf([{ ...contact, id: "f-1" }], [visit]);
  assert.deepEqual(theirs, [visit]);
  const [{ id, ...own }] = events;
  assert.notEqual(id, "f-1");
  assert.deepEqual({ ...own, id: "t-1" }, contact);
});

test("everything about an event is written where it stands; what is empty is not there, and a half-typed date stays", () => {
  const { form, store } = writing(heldOf([contact], [visit, paabud]));
  const write = (id, member, value) => {
    const { pointer } = stepsIn(store).find(({ event }) => event.id === id);
    store.set(`${pointer}/${member}`, value);
  };
  write("f-2", "frist", undefined);
  write("f-2", "forventning/kanOgVil", undefined);
  write("f-2", "seenBy", "Skema");
  write("f-2", "date", "2026--1");
  write("t-1", "form", "talk");
  write("t-1", "concerns", undefined);
  assert.deepEqual(form.events, [visit, { kind: "paabud", id: "f-2", sag: "s", seenBy: "Skema", date: "2026--1" }]);
  assert.deepEqual(store.value.events, [{ kind: "kontakt", date: "2026-03-12", id: "t-1", form: "talk" }]);
});

test("two events of a file with one id are both left as they are when another is written", () => {
  const both = [{ ...paabud, id: "p", date: "2025-01-01" }, { ...paabud, id: "p", date: "2026-01-01" }];
  const put = [];
  const form = { putEvent: (event) => put.push(event), removeEvent: (id) => put.push(id) };
  write(form, [...both, contact], [...both, { ...contact, form: "talk" }]);
  assert.deepEqual(put, [{ ...contact, form: "talk" }]);
});

test("what is added to an event of a file in which two have its id is added to the first, and the second stays", () => {
  const theirs = [{ ...visit, id: "v" }, { ...visit, id: "v", date: "2025-01-01" }];
  const own = { ...visit, id: "v", note: "x" };
  assert.deepEqual(settled(read({ events: [own] }, theirs)).theirs, [{ ...theirs[0], note: "x" }, theirs[1]]);
});

test("a concern that is put back is named where it was, and not by an intended decision with the id of the event", () => {
  const own = { concerns: [{ id: "b1", gravity: "minor" }], events: [{ ...contact, id: "x", concerns: ["b1"] }], dialog: { intended: [{ kind: "paabud", id: "x" }] } };
  const before = read(own);
  assert.deepEqual(withConcern(...withoutConcern(before, 0)), before);
});

test("a new step in the other form is put in the case it would get there", () => {
  const { form, store } = writing(heldOf([], [paabud]));
  for (const kind of ["varsling", "kontakt"]) {
    const event = { kind, id: `f-${kind}`, date: "" };
    const sag = caseForNew(event, store.list(lists.theirs));
    store.insert(lists.theirs, sag === undefined ? event : { ...event, sag });
  }
  assert.deepEqual(form.events, [
    paabud,
    { kind: "varsling", id: "f-varsling", date: "", sag: "s" },
    { kind: "kontakt", id: "f-kontakt", date: "", sag: "s" },
  ]);
  assert.equal(store.value.events, undefined);
});

test("a step that is removed comes back in its place, in whichever form it stood", () => {
  const { form, store } = writing(heldOf([contact, { ...contact, id: "t-2" }], [visit, force, paabud]));
  const before = [store.value, form.events];
  for (const gone of ["f-1", "f-2", "t-1"]) {
    const { pointer } = stepsIn(store).find(({ event }) => event.id === gone);
    const undo = store.remove(pointer);
    for (const left of [stepsIn(store).map(({ event }) => event), form.events]) assert.ok(left.every(({ id }) => id !== gone));
    assert.equal(undo(), pointer);
    assert.deepEqual([store.value, form.events], before);
  }
});

test("a removed concern is taken out of every event and intended decision, and put back where it was", () => {
  const [gone, other] = [
    { id: "b1", gravity: "minor" },
    { id: "b2", gravity: "grave" },
  ];
  const intended = [{ kind: "ophoer", id: "a-1", concerns: ["b2", "b1"] }];
  const held = settled(
    read(
      {
        concerns: [gone, other],
        events: [contact, { ...contact, id: "t-2", concerns: ["b2"] }],
        dialog: { intended, settings: { longMonths: 3 } },
      },
      [{ ...paabud, concerns: ["b0", "b1", "b2"] }, visit],
    ),
  );
  const { form, store } = writing(held);
  const before = [held, form.events];
  const [now, removed] = withoutConcern(held, 0);
  store.replace(now);
  assert.deepEqual([now.concerns, form.events], [[other], [{ ...paabud, concerns: ["b0", "b2"] }, visit]]);
  const { concerns: _, ...unnamed } = contact;
  assert.deepEqual(now.events, [unnamed, { ...contact, id: "t-2", concerns: ["b2"] }]);
  assert.deepEqual(now.dialog, { intended: [{ ...intended[0], concerns: ["b2"] }], settings: { longMonths: 3 } });
  store.replace(withConcern(store.value, removed));
  assert.deepEqual([store.value, form.events], before);
  // What was removed or written in the meantime stays so.
  const later = { ...now, events: now.events.slice(1), theirs: [{ ...now.theirs[0], concerns: ["b0", "b1"] }, visit] };
  const again = withConcern(later, removed);
  assert.deepEqual([again.concerns, again.events, again.theirs], [[gone, other], later.events, later.theirs]);
});

test("what is taken need not be right: entries without an id get one, and what is no entry is left out", () => {
  const { concerns, events, dialog } = read(
    {
      concerns: [{ gravity: "grave" }, 7],
      events: [null, { kind: "kontakt" }, contact, contact],
      dialog: { intended: [{ kind: "ophoer" }, "x"], settings: 3 },
    },
    [],
  );
  assert.deepEqual([concerns.length, events.length, Object.keys(dialog)], [1, 3, ["intended"]]);
  assert.match(concerns[0].id, /^b-/);
  assert.match(dialog.intended[0].id, /^a-/);
  assert.equal(events[1].id, "t-1");
  assert.equal(new Set(events.map(({ id }) => id)).size, 3);
  assert.deepEqual(read({ events: 4, dialog: null }), { format: 2 });
  assert.deepEqual(Object.values(lists), ["/concerns", "/events", "/theirs", "/dialog/intended"]);
});
