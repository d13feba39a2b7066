// <kvalitetsmodel-skema>: the form an assessment is made in.
import type { ComponentChildren } from "preact";
import { TILBUDSTYPER } from "../generated/columns.js";
import type { EngineSize, Findings, Model, Problem, Sag, Vurdering } from "./engine.js";
import { FormContext } from "./shared/form/context.js";
import { FormControl } from "./shared/form/control.js";
import { same } from "./shared/form/same.js";
import { givenList } from "./shared/given.js";
import { assessmentIn, frameIn, withAssessment } from "./shared/sag/assessment.js";
import type { SharedCase } from "./shared/sag/shared-case.js";
import { today } from "./shared/today.js";
import { carriedTo } from "./skema/answers.js";
import { asideOf, type Held, stamOf, vurderingOf, withAnswers, withoutAside } from "./skema/held.js";
import { type Answer, judge, noFindings } from "./skema/judge.js";
import { KeptAside } from "./skema/kept.js";
import { locate, type Located, modelNamed, nowhere } from "./skema/located.js";
import { ModelLine } from "./skema/model-line.js";
import { Stam } from "./skema/stam.js";
import { Summary } from "./skema/summary.js";
import { Temaer } from "./skema/temaer.js";

/**
 * The self-assessment form.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `required` and
 * `disabled`, is reset with its form, and sends `input` and `change` events that bubble.
 *
 * Attributes: `area` (`tilbud` by default, or `plejefamilier`), `date` (ISO; today by default), `tilbudstyper` (separated
 * by spaces), `value` (JSON, what the form holds at the start and after a reset), `sag` (the id of the case it is a part
 * of, where it is not inside it), `place` (of the assessment in that, such as `vurderinger/0`; the last by default),
 * `folded` (each theme is a line that is unfolded), `lang`, `name`, `required`, `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * const skema = document.querySelector("kvalitetsmodel-skema");
 * skema.addEventListener("change", () => console.log(skema.value.answers));
 */
export class KvalitetsmodelSkema extends FormControl<Vurdering, Held, Answer> {
  static override readonly observedAttributes = [...FormControl.observedAttributes, "area", "date", "tilbudstyper", "place", "folded"];

  #own: Model | undefined;
  #located: Located = nowhere;
  /** What came along to the model when it became the one that is answered. */
  #carried: { readonly layout: string; readonly counts: Answer["carried"] } = { layout: "", counts: [] };
  /** What is aside of a value that waits for the engine. */
  #asideEarly: readonly Vurdering[] = [];
  /** What was set before the model of one's own came that it was made with, and how it was shown until then. */
  #ahead: { value: Vurdering; aside: readonly Vurdering[]; shown: Vurdering } | undefined;
  #reviewed = false;

  /** Of a case it shows what that holds, which has everything. */
  protected override get needs(): EngineSize {
    return this.case === undefined ? "vurdering" : "everything";
  }

  // --- what a portal uses

