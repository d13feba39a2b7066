// What is said while something in a case cannot be read.
import type { VNode } from "preact";
import type { CaseEvent, Problem, Sag } from "../engine.js";
import { spoken } from "../shared/language.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { procesIn } from "../../generated/texts/proces.js";
import { uncounted } from "./left.js";

/** Problems that belong to no field: every one of them. */
export function Unplaced({ problems }: { problems: readonly Problem[] }): VNode | null {
  const { language, level } = useView();
  if (problems.length === 0) return null;
  return (
    <Alert kind="error" title={procesIn(language).unreadable} level={level}>
      <ul class="alert-text">
        {problems.map(({ path, message }) => (
          <li>
            {path !== "" && (
              <>
                <code>{path}</code>
                {": "}
              </>
            )}
            {spoken(message, language)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface NotCountedProps {
  readonly value: Sag;
  readonly problems: readonly Problem[];
  /** The events that are looked at; by default all. */
  readonly isAbout?: (event: CaseEvent) => boolean;
}

/** What is taken from other forms and does not count, or not in full. */
export function NotCounted({ value, problems, isAbout }: NotCountedProps): VNode | null {
  const { language, level } = useView();
  const words = procesIn(language);
  const left = uncounted(language, value, problems, isAbout);
  if (left === undefined) return null;
  return (
    <Alert kind="warning" title={words.notCounted} level={level}>
      {left.assessments.map((line) => (
        <AlertText>{line}</AlertText>
      ))}
      <Listed title={words.leftEvents({ count: left.events.length })} lines={left.events} />
      <Listed title={words.leftFields} lines={left.fields} />
    </Alert>
  );
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }): VNode | null {
  if (lines.length === 0) return null;
  return (
    <>
      <AlertText>{title}</AlertText>
      <ul class="alert-text">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
