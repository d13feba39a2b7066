// The words of the engine that a person chooses between, in the order they are shown.
import type { Anledning, Handlingsstatus } from "../engine.js";

export const HANDLINGSSTATUSSER: readonly Handlingsstatus[] = ["ikkeBegyndt", "iGang", "faerdig"];

/** What can be told: a criterion that is not met, and a low score, are seen in the assessment. */
export const TELLABLE: readonly Anledning[] = [
  "udviklingspunkt",
  "paabud",
  "vilkaar",
  "skaerpetTilsyn",
  "varsling",
  "partshoering",
  "rapportudkast",
  "ophoer",
];
