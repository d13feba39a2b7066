// <kvalitetsmodel-risikosag>: the facts a risk category is proposed from, and what was chosen.
import type { Risikosvar, Risikosag } from "./engine.js";
import { askRisiko } from "./risiko/ask.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
import { type Child, h } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";

export class KvalitetsmodelRisikosag extends ProcesForm<Risikosag, Risikosvar> {
  protected readonly ownMembers = ["forhold", "method", "risikomodel", "prae", "post"] as const;
  #own: Partial<Risikosag> = {};

  protected held(): Partial<Risikosag> {
    return this.#own;
  }

  protected hold(own: Partial<Risikosag>): void {
    this.#own = own;
  }

  protected shared(): Partial<Risikosag> {
    return {
      ...(this.sources.has("vurdering") ? this.#assessed() : {}),
      ...(this.sources.has("forhold") ? { facts: [...this.sources.facts] } : {}),
      ...(this.tidligere === undefined ? {} : { tidligere: this.tidligere }),
    };
  }

  /** An assessment that nobody has begun says whom it is about, and nothing else. */
  #assessed(): Partial<Risikosag> {
    const { assessment, vurdering } = this.sources;
    return { area: assessment?.area, tilbud: assessment?.tilbud, vurdering } as Partial<Risikosag>;
  }

  protected readonly asking = askRisiko;

  protected label(): string {
    return "Risiko";
  }

  protected build(_: Context): Child {
    return h("p", null, "…");
  }

  protected fill(_: Outcome<Risikosag, Risikosvar>): void {}

  protected fields(): readonly Pointed[] {
    return [];
  }
}
