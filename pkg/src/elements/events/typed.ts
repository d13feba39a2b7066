// An event in a form.
import type { EventKind } from "../engine.js";

/** An event as it was typed: a date that does not exist, or a number that is none, stays in it. */
export type TypedEvent = { kind: EventKind; id: string; date?: string; sag?: string } & Record<string, unknown>;
