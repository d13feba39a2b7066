// What is said while something in the case cannot be read.
import type { VNode } from "preact";
import type { CaseEvent, Problem, Sag } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { spoken } from "../shared/language.js";
import { messageOf } from "../shared/form/message.js";
import { Alert } from "../shared/view/alert.js";
import { useView } from "../shared/view/context.js";
import { fristerIn } from "../../generated/texts/frister.js";

/** Nothing can be computed: the reasons. */
export function NotYet({ problems }: { problems: readonly Problem[] }): VNode {
  const { language } = useView();
  return (
    <>
      <p>{fristerIn(language).waiting}</p>
      <ul>
        {problems.map(({ message }) => (
          <li>{spoken(message, language)}</li>
        ))}
      </ul>
    </>
  );
}

interface LeftProps {
  readonly events: readonly CaseEvent[];
  readonly sag: Sag;
  readonly problems: readonly Problem[];
}

/** The events that do not count yet, and what is missing in those that do. */
export function Left({ events, sag, problems }: LeftProps): VNode {
  const { language } = useView();
  const words = fristerIn(language);
  const name = ({ kind }: CaseEvent): string => kindName(language, kind);
  const without = problems.flatMap((problem) => {
    const [, member, place] = problem.path.split("/");
    const event = member === "events" ? sag.events?.[Number(place)] : undefined;
    const message = messageOf(problem, language).text;
    if (event === undefined) return [message];
    return events.includes(event) ? [] : [`${name(event)}: ${message}`];
  });
  return (
    <>
      <Lines title={words.notCounted({ count: events.length })} lines={events.map(name)} />
      <Lines title={words.incomplete} lines={without} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): VNode | null {
  const { level } = useView();
  if (lines.length === 0) return null;
  return (
    <Alert kind="warning" title={title} level={level}>
      <ul class="alert-text">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
