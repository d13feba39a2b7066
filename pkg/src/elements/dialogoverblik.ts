// <kvalitetsmodel-dialogoverblik>: the timeline, what stands out, and what remains before a decision.
import type { DialogOverblik, Dialogforloeb } from "./engine.js";
import { askDialog } from "./dialog/ask.js";
import { ProcesResult } from "./proces/result.js";
import { h, replace } from "./shared/dom.js";

export class KvalitetsmodelDialogoverblik extends ProcesResult<Dialogforloeb, DialogOverblik> {
  protected readonly asking = askDialog;

  protected empty(): string {
    return "";
  }

  protected shown(result: DialogOverblik): void {
    replace(this.root, h("pre", null, JSON.stringify(result, null, 1).slice(0, 300)));
  }
}
