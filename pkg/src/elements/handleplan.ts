// <kvalitetsmodel-handleplan>: the plan for a report that demands action, to be filled in.
import type { Handleplan, Handleplansag } from "./engine.js";
import { askHandleplan } from "./handleplan/ask.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
import { type Child, h } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";

export class KvalitetsmodelHandleplan extends ProcesForm<Handleplansag, Handleplan> {
  protected readonly ownMembers = ["method", "lowBelow", "target", "ways", "concerns", "punkter", "done", "dialogmoede"] as const;
  #own: Partial<Handleplansag> = {};

  protected held(): Partial<Handleplansag> {
    return this.#own;
  }

  protected hold(own: Partial<Handleplansag>): void {
    this.#own = own;
  }

  protected shared(): Partial<Handleplansag> {
    return {
      ...(this.sources.has("vurdering") ? this.#assessed() : {}),
      ...(this.sources.has("forhold") ? { facts: [...this.sources.facts] } : {}),
    };
  }

  /** An assessment that nobody has begun says whom it is about, and nothing else. */
  #assessed(): Partial<Handleplansag> {
    const { assessment, vurdering } = this.sources;
    return { area: assessment?.area, tilbud: assessment?.tilbud, vurdering } as Partial<Handleplansag>;
  }

  protected readonly asking = askHandleplan;

  protected label(): string {
    return "Handleplan";
  }

  protected build(_: Context): Child {
    return h("p", null, "…");
  }

  protected fill(_: Outcome<Handleplansag, Handleplan>): void {}

  protected fields(): readonly Pointed[] {
    return [];
  }
}
