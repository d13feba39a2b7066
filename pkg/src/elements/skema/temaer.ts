// The themes of the model, each with its criteria and what is answered under them.
import type { Applies, Indikator, Kriterium, Model, Profil, Tema, Tilbudstype } from "../engine.js";
import { h, heading, idPart, replace } from "../shared/dom.js";
import { wordsOf } from "../shared/wording.js";
import { numberOf } from "../shared/number.js";
import { oneOf } from "../text.js";
import { AnswerField } from "./answer.js";
import type { Answers, Patch } from "./answers.js";
import { type Context, said } from "../shared/fields/context.js";
import type { Stam } from "./draft.js";
import { goTo } from "../shared/fields/go.js";
import type { Place } from "./places.js";

type Change = (place: Place, patch: Patch) => void;

export class TemaerPart {
  readonly node: HTMLElement;
  readonly answers: readonly AnswerField[];
  readonly #context: Context;
  readonly #model: Model;
  readonly #total = h("p", { class: "kvm-total" });
  readonly #counts = new Map<string, HTMLElement[]>();
  readonly #signs = new Map<string, { count: HTMLElement; places: Place[] }>();

  constructor(context: Context, model: Model, places: readonly Place[], change: Change) {
    const { text, uid, level } = context;
    this.#context = context;
    this.#model = model;
    const byId = new Map(places.map((place) => [`${place.scale === "judged" ? "judged" : "leaf"} ${place.id}`, place]));
    const answers: AnswerField[] = [];
    const field = (kind: "judged" | "leaf", of: Kriterium | Indikator, question?: string): AnswerField | null => {
      const place = byId.get(`${kind} ${of.id}`);
      if (place === undefined) return null;
      // How a part is known is told with our own words; words that were laid over them say where they are from.
      const { confidence } = of;
      const own = model.wording === undefined ? { confidence } : {};
      const asked = question === undefined ? own : { question };
      const one = new AnswerField(context, { place, change, ...asked });
      answers.push(one);
      return one;
    };
    const expected = places.some(({ scale }) => scale === "expected");
    const note = model.judged === "criteria" ? "criteriaNote" : expected ? "expectedNote" : "scaleNote";
    this.node = h(
      "section",
      { class: "kvm-temaer", "aria-labelledby": `${uid}-temaer` },
      heading(level, { id: `${uid}-temaer` }, text.form.temaer),
      wordsOf(context, model),
      h("p", null, text.form[note]),
      this.#contents(),
      this.#total,
      model.temaer.map((tema) => this.#tema(tema, field)),
    );
    this.answers = answers;
  }

  #count(tema: string): HTMLElement {
    const count = h("span", { class: "kvm-count" });
    this.#counts.set(tema, [...(this.#counts.get(tema) ?? []), count]);
    return count;
  }

  #contents(): HTMLElement {
    const { text, uid } = this.#context;
    const link = (tema: Tema): HTMLElement => {
      const id = `${uid}-${idPart(tema.id)}`;
      const go = (event: Event): void => goTo(event, document.getElementById(id));
      return h(
        "li",
        null,
        h("a", { href: `#${id}`, onclick: go }, `${tema.nr}. ${said(this.#context, tema.label)}`),
        " ",
        this.#count(tema.id),
      );
    };
    return h(
      "nav",
      { class: "kvm-contents", "aria-label": text.form.temaer },
      h("ul", { class: "nobullet-list" }, this.#model.temaer.map(link)),
    );
  }

