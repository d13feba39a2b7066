// Makes the elements known to the page.
import { KvalitetsmodelAarshjul } from "./aarshjul.js";
import { defineAll } from "./define-all.js";
import { useReady } from "./engine.js";
import { KvalitetsmodelForhold } from "./forhold.js";
import { KvalitetsmodelFrister } from "./frister.js";
import { KvalitetsmodelProfil } from "./profil.js";
import { KvalitetsmodelSkema } from "./skema.js";
import { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

const elements = {
  "kvalitetsmodel-skema": KvalitetsmodelSkema,
  "kvalitetsmodel-profil": KvalitetsmodelProfil,
  "kvalitetsmodel-spindelvaev": KvalitetsmodelSpindelvaev,
  "kvalitetsmodel-forhold": KvalitetsmodelForhold,
  "kvalitetsmodel-frister": KvalitetsmodelFrister,
  "kvalitetsmodel-aarshjul": KvalitetsmodelAarshjul,
} as const;

/** `ready` is called when the first element is in use. Safe to call twice, and on a server, where it does nothing. */
export function define(ready: () => Promise<void>): void {
  useReady(ready);
  defineAll(elements);
}
