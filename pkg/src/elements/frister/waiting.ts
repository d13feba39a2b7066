// What is said while something in the facts cannot be read.
import type { Fact, Problem } from "../engine.js";
import { alert } from "../shared/alert.js";
import { type Child, h } from "../shared/dom.js";
import type { Language } from "../shared/language.js";
import type { FristerText } from "../text-frister.js";
import { kindName } from "../text-kinds.js";
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

/** The facts that do not count yet. */
export function left({ text, words, language, level }: Words, facts: readonly Fact[]): Child {
  if (facts.length === 0) return null;
  return alert(
    { kind: "warning", text, title: words.notCounted(facts.length), level },
    h(
      "ul",
      { class: "alert-text" },
      facts.map(({ kind }) => h("li", null, kindName(language, kind))),
    ),
  );
}
