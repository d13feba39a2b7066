// The entry "kvalitetsmodel/elements": importing it defines the elements.
import { ready } from "../browser.js";
import { define } from "./define.js";

export { KvalitetsmodelAarshjul } from "./aarshjul.js";
export { KvalitetsmodelForhold } from "./forhold.js";
export { KvalitetsmodelFrister } from "./frister.js";
export { KvalitetsmodelProfil } from "./profil.js";
export { KvalitetsmodelSkema } from "./skema.js";
export { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

define(() => ready());

declare global {
  interface HTMLElementTagNameMap {
    "kvalitetsmodel-skema": import("./skema.js").KvalitetsmodelSkema;
    "kvalitetsmodel-profil": import("./profil.js").KvalitetsmodelProfil;
    "kvalitetsmodel-spindelvaev": import("./spindelvaev.js").KvalitetsmodelSpindelvaev;
    "kvalitetsmodel-forhold": import("./forhold.js").KvalitetsmodelForhold;
    "kvalitetsmodel-frister": import("./frister.js").KvalitetsmodelFrister;
    "kvalitetsmodel-aarshjul": import("./aarshjul.js").KvalitetsmodelAarshjul;
  }
}
