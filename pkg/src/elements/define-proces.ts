// Makes the elements of the supervision process known to the page.
import { defineAll } from "./define-all.js";
import { KvalitetsmodelDialogforloeb } from "./dialogforloeb.js";
import { KvalitetsmodelDialogoverblik } from "./dialogoverblik.js";
import { KvalitetsmodelHandleplan } from "./handleplan.js";
import { KvalitetsmodelOpfoelgning } from "./opfoelgning.js";
import { useProcesReady } from "./proces-engine.js";
import { KvalitetsmodelRisiko } from "./risiko.js";
import { KvalitetsmodelRisikosag } from "./risikosag.js";

const elements = {
  "kvalitetsmodel-handleplan": KvalitetsmodelHandleplan,
  "kvalitetsmodel-dialogforloeb": KvalitetsmodelDialogforloeb,
  "kvalitetsmodel-dialogoverblik": KvalitetsmodelDialogoverblik,
  "kvalitetsmodel-risikosag": KvalitetsmodelRisikosag,
  "kvalitetsmodel-risiko": KvalitetsmodelRisiko,
  "kvalitetsmodel-opfoelgning": KvalitetsmodelOpfoelgning,
} as const;

/** `ready` is called when the first element is in use. Safe to call twice, and on a server, where it does nothing. */
export function defineProces(ready: () => Promise<void>): void {
  useProcesReady(ready);
  defineAll(elements);
}
