// <kvalitetsmodel-risiko>: the proposed risk category, with every reason.
import type { Risikosvar, Risikosag } from "./engine.js";
import { askRisiko } from "./risiko/ask.js";
import { ProcesResult } from "./proces/result.js";
import { h, replace } from "./shared/dom.js";

export class KvalitetsmodelRisiko extends ProcesResult<Risikosag, Risikosvar> {
  protected readonly asking = askRisiko;

  protected empty(): string {
    return "";
  }

  protected shown(result: Risikosvar): void {
    replace(this.root, h("pre", null, JSON.stringify(result, null, 1).slice(0, 300)));
  }
}
