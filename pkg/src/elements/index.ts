// The entry "kvalitetsmodel/elements": importing it defines the three elements.
import { ready } from "../browser.js";
import { define } from "./define.js";

export { KvalitetsmodelProfil } from "./profil.js";
export { KvalitetsmodelSkema } from "./skema.js";
export { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

define(() => ready());

declare global {
  interface HTMLElementTagNameMap {
    "kvalitetsmodel-skema": import("./skema.js").KvalitetsmodelSkema;
    "kvalitetsmodel-profil": import("./profil.js").KvalitetsmodelProfil;
    "kvalitetsmodel-spindelvaev": import("./spindelvaev.js").KvalitetsmodelSpindelvaev;
  }
}
