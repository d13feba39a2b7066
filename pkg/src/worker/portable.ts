// An input as a worker can be sent it. What no message can carry, or would carry as something else (a function, an object of a
// class, a getter that throws), becomes something that the engine reads as it reads that: as no data.

/** As the engine counts them (src/input/value.rs). */
const MOST_VALUES = 200_000;
const MOST_DEPTH = 16;
/** No data, for the engine as for this. */
const NO_DATA = 0n;

/** Reads as doors/js/src/input.rs does, so that the engine finds the same at the same place. */
export function portable(value: unknown): unknown {
  let left = MOST_VALUES;
  return copy(value, 0);

  function copy(value: unknown, depth: number): unknown {
    if (left > 0) left -= 1;
    if (typeof value === "function" || typeof value === "symbol") return NO_DATA;
    if (typeof value !== "object" || value === null) return value;
    // Too deep, whatever is in it.
    if (depth >= MOST_DEPTH) return {};
    try {
      if (Array.isArray(value)) return list(value, depth);
      return isPlain(value) ? object(value, depth) : NO_DATA;
    } catch {
      return NO_DATA;
    }
  }

  function list(list: readonly unknown[], depth: number): unknown {
    const { length } = list as { readonly length: unknown };
    if (typeof length !== "number") return NO_DATA;
    const items: unknown[] = [];
    for (let place = 0; place < length; place++) {
      const isEnough = left === 0;
      items.push(member(list, place, depth, () => Object.hasOwn(list, place)));
      if (isEnough) break;
    }
    return items;
  }

  function object(object: object, depth: number): unknown {
    const members: [string, unknown][] = [];
    for (const name of Object.keys(object)) {
      const isEnough = left === 0;
      const its = member(object, name, depth, () => true);
      if (its === undefined) continue;
      members.push([name, its]);
      if (isEnough) break;
    }
    return Object.fromEntries(members);
  }

  /** A member or an item, read once; undefined where it is not there. */
  function member(holder: object, name: string | number, depth: number, isThere: () => boolean): unknown {
    let value: unknown;
    try {
      value = isThere() ? Reflect.get(holder, name) : null;
    } catch {
      value = NO_DATA;
    }
    return value === undefined && !Array.isArray(holder) ? undefined : copy(value, depth + 1);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
