// What is typed in the form, as it was typed: it need not be right, and nothing of it is thrown away.
import type { CaseEvent } from "../engine.js";
import { eventsOf, type Part } from "../proces/case.js";

/** An answer, a point or a vilkår: whatever a file has in it stays. */
export type Typed = { readonly id: string } & Record<string, unknown>;

const lists = ["svar", "points"] as const;
export type List = (typeof lists)[number];

/** Whether an event is about a vilkår. */
export const isOfVilkaar = (event: CaseEvent): boolean => event?.kind === "vilkaar" || event?.kind === "vilkaarOpfyldt";

export class Draft {
  readonly svar: Typed[] = [];
  readonly points: Typed[] = [];
  /** The vilkår, as events. One without a date is of the approval's day. */
  readonly vilkaar: Typed[] = [];
  /** By the id of a vilkår, the event that it was met. */
  readonly #met = new Map<string, Record<string, unknown>>();
  settings: Record<string, unknown> = {};
  /** What else a file has in the follow-up, and among the events. */
  #rest: Record<string, unknown> = {};
  #events: readonly CaseEvent[] = [];

  /** `approved`: the day of the approval. */
  take(own: Part, approved: string | undefined): void {
    const { settings, ...rest } = { ...own.opfoelgning } as Record<string, unknown>;
    for (const list of lists) {
      this[list].splice(0, this[list].length, ...objects(rest[list]));
      delete rest[list];
    }
    this.#rest = rest;
    this.settings = { ...(settings as object | undefined) };
    const events = objects(eventsOf(own));
    const vilkaar = events.filter(({ kind }) => kind === "vilkaar").map((one) => this.#taken(one, approved));
    this.vilkaar.splice(0, this.vilkaar.length, ...vilkaar);
    const others = events.filter(({ kind }) => kind !== "vilkaar");
    this.#met.clear();
    for (const one of others) {
      const { kind, answers } = one;
      const isMet = kind === "vilkaarOpfyldt" && vilkaar.some(({ id }) => id === answers) && !this.#met.has(String(answers));
      if (isMet) this.#met.set(String(answers), one);
    }
    const met = [...this.#met.values()];
    this.#events = others.filter((one) => !met.includes(one)) as unknown as CaseEvent[];
  }

  #taken(event: Typed, approved: string | undefined): Typed {
    const { date, ...rest } = event;
    // Its words are always there: without them the engine could not say that they are missing.
    const { id = this.#freeId(), subject = "" } = rest as Partial<Typed>;
    return { ...rest, ...(date === approved || date === undefined ? {} : { date }), id: String(id), subject };
  }

  /** The follow-up, and the events it holds. */
  part(approved: string | undefined): Part {
    const filled = lists.filter((list) => this[list].length > 0);
    const opfoelgning = {
      ...this.#rest,
      ...Object.fromEntries(filled.map((list) => [list, copied(this[list])])),
      ...(Object.keys(this.settings).length === 0 ? {} : { settings: { ...this.settings } }),
    };
    const vilkaar = this.vilkaar.map((one) => ({ kind: "vilkaar", date: approved ?? "", ...one }));
    const events = [...vilkaar, ...copied(this.#metInOrder), ...this.#events];
    return {
      ...(events.length === 0 ? {} : { events }),
      ...(Object.keys(opfoelgning).length === 0 ? {} : { opfoelgning }),
    } as Part;
  }

  get #metInOrder(): readonly Record<string, unknown>[] {
    return this.vilkaar.map(({ id }) => this.#met.get(id)).filter((one) => one !== undefined);
  }

  /** When a vilkår was met; empty until it is. */
  metOn(id: string): string {
    return String(this.#met.get(id)?.["date"] ?? "");
  }

  setMetOn(id: string, date: string): void {
    const event = this.#met.get(id) ?? { kind: "vilkaarOpfyldt", answers: id };
    if (date === "") this.#met.delete(id);
    else this.#met.set(id, { ...event, date });
  }

  /** Where the event that a vilkår was met stands among those of the form; undefined where there is none. */
  metAt(id: string): number | undefined {
    const event = this.#met.get(id);
    return event === undefined ? undefined : this.vilkaar.length + this.#metInOrder.indexOf(event);
  }

  answer(id: string): string {
    return String(this.svar.find((one) => one.id === id)?.["text"] ?? "");
  }

  setAnswer(id: string, text: string): void {
    write(this.svar, id, "text", text.trim() === "" ? undefined : text);
  }

  point(id: string): Typed | undefined {
    return this.points.find((one) => one.id === id);
  }

  setPoint(id: string, member: string, value: unknown): void {
    write(this.points, id, member, value);
  }

  /** A new vilkår, of which nothing is known: its id is for the computer alone. */
  addVilkaar(): Typed {
    const one: Typed = { id: this.#freeId(), subject: "" };
    this.vilkaar.push(one);
    return one;
  }

  #freeId(): string {
    const used = new Set(this.vilkaar.map(({ id }) => id));
    let number = this.vilkaar.length + 1;
    while (used.has(`vilkaar-${number}`)) number += 1;
    return `vilkaar-${number}`;
  }
}

const copied = <One extends object>(list: readonly One[]): One[] => list.map((one) => ({ ...one }));

const objects = (list: unknown): Typed[] =>
  Array.isArray(list)
    ? list.filter((one): one is Typed => typeof one === "object" && one !== null).map((one) => ({ ...one }))
    : [];

/** Writes a member of an entry; what is empty is not there, and an entry with nothing in it neither. */
function write(entries: Typed[], id: string, member: string, value: unknown): void {
  const at = entries.findIndex((one) => one.id === id);
  const entry = entries[at] ?? { id };
  set(entry, member, value);
  if (at < 0 && Object.keys(entry).length > 1) entries.push(entry);
  if (at >= 0 && Object.keys(entry).length === 1) entries.splice(at, 1);
}

/** Writes a member, or takes it away. */
export function set(entry: Typed, member: string, value: unknown): void {
  const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  if (empty) delete entry[member];
  else entry[member] = value;
}
