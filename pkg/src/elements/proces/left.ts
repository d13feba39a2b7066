// What is said while something in a case cannot be read.
import type { CaseEvent, EventKind, Problem, Sag } from "../engine.js";
import { commonFields } from "../../generated/catalogue.js";
import { NEEDED } from "../../generated/lists.js";
import { isDay } from "../../is-day.js";
import { dateInWords } from "../../words.js";
import { fieldsOf, kindName } from "../events/catalogue.js";
import { type Language, spoken } from "../shared/language.js";
import { procesIn } from "../../generated/texts/proces.js";
import { eventsOf, listOf } from "./case.js";

/** What a problem's path leads to in a list of the case: the entry, and the member of it. */
export interface Placed {
  readonly list: string;
  readonly at: number;
  /** Undefined where the problem is with the entry as a whole. */
  readonly member: string | undefined;
}

/** Undefined for a path that leads to no entry of a list. `within`: the part of the case the list stands in. */
export function placed(path: string, within = ""): Placed | undefined {
  if (!path.startsWith(`${within}/`)) return undefined;
  const [, list = "", at = "", member] = path.slice(within.length).split("/");
  const place = Number(at);
  return at !== "" && Number.isInteger(place) ? { list, at: place, member } : undefined;
}

/** Whether nothing of an entry counts. */
export const isWhole = ({ list, member }: Placed): boolean =>
  member === undefined || ((NEEDED as Readonly<Record<string, readonly string[]>>)[list]?.includes(member) ?? false);

/** The lists that more than one form takes from others. */
const shared: ReadonlySet<string | undefined> = new Set(["events", "vurderinger"]);

/** Whether a problem is with something that counts in part, or not at all, and is told so. */
export const isCounted = ({ path }: Problem): boolean => shared.has(placed(path)?.list);

/** What is taken from other forms and does not count, or not in full, in words. */
export interface Uncounted {
  readonly assessments: readonly string[];
  /** The events that do not count. */
  readonly events: readonly string[];
  /** What is left out of those that do. */
  readonly fields: readonly string[];
}

/** Undefined where everything counts. `isAbout`: the events that are looked at. */
export function uncounted(
  language: Language,
  value: Sag,
  problems: readonly Problem[],
  isAbout: (event: CaseEvent) => boolean = () => true,
): Uncounted | undefined {
  const places = problems.flatMap(({ path }) => placed(path) ?? []);
  const events = eventsOf(value);
  const about = places.filter(({ list, at }) => list === "events" && events[at] !== undefined && isAbout(events[at]));
  const whole = new Set(about.filter(isWhole).map(({ at }) => at));
  const fields = about.filter(({ at }) => !whole.has(at));
  const assessed = places.filter(({ list }) => list === "vurderinger");
  if (about.length === 0 && assessed.length === 0) return undefined;
  const kindOf = (at: number): EventKind => (events[at] as CaseEvent).kind;
  const name = (at: number): string => kindName(language, kindOf(at));
  return {
    assessments: [...new Set(assessed.map((one) => ofAssessment(language, value, one)))],
    events: [...whole].map(name),
    fields: [...new Set(fields.map(({ at, member = "" }) => `${name(at)}: ${memberName(language, kindOf(at), member)}`))],
  };
}

/** Which assessment it is, its date says, where there are several. */
function ofAssessment(language: Language, { vurderinger }: Sag, place: Placed): string {
  const { whole, part } = procesIn(language).leftAssessment;
  const all = listOf(vurderinger);
  const date = String(all[place.at]?.date ?? "");
  return (isWhole(place) ? whole : part)({ of: all.length > 1 && isDay(date) ? dateInWords(date, language) : "" });
}

/** What a member of an event is asked by. */
export function memberName(language: Language, kind: EventKind, member: string): string {
  const field = [...fieldsOf(kind), ...commonFields()].find(({ name }) => name === member);
  return spoken(field?.label, language) ?? member;
}
