// The entry "kvalitetsmodel/elements/proces": importing it defines the elements of the supervision process, and those
// they take their facts from.
import { ready } from "../proces/browser.js";
import { defineProces } from "./define-proces.js";

export * from "./index.js";

defineProces(() => ready());
