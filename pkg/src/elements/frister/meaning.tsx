// What that which has arrived means, and advice for the first days.
import type { VNode } from "preact";
import {
  type CaseEvent,
  type EventKind,
  type LegalBasis,
  meaning as meaningOf,
  type Meaning,
  type Tjekliste,
  tjeklisteAfter,
} from "../engine.js";
import { kindName } from "../events/catalogue.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { LawSentences } from "../shared/view/law.js";
import type { Entry } from "./entry.js";
import type { Saying } from "./say.js";

/** The newest of each kind, newest first; of two on one day the one that was written last. */
function newest(events: readonly CaseEvent[]): CaseEvent[] {
  const latest = new Map<EventKind, CaseEvent>();
  for (const event of events) {
    const known = latest.get(event.kind);
    if (known === undefined || known.date <= event.date) latest.set(event.kind, event);
  }
  return [...latest.values()].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

interface MeaningProps {
  readonly say: Saying;
  readonly events: readonly CaseEvent[];
  /** Those that follow from them. */
  readonly entries: readonly Entry[];
}

/** A sentence to the one who reads, and where it stands. */
interface Told {
  readonly text: string;
  readonly basis: readonly LegalBasis[];
}

export function MeaningOf({ say, events, entries }: MeaningProps): VNode | null {
  const { uid } = useView();
  const explained = newest(events).flatMap((event) => {
    const { kind, date } = event;
    const its = meaningOf(kind, say.party, date);
    const found = its === undefined ? ofOther(say, event, entries) : toldOf(say, [{ text: its.text, basis: its.basis }, ...its.notes]);
    return found.length === 0 ? [] : [{ name: kindName(say.language, kind), kind, found }];
  });
  const advice = firstDays(say, events, entries);
  if (explained.length === 0 && advice === undefined) return null;
  const [first, ...rest] = explained;
  return (
    <section class="kvm-meaning">
      <Heading>{say.text.meaning}</Heading>
      {first && (
        <>
          <Heading below={1}>{first.name}</Heading>
          <LawSentences lines={first.found} />
        </>
      )}
      {rest.map(({ name, kind, found }) => (
        <details key={kind} class="details" id={`${uid}-means-${kind}`}>
          <summary class="details-summary">{say.text.meansFold({ what: name })}</summary>
          <div class="details-text">
            <LawSentences lines={found} />
          </div>
        </details>
      ))}
      {advice && (
        <>
          <Heading below={1}>{say.text.firstDays}</Heading>
          <ol>
            {advice.items.map((one) => (
              <li>{say.told(one.text)}</li>
            ))}
          </ol>
          <p class="kvm-basis">{spoken(advice.source, say.language)}</p>
        </>
      )}
    </section>
  );
}

/** What it is, and what the law makes of it: each sentence with its paragraphs, as they were numbered on its day. */
const toldOf = (say: Saying, lines: readonly Pick<Meaning, "text" | "basis">[]): Told[] => lines.map(({ text, basis }) => ({ text: say.told(text), basis }));

/**
 * Of a letter that calls for nothing by itself: what it is, and what the law says all the same. Of a report that stands
 * with what is found in one, of a decision with the deadlines that follow from it.
 */
function ofOther(say: Saying, { kind, date, id }: CaseEvent, entries: readonly Entry[]): Told[] {
  if (kind === "tilsynsrapport") {
    const { notes = [] } = meaningOf("udviklingspunkt", say.party, date) ?? {};
    return [{ text: say.text.report, basis: [] }, ...toldOf(say, notes)];
  }
  if (kind !== "afgoerelse") return [];
  const its = entries.filter(({ event }) => event?.kind === kind && event.id === id && event.date === date);
  return [{ text: say.tell(say.text.decision), basis: [] }, ...toldOf(say, its.map(({ lov }) => lov))];
}

/** Advice is for the one who has got the newest letter; once Ankestyrelsen has decided a complaint of it, nobody has use for it. */
function firstDays({ party, isOfOther }: Saying, events: readonly CaseEvent[], entries: readonly Entry[]): Tjekliste | undefined {
  if (party === "socialtilsyn" || isOfOther) return undefined;
  for (const one of newest(events)) {
    const list = tjeklisteAfter(one.kind, party);
    if (list === undefined) continue;
    const isDecided = entries.some(({ event, frist }) => event === one && frist.decidedOn !== undefined);
    return isDecided ? undefined : { ...list, items: list.items.filter(({ fase }) => fase === "foersteDage") };
  }
  return undefined;
}
