// <kvalitetsmodel-dialogforloeb>: the concerns and the steps of a dialogforløb.
import type { DialogOverblik, Dialogforloeb } from "./engine.js";
import { askDialog } from "./dialog/ask.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
import { type Child, h } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";

export class KvalitetsmodelDialogforloeb extends ProcesForm<Dialogforloeb, DialogOverblik> {
  protected readonly ownMembers = ["concerns", "steps", "intended", "settings"] as const;
  #own: Partial<Dialogforloeb> = {};

  protected held(): Partial<Dialogforloeb> {
    return this.#own;
  }

  protected hold(own: Partial<Dialogforloeb>): void {
    this.#own = own;
  }

  protected shared(): Partial<Dialogforloeb> {
    return this.sources.has("vurdering") ? ({ area: this.sources.assessment?.area ?? "tilbud" } as const) : {};
  }

  protected readonly asking = askDialog;

  protected label(): string {
    return "Dialog";
  }

  protected build(_: Context): Child {
    return h("p", null, "…");
  }

  protected fill(_: Outcome<Dialogforloeb, DialogOverblik>): void {}

  protected fields(): readonly Pointed[] {
    return [];
  }
}
