// What is asked of the engine, by the form and by whoever shows it.
import { type Risikosvar, type Risikosag } from "../engine.js";
import { risiko } from "../proces-engine.js";
import { asking } from "../proces/outcome.js";

export const askRisiko = asking<Risikosag, Risikosvar>(risiko, ["vurdering", "tidligere"]);
