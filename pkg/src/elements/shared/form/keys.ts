// A key for every entry of a list, which stays its own when it is changed or moved: what is drawn of it stays the same
// nodes, with the focus, the caret and what is unfolded.
import { isObject } from "./pointer.js";

export class Keys {
  readonly #keys = new WeakMap<object, number>();
  #last = 0;

  /** The key of an entry; what is no object is told by its place. */
  of(entry: unknown, place: number): string {
    if (!isObject(entry)) return `at${place}`;
    const key = this.#keys.get(entry) ?? (this.#last += 1);
    this.#keys.set(entry, key);
    return String(key);
  }

  readonly pass = (from: object, to: object): void => {
    const key = this.#keys.get(from);
    if (key !== undefined) this.#keys.set(to, key);
  };

  /** Another value takes the place of one, as a whole. */
  follow(old: unknown, now: unknown): void {
    if (isObject(old) && isObject(now)) this.pass(old, now);
    this.adopt(old, now);
  }

  /** Another value takes the place of one: entries with the same id are the same, without one those at the same place. */
  adopt(old: unknown, now: unknown): void {
    if (Array.isArray(old) && Array.isArray(now)) {
      const byId = new Map(old.map((entry: unknown) => [idOf(entry), entry]));
      for (const [place, entry] of now.entries()) {
        const id = idOf(entry);
        const before: unknown = id === undefined ? old[place] : byId.get(id);
        // Each is taken over once.
        if (id !== undefined) byId.delete(id);
        else if (idOf(before) !== undefined) continue;
        if (isObject(before) && isObject(entry)) this.pass(before, entry);
        this.adopt(before, entry);
      }
    } else if (isObject(old) && isObject(now)) {
      for (const [name, member] of Object.entries(now)) this.adopt(old[name], member);
    }
  }
}

const idOf = (entry: unknown): unknown => (isObject(entry) ? entry["id"] : undefined);
