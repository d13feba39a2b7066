// A case without what cannot be read in it, taken out in parts as small as they can be, and where the rest of it stands
// in the whole.
import type { Problem } from "../engine.js";

/**
 * How much goes when a problem is in something: "whole", all of it; "leaf", as little as the problem's path leads to;
 * "holder", what it stands in, which is nothing without it. Of a list each entry has an extent, of an object each member.
 */
export type Extent = "whole" | "leaf" | "holder" | EachEntry | EachMember;

interface EachEntry {
  readonly each: Extent;
}

export interface EachMember {
  readonly members: Readonly<Record<string, Extent>>;
  /** How much goes of those that are not named. */
  readonly others: Extent;
}

/** A list of entries that are nothing without what is needed; how far their other members go, and any that differ. */
export const entries = (needed: readonly string[], others: Extent, members: EachMember["members"] = {}): Extent => ({
  each: { members: { ...members, ...Object.fromEntries(needed.map((name) => [name, "holder"])) }, others },
});

type Path = readonly string[];

export class Readable<Value extends object> {
  /** What is left out, as pointers into the whole case. */
  readonly leftOut: string[] = [];
  readonly #extent: Extent;
  /** Where each entry of a list that has lost some stands in the whole. */
  readonly #places = new Map<string, readonly number[]>();
  /** What can be read. */
  value: Value;

  constructor(value: Value, extent: Extent) {
    this.value = value;
    this.#extent = extent;
  }

  /** Leaves out what the problems are in. False where nothing can be left out. */
  leaveOut(problems: readonly Problem[]): boolean {
    const parts = problems.map(({ path }) => this.#part(path)).filter(({ length }) => length > 0);
    for (const pointer of parts.map((part) => this.pointer(`/${part.join("/")}`))) {
      if (!this.leftOut.includes(pointer)) this.leftOut.push(pointer);
    }
    for (const [name, list] of Object.entries(this.value)) {
      if (!Array.isArray(list)) continue;
      const gone = parts.flatMap(([first, at, ...rest]) => (first === name && rest.length === 0 ? Number(at) : []));
      const places = list.map((_, at) => this.place(name, at));
      this.#places.set(name, places.filter((_, at) => !gone.includes(at)));
    }
    this.value = without(this.value, parts) as Value;
    return parts.length > 0;
  }

  /** Where an entry of a list stands in the whole case. */
  place(list: string, at: number): number {
    return this.#places.get(list)?.[at] ?? at;
  }

  /** A pointer into what can be read, as one into the whole case. */
  pointer(path: string): string {
    return path.replace(/^\/(\w+)\/(\d+)/, (_, list: string, at: string) => `/${list}/${this.place(list, Number(at))}`);
  }

  /** The part that goes for a problem; empty where nothing does. A path may lead further than there is anything. */
  #part(path: string): Path {
    const part = partOf(this.#extent, path.split("/").slice(1)) ?? [];
    let value: unknown = this.value;
    const there = part.findIndex((name) => {
      const has = typeof value === "object" && value !== null && Object.hasOwn(value, name);
      value = has ? (value as Record<string, unknown>)[name] : undefined;
      return !has;
    });
    return there < 0 ? part : part.slice(0, there);
  }
}

/** The part of a thing that goes for a problem at a path in it; undefined where what it stands in does. */
function partOf(extent: Extent, path: Path): Path | undefined {
  const [name, ...inside] = path;
  if (extent === "holder") return undefined;
  if (extent === "leaf") return path;
  if (extent === "whole" || name === undefined) return [];
  const its = "each" in extent ? extent.each : Object.hasOwn(extent.members, name) ? extent.members[name] : undefined;
  const part = partOf(its ?? (extent as EachMember).others, inside);
  return part === undefined ? [] : [name, ...part];
}

function without(value: unknown, parts: readonly Path[]): unknown {
  if (typeof value !== "object" || value === null || parts.length === 0) return value;
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const inside = parts.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return inside.some(({ length }) => length === 0) ? [] : [[name, without(member, inside)]];
  });
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
}
