// A deadline with everything that is said about it, and the order in which people need them.
import { namesOf } from "../../frister-names.js";
import { CHOICES, OWN_ACTORS, STATUSES } from "../../generated/lists.js";
import type { Actor, CaseEvent, Frist, Frister, Lov, Party, RuleId, Sag } from "../engine.js";

export interface Entry {
  readonly frist: Frist;
  readonly lov: Lov;
  /** What it comes from; none in a yearly wheel. */
  readonly event: CaseEvent | undefined;
  /** The same from one drawing to the next. */
  readonly id: string;
  /** Whether it is for the party itself to act. */
  readonly ours: boolean;
  /** Whether it may be done, and need not. */
  readonly choice: boolean;
  /** Whether it is a period that runs out, in which nobody has anything to do. */
  readonly effect: boolean;
}

/** Whose deadlines are the party's own. */
const ours: Readonly<Record<Party, readonly Actor[]>> = OWN_ACTORS;

/** What a party may do, and need not. The engine judges by the same list when such a day has passed. */
const choices: ReadonlySet<RuleId> = new Set(CHOICES);

export function entriesOf(result: Frister, { party, events = [] }: Sag): Entry[] {
  const names = namesOf(result);
  return result.frister.flatMap((frist, place) => {
    const lov = result.sources[frist.source];
    if (lov === undefined) return [];
    return [
      {
        frist,
        lov,
        event: frist.event === undefined ? undefined : events[frist.event],
        id: names[place] ?? "",
        ours: (ours[party] ?? []).includes(lov.actor),
        choice: choices.has(frist.rule),
        effect: lov.counting === "effect",
      },
    ];
  });
}

/** No day runs, or it is open whether it has passed. */
const isUnclear = ({ status, daysLeft }: Frist): boolean =>
  status === "paused" || (status === "passed" && daysLeft === undefined);

/** Whether its day has passed, and not by one reading only. */
export const hasPassed = ({ status, daysLeft }: Frist): boolean => status === "passed" && daysLeft !== undefined;

/** What has passed and was a duty first, then by day; without a day, what must be done at once first. */
export function byUrgency(a: Entry, b: Entry): number {
  const order = STATUSES.indexOf(a.frist.status) - STATUSES.indexOf(b.frist.status);
  return order || rank(a) - rank(b) || compare(a.frist.last, b.frist.last) || Number(b.ours) - Number(a.ours);
}

function rank({ frist, lov, choice, effect }: Entry): number {
  if (frist.status === "passed") return Number(choice || effect);
  return frist.status === "noDate" && isAtOnce(lov) ? 0 : 1;
}

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

export const isAtOnce = ({ unit }: Lov): boolean =>
  unit === "straks" || unit === "udenOphold" || unit === "snarestMuligt";

/** What a leader must know first, in the order of need. */
export interface Next {
  readonly late: readonly Entry[];
  readonly atOnce: readonly Entry[];
  readonly duty: Entry | undefined;
  readonly choice: Entry | undefined;
  /** Until when one can complain, where something else that one may do comes before it. */
  readonly appeal: Entry | undefined;
  /** Where no day is ahead: what nobody can say the day of. */
  readonly unclear: readonly Entry[];
}

export function nextOf(entries: readonly Entry[]): Next {
  const open = [...entries].filter((one) => one.ours && !one.effect && one.frist.status !== "met").sort(byUrgency);
  const ahead = open.filter(({ frist }) => frist.status === "due" || frist.status === "coming");
  const choice = ahead.find((one) => one.choice);
  return {
    late: open.filter(({ frist, choice }) => hasPassed(frist) && !choice),
    atOnce: open.filter(({ frist, lov }) => frist.status === "noDate" && isAtOnce(lov)),
    duty: ahead.find(({ choice }) => !choice),
    choice,
    appeal: ahead.find((one) => one.frist.rule === "klagefrist" && one !== choice),
    unclear: ahead.length > 0 ? [] : open.filter(({ frist }) => isUnclear(frist)),
  };
}
