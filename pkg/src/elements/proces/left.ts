// What is said while something in a case cannot be read.
import type { Problem } from "../engine.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { kindName } from "../text-kinds.js";
import { procesIn } from "../text-proces.js";
import type { Outcome } from "./outcome.js";

/** Problems that belong to no field: every one of them. */
export function unplaced({ text, language, level }: Context, problems: readonly Problem[]): Child {
  if (problems.length === 0) return null;
  return alert(
    { kind: "error", text, title: procesIn(language).unreadable, level },
    h(
      "ul",
      { class: "alert-text" },
      problems.map(({ path, message }) => h("li", null, path === "" ? null : [h("code", null, path), ": "], message[language])),
    ),
  );
}

/** What is taken from other forms and does not count yet. */
export function notCounted({ text, language, level }: Context, outcome: Outcome<unknown, unknown>): Child {
  const words = procesIn(language);
  const { left, leftFacts } = outcome;
  if (left.length === 0 && leftFacts.length === 0) return null;
  return alert(
    { kind: "warning", text, title: words.notCounted, level },
    left.map((member) => alertText(words.leftMember[member] ?? member)),
    leftFacts.length === 0
      ? null
      : [
          alertText(words.leftFacts(leftFacts.length)),
          h(
            "ul",
            { class: "alert-text" },
            leftFacts.map(({ kind }) => h("li", null, kindName(language, kind))),
          ),
        ],
  );
}
