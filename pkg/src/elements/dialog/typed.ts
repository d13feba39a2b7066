// Concerns and settings as they were typed: a number that is none stays in them.
import type { Bekymring, Gravity } from "../engine.js";

export type TypedConcern = Pick<Bekymring, "id"> & { gravity: Gravity; about?: string; model?: string; text?: string };

export type TypedSettings = Record<string, unknown>;
