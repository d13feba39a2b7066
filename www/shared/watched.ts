// A value that the page draws anew from whenever it is another.
import { useEffect, useState } from "preact/hooks";

export class Watched<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls back whenever it is another; gives the way to stop that. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The value, in a component that is drawn again when it is another. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [value, set] = useState(() => watched.value);
  useEffect(() => {
    // It may have become another between the drawing and now.
    const look = (): void => set(() => watched.value);
    look();
    return watched.watch(look);
  }, [watched]);
  return value;
}
