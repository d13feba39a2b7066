// The course of the dialogue.
import { KvalitetsmodelDialogforloeb } from "../../pkg/src/elements/dialogforloeb.js";
import { KvalitetsmodelDialogoverblik } from "../../pkg/src/elements/dialogoverblik.js";

export { define } from "../define.js";
export const elements = {
  "kvalitetsmodel-dialogforloeb": KvalitetsmodelDialogforloeb,
  "kvalitetsmodel-dialogoverblik": KvalitetsmodelDialogoverblik,
};
