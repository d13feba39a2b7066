// What is asked of the engine, by the form and by whoever shows it.
import { type DialogOverblik, type Dialogforloeb } from "../engine.js";
import { dialogforloeb } from "../proces-engine.js";
import { asking } from "../proces/outcome.js";

export const askDialog = asking<Dialogforloeb, DialogOverblik>(dialogforloeb, []);
