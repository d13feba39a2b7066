// What has happened, and what follows from it.
import { KvalitetsmodelAarshjul } from "../../pkg/src/elements/aarshjul.js";
import { KvalitetsmodelForhold } from "../../pkg/src/elements/forhold.js";
import { KvalitetsmodelFrister } from "../../pkg/src/elements/frister.js";
import { KvalitetsmodelHandleplan } from "../../pkg/src/elements/handleplan.js";
import { define } from "../define.js";

define({
  "kvalitetsmodel-forhold": KvalitetsmodelForhold,
  "kvalitetsmodel-frister": KvalitetsmodelFrister,
  "kvalitetsmodel-aarshjul": KvalitetsmodelAarshjul,
  "kvalitetsmodel-handleplan": KvalitetsmodelHandleplan,
});
