// The socialtilsyn's own: the dialogue, the risk, the follow-up.
import { KvalitetsmodelDialogforloeb } from "../../pkg/src/elements/dialogforloeb.js";
import { KvalitetsmodelDialogoverblik } from "../../pkg/src/elements/dialogoverblik.js";
import { KvalitetsmodelOpfoelgning } from "../../pkg/src/elements/opfoelgning.js";
import { KvalitetsmodelRisiko } from "../../pkg/src/elements/risiko.js";
import { KvalitetsmodelRisikosag } from "../../pkg/src/elements/risikosag.js";
import { define } from "../define.js";

define({
  "kvalitetsmodel-dialogforloeb": KvalitetsmodelDialogforloeb,
  "kvalitetsmodel-dialogoverblik": KvalitetsmodelDialogoverblik,
  "kvalitetsmodel-risikosag": KvalitetsmodelRisikosag,
  "kvalitetsmodel-risiko": KvalitetsmodelRisiko,
  "kvalitetsmodel-opfoelgning": KvalitetsmodelOpfoelgning,
});
