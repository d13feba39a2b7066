// The concerns through the course, as a table: when each was seen, told, talked about, changed and closed.
import type { BekymringResultat } from "../../engine.js";
import { type Child, h, heading } from "../../shared/dom.js";
import { table } from "../../shared/table.js";
import { dateIn } from "../../text.js";
import { concernOf, type Saying } from "./say.js";

export function concernTable(say: Saying): Child {
  const { words, level, result, language } = say;
  if (result.concerns.length === 0) return null;
  const { columns } = words;
  const day = (date: string | undefined): Child => (date === undefined ? none(say) : dateIn(language, date));
  const rows = result.concerns.map((one) => ({
    head: named(say, one),
    cells: [...[one.seen, one.told, one.talked, one.changed, one.closed].map(day), days(say, one)],
  }));
  const names = [columns.seen, columns.told, columns.talked, columns.changed, columns.closed, columns.days];
  return h(
    "section",
    { class: "kvm-through" },
    heading(level, null, words.through),
    h("div", { class: "kvm-cards" }, table(words.throughLead, [columns.concern, ...names], rows)),
  );
}

function named(say: Saying, { id, gravity, label }: BekymringResultat): Child {
  const more = [say.words.gravities[gravity], label?.[say.language] ?? ""].filter((one) => one !== "");
  return [concernOf(say, id), h("span", { class: "kvm-more" }, more.join(" · "))];
}

/** A dash for the eye, words for the ear. */
const none = ({ words }: Saying): Child => [
  h("span", { "aria-hidden": "true" }, words.notThere),
  h("span", { class: "sr-only" }, words.notThereSaid),
];

function days(say: Saying, { days: count, closed }: BekymringResultat): Child {
  const { words } = say;
  if (count === undefined) return none(say);
  return closed === undefined ? words.daysRunning(count) : words.daysDone(count);
}
