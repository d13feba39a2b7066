// What happened: facts, steps, vilkår and what called for a plan are events now.
import { eventKinds } from "../generated/catalogue.js";
import { isObject, isSame, type Members, member, membersOf, objectOf, put, putRest, saysNothing, take, takeList } from "./members.js";

/** What a fact of the deadlines could have beside what every event has. */
export const OF_FACT = (
  "afdeling time received receipt frist to announcedOn year person yearlyFee reason straks udenHjemmel strafbart " +
  "karantaene delvis klagevejledning medPaabud lejlighed afbrudt korterePeriode forventning samtykke"
).split(" ");

/** What a step of a dialogforløb could have. */
export const OF_STEP = (
  "announced announcedOn moede form purpose reactions told effect forventning straks special frist to reason seenBy " +
  "medPaabud klagevejledning lejlighed"
).split(" ");

/** The longest id. */
const MAX_ID = 40;
/** More ids than anything is about. */
const MAX_ABOUT = 100;

const entryOf = (kind: unknown) => eventKinds().find((entry) => entry.kind === kind);

/** Whether an event of a kind has a field; undefined where there is no such kind. */
function hasField(kind: unknown): ((name: string) => boolean) | undefined {
  const entry = entryOf(kind);
  return entry && ((name) => entry.fields.some((field) => field.name === name));
}

/** The key by which a plan told things apart. */
const keyOf = (kind: unknown, id: unknown): string | undefined =>
  typeof kind === "string" && typeof id === "string" ? `${kind}:${id}` : undefined;

/** The events of a case on their way, and what they had that no event has. */
export class Happenings {
  readonly all: unknown[] = [];
  /** JSON pointers into the file. */
  readonly dropped: string[] = [];
  /** Where each event stood. */
  readonly #from: string[] = [];
  readonly #ids = new Set<string>();
  /** The last number put to an id that stood more than once. */
  readonly #numbers = new Map<string, number>();

