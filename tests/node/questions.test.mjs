// The questions about an event, in the order and where the engine's table says.
import assert from "node:assert/strict";
import test from "node:test";
import { askedOf, hasMeaning, isImplied } from "../../pkg/modules/elements/events/placed.js";

const question = (kind, path) => {
  const { first, ticks, late } = askedOf(kind);
  return [...first, ...ticks, ...late].find((one) => one.path === path);
};

test("a question has a meaning where another one is answered by a yes, and what is written is there to be seen", () => {
  const date = "2026-01-05";
  for (const [kind, path, event, expected] of [
    ["tilsynsbesoeg", "announcedOn", {}, true],
    ["tilsynsbesoeg", "announcedOn", { announced: true }, true],
    ["tilsynsbesoeg", "announcedOn", { announced: false }, false],
    ["tilsynsbesoeg", "announcedOn", { announced: false, announcedOn: date }, true],
    ["paabud", "special", {}, false],
    ["paabud", "special", { straks: true }, true],
    ["paabud", "special", { special: "" }, true],
    // Of a vikar without a straffeattest.
    ["ansaettelse", "special", {}, false],
    ["ansaettelse", "special", { vikar: true }, true],
    ["paabud", "forventning/begrundelse", { forventning: {} }, false],
    ["paabud", "forventning/begrundelse", { forventning: { kanOgVil: true } }, true],
    ["paabud", "subject", {}, true],
  ]) {
    assert.equal(hasMeaning({ kind, date, ...event }, question(kind, path)), expected, JSON.stringify([kind, path, event]));
  }
});

test("what a tick gives a meaning is asked after the ticks", () => {
  const late = (kind) => askedOf(kind).late.map(({ path }) => path);
  assert.deepEqual(late("paabud"), ["special"]);
  assert.deepEqual(late("ansaettelse"), ["special"]);
  assert.deepEqual(late("tilsynsbesoeg"), []);
});

test("the day of an announcement says that there was one", () => {
  const visit = { kind: "tilsynsbesoeg", date: "2026-01-05" };
  assert.equal(isImplied(visit, "announced"), false);
  assert.equal(isImplied({ ...visit, announcedOn: "2025-12-20" }, "announced"), true);
  assert.equal(isImplied({ ...visit, announcedOn: "2025-12-20" }, "told"), false);
});
