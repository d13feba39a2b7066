// What is typed in the form and does not count yet.
import type { VNode } from "preact";
import type { Problem } from "../engine.js";
import { spoken } from "../shared/language.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Name, When } from "./names.js";

const method = "/settings/method";

/** Whether a problem is with what is told of the risk. */
export const isLeft = ({ path }: Problem): boolean => path.startsWith("/risiko") || path === method;

export function Left({ problems }: { problems: readonly Problem[] }): VNode | null {
  const { language, level } = useView();
  const text = risikoIn(language);
  const its = problems.filter(isLeft);
  if (its.length === 0) return null;
  const name = ({ path, message }: Problem): string => {
    if (path === method) return text.method;
    const [, , member = "", part] = path.split("/");
    if (member === "risikomodel") return text.leftModel;
    const when = text.choiceShort[member as When];
    if (when !== undefined) return part === "dials" ? `${when}: ${text.intensity}` : when;
    // What has no field is told here, or it would be told nowhere.
    return text.asks[part as Name]?.[0] ?? `${text.known}: ${spoken(message, language)}`;
  };
  return (
    <Alert kind="warning" title={text.leftHere} level={level}>
      <AlertText>{text.leftHereLead}</AlertText>
      <ul class="alert-text">
        {[...new Set(its.map(name))].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Alert>
  );
}
