// What has happened.
import { KvalitetsmodelForhold } from "../../pkg/src/elements/forhold.js";

export { define } from "../define.js";
export const elements = { "kvalitetsmodel-forhold": KvalitetsmodelForhold };