  /** Answers that were given for another model, area or purpose: each group an assessment of its own. */
  get aside(): readonly Vurdering[] {
    const isRead = this.drawn && this.pending === undefined;
    return isRead ? asideOf(this.store.value, this.#locate(this.store.value)) : this.#asideEarly;
  }

  /** Puts such answers in the place of those there are. Set it after `value`, which empties it. */
  set aside(set: readonly Vurdering[]) {
    const groups = givenList(set);
    if (!this.drawn) {
      this.#asideEarly = groups;
      return;
    }
    if (this.#ahead !== undefined) this.#ahead = { ...this.#ahead, aside: groups };
    const { value } = this.store;
    this.store.replace(withAll(withoutAside(value, this.#locate(value)), groups));
  }

  /**
   * A model of the portal's own, from loadModel() or overlay(); undefined for the built-in one of area and date. An
   * assessment that names it may be set before it.
   */
  get model(): Model | undefined {
    return this.#modelFor(this.store.value);
  }

  set model(model: Model | undefined) {
    const ahead = this.#ahead;
    // Said with the model that it was shown with.
    const isAsShown = ahead !== undefined && same(ahead.shown, this.value);
    this.#own = model;
    if (!this.drawn) return;
    if (this.case !== undefined) this.takeCase(this.case);
    if (model !== undefined && ahead?.value.model === model.id) {
      this.#ahead = undefined;
      // What somebody has answered in the meantime stays.
      if (isAsShown) this.store.replace(withAll(this.#read(ahead.value), ahead.aside));
    }
    this.store.ask();
  }

  /** Why the assessment cannot be read; empty when it can. */
  override get problems(): readonly Problem[] {
    return this.store.answer?.wrong.map(({ said }) => said) ?? [];
  }

  /** What is worth a look in it, and what that rests on. */
  get findings(): Findings {
    return this.store.answer?.found ?? noFindings;
  }

  /** Back to the `value` attribute, else to what the other attributes say. A form around the element does the same on reset. */
  override reset(): void {
    if (this.case !== undefined) return super.reset();
    this.#ahead = undefined;
    this.#asideEarly = [];
    this.#reviewed = false;
    this.store.replace(this.empty());
    super.reset();
  }

  /** Shows the problems and findings in a summary and at the fields, and moves the focus to the summary. */
  review(): void {
    this.#reviewed = true;
    this.store.ask(() => {
      const first = this.root.querySelector<HTMLElement>(".kvm-summary .alert");
      if (first === null) return;
      first.tabIndex = -1;
      first.scrollIntoView({ block: "start" });
      first.focus({ preventScroll: true });
    });
  }

  // --- what the browser calls

  override attributeChangedCallback(name: string): void {
    const { area, date, tilbud } = this.empty();
    const own = ["area", "date", "tilbudstyper", "place"];
    // What the case says already, they do not.
    if (this.case !== undefined && own.includes(name)) this.takeCase(this.case);
    else if (name === "area") this.store.set("/area", area);
    else if (name === "date") this.store.set("/date", date);
    else if (name === "tilbudstyper") this.store.set("/tilbud/tilbudstyper", tilbud?.tilbudstyper);
    else super.attributeChangedCallback(name);
  }

  protected override inherit(from: this): void {
    this.#own ??= from.#own;
    super.inherit(from);
  }

  protected override kept(): object {
    return { ...super.kept(), aside: this.aside };
  }

  protected override restore(state: { value: Vurdering; aside?: readonly Vurdering[] }): void {
    super.restore(state);
    this.aside = state.aside ?? [];
  }

  protected override keptOfPart(): object | undefined {
    const { aside } = this;
    return aside.length === 0 ? undefined : { aside };
  }

  protected override restorePart({ aside = [] }: { aside?: readonly Vurdering[] }): void {
    if (aside.length > 0) this.aside = aside;
  }

  // --- inside

  protected empty(): Held {
    const types = (this.getAttribute("tilbudstyper") ?? "").split(/[\s,]+/);
    const tilbudstyper = TILBUDSTYPER.filter((type) => types.includes(type));
    return {
      area: this.getAttribute("area") === "plejefamilier" ? "plejefamilier" : "tilbud",
      kind: "drift",
      date: this.getAttribute("date") ?? today(),
      ...(tilbudstyper.length === 0 ? {} : { tilbud: { tilbudstyper } }),
    };
  }

  protected override early(): void {
    this.#asideEarly = [];
  }

  protected override holdEarly(value: Vurdering): Held {
    const aside = this.#asideEarly;
    this.#asideEarly = [];
    return this.#take(value, aside);
  }

  protected hold(value: Vurdering): Held {
    return this.#take(value, []);
  }

  /** An assessment that the case has not yet begins with what the case says of it. */
  protected override holdOf(sag: Sag, isOther: boolean): Held {
    const begun = { ...this.empty(), ...frameIn(sag) } as Vurdering;
    const value = assessmentIn(sag, this.getAttribute("place")) ?? begun;
    if (isOther) return this.holdEarly(value);
    // What another part has changed takes nothing away that only stands here.
    const { value: before } = this.store;
    const shown = this.valueIn(before);
    const held = withAll(this.#read(value), asideOf(before, this.#located));
    return same(this.valueIn(held), shown) ? before : held;
  }

  protected override changedIn(sag: Sag, before: Held, now: Held): Sag {
    return withAssessment(sag, this.getAttribute("place"), this.valueIn(before), this.valueIn(now));
  }

  /** The case may have another model for it. */
  protected override takeCase(owner: SharedCase): void {
    super.takeCase(owner);
    if (this.store.answer !== undefined && this.store.answer.own !== this.model) this.store.ask();
  }

  #modelFor({ area, date }: Held): Model | undefined {
    return this.#own ?? this.case?.modelOf({ area, date });
  }

  #take(value: Vurdering, aside: readonly Vurdering[]): Held {
    this.#reviewed = false;
    this.#carried = { layout: "", counts: [] };
    const held = withAll(this.#read(value), aside);
    const { model } = value;
    const isThere = model === undefined || model === this.#located.model?.id || modelNamed(model) !== undefined;
    this.#ahead = isThere ? undefined : { value, aside, shown: this.valueIn(held) };
    return held;
  }

  #read(value: Vurdering): Held {
    const stam = stamOf(value);
    return withAnswers(stam, value, this.#locate(stam).model);
  }

  #locate(held: Held): Located {
    return (this.#located = locate(held, this.#modelFor(held), this.#located));
  }

  protected valueIn(held: Held): Vurdering {
    return vurderingOf(held, this.#locate(held));
  }

  protected ask(held: Held): Answer {
    const located = this.#locate(held);
    const { model, places, layout } = located;
    if (layout !== this.#carried.layout)
      this.#carried = { layout, counts: model === undefined ? [] : carriedTo(held.svar ?? {}, places, model.id) };
    return judge(held, located, {
      model: this.#modelFor(held),
      reviewed: this.#reviewed,
      before: this.store.answer?.profil,
      carried: this.#carried.counts,
    });
  }

  protected waiting(): string {
    return this.text.loading;
  }

  protected label(): string {
    return this.text.form.name;
  }

  protected invalid(): string {
    return this.text.form.invalid;
  }

  protected missing(): string | undefined {
    const { answered } = this.store.answer?.profil ?? {};
    // Nobody knows yet what is to be answered.
    if (answered === undefined) return this.text.loading;
    const left = answered.applicable - answered.answered;
    return left > 0 ? this.text.form.incomplete({ left }) : undefined;
  }

  protected override view(): ComponentChildren {
    return (
      <>
        <FormContext.Provider value={this.host}>
          <Summary />
        </FormContext.Provider>
        {super.view()}
      </>
    );
  }

  protected body(): ComponentChildren {
    return (
      <>
        <Stam />
        <ModelLine />
        <KeptAside />
        <Temaer />
        <p class="kvm-review">
          <button type="button" class="button button-primary" onClick={() => this.review()}>
            {this.text.form.review}
          </button>
        </p>
      </>
    );
  }
}

/** With answers to other models too. */
const withAll = (held: Held, groups: readonly Vurdering[]): Held =>
  groups.reduce((all, group) => withAnswers(all, group), held);
