// A fact in the form.
import type { Fact } from "../engine.js";

/** A fact as it was typed: a date that does not exist, or a number that is none, stays in it. */
export type Typed = Pick<Fact, "kind"> & { date: string; id: string; sag?: string } & Record<string, unknown>;
