// What the plan and its verification rest on, each once.
import type { Source } from "../engine.js";
import { sourceLine, standingTag } from "../proces/say.js";
import { h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { opfoelgningIn } from "../text-opfoelgning.js";

export class BasisPart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #list = h("ul", { class: "nobullet-list kvm-found" });
  #last = "";

  constructor(context: Context) {
    const { level, language } = context;
    this.#context = context;
    this.node = h(
      "section",
      { class: "kvm-rests" },
      heading(level, null, opfoelgningIn(language).sources),
      this.#list,
    );
  }

  show(sources: readonly Source[]): void {
    const state = JSON.stringify(sources);
    if (state === this.#last) return;
    this.#last = state;
    const { language } = this.#context;
    replace(
      this.#list,
      sources.map((source) =>
        h("li", { class: "kvm-finding" }, standingTag(language, source.standing), " ", sourceLine(language, source)),
      ),
    );
  }
}
