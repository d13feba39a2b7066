// The entry "kvalitetsmodel/elements/proces": importing it defines the elements of the supervision process, and those
// they take their facts from.
import { ready } from "../proces/browser.js";
import { defineProces } from "./define-proces.js";

export * from "./index.js";
export { KvalitetsmodelDialogforloeb } from "./dialogforloeb.js";
export { KvalitetsmodelDialogoverblik } from "./dialogoverblik.js";
export { KvalitetsmodelHandleplan } from "./handleplan.js";
export { KvalitetsmodelOpfoelgning } from "./opfoelgning.js";
export { KvalitetsmodelRisiko } from "./risiko.js";
export { KvalitetsmodelRisikosag } from "./risikosag.js";

defineProces(() => ready());

declare global {
  interface HTMLElementTagNameMap {
    "kvalitetsmodel-handleplan": import("./handleplan.js").KvalitetsmodelHandleplan;
    "kvalitetsmodel-dialogforloeb": import("./dialogforloeb.js").KvalitetsmodelDialogforloeb;
    "kvalitetsmodel-dialogoverblik": import("./dialogoverblik.js").KvalitetsmodelDialogoverblik;
    "kvalitetsmodel-risikosag": import("./risikosag.js").KvalitetsmodelRisikosag;
    "kvalitetsmodel-risiko": import("./risiko.js").KvalitetsmodelRisiko;
    "kvalitetsmodel-opfoelgning": import("./opfoelgning.js").KvalitetsmodelOpfoelgning;
  }
}
