// The answers that do not belong to the chosen model: kept, shown, and told why they are not in use.
import type { Answer, Judgement, Model } from "../engine.js";
import { alert, alertText } from "../shared/alert.js";
import { h, replace } from "../shared/dom.js";
import { dateIn } from "../text.js";
import type { Entry, Kept } from "./answers.js";
import { type Context, said } from "../shared/fields/context.js";
import { modelNamed, type Stam } from "./draft.js";

export class KeptPart {
  readonly node = h("div", { class: "kvm-kept" });
  readonly #context: Context;
  #shown = "";

  constructor(context: Context) {
    this.#context = context;
  }

  show(groups: readonly Kept[], stam: Stam): void {
    const state = JSON.stringify([groups, stam.area, stam.kind]);
    if (state === this.#shown) return;
    this.#shown = state;
    const { text, level } = this.#context;
    if (groups.length === 0) return void this.node.replaceChildren();
    replace(
      this.node,
      alert(
        { kind: "info", text, title: text.form.keptTitle, level },
        alertText(text.form.keptText),
        groups.map((group) => this.#group(group, stam)),
      ),
    );
  }

  #group({ origin, entries }: Kept, stam: Stam): HTMLElement {
    const { text, language } = this.#context;
    const model = modelNamed(origin.model);
    const name = model ? said(this.#context, model.name) : origin.model || text.area[origin.area];
    const given = text.form.keptGroup(name, dateIn(language, origin.date), text.kind[origin.kind]);
    return h(
      "details",
      { class: "details" },
      h("summary", { class: "details-summary" }, `${given} (${entries.length})`),
      h(
        "div",
        { class: "details-text" },
        h("p", null, this.#reason(origin.area, entries, model, stam)),
        h(
          "ul",
          null,
          entries.map((entry) => h("li", null, this.#entry(entry, model))),
        ),
      ),
    );
  }

  #reason(area: string, entries: readonly Entry[], model: Model | undefined, stam: Stam): string {
    const { form } = this.#context.text;
    if (area !== stam.area) return form.keptOtherArea;
    const expected = entries.some(({ scale }) => scale === "expected");
    if (expected !== (stam.kind === "godkendelse") && !entries.some(({ scale }) => scale === "judged"))
      return form.keptOtherKind;
    const known = entries.every(({ id }) => model !== undefined && labelOf(model, id) !== undefined);
    return known ? form.keptNoSuccessor : form.keptUnknown;
  }

  #entry({ id, scale, answer, begrundelse, datakilder }: Entry, model: Model | undefined): string {
    const { text } = this.#context;
    const label = model && labelOf(model, id);
    const given =
      scale === "judged"
        ? text.judgement[(answer ?? "notJudged") as Judgement]
        : (text.answer[(answer ?? "notAssessed") as Answer] ?? String(answer));
    const sources = datakilder.map((one) => text.datakilde[one]).join(", ");
    return [`${id} ${label ? said(this.#context, label) : ""}: ${given}`, begrundelse, sources]
      .filter((part) => part !== "")
      .join(" · ");
  }
}

function labelOf(model: Model, id: string): Model["name"] | undefined {
  for (const { kriterier } of model.temaer) {
    for (const kriterium of kriterier) {
      if (kriterium.id === id) return kriterium.label;
      const found = kriterium.indikatorer.find((one) => one.id === id);
      if (found) return found.label;
    }
  }
  return undefined;
}
