// The entry "kvalitetsmodel/elements/vurdering": importing it defines the elements of an assessment, which need no more
// than the smaller engine.
import { chooser } from "../choose.js";
import { vurderingFile } from "../files.js";
import { vurdering } from "../vurdering/glue.js";
import { defineVurdering } from "./define-vurdering.js";

export { setMessages } from "../messages.js";
export { KvalitetsmodelProfil } from "./profil.js";
export { KvalitetsmodelSkema } from "./skema.js";
export { KvalitetsmodelSpindelvaev } from "./spindelvaev.js";

// Written out in this very form because bundlers look for it to find the files and bring them along.
const own = () => new URL("../../wasm/kvalitetsmodel_vurdering_bg.wasm", import.meta.url);
const worker = () => new Worker(new URL("../vurdering/worker.js", import.meta.url), { type: "module" });
const load = chooser({ glue: vurdering, file: vurderingFile, own, worker });

defineVurdering(() => load());

declare global {
  interface HTMLElementTagNameMap {
    "kvalitetsmodel-skema": import("./skema.js").KvalitetsmodelSkema;
    "kvalitetsmodel-profil": import("./profil.js").KvalitetsmodelProfil;
    "kvalitetsmodel-spindelvaev": import("./spindelvaev.js").KvalitetsmodelSpindelvaev;
  }
}
