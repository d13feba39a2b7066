// An assessment, and its pictures.
import { KvalitetsmodelProfil } from "../../pkg/src/elements/profil.js";
import { KvalitetsmodelSkema } from "../../pkg/src/elements/skema.js";
import { KvalitetsmodelSpindelvaev } from "../../pkg/src/elements/spindelvaev.js";
import { define } from "../define.js";

define({
  "kvalitetsmodel-skema": KvalitetsmodelSkema,
  "kvalitetsmodel-profil": KvalitetsmodelProfil,
  "kvalitetsmodel-spindelvaev": KvalitetsmodelSpindelvaev,
});
