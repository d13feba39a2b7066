// The elements that need no more than the assessment.
import { useReady } from "./assessment.js";
import { tellOthers } from "./others.js";
import { KvalitetsmodelProfil } from "./profil.js";
import { makeKnown } from "./shared/make-known.js";
import { KvalitetsmodelSkema } from "./skema.js";
import { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

export const ofVurdering = {
  "kvalitetsmodel-skema": KvalitetsmodelSkema,
  "kvalitetsmodel-profil": KvalitetsmodelProfil,
  "kvalitetsmodel-spindelvaev": KvalitetsmodelSpindelvaev,
} as const;

/** Makes them known to the page. `ready` is called when the first one is in use, unless the page has the other entry too. */
export function defineVurdering(ready: () => Promise<void>): void {
  useReady("vurdering", ready);
  makeKnown(ofVurdering);
  void tellOthers();
}
