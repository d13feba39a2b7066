// What the forms and the outcome of a risk speak of by name.
import type { KNOWN } from "../../generated/lists.js";
import type { Risikoforhold } from "../engine.js";

/** What can be known. */
export type Name = keyof Risikoforhold;
/** The parts that what is known is told in. */
export type GroupName = keyof typeof KNOWN;
/** When a colour is chosen. */
export type When = "prae" | "post";
