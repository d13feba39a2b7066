// Everything on the timeline, as the table and the picture both show it.
import type { CaseEvent, Frister, Step } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import type { Entry } from "../entry.js";
import { day, type Saying, state } from "../say.js";

export interface TimelineEvent {
  readonly date: string;
  readonly kind: "event" | "deadline" | "today" | "lawChange";
  readonly what: string;
  readonly state: string;
}

/** What it is made of. */
export interface Times {
  readonly entries: readonly Entry[];
  readonly happened: readonly CaseEvent[];
  readonly result: Frister;
}

/** In the order of days; on one day what happened first, then what is due. */
export function eventsOf(say: Saying, { entries, happened, result }: Times): TimelineEvent[] {
  const { text, language } = say;
  const events: TimelineEvent[] = [
    ...happened.map(({ kind, date }): TimelineEvent => ({
      date,
      kind: "event",
      what: kindName(language, kind),
      state: text.event,
    })),
    ...entries.flatMap((entry): TimelineEvent[] => {
      const { frist, lov } = entry;
      if (frist.last === undefined) return [];
      return [
        {
          date: frist.last,
          kind: "deadline",
          what: say.told(lov.text),
          state: `${text.deadline}: ${state(say, entry).words}`,
        },
      ];
    }),
    { date: result.today, kind: "today", what: text.todayRow, state: text.today },
  ];
  const days = events.map(({ date }) => date).sort();
  const [first = "", last = ""] = [days[0], days[days.length - 1]];
  for (const [date, rules] of lawChanges(entries)) {
    if (date <= first || date > last) continue;
    const what = text.lawChanged({ rules: [...rules].map((entry) => say.told(entry.lov.text)).join(" ") });
    events.push({ date, kind: "lawChange", what, state: text.lawChange });
  }
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : order[a.kind] - order[b.kind]));
}

const order = { lawChange: 0, event: 1, today: 2, deadline: 3 } as const;

/** The days on which a rule that was used began to read as it does, or stopped, with the first deadline of each rule. */
export function lawChanges(entries: readonly Entry[]): Map<string, Set<Entry>> {
  const changes = new Map<string, Map<string, Entry>>();
  const put = (date: string, entry: Entry): void => {
    const rules = changes.get(date) ?? new Map<string, Entry>();
    if (!rules.has(entry.frist.rule)) rules.set(entry.frist.rule, entry);
    changes.set(date, rules);
  };
  for (const entry of entries) {
    put(entry.lov.validity.from, entry);
    for (const step of entry.frist.trace) {
      const date = changeIn(step);
      if (date !== undefined) put(date, entry);
    }
  }
  return new Map([...changes].map(([date, rules]) => [date, new Set(rules.values())]));
}

function changeIn(step: Step): string | undefined {
  if (step.code === "lawChanged" || step.code === "lawOfTheEnd") return step.params.on;
  return step.code === "neverDue" ? step.params.changed : undefined;
}

export const rowHead = (say: Saying, { date }: TimelineEvent): string => day(say, date);
