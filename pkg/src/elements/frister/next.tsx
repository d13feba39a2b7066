// The summary: what a leader must know first.
import type { VNode } from "preact";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { Basis } from "./basis.js";
import { byUrgency, type Entry, nextOf } from "./entry.js";
import { byDay, day, eventName, lastDay, latest, movedWhy, otherDay, type Saying, state, unsure, who } from "./say.js";

interface NextProps {
  readonly say: Saying;
  readonly entries: readonly Entry[];
  readonly today: string;
  /** The year's own days, asked for where nothing that has happened sets one. */
  readonly ofYear: () => readonly Entry[];
}

/** What stands in a plan beside: what to do first, and what it means. The days are told all the same. */
export function BesidePlan({ say, entries, today }: Omit<NextProps, "ofYear">): VNode {
  const { unclear } = nextOf(entries);
  return (
    <>
      {unclear.length > 0 && <p class="kvm-next-what">{inDoubt(say, unclear)}</p>}
      <p>{say.text.inPlan}</p>
      <Counted say={say} today={today} />
    </>
  );
}

export function NextSteps({ say, entries, today, ofYear }: NextProps): VNode {
  const { text } = say;
  const { late, atOnce, duty, choice, appeal, unclear } = nextOf(entries);
  // By the day, as in the list below and in a plan.
  const ahead = [duty, choice, appeal].flatMap((one) => one ?? []).sort(byUrgency);
  const parts: readonly [title: string, entries: readonly Entry[]][] = [
    [text.late({ count: late.length }), late],
    [text.atOnce, atOnce],
    ...ahead.map((one) => [one.choice ? text.choice : text.duty, [one]] as [string, Entry[]]),
  ];
  const there = parts.filter(([, its]) => its.length > 0);
  const isFree = there.length === 0 && unclear.length === 0;
  const { duty: yearly } = nextOf(isFree ? ofYear() : []);
  return (
    <section class="kvm-next">
      <Heading>{text.next}</Heading>
      {there.map(([title, its]) => (
        <div class="kvm-next-part">
          <Heading below={1}>{title}</Heading>
          {its.map((entry) => (
            <Lines say={say} entry={entry} />
          ))}
        </div>
      ))}
      {unclear.length > 0 && <p class="kvm-next-what">{inDoubt(say, unclear)}</p>}
      {isFree && <p>{yearly ? text.noNextOfEvents : text.noNext}</p>}
      {yearly && (
        <div class="kvm-next-part">
          <Heading below={1}>{text.nextOfYear}</Heading>
          <Lines say={say} entry={yearly} />
        </div>
      )}
      <Counted say={say} today={today} />
    </section>
  );
}

const Counted = ({ say, today }: Pick<NextProps, "say" | "today">): VNode => (
  <p class="kvm-today">
    {say.text.countedFor({ today: day(say, today) })} {say.text.advises}
  </p>
);

/** Of an ophør, that is what one must know; below stands why. */
const inDoubt = ({ text, party }: Saying, unclear: readonly Entry[]): string =>
  party !== "socialtilsyn" && unclear.some(({ event }) => event?.kind === "ophoer") ? text.unclearOphoer : text.unclear;

function Lines({ say, entry }: { say: Saying; entry: Entry }): VNode {
  const { text } = say;
  const { lov, event, frist } = entry;
  const last = lastDay(say, entry);
  const other = otherDay(say, entry);
  const whole = byDay(say, entry);
  const moved = movedWhy(say, entry);
  const { mark, words } = state(say, entry);
  return (
    <div class="kvm-next-one">
      <p class="kvm-next-what">{whole === undefined ? say.told(lov.text) : <strong>{whole}</strong>}</p>
      <p class="kvm-verdict">
        <Mark kind={mark} />
        <span>
          {last && whole === undefined && (
            <>
              <strong>{`${text.by} ${last}`}</strong>
              {latest(say, entry) && <span class="kvm-latest">{latest(say, entry)}</span>}
              <span class="kvm-between">{" · "}</span>
            </>
          )}
          {words}
        </span>
      </p>
      {moved && <p class="kvm-next-more">{moved}</p>}
      {other && <p class="kvm-next-more">{other}</p>}
      {last && !other && frist.confidence !== "verified" && <p class="kvm-next-more">{`${text.sure}: ${unsure(say, entry)}`}</p>}
      <p class="kvm-next-more">
        {`${text.who}: ${who(say, entry)}. `}
        {event && `${text.because}: ${eventName(say, event)}. `}
        <span class="kvm-basis">
          <Basis say={say} entry={entry} />
        </span>
      </p>
    </div>
  );
}
