// What cannot be read yet and is not counted.
import { alert, alertText } from "../../shared/alert.js";
import { type Child, h } from "../../shared/dom.js";
import type { Context } from "../../shared/fields/context.js";
import { dialogIn } from "../../text-dialog.js";
import { concernName, kindOf, stepName } from "../names.js";
import type { DialogOutcome, Left } from "../readable.js";

export function leftOut({ text, language, level }: Context, outcome: DialogOutcome): Child {
  const words = dialogIn(language);
  const lines = outcome.leftOut.map((left) => line(outcome, left));
  if (lines.length === 0) return null;
  return alert(
    { kind: "warning", text, title: words.leftTitle, level },
    alertText(words.leftLead),
    h(
      "ul",
      { class: "alert-text" },
      [...new Set(lines)].map((one) => h("li", null, one)),
    ),
  );

  function line({ value }: DialogOutcome, { list, at, member }: Left): string {
    if (list === "settings") return words.leftSettings;
    const { concerns = [], steps, intended = [] } = value;
    const step = steps[at];
    const decision = intended[at];
    const name =
      list === "concerns"
        ? concernName(language, concerns, concerns[at]?.id ?? "")
        : list === "steps"
          ? step && stepName(language, step)
          : decision && words.intendedName(kindOf(language, decision.kind));
    return [name ?? "", member === undefined ? "" : (words.leftMembers[member] ?? member)]
      .filter((one) => one !== "")
      .join(": ");
  }
}
