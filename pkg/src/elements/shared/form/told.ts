// What the engine says of a value, found by the pointer it says it of.
import type { Bilingual, Problem } from "../../engine.js";

/** A finding as a form shows it at its place. */
export interface Found {
  readonly path: string;
  readonly severity: "warning" | "note";
  readonly message: Bilingual;
}

export interface Told {
  readonly problems: readonly Problem[];
  readonly findings?: readonly Found[];
}

/** What is said of each place, and of what stands in it: made once for an answer, asked by every field. */
export class ByPlace<One extends { readonly path: string }> {
  readonly #within = new Map<string, One[]>();

  constructor(all: readonly One[]) {
    for (const one of all) {
      for (let end = one.path.length; end > 0; end = one.path.lastIndexOf("/", end - 1)) {
        const place = one.path.slice(0, end);
        const there = this.#within.get(place);
        if (there) there.push(one);
        else this.#within.set(place, [one]);
      }
    }
  }

  /** At a pointer or inside it. */
  within(pointer: string): readonly One[] {
    return this.#within.get(pointer) ?? [];
  }

  /** At exactly this pointer. */
  of(pointer: string): readonly One[] {
    return this.within(pointer).filter(({ path }) => path === pointer);
  }
}
