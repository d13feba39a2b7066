// The summary: what a leader must know first.
import { type Child, h, heading } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { type Entry, nextOf } from "./entry.js";
import { basisOf, day, eventName, lastDay, latest, otherDay, type Saying, state, who } from "./say.js";

export function next(say: Saying, level: number, entries: readonly Entry[], today: string): Child {
  const { text } = say;
  const { late, atOnce, duty, choice, unclear } = nextOf(entries);
  const parts = [
    late.length > 0 ? part(say, level + 1, text.late(late.length), late) : null,
    atOnce.length > 0 ? part(say, level + 1, text.atOnce, atOnce) : null,
    duty ? part(say, level + 1, text.duty, [duty]) : null,
    choice ? part(say, level + 1, text.choice, [choice]) : null,
    unclear.length > 0 ? h("p", { class: "kvm-next-what" }, inDoubt(say, unclear)) : null,
  ];
  return h(
    "section",
    { class: "kvm-next" },
    heading(level, null, text.next),
    parts.some((one) => one !== null) ? parts : h("p", null, text.noNext),
    h("p", { class: "kvm-today" }, text.countedFor(day(say, today)), " ", text.advises),
  );
}

/** Of an ophør, that is what one must know; below stands why. */
const inDoubt = ({ text, party }: Saying, unclear: readonly Entry[]): string =>
  party !== "socialtilsyn" && unclear.some(({ event }) => event?.kind === "ophoer") ? text.unclearOphoer : text.unclear;

function part(say: Saying, level: number, title: string, entries: readonly Entry[]): Child {
  return h(
    "div",
    { class: "kvm-next-part" },
    heading(level, null, title),
    entries.map((entry) => lines(say, entry)),
  );
}

function lines(say: Saying, entry: Entry): Child {
  const { text, language } = say;
  const { lov, event } = entry;
  const last = lastDay(say, entry);
  const { mark: kind, words } = state(say, entry);
  return h(
    "div",
    { class: "kvm-next-one" },
    h("p", { class: "kvm-next-what" }, lov.text[language]),
    h(
      "p",
      { class: "kvm-verdict" },
      mark(kind),
      h("span", null, last === undefined ? null : [h("strong", null, `${text.by} ${last}`), latest(say, entry), " · "], words),
    ),
    otherDay(say, entry) === undefined ? null : h("p", { class: "kvm-next-more" }, otherDay(say, entry)),
    h(
      "p",
      { class: "kvm-next-more" },
      `${text.who}: ${who(say, entry)}. `,
      event === undefined ? null : `${text.because}: ${eventName(say, event)}. `,
      h("span", { class: "kvm-basis" }, basisOf(say, entry)),
    ),
  );
}
