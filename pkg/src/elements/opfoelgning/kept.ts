// An assessment that the form keeps a copy of: the approval, and the assessment in drift. While the one that is open is
// the same, the copy follows it; another one is only taken when a person says so, and that can be undone.
import type { Kind, Vurdering } from "../engine.js";
import { listOf } from "../proces/case.js";
import { hasBegun } from "../proces/sources.js";

interface Places {
  /** What is kept now. */
  readonly copy: () => Vurdering | undefined;
  /** The assessment that is open, of whatever kind. */
  readonly open: () => Vurdering | undefined;
  readonly readable: (vurdering: Vurdering) => boolean;
  /** Whether they are those of a case. */
  readonly isOfCase: () => boolean;
}

/** What there is to say of the copy and of the assessment that is open. */
export interface KeptState {
  readonly copy: Vurdering | undefined;
  /** Whether what is changed in the assessment is changed here. */
  readonly live: boolean;
  /** It is, and what is being typed in it cannot be read. */
  readonly behind: boolean;
  /** It is one of a case, which has as many as there are; else there is the one that is open. */
  readonly ofCase: boolean;
  /** An open assessment of the kind that is not the one kept. */
  readonly other: Vurdering | undefined;
}

export class Kept {
  readonly #kind: Kind;
  readonly #places: Places;
  /** The copy and the open one were the same at some time: what differs since then was changed by the one who types. */
  #linked = false;

  constructor(kind: Kind, places: Places) {
    this.#kind = kind;
    this.#places = places;
  }

  get state(): KeptState {
    const copy = this.#places.copy();
    const open = this.#open;
    // Nothing of a case is a copy.
    const ofCase = this.#places.isOfCase();
    if (ofCase) return { copy, live: copy !== undefined, behind: false, ofCase, other: undefined };
    const live = this.#linked && open !== undefined;
    return { copy, live, behind: live && copy !== undefined && !same(copy, open), ofCase, other: live ? undefined : open };
  }

  get #open(): Vurdering | undefined {
    const open = this.#places.open();
    return open?.kind === this.#kind && hasBegun(open) ? open : undefined;
  }

  /** What is kept is another than it was, or was kept another time: it follows nothing before it is the same again. */
  unlink(): void {
    this.#linked = false;
  }

  /** What is to be kept, now that another assessment may be open. */
  follow(): Vurdering | undefined {
    const copy = this.#places.copy();
    const open = this.#open;
    if (open === undefined) return copy;
    if (copy !== undefined && (same(copy, open) || !(this.#linked && oneChange(copy, open)))) {
      this.#linked = same(copy, open);
      return copy;
    }
    if (!this.#places.readable(open)) return copy;
    this.#linked = true;
    return open;
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
