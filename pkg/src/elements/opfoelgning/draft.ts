// What is typed in the form, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Opfoelgning, OpfoelgningSettings } from "../engine.js";

/** An answer, a point or a vilkår: whatever a file has in it stays. */
export type Typed = { readonly id: string } & Record<string, unknown>;

const lists = ["svar", "points", "vilkaar"] as const;
export type List = (typeof lists)[number];

export class Draft {
  readonly svar: Typed[] = [];
  readonly points: Typed[] = [];
  readonly vilkaar: Typed[] = [];
  settings: Record<string, unknown> = {};
  /** What else a file has in the plan. */
  #rest: Record<string, unknown> = {};

  take(plan: Partial<Opfoelgning> | undefined, settings: OpfoelgningSettings | undefined): void {
    const { vurdering: _, ...rest } = { ...plan } as Record<string, unknown>;
    for (const list of lists) {
      const entries = rest[list];
      const typed = Array.isArray(entries) ? entries.filter((one) => typeof one === "object" && one !== null) : [];
      this[list].splice(0, this[list].length, ...typed.map((one: object) => ({ ...one }) as Typed));
      delete rest[list];
    }
    this.#rest = rest;
    this.settings = { ...settings };
  }

  /** The plan without its approval. */
  plan(): Partial<Opfoelgning> {
    const filled = lists.filter((list) => this[list].length > 0);
    const copies = filled.map((list) => [list, this[list].map((one) => ({ ...one }))]);
    return { ...this.#rest, ...Object.fromEntries(copies) } as Partial<Opfoelgning>;
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
    const used = new Set(this.vilkaar.map(({ id }) => id));
    let number = this.vilkaar.length + 1;
    while (used.has(`vilkaar-${number}`)) number += 1;
    const one: Typed = { id: `vilkaar-${number}`, text: "" };
    this.vilkaar.push(one);
    return one;
  }
}

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
