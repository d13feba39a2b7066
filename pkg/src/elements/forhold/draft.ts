// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import {
  type EventKind,
  KvalitetsmodelError,
  type Ownership,
  type Party,
  readSag,
  type ReadSag,
  type Sag,
  type Settings,
} from "../engine.js";
import { caseForNew } from "../events/cases.js";
import { type TypedEvent, written } from "../events/typed.js";
import { newId } from "../shared/new-id.js";
import { today } from "../shared/today.js";

export type TypedSettings = Omit<Settings, "hoering"> & { hoering?: { unit: string; count: unknown } };

export interface Start {
  readonly party: Party;
  readonly ownership: Ownership | undefined;
  /** The day that was chosen; undefined for the day it is. */
  readonly today: string | undefined;
}

export class Draft {
  party: Party;
  ownership: Ownership | undefined;
  /** Undefined while the form follows the clock. */
  chosenToday: string | undefined;
  settings: TypedSettings = {};
  /** Where it is at home; what was typed need not be right. */
  hjemsted: Record<string, unknown> = {};
  events: TypedEvent[] = [];

  constructor({ party, ownership, today: chosen }: Start) {
    this.party = party;
    this.ownership = ownership;
    this.chosenToday = chosen;
  }

  get today(): string {
    return this.chosenToday ?? today();
  }

  value(): Sag {
    const { party, ownership, settings, hjemsted } = this;
    return {
      format: 2,
      party,
      ...(ownership === undefined ? {} : { ownership }),
      ...(Object.keys(hjemsted).length === 0 ? {} : { hjemsted: { ...hjemsted } }),
      ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
      events: this.events.map((event) => ({ ...event })),
    } as Sag;
  }

  /** Takes what the form shows of a case, or of a file of an earlier format. */
  take(file: unknown): void {
    const { sag, today: day } = caseIn(file);
    this.party = sag.party ?? "tilbud";
    this.ownership = sag.ownership;
    // Only an earlier format has a day in it.
    if (day !== undefined) this.chosenToday = day === today() ? undefined : day;
    this.settings = { ...sag.settings } as TypedSettings;
    this.hjemsted = { ...sag.hjemsted };
    const events: readonly unknown[] = Array.isArray(sag.events) ? sag.events : [];
    this.events = events.map((event) => {
      const typed = { ...(event as TypedEvent) };
      return { ...typed, date: String(typed.date ?? ""), id: typed.id ?? newId("f") };
    });
  }

  /** A new event, of which nothing is known but its kind. */
  add(kind: EventKind): TypedEvent {
    const event: TypedEvent = { kind, date: "", id: newId("f") };
    const sag = caseForNew(event, this.events);
    if (sag !== undefined) event.sag = sag;
    this.events.push(event);
    return event;
  }

  /** Writes a member of an event, which stays the one it is. */
  write(event: TypedEvent, member: string, value: unknown): void {
    const now = written(event, member, value);
    if (!(member in now)) delete event[member];
    Object.assign(event, now);
  }

  /** Puts an event in the place of the one with its id, else at `place`; by default last. */
  put(event: TypedEvent, place = this.events.length): void {
    const at = this.events.findIndex(({ id }) => id === event.id);
    this.events.splice(at < 0 ? place : at, at < 0 ? 0 : 1, { ...event });
  }

  /** Takes the event with an id away. */
  remove(gone: string): void {
    this.events = this.events.filter(({ id }) => id !== gone);
  }
}

/** A file as a case. One that says nothing at all, not even whom it is about, is a form that nobody has filled in. */
function caseIn(file: unknown): Pick<ReadSag, "sag" | "today"> {
  try {
    return readSag(file);
  } catch (error) {
    if (!(error instanceof KvalitetsmodelError) || !error.problems.some(({ path }) => path === "/party")) throw error;
    return { sag: { party: "tilbud" } };
  }
}
