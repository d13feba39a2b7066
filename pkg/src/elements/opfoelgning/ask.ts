// What is asked of the engine, by the form and by whoever shows it.
import { type Opfoelgningsplan, type Opfoelgning } from "../engine.js";
import { opfoelgningsplan } from "../proces-engine.js";
import { asking } from "../proces/outcome.js";

export const askOpfoelgning = asking<Opfoelgning, Opfoelgningsplan>(opfoelgningsplan, []);
