// The engine, or the reader of annexes, did not come: its own words say why and what to do.
import type { VNode } from "preact";
import { KvalitetsmodelError, type Problem } from "../../assessment.js";
import { spoken } from "../language.js";
import { Alert, AlertText } from "./alert.js";
import { useView } from "./context.js";

interface FailureProps {
  readonly error: unknown;
  /** Whether it interrupts a screen reader. */
  readonly announce?: boolean;
  /** How many levels its heading stands below those of the element. */
  readonly below?: number;
}

export function Failure({ error, announce = true, below = 0 }: FailureProps): VNode {
  const { text, language, level } = useView();
  const { problems = [] } = error instanceof KvalitetsmodelError ? error : {};
  const reasons = problems.length > 0 ? problems.map((one: Problem) => spoken(one.message, language)) : [String(error)];
  return (
    <Alert kind="error" title={text.notLoaded} level={level + below} announce={announce}>
      {reasons.map((reason) => (
        <AlertText>{reason}</AlertText>
      ))}
    </Alert>
  );
}
