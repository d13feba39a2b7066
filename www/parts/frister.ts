// What follows from what has happened, and from the year.
import { KvalitetsmodelAarshjul } from "../../pkg/src/elements/aarshjul.js";
import { KvalitetsmodelFrister } from "../../pkg/src/elements/frister.js";

export { define } from "../define.js";
export const elements = {
  "kvalitetsmodel-frister": KvalitetsmodelFrister,
  "kvalitetsmodel-aarshjul": KvalitetsmodelAarshjul,
};
