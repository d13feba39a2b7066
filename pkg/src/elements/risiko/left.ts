// What is typed in the form and does not count yet.
import type { Problem, Risikosvar } from "../engine.js";
import type { Outcome } from "../proces/asking.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h } from "../shared/dom.js";
import { type Name, type When } from "../text-risiko.js";
import type { Saying } from "./say.js";

const method = "/settings/method";

/** Whether a problem is with what is told of the risk. */
export const isLeft = ({ path }: Problem): boolean => path.startsWith("/risiko") || path === method;

export function left({ text, language, shared, level }: Saying, { problems }: Outcome<Risikosvar>): Child {
  const its = problems.filter(isLeft);
  if (its.length === 0) return null;
  const name = ({ path, message }: Problem): string => {
    if (path === method) return text.method;
    const [, , member = "", part] = path.split("/");
    if (member === "risikomodel") return text.leftModel;
    const when = text.choiceShort[member as When];
    if (when !== undefined) return part === "dials" ? `${when}: ${text.intensity}` : when;
    // What has no field is told here, or it would be told nowhere.
    return text.asks[part as Name]?.[0] ?? `${text.known}: ${message[language]}`;
  };
  return alert(
    { kind: "warning", text: shared, title: text.leftHere, level },
    alertText(text.leftHereLead),
    h(
      "ul",
      { class: "alert-text" },
      [...new Set(its.map(name))].map((one) => h("li", null, one)),
    ),
  );
}
