// The entry "kvalitetsmodel/elements": importing it defines the elements.
import { chooser } from "../choose.js";
import { everythingFile } from "../files.js";
import { everything } from "../glue.js";
import { define } from "./define.js";

export { KvalitetsmodelAarshjul } from "./aarshjul.js";
export { KvalitetsmodelBilag } from "./bilag.js";
export { KvalitetsmodelDialogforloeb } from "./dialogforloeb.js";
export { KvalitetsmodelDialogoverblik } from "./dialogoverblik.js";
export { KvalitetsmodelForhold } from "./forhold.js";
export { KvalitetsmodelFrister } from "./frister.js";
export { KvalitetsmodelHandleplan } from "./handleplan.js";
export { KvalitetsmodelOpfoelgning } from "./opfoelgning.js";
export { KvalitetsmodelProfil } from "./profil.js";
export { KvalitetsmodelRisiko } from "./risiko.js";
export { KvalitetsmodelRisikosag } from "./risikosag.js";
export { KvalitetsmodelSag } from "./sag.js";
export { KvalitetsmodelSkema } from "./skema.js";
export { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

export { messagesIn, setMessages } from "../messages.js";
export type { Messages } from "../own-messages.js";

// Written out in this very form because bundlers look for it to find the files and bring them along.
const own = () => new URL("../../wasm/kvalitetsmodel_bg.wasm", import.meta.url);
const worker = () => new Worker(new URL("../worker.js", import.meta.url), { type: "module" });
const load = chooser({ glue: everything, file: everythingFile, own, worker });

define(
  (needs) => load(undefined, needs),
  () => import("../bilag/browser.js"),
);

declare global {
  interface HTMLElementTagNameMap {
    "kvalitetsmodel-sag": import("./sag.js").KvalitetsmodelSag;
    "kvalitetsmodel-skema": import("./skema.js").KvalitetsmodelSkema;
    "kvalitetsmodel-profil": import("./profil.js").KvalitetsmodelProfil;
    "kvalitetsmodel-spindelvaev": import("./spindelvaev.js").KvalitetsmodelSpindelvaev;
    "kvalitetsmodel-forhold": import("./forhold.js").KvalitetsmodelForhold;
    "kvalitetsmodel-frister": import("./frister.js").KvalitetsmodelFrister;
    "kvalitetsmodel-aarshjul": import("./aarshjul.js").KvalitetsmodelAarshjul;
    "kvalitetsmodel-handleplan": import("./handleplan.js").KvalitetsmodelHandleplan;
    "kvalitetsmodel-dialogforloeb": import("./dialogforloeb.js").KvalitetsmodelDialogforloeb;
    "kvalitetsmodel-dialogoverblik": import("./dialogoverblik.js").KvalitetsmodelDialogoverblik;
    "kvalitetsmodel-risikosag": import("./risikosag.js").KvalitetsmodelRisikosag;
    "kvalitetsmodel-risiko": import("./risiko.js").KvalitetsmodelRisiko;
    "kvalitetsmodel-opfoelgning": import("./opfoelgning.js").KvalitetsmodelOpfoelgning;
    "kvalitetsmodel-bilag": import("./bilag.js").KvalitetsmodelBilag;
  }
}
