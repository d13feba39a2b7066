// An assessment that the form keeps a copy of: the approval, and the assessment in drift. While the one that is open is
// the same, the copy follows it; another one is only taken when a person says so, and that can be undone.
import type { Kind, Vurdering } from "../engine.js";
import { listOf } from "../proces/case.js";
import { hasBegun } from "../proces/sources.js";

type Readable = (vurdering: Vurdering) => boolean;

export class Kept {
  readonly #kind: Kind;
  readonly #readable: Readable;
  #copy: Vurdering | undefined;
  /** The copy and the open one were the same at some time: what differs since then was changed by the one who types. */
  #linked = false;
  #open: Vurdering | undefined;
  #before: Vurdering | undefined;

  constructor(kind: Kind, readable: Readable) {
    this.#kind = kind;
    this.#readable = readable;
  }

  get copy(): Vurdering | undefined {
    return this.#copy;
  }

  /** Whether the open assessment is the one that is kept. */
  get live(): boolean {
    return this.#linked && this.#open !== undefined;
  }

  /** It is, and what is being typed in it cannot be read. */
  get behind(): boolean {
    return this.live && this.#copy !== undefined && !same(this.#copy, this.#open);
  }

  /** An open assessment of the kind that is not the one kept. */
  get other(): Vurdering | undefined {
    return this.live ? undefined : this.#open;
  }

  /** Whether there is one before the one that was taken. */
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Takes what was kept another time. */
  hold(copy: Vurdering | undefined): void {
    this.#copy = copy;
    this.#linked = false;
    this.#before = undefined;
  }

  /** Looks at the assessment that is open; says whether the copy has changed. */
  follow(open: Vurdering | undefined): boolean {
    this.#open = open?.kind === this.#kind && hasBegun(open) ? open : undefined;
    if (this.#open === undefined) return false;
    if (this.#copy !== undefined && same(this.#copy, this.#open)) {
      this.#linked = true;
      return false;
    }
    if (this.#copy !== undefined && !(this.#linked && oneChange(this.#copy, this.#open))) {
      this.#linked = false;
      return false;
    }
    if (!this.#readable(this.#open)) return false;
    this.#copy = this.#open;
    this.#linked = true;
    return true;
  }

  /** Another one in its place, or none. */
  take(vurdering: Vurdering | undefined): void {
    this.#before = this.#copy;
    this.#copy = vurdering;
    this.#linked = false;
  }

  undo(): void {
    this.#copy = this.#before;
    this.#before = undefined;
    this.#linked = false;
  }
}

type Entry = { readonly id: string };
const byId = (entries: readonly Entry[] | undefined): readonly Entry[] =>
  [...listOf(entries)].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
const about = ({ area, date, kind, tilbud = {} }: Vurdering): string => JSON.stringify([area, date, kind, tilbud]);
const answers = (one: Vurdering): string => JSON.stringify([byId(one.answers), byId(one.criteria)]);

/** Whether two assessments say the same, in whatever order. */
export const same = (one: Vurdering, other: Vurdering | undefined): boolean =>
  other !== undefined && about(one) === about(other) && answers(one) === answers(other);

/** Whether two have the same answers, whatever they are for. */
export const sameAnswers = (one: Vurdering, other: Vurdering): boolean => answers(one) === answers(other);

/** Whoever types changes either what it is about or an answer; another file changes both. */
const oneChange = (before: Vurdering, after: Vurdering): boolean =>
  before.area === after.area &&
  (answers(before) === answers(after) ||
    (before.date === after.date && before.tilbud?.name === after.tilbud?.name));
