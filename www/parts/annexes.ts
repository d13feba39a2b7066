// The official wording, pasted.
import { KvalitetsmodelBilag } from "../../pkg/src/elements/bilag.js";
import { useReader } from "../../pkg/src/elements/bilag/reader.js";

useReader(() => import("kvalitetsmodel/bilag"));
export { define } from "../define.js";
export const elements = { "kvalitetsmodel-bilag": KvalitetsmodelBilag };
