// The risk.
import { KvalitetsmodelRisiko } from "../../pkg/src/elements/risiko.js";
import { KvalitetsmodelRisikosag } from "../../pkg/src/elements/risikosag.js";

export { define } from "../define.js";
export const elements = {
  "kvalitetsmodel-risikosag": KvalitetsmodelRisikosag,
  "kvalitetsmodel-risiko": KvalitetsmodelRisiko,
};
