// The plan.
import { KvalitetsmodelHandleplan } from "../../pkg/src/elements/handleplan.js";

export { define } from "../define.js";
export const elements = { "kvalitetsmodel-handleplan": KvalitetsmodelHandleplan };
