// What is said while something in the case cannot be read.
import type { CaseEvent, Problem, Sag } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { alert } from "../shared/alert.js";
import { type Child, h } from "../shared/dom.js";
import { messageOf } from "../shared/fields/problem.js";
import type { Language } from "../shared/language.js";
import type { FristerText } from "../text-frister.js";
import type { Text } from "../text.js";

/** Nothing can be computed: the reasons. */
export const notYet = (words: FristerText, language: Language, problems: readonly Problem[]): Child => [
  h("p", null, words.waiting),
  h(
    "ul",
    null,
    problems.map(({ message }) => h("li", null, message[language])),
  ),
];

interface Words {
  readonly text: Text;
  readonly words: FristerText;
  readonly language: Language;
  readonly level: number;
}

/** The events that do not count yet, and what is missing in those that do. */
export function left(
  { text, words, language, level }: Words,
  events: readonly CaseEvent[],
  sag: Sag,
  problems: readonly Problem[],
): Child {
  const name = ({ kind }: CaseEvent): string => kindName(language, kind);
  const without = problems.flatMap((problem) => {
    const [, member, place] = problem.path.split("/");
    const event = member === "events" ? sag.events?.[Number(place)] : undefined;
    const message = messageOf(problem, language).text;
    if (event === undefined) return [message];
    return events.includes(event) ? [] : [`${name(event)}: ${message}`];
  });
  return [said(words.notCounted(events.length), events.map(name)), said(words.incomplete, without)];

  function said(title: string, lines: readonly string[]): Child {
    if (lines.length === 0) return null;
    const list = lines.map((line) => h("li", null, line));
    return alert({ kind: "warning", text, title, level }, h("ul", { class: "alert-text" }, list));
  }
}
