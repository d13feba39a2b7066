// What a form holds: one value, read and written by JSON pointer, and what the engine says of it by the same pointers.
import type { Problem } from "../../engine.js";
import { idPart } from "../id-part.js";
import { flush } from "../view/flush.js";
import { Asking } from "./asking.js";
import { Keys } from "./keys.js";
import { at, isObject, partsOf, put } from "./pointer.js";
import { same } from "./same.js";
import { ByPlace, type Found, type Told } from "./told.js";

export interface StoreOptions<Value, Answer> {
  /** What is asked about every value. */
  readonly ask: (value: Value) => Answer | Promise<Answer>;
  /** Called when the value is another, before the engine is asked. */
  readonly became?: (before: Value, now: Value) => void;
  /** Called when everything is drawn. */
  readonly changed: () => void;
}

export class Store<Value extends object = object, Answer extends Told = Told> {
  #value: Value;
  #answer: Answer | undefined;
  #problems = new ByPlace<Problem>([]);
  #findings = new ByPlace<Found>([]);
  readonly #keys = new Keys();
  readonly #listeners = new Set<() => void>();
  readonly #asking: Asking<Value, Answer>;
  readonly #became: ((before: Value, now: Value) => void) | undefined;
  readonly #changed: () => void;
  #started = false;
  #told: (() => void) | undefined;

  constructor(value: Value, { ask, became, changed }: StoreOptions<Value, Answer>) {
    this.#value = value;
    this.#became = became;
    this.#changed = changed;
    this.#asking = new Asking(ask, (answer) => {
      this.#answer = answer;
      this.#problems = new ByPlace(answer.problems);
      this.#findings = new ByPlace(answer.findings ?? []);
      const told = this.#told;
      this.#told = undefined;
      this.#tell();
      told?.();
    });
  }

  get value(): Value {
    return this.#value;
  }

  /** What the engine said last; undefined while it is not there. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  get problems(): ByPlace<Problem> {
    return this.#problems;
  }

  get findings(): ByPlace<Found> {
    return this.#findings;
  }

  at(pointer: string): unknown {
    return at(this.#value, pointer);
  }

  /** Writes what stands at a pointer; undefined takes it away. */
  set(pointer: string, next: unknown): void {
    const before = this.at(pointer);
    if (same(before, next)) return;
    this.#keys.follow(before, next);
    this.#put(pointer, next);
  }

  /** Puts an entry in a list, by default last; gives its pointer. */
  insert(list: string, entry: unknown, place = this.list(list).length): string {
    const entries = [...this.list(list)];
    entries.splice(place, 0, entry);
    this.#put(list, entries);
    return `${list}/${place}`;
  }

  /** Takes an entry out of its list; what it gives puts it back, and gives its pointer. */
  remove(pointer: string): () => string {
    const [list, place] = placeOf(pointer);
    const entry = this.at(pointer);
    this.#put(list, this.list(list).filter((_, one) => one !== place));
    return () => this.insert(list, entry, Math.min(place, this.list(list).length));
  }

  /** Another value, in which what was there before keeps its key. One that says the same changes nothing. */
  replace(next: Value): void {
    if (same(this.#value, next)) return;
    this.#keys.adopt(this.#value, next);
    this.#become(next);
  }

  /** The entries at a pointer; none where there is no list. */
  list(pointer: string): readonly unknown[] {
    const there = this.at(pointer);
    return Array.isArray(there) ? there : [];
  }

  /** The key of a list's entry. */
  keyOf(entry: unknown, place: number): string {
    return this.#keys.of(entry, place);
  }

  /**
   * A pointer as a part of an id, with the keys of entries for their places: it stays when an entry moves. What nobody has
   * written yet has no place in its list, and is told by a name of its own.
   */
  idOf(pointer: string): string {
    let holder: unknown = this.#value;
    let id = "";
    for (const part of partsOf(pointer)) {
      const inner = isObject(holder) ? holder[part] : undefined;
      id += `-${Array.isArray(holder) && isPlace(part) ? this.keyOf(inner, Number(part)) : idPart(part)}`;
      holder = inner;
    }
    return id;
  }

  /** Calls back whenever the value or what is said of it has changed; gives the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The engine has come: from now on it is asked about every value. */
  start(): void {
    this.#started = true;
    this.ask();
  }

  /** Asks anew: something else that the answer depends on has changed. `told`: called when the answer to it is drawn. */
  ask(told?: () => void): void {
    if (!this.#started) return this.#tell();
    this.#told = told ?? this.#told;
    if (!this.#asking.put(this.#value)) this.#tell();
  }

  #put(pointer: string, next: unknown): void {
    this.#become(put(this.#value, partsOf(pointer), next, this.#keys.pass) as Value);
  }

  #become(next: Value): void {
    const before = this.#value;
    this.#value = next;
    this.#became?.(before, next);
    this.ask();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
    flush();
    this.#changed();
  }
}

const isPlace = (part: string): boolean => /^\d+$/.test(part);

/** The list that an entry stands in, and its place there. */
function placeOf(pointer: string): [list: string, place: number] {
  const end = pointer.lastIndexOf("/");
  return [pointer.slice(0, end), Number(pointer.slice(end + 1))];
}