  #push(event: unknown, from: string): void {
    this.all.push(event);
    this.#from.push(from);
  }

  /** Takes a list of facts or steps over. */
  take(given: Members, name: string, members: readonly string[]): void {
    for (const [at, item] of (takeList(given, name) ?? []).entries()) {
      const from = `/${name}/${at}`;
      this.#push(isObject(item) ? objectOf(this.#withOwnId(this.#event(membersOf(item), from, members))) : item, from);
    }
  }

  /** Steps that are only intended, which are no events yet. */
  intended(items: readonly unknown[], path: string): readonly unknown[] {
    return items.map((item, at) => (isObject(item) ? objectOf(this.#event(membersOf(item), `${path}/${at}`, OF_STEP)) : item));
  }

  /** A fact or step as an event: without the members that its kind does not have, which nobody looked at. */
  #event(given: Members, from: string, members: readonly string[]): Members {
    const has = hasField(given.get("kind"));
    if (has === undefined) return given;
    const event: Members = new Map();
    for (const [name, value] of given) {
      if (!members.includes(name)) event.set(name, value);
      else if (saysNothing(value)) continue;
      else if (!has(name)) this.dropped.push(`${from}/${name}`);
      else event.set(name, name === "forventning" && typeof value === "boolean" ? { kanOgVil: value } : value);
    }
    return event;
  }

  /** Whether an id is new, and from now on is not. */
  #isNew(id: string): boolean {
    const isNew = !this.#ids.has(id);
    this.#ids.add(id);
    return isNew;
  }

  /** With an id that no other event has: one that stood twice gets another the second time. */
  #withOwnId(event: Members): Members {
    const id = event.get("id");
    if (typeof id === "string" && !this.#isNew(id)) event.set("id", this.#freeId(id));
    return event;
  }

  /** An id made of another, and a number from the second time on. */
  #freeId(id: string): string {
    for (;;) {
      const number = (this.#numbers.get(id) ?? 1) + 1;
      this.#numbers.set(id, number);
      const free = `${id}-${number}`;
      const short = free.length > MAX_ID ? `${[...id].slice(0, MAX_ID / 2).join("")}-${number}` : free;
      if (this.#isNew(short)) return short;
    }
  }

  /** The vilkår of an approval of some date, and where they were met, that. */
  takeVilkaar(items: readonly unknown[], path: string, date: unknown): void {
    for (const [at, item] of items.entries()) {
      const from = `${path}/${at}`;
      if (!isObject(item)) {
        this.#push(item, from);
        continue;
      }
      const given = membersOf(item);
      const event: Members = new Map<string, unknown>([["kind", "vilkaar"]]);
      const putSaid = (name: string, value: unknown): void => put(event, name, saysNothing(value) ? undefined : value);
      put(event, "date", date);
      const metOn = take(given, "metOn");
      put(event, "id", take(given, "id"));
      putSaid("subject", take(given, "text"));
      for (const name of ["about", "frist", "korterePeriode", "who"]) putSaid(name, take(given, name));
      this.dropped.push(...putRest(event, given, from));
      this.#push(objectOf(this.#withOwnId(event)), from);
      if (saysNothing(metOn)) continue;
      const met: Members = new Map<string, unknown>([["kind", "vilkaarOpfyldt"]]);
      put(met, "date", metOn);
      put(met, "answers", event.get("id"));
      this.#push(objectOf(met), from);
    }
  }

  /**
   * What called for a plan. One with the id of a fact adds to that fact; the others are events of their own. Gives the
   * keys of points that are called otherwise now.
   */
  takeConcerns(items: readonly unknown[]): ReadonlyMap<string, string> {
    const facts = this.#byKey();
    const renamed = new Map<string, string>();
    for (const [at, item] of items.entries()) {
      const from = `/concerns/${at}`;
      if (!isObject(item)) {
        this.#push(item, from);
        continue;
      }
      const event = this.#concern(membersOf(item), from);
      const id = event.get("id");
      const same = facts.get(keyOf(event.get("kind"), id) ?? "");
      if (same !== undefined) {
        this.#addTo(same, event, from);
        continue;
      }
      const word = member(item, "kind");
      if (typeof id === "string" && this.#withOwnId(event).get("id") !== id) {
        const kind = typeof word === "string" ? word : "";
        renamed.set(`${kind}:${id}`, `${kind}:${String(event.get("id"))}`);
      }
      this.#push(objectOf(event), from);
    }
    return renamed;
  }

  /** What called for a plan, as an event. */
  #concern(given: Members, from: string): Members {
    const word = given.get("kind");
    const kind = word === "rapportudkast" ? "tilsynsrapportUdkast" : word;
    const has = hasField(kind);
    if (has === undefined) return given;
    const event: Members = new Map();
    for (const [name, value] of given) {
      if (name === "kind") event.set("kind", kind);
      else if (name === "frist" && kind === "skaerpetTilsyn") event.set("to", value);
      else if (name === "korterePeriode" && !has(name)) {
        if (!saysNothing(value)) this.dropped.push(`${from}/korterePeriode`);
      } else if (name === "seen" && saysNothing(value)) continue;
      else event.set(name, name === "about" ? onceEach(value) : value);
    }
    return event;
  }

  /** The places of the facts by kind and id, or else date. */
  #byKey(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    for (const [place, event] of this.all.entries()) {
      const key = keyOf(member(event, "kind"), member(event, "id") ?? member(event, "date"));
      if (key !== undefined && !places.has(key)) places.set(key, place);
    }
    return places;
  }

  /** What is told of a fact counts before what it says itself; its date stays. */
  #addTo(place: number, concern: Members, from: string): void {
    const event = membersOf(this.all[place] as object);
    for (const [name, value] of concern) {
      const its = event.get(name);
      if (!event.has(name)) event.set(name, value);
      else if (isSame(its, value)) continue;
      else if (name === "date") this.dropped.push(`${from}/date`);
      // A shorter time told of once is told of.
      else if (name === "korterePeriode" && value === false) event.set(name, its === true);
      else if (!saysNothing(value)) {
        if (!saysNothing(its)) this.dropped.push(`${this.#from[place]}/${name}`);
        event.set(name, value);
      }
    }
    const id = event.get("id");
    if (typeof id === "string") this.#ids.add(id);
    this.all[place] = objectOf(event);
  }
}

/** A list without what stood in it before. One that is too long is not looked through. */
function onceEach(list: unknown): unknown {
  if (!Array.isArray(list) || list.length > MAX_ABOUT) return list;
  return [...new Map(list.map((item) => [JSON.stringify(item), item] as const)).values()];
}

/** Points of an earlier plan, by the keys they have now. */
export const withKeysRenamed = (points: unknown, renamed: ReadonlyMap<string, string>): unknown =>
  Array.isArray(points)
    ? points.map((point: unknown) => {
        const key = member(point, "key");
        const now = typeof key === "string" ? renamed.get(key) : undefined;
        return now === undefined ? point : objectOf(membersOf(point as object).set("key", now));
      })
    : points;
