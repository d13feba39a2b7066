// What there is to do first, and what after that: the days of the law, and the points that have a day of their own.
import { frister, type Handleplan, type Sag } from "../engine.js";
import { type Entry, entriesOf, nextOf } from "../frister/entry.js";
import { type Saying, saying } from "../frister/say.js";
import { withoutTrace } from "../proces/case.js";
import { useOutcome } from "../proces/control.js";
import { useView } from "../shared/view/context.js";
import { hasPeriod } from "./kinds.js";
import { type Seen, unwritten, usePlan } from "./plan.js";

/** What somebody can do by a day: a deadline of the law, the point that it is about, or both. */
export interface Act {
  readonly entry?: Entry;
  readonly point?: Seen;
}

export interface Acts {
  readonly say: Saying;
  /** What to do first; none while no day is known, and where a letter sets a frist that nobody has written. */
  readonly first: Act | undefined;
  /** The points whose frist nobody has written, where that comes first. */
  readonly untold: readonly Seen[];
  /** What the law lets them do, such as complain, where it is not said already. */
  readonly choice: Entry | undefined;
}

/** Whether somebody still has to answer it. */
export const isOpen = ({ gone }: Pick<Seen, "gone">): boolean => !gone;

export const openOf = ({ points }: Handleplan): Seen[] => points.filter(isOpen).map(unwritten);

const fristMissing = ({ code }: Handleplan["findings"][number]): boolean => code === "fristMissing";

/** Where a letter sets a frist that nobody has written, no other is surely the nearest. */
export const untoldOf = ({ points, findings }: Handleplan): Seen[] => {
  const paths = new Set(findings.filter(fristMissing).map(({ path }) => path));
  return points.filter((_, at) => paths.has(`/points/${at}/frist`)).map(unwritten);
};

export const dayOf = ({ entry, point }: Act): string => entry?.frist.last ?? point?.frist ?? "9999";

/**
 * What they must do comes before what they may: what is late, then what has no day but must not wait, then by the day that
 * is safe. Undefined while the case cannot be asked about.
 */
export function useActs(): Acts | undefined {
  const { language } = useView();
  const points = usePlan(openOf);
  const untold = usePlan(untoldOf).filter(({ kind }) => !hasPeriod(kind));
  const today = usePlan((plan) => plan.today);
  // Nothing of the assessment or the plan counts for it.
  const sag = useOutcome<Handleplan, Sag | undefined>((outcome) => {
    if (outcome === undefined) return undefined;
    const { vurderinger: _, handleplan: __, ...rest } = outcome.value;
    return rest;
  });
  if (sag === undefined) return undefined;
  const { value: told } = frister(withoutTrace(sag), today, { partial: true });
  if (told === undefined) return undefined;
  const byKey = new Map(points.map((point) => [point.key.replace(/^[^:]*:/, ""), point]));
  const act = (entry: Entry): Act => {
    const point = byKey.get(entry.event?.id ?? "");
    return point === undefined ? { entry } : { entry, point };
  };
  const isDone = ({ event }: Entry): boolean => byKey.get(event?.id ?? "")?.status === "faerdig";
  const { late, atOnce, duty, choice } = nextOf(entriesOf(told, sag).filter((entry) => !isDone(entry)));
  const must = late[0] ?? atOnce[0] ?? (untold.length > 0 ? undefined : duty);
  const waiting = points.filter(({ frist, status, daysLeft = -1 }) => frist !== undefined && status !== "faerdig" && daysLeft >= 0);
  const may: Act[] = [...waiting.slice(0, 1).map((point) => ({ point })), ...(choice ? [act(choice)] : [])];
  const first = must ? act(must) : untold.length > 0 ? undefined : may.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0];
  // To comment is a point of the plan already.
  const isSaid = choice === undefined || first?.entry === choice || points.some(({ frist }) => frist === choice.frist.last);
  return { say: saying(language, sag.party), first, untold: first === undefined ? untold : [], choice: isSaid ? undefined : choice };
}
