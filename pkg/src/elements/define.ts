// Makes the elements known to the page.
import { KvalitetsmodelAarshjul } from "./aarshjul.js";
import { KvalitetsmodelBilag } from "./bilag.js";
import { type Reader, useReader } from "./bilag/reader.js";
import { type Ready, useReady } from "./engine.js";
import { KvalitetsmodelDialogforloeb } from "./dialogforloeb.js";
import { KvalitetsmodelDialogoverblik } from "./dialogoverblik.js";
import { KvalitetsmodelForhold } from "./forhold.js";
import { KvalitetsmodelFrister } from "./frister.js";
import { KvalitetsmodelHandleplan } from "./handleplan.js";
import { KvalitetsmodelOpfoelgning } from "./opfoelgning.js";
import { KvalitetsmodelProfil } from "./profil.js";
import { KvalitetsmodelRisiko } from "./risiko.js";
import { KvalitetsmodelRisikosag } from "./risikosag.js";
import { KvalitetsmodelSag } from "./sag.js";
import { makeKnown } from "./shared/make-known.js";
import { KvalitetsmodelSkema } from "./skema.js";
import { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

export const elements = {
  // First: what stands in it finds it.
  "kvalitetsmodel-sag": KvalitetsmodelSag,
  "kvalitetsmodel-skema": KvalitetsmodelSkema,
  "kvalitetsmodel-profil": KvalitetsmodelProfil,
  "kvalitetsmodel-spindelvaev": KvalitetsmodelSpindelvaev,
  "kvalitetsmodel-forhold": KvalitetsmodelForhold,
  "kvalitetsmodel-frister": KvalitetsmodelFrister,
  "kvalitetsmodel-aarshjul": KvalitetsmodelAarshjul,
  "kvalitetsmodel-handleplan": KvalitetsmodelHandleplan,
  "kvalitetsmodel-dialogforloeb": KvalitetsmodelDialogforloeb,
  "kvalitetsmodel-dialogoverblik": KvalitetsmodelDialogoverblik,
  "kvalitetsmodel-risikosag": KvalitetsmodelRisikosag,
  "kvalitetsmodel-risiko": KvalitetsmodelRisiko,
  "kvalitetsmodel-opfoelgning": KvalitetsmodelOpfoelgning,
  "kvalitetsmodel-bilag": KvalitetsmodelBilag,
} as const;

/**
 * `ready` is called when the first element is in use, `bilag` when the first annex is read. Safe to call twice, and on a
 * server, where it does nothing.
 */
export function define(ready: Ready, bilag: () => Promise<Reader>): void {
  useReady("everything", ready);
  useReader(bilag);
  makeKnown(elements);
}
