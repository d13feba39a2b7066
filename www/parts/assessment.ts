// The form of an assessment.
import { KvalitetsmodelSkema } from "../../pkg/src/elements/skema.js";

export { define } from "../define.js";
export const elements = { "kvalitetsmodel-skema": KvalitetsmodelSkema };
