// What the applicant answered, and what the three rules find in it: signs and questions, never a mark.
import type { SvarLaest, Tegn } from "../engine.js";
import { type Child, h, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import { mark } from "../shared/marks.js";
import { opfoelgningIn } from "../text-opfoelgning.js";

export class AnswerPart {
  readonly node: HTMLElement;
  readonly field: TextField;
  readonly #context: Context;
  readonly #signs: HTMLElement;
  #last = "";

  /** `of`: what is answered, said to those who do not see what stands above. */
  constructor(context: Context, id: string, of: Node, onInput: (text: string) => void) {
    const words = opfoelgningIn(context.language);
    this.#context = context;
    this.field = new TextField(context, {
      id: `${id}-answer`,
      label: [words.answer, of],
      hint: words.answerHint,
      rows: 3,
      onInput,
    });
    this.#signs = h("div", { class: "kvm-tegn" });
    this.node = h("div", { class: "kvm-answered" }, this.field.node, this.#signs);
  }

  show(typed: string, svar: SvarLaest | undefined): void {
    if (document.activeElement !== this.field.input) this.field.value = typed;
    const state = JSON.stringify(svar?.signs);
    if (state === this.#last) return;
    this.#last = state;
    const words = opfoelgningIn(this.#context.language);
    replace(
      this.#signs,
      svar === undefined
        ? null
        : [
            h("p", { class: "kvm-tegn-title" }, words.signs),
            h(
              "ul",
              { class: "nobullet-list" },
              svar.signs.map((sign) => this.#sign(sign)),
            ),
          ],
    );
  }

  #sign({ rule, found }: Tegn): Child {
    const words = opfoelgningIn(this.#context.language);
    const some = found.length > 0;
    const quoted = [...new Set(found)].map((one) => `»${one}«`).join(", ");
    return h(
      "li",
      { class: "kvm-verdict" },
      mark(some ? "info" : "open"),
      h("span", null, `${words.sign[rule]}: `, some ? quoted : words.signNone[rule]),
    );
  }
}
