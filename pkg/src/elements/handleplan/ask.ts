// What is asked of the engine, by the form and by whoever shows it.
import { type Handleplan, type Handleplansag } from "../engine.js";
import { handleplan } from "../proces-engine.js";
import { asking } from "../proces/outcome.js";

export const askHandleplan = asking<Handleplansag, Handleplan>(handleplan, ["vurdering"]);
