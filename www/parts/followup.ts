// The follow-up of an approval.
import { KvalitetsmodelOpfoelgning } from "../../pkg/src/elements/opfoelgning.js";

export { define } from "../define.js";
export const elements = { "kvalitetsmodel-opfoelgning": KvalitetsmodelOpfoelgning };
