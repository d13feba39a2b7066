// What cannot be read yet and is not counted.
import type { DialogOverblik, Dialogforloeb } from "../../engine.js";
import type { Outcome } from "../../proces/outcome.js";
import { alert, alertText } from "../../shared/alert.js";
import { type Child, h } from "../../shared/dom.js";
import type { Context } from "../../shared/fields/context.js";
import { dialogIn } from "../../text-dialog.js";
import { concernName, kindOf, stepName } from "../names.js";

type DialogOutcome = Outcome<Dialogforloeb, DialogOverblik>;

export function leftOut({ text, language, level }: Context, outcome: DialogOutcome): Child {
  const words = dialogIn(language);
  const lines = outcome.leftOut.map((pointer) => line(outcome, pointer));
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

  function line({ value }: DialogOutcome, pointer: string): string {
    const [, list, place, member] = pointer.split("/");
    const at = Number(place);
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