  #tema(
    tema: Tema,
    field: (kind: "judged" | "leaf", of: Kriterium | Indikator, question?: string) => AnswerField | null,
  ): HTMLElement {
    const { text, uid, level } = this.#context;
    const id = `${uid}-${idPart(tema.id)}`;
    const { act, paragraph, note } = tema.basis;
    return h(
      "section",
      { class: "kvm-tema", "aria-labelledby": id },
      heading(level + 1, { id, tabindex: -1 }, `${tema.nr}. ${said(this.#context, tema.label)}`),
      h("p", { class: "kvm-basis" }, this.#count(tema.id), ` · ${act} ${paragraph}`),
      note ? h("p", { class: "kvm-basis" }, said(this.#context, note)) : null,
      tema.kriterier.map((kriterium) => {
        const title = said(this.#context, kriterium.label);
        const scored = this.#model.judged === "scores";
        // A criterion that is scored itself needs no group around its one field.
        if (scored && kriterium.indikatorer.length === 0) return field("leaf", kriterium)?.node;
        const hint = this.#model.wording === undefined ? text.confidence[kriterium.confidence] : "";
        return h(
          "fieldset",
          { class: "kvm-kriterium" },
          h("legend", null, heading(level + 2, null, text.form.kriterium(numberOf(kriterium.id), title))),
          hint === "" ? null : h("span", { class: "form-hint" }, hint),
          scored
            ? kriterium.indikatorer.map((indikator) => field("leaf", indikator)?.node)
            : [field("judged", kriterium, text.form.met)?.node, this.#aid(kriterium, field)],
        );
      }),
    );
  }

  /** From 2026: the signs, folded away so that nobody takes them for the answer. */
  #aid(
    kriterium: Kriterium,
    field: (kind: "leaf", of: Kriterium | Indikator, question?: string) => AnswerField | null,
  ): HTMLElement {
    const { form } = this.#context.text;
    const own = kriterium.indikatorer.length === 0;
    const fields = (
      own ? [field("leaf", kriterium, form.sign)] : kriterium.indikatorer.map((one) => field("leaf", one))
    ).filter((one) => one !== null);
    const count = h("span", { class: "kvm-state" });
    this.#signs.set(kriterium.id, { count, places: fields.map(({ place }) => place) });
    return h(
      "details",
      { class: "details kvm-signs", id: `${this.#context.uid}-signs-${idPart(kriterium.id)}` },
      h(
        "summary",
        { class: "details-summary" },
        form.signs,
        count,
        h("span", { class: "sr-only" }, ` ${said(this.#context, kriterium.label)}`),
      ),
      h(
        "div",
        { class: "details-text" },
        h("p", { class: "form-hint" }, form.signsHint),
        fields.map((one) => one.node),
      ),
    );
  }

  /** What is answered. */
  showAnswers(answers: Answers): void {
    for (const one of this.answers) one.show(answers.get(one.place.key));
  }

  /** What is not for this tilbud, and why. */
  showApplies(profil: Profil, stam: Stam, answers: Answers): void {
    const rules = new Map<string, Applies | undefined>(
      this.#model.temaer.flatMap(({ kriterier }) =>
        kriterier.flatMap(({ indikatorer }) => indikatorer.map((one) => [one.id, one.applies] as const)),
      ),
    );
    const not = new Set(
      profil.temaer.flatMap(({ kriterier }) =>
        kriterier.flatMap(({ indikatorer }) => indikatorer.filter((one) => !one.applies).map(({ id }) => id)),
      ),
    );
    for (const one of this.answers) {
      const reason =
        not.has(one.place.id) && one.place.scale !== "judged" ? this.#reason(rules.get(one.place.id), stam) : undefined;
      one.notFor(reason, answers.get(one.place.key));
    }
  }

  #reason(rule: Applies | undefined, { tilbudstyper, afdelinger, bestyrelse }: Stam): string {
    const { text } = this.#context;
    const { form } = text;
    const types = new Set([...tilbudstyper, ...afdelinger.flatMap((one) => [...one.tilbudstyper])]);
    const names = (some: readonly Tilbudstype[]): string =>
      oneOf(
        text,
        some.map((type) => text.tilbudstypeShort[type]),
      );
    if (rule?.only && types.size > 0 && !rule.only.some((type) => types.has(type)))
      return form.notForOnly(names(rule.only));
    if (rule?.not && types.size > 0 && [...types].every((type) => rule.not?.includes(type)))
      return form.notForNot(names(rule.not));
    return rule?.bestyrelse && bestyrelse === false ? form.notForBestyrelse : form.notForTema;
  }

  /** How far the work is. */
  showProgress(profil: Profil, answers: Answers): void {
    const { form } = this.#context.text;
    const leaves = this.#model.temaer.every(({ kriterier }) =>
      kriterier.every(({ indikatorer }) => indikatorer.length === 0),
    );
    const what =
      this.#model.judged === "criteria" ? form.kriterierJudged : leaves ? form.kriterierScored : form.indikatorer;
    this.#total.textContent = form.progressAll(profil.answered.answered, profil.answered.applicable, what);
    for (const tema of profil.temaer) {
      for (const count of this.#counts.get(tema.id) ?? []) {
        replace(count, form.progress(tema.answered.answered, tema.answered.applicable));
      }
    }
    for (const { count, places } of this.#signs.values()) {
      const answered = places.filter(({ key }) => typeof answers.get(key)?.answer === "number").length;
      replace(count, ` (${form.signsCount(answered, places.length)})`);
    }
  }
}
