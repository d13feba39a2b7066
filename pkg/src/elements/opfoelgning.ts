// <kvalitetsmodel-opfoelgning>: the follow-up of an approval: the plan, and what came of it.
import type { Opfoelgningsplan, Opfoelgning } from "./engine.js";
import { askOpfoelgning } from "./opfoelgning/ask.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
import { type Child, h } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";

export class KvalitetsmodelOpfoelgning extends ProcesForm<Opfoelgning, Opfoelgningsplan> {
  protected readonly ownMembers = ["vurdering", "svar", "points", "vilkaar"] as const;
  #own: Partial<Opfoelgning> = {};

  protected held(): Partial<Opfoelgning> {
    return this.#own;
  }

  protected hold(own: Partial<Opfoelgning>): void {
    this.#own = own;
  }

  protected shared(): Partial<Opfoelgning> {
    return {};
  }

  protected readonly asking = askOpfoelgning;

  protected label(): string {
    return "Opfølgning";
  }

  protected build(_: Context): Child {
    return h("p", null, "…");
  }

  protected fill(_: Outcome<Opfoelgning, Opfoelgningsplan>): void {}

  protected fields(): readonly Pointed[] {
    return [];
  }
}
