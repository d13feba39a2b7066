// The flags that follow from what a vector is and is answered: a rule each, by which kit/flags.json tells what it means. The
// others are set by hand.

/** Every object within a value. */
function* objects(value) {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const its of Object.values(value)) yield* objects(its);
}

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What the rules look at. */
function facts(vector, { answer, problems = [] }) {
  const all = [...objects(answer)];
  const frister = answer?.frister ?? [];
  const events = vector.input?.events ?? [];
  const { date } = vector.input?.vurdering ?? vector.input ?? {};
  return {
    vector,
    problems,
    answer,
    all,
    frister,
    events,
    codes: new Set([...frister.flatMap(({ trace = [] }) => trace), ...(answer?.findings ?? [])].map(({ code }) => code)),
    days: [date, vector.on, vector.today, ...events.map(({ date }) => date)].filter((day) => day !== undefined),
  };
}

const anyOf = (...codes) => ({ codes: its }) => codes.some((code) => its.has(code));
const conjunction = (says) => ({ answer }) => answer?.allCriteria?.answer === says;

/** A mean that stands exactly between two tenths. */
const isHalf = ({ numerator, denominator, shown }) => shown !== undefined && (20 * numerator) % denominator === 0 && ((20 * numerator) / denominator) % 2 === 1;

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

export const rules = {
  InvalidInput: ({ problems }) => problems.length > 0,
  UnknownVersion: ({ problems, codes }) => problems.some(({ code }) => code === "noModel") || codes.has("beforeLaw"),
  VersionEdge: ({ all, days }) => all.some(({ validity }) => [validity?.from, validity?.to].some((day) => days.includes(day))),
  LawChange: anyOf("lawChanged", "eitherLaw", "lawOfTheEnd", "neverDue"),
  RoundingHalf: ({ all }) => all.some(isHalf),
  ThresholdEdge: ({ all }) =>
    all.some(({ value, threshold, factor }) => factor !== undefined && threshold !== undefined && isSame(value, threshold)) ||
    all.some(({ known, enough }) => known !== undefined && enough !== undefined && [0, 1].includes(enough - known.answered)),
  LastDay: ({ frister, vector }) => frister.some(({ last, metOn }) => last !== undefined && [last, dayAfter(last)].some((day) => day === vector.today || day === metOn)),
  HolidayMove: anyOf("rolledTo"),
  ClosedDayStays: anyOf("notRolled"),
  PracticeDay: anyOf("practiceClosed", "practiceCounted", "practiceTo"),
  MonthEnd: anyOf("lastOfMonth"),
  LeapDay: ({ vector, frister }) => /-02-29\b/.test(JSON.stringify([vector.input, vector.on, vector.today, frister])),
  ClockTime: ({ frister }) => frister.some(({ minutes }) => minutes !== undefined),
  ClockChange: anyOf("clocksForward", "clocksBack", "timeTwice", "timeSkipped"),
  Presumed: anyOf("letterPlusDays", "letterPlusHverdage", "presumptionOpen", "provenWins", "receiptUnknown"),
  Interrupted: anyOf("interrupted", "daysLeftAtLeast"),
  Suspended: anyOf("suspended", "maySuspend"),
  Extended: anyOf("extended"),
  OtherReading: ({ frister }) => frister.some(({ otherBy }) => otherBy !== undefined),
  NoDate: ({ frister }) => frister.some(({ status }) => status === "noDate"),
  NothingFollows: anyOf("nothingFollows", "nothingBefore", "nothingAfter"),
  AllCriteriaMet: conjunction("met"),
  AllCriteriaNotMet: conjunction("notMet"),
  AllCriteriaOpen: conjunction("open"),
  OtherMethod: ({ all }) => all.some(({ mean, other }) => mean !== undefined && other !== undefined),
  Godkendelse: ({ vector }) => (vector.input?.vurdering ?? vector.input)?.kind === "godkendelse",
};

/** Those that a vector has by a rule, in the order of the rules. */
export function derived(vector, outcome) {
  const its = facts(vector, outcome);
  return Object.entries(rules).filter(([, rule]) => rule(its)).map(([flag]) => flag);
}
