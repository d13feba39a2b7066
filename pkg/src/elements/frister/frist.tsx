// One deadline in the list: what, by when, who, where it stands, how sure it is, and how it was counted.
import type { VNode } from "preact";
import { inWords } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Folded } from "../shared/view/folded.js";
import { Mark } from "../shared/view/mark.js";
import { Pair } from "../shared/view/pair.js";
import { Basis } from "./basis.js";
import { amount, day, eventName, lastDay, latest, otherDay, type Saying, state, unsure, who } from "./say.js";
import type { Entry } from "./entry.js";

interface Props {
  readonly say: Saying;
  readonly entry: Entry;
}

interface ItemProps extends Props {
  /** It is a line that says what and how it stands, with the rest folded under it. */
  readonly isFolded: boolean;
}

export function FristItem({ say, entry, isFolded }: ItemProps): VNode {
  const { uid } = useView();
  const { frist, lov, id } = entry;
  const classes = `kvm-frist kvm-frist-${frist.status}`;
  const what = say.told(lov.text);
  if (isFolded) {
    const line = `${what}: ${state(say, entry).words}`;
    const inside = (): VNode => <Details say={say} entry={entry} />;
    return (
      <li class={classes}>
        <Folded id={`${uid}-frist-${id}`} line={line} inside={inside} />
      </li>
    );
  }
  return (
    <li class={classes}>
      <p class="kvm-frist-what">
        <strong>{what}</strong>
      </p>
      <Details say={say} entry={entry} />
    </li>
  );
}

function Details({ say, entry }: Props): VNode {
  const { text } = say;
  const { frist, lov, event } = entry;
  const { mark, words } = state(say, entry);
  return (
    <>
      <p class="kvm-verdict kvm-frist-state">
        <Mark kind={mark} />
        <span>{words}</span>
      </p>
      <dl class="kvm-pairs">
        <Days say={say} entry={entry} />
        <Pair name={text.who}>
          {who(say, entry)}
          {entry.choice && `. ${text.choiceWord}`}
        </Pair>
        {event && <Pair name={text.because}>{eventName(say, event)}</Pair>}
        <Pair name={text.basis}>
          {lov.basis.length === 0 && lov.confidence === "open" ? text.notInLaw : <Basis say={say} entry={entry} />}
        </Pair>
        {frist.amount && <Pair name={text.amount}>{amounts(say, entry)}</Pair>}
        {frist.confidence !== "verified" && <Pair name={text.sure}>{unsure(say, entry)}</Pair>}
      </dl>
      {frist.trace.length > 0 && <Trace say={say} entry={entry} />}
    </>
  );
}

/** The last day, written out, with where it was moved from and what the other reading gives. */
function Days({ say, entry }: Props): VNode {
  const { text } = say;
  const { beforeRolling, earliest } = entry.frist;
  const last = lastDay(say, entry);
  const other = otherDay(say, entry);
  return (
    <>
      {last && (
        <Pair name={text.by}>
          <strong>{last}</strong>
          {latest(say, entry)}
          {beforeRolling && ` (${text.moved({ day: day(say, beforeRolling) })})`}
        </Pair>
      )}
      {earliest && <Pair name={text.from}>{day(say, earliest)}</Pair>}
      {other && <Pair name={text.otherReading}>{other}</Pair>}
    </>
  );
}

/** The amount, and that of the other reading of what it is counted by. */
function amounts(say: Saying, { frist: { amount: its, otherAmount, reading } }: Entry): string {
  if (its === undefined) return "";
  const [by, otherBy] = reading === "calendarYear" ? (["calendarYear", "fromLast"] as const) : (["fromLast", "calendarYear"] as const);
  const { months } = say.text;
  if (otherAmount === undefined) return amount(say, its);
  return `${months[by]}: ${amount(say, its)}. ${months[otherBy]}: ${amount(say, otherAmount)}.`;
}

function Trace({ say, entry }: Props): VNode {
  const { uid } = useView();
  const { text, language } = say;
  const { frist, lov, id } = entry;
  return (
    <Folded
      classes="kvm-trace"
      id={`${uid}-trace-${id}`}
      line={
        <>
          {text.trace}
          <span class="sr-only">{`: ${say.told(lov.text)}`}</span>
        </>
      }
      inside={() => (
        <>
          <p>
            {`${text.traceRule}: ${say.told(lov.text)} `}
            <span class="kvm-basis">
              <Basis say={say} entry={entry} />
            </span>
          </p>
          <ol>
            {frist.trace.map((step) => (
              <li>{spoken(inWords(step), language)}</li>
            ))}
          </ol>
        </>
      )}
    />
  );
}
