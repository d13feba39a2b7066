// What follows from an assessment.
import { KvalitetsmodelProfil } from "../../pkg/src/elements/profil.js";
import { KvalitetsmodelSpindelvaev } from "../../pkg/src/elements/spindelvaev.js";

export { define } from "../define.js";
export const elements = {
  "kvalitetsmodel-profil": KvalitetsmodelProfil,
  "kvalitetsmodel-spindelvaev": KvalitetsmodelSpindelvaev,
};
