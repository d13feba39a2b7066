// What is typed in the form and does not count yet.
import type { Risikosag, Risikosvar } from "../engine.js";
import type { Outcome } from "../proces/outcome.js";
import { alert, alertText } from "../shared/alert.js";
import { type Child, h } from "../shared/dom.js";
import { type Name, type When } from "../text-risiko.js";
import type { Saying } from "./say.js";

export function left({ text, language, shared, level }: Saying, outcome: Outcome<Risikosag, Risikosvar>): Child {
  const { leftOut } = outcome;
  if (leftOut.length === 0) return null;
  // What has no field is told here, or it would be told nowhere.
  const nameless = (place: string): string => {
    const problem = outcome.problems.find(({ path }) => path === place);
    return problem === undefined ? text.known : `${text.known}: ${problem.message[language]}`;
  };
  const name = (place: string): string => {
    const [, member, part] = place.split("/");
    if (member === "forhold") return text.asks[part as Name]?.[0] ?? nameless(place);
    if (member === "risikomodel") return text.leftModel;
    if (member === "method") return text.method;
    const when = text.choiceShort[member as When];
    return part === undefined ? when : `${when}: ${text.intensity}`;
  };
  return alert(
    { kind: "warning", text: shared, title: text.leftHere, level },
    alertText(text.leftHereLead),
    h(
      "ul",
      { class: "alert-text" },
      leftOut.map((place) => h("li", null, name(place))),
    ),
  );
}
