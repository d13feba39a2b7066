// <kvalitetsmodel-skema>: the form an assessment is made in.
import {
  check,
  type Findings,
  findings,
  type Model,
  type Problem,
  profil,
  type Profil,
  type Tilbudstype,
  type Vurdering,
} from "./engine.js";
import { replace, h } from "./shared/dom.js";
import { updateEvent } from "./shared/element.js";
import { FormControl } from "./shared/form-control.js";
import { today } from "./shared/today.js";
import { dateIn } from "./text.js";
import type { Context, Field, Message, Said } from "./shared/fields/context.js";
import { said } from "./shared/fields/context.js";
import { given } from "./shared/given.js";
import { Draft, modelNamed, type Stam, typesOf } from "./skema/draft.js";
import { Pointers } from "./skema/pointers.js";
import { KeptPart } from "./skema/kept.js";
import { StamPart } from "./skema/stam.js";
import { Summary } from "./skema/summary.js";
import { TemaerPart } from "./skema/temaer.js";

const noFindings: Findings = { findings: [], sources: [] };

/**
 * The self-assessment form.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `required` and
 * `disabled`, is reset with its form, and sends `input` and `change` events that bubble.
 *
 * Attributes: `area`, `date` (ISO; today by default), `tilbudstyper` (separated by spaces), `lang`, `name`, `required`,
 * `disabled`, `headinglevel`.
 *
 * @example
 * const skema = document.querySelector("kvalitetsmodel-skema");
 * skema.addEventListener("change", () => console.log(skema.value.answers));
 */
export class KvalitetsmodelSkema extends FormControl {
  static readonly observedAttributes = ["area", "date", "tilbudstyper", "required", "headinglevel"];

  #own: Model | undefined;
  #draft = new Draft(this.#initial(), () => this.#own);
  /** What was set before the engine came. */
  #early: { value?: Vurdering; aside?: readonly Vurdering[] } = {};
  /** What was set before the model of one's own came that it was made with, and how it was shown until then. */
  #ahead: { value: Vurdering; aside: readonly Vurdering[]; shown: string } | undefined;
  #problems: readonly Problem[] = [];
  #findings: Findings = noFindings;
  #profil: Profil | undefined;
  #reviewed = false;

  #context: Context | undefined;
  #stamPart: StamPart | undefined;
  #temaerPart: TemaerPart | undefined;
  #summary: Summary | undefined;
  #kept: KeptPart | undefined;
  #pointers = new Pointers([], [], this.#draft.value());
  readonly #temaerHost = h("div");
  readonly #stamHost = h("div");
  readonly #modelLine = h("p", { class: "kvm-model" });

  // --- what a portal uses

  /** The assessment, as far as it belongs to the model of its area and date. */
  get value(): Vurdering {
    return this.#early.value ?? this.#draft.value();
  }

  /** Shows an assessment. What does not fit the model is kept beside it: see `aside`. */
  set value(set: Vurdering) {
    const value = given(set);
    if (!this.drawn) {
      this.#early = { value };
      this.internals.setFormValue(JSON.stringify(value));
      return;
    }
    this.#take(value);
    this.#reviewed = false;
    this.draw();
  }

  /** Answers that were given for another model, area or purpose: each group an assessment of its own. */
  get aside(): readonly Vurdering[] {
    return this.#early.aside ?? this.#draft.aside();
  }

  /** Puts such answers back. Set it after `value`, which empties it. */
  set aside(groups: readonly Vurdering[]) {
    if (!this.drawn) {
      this.#early = { ...this.#early, aside: groups };
      return;
    }
    for (const group of groups) this.#draft.put(group);
    if (this.#ahead !== undefined) this.#ahead = { ...this.#ahead, aside: groups };
    this.refresh();
  }

  /**
   * A model of the portal's own, from loadModel() or overlay(); undefined for the built-in one of area and date. An
   * assessment that names it may be set before it.
   */
  get model(): Model | undefined {
    return this.#own;
  }

  set model(model: Model | undefined) {
    this.#own = model;
    if (!this.drawn) return;
    if (model === undefined || this.#ahead?.value.model !== model.id) {
      this.refresh();
      return;
    }
    // What somebody has answered in the meantime stays.
    if (this.#ahead.shown === JSON.stringify(this.#draft.value())) this.#early = this.#ahead;
    this.#ahead = undefined;
    this.draw();
  }

  /** Why the assessment cannot be read; empty when it can. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What is worth a look in it, and what that rests on. */
  get findings(): Findings {
    return this.#findings;
  }

  /** Empties the form: only what the attributes say is left. A form around the element does the same on reset. */
  reset(): void {
    this.#early = {};
    this.#ahead = undefined;
    this.#draft = new Draft(this.#initial(), () => this.#own);
    this.#reviewed = false;
    if (this.drawn) this.draw();
  }

  /** Shows the problems and findings in a summary and at the fields, and moves the focus to the summary. */
  review(): void {
    this.#reviewed = true;
    this.refresh();
    this.#summary?.focus();
  }

  // --- what the browser calls

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    this.value = JSON.parse(state) as Vurdering;
  }

  attributeChangedCallback(name: string): void {
    const { area, date, tilbudstyper } = this.#initial();
    const { stam } = this.#draft;
    if (name === "area") stam.area = area;
    else if (name === "date") stam.date = date;
    else if (name === "tilbudstyper") stam.tilbudstyper = tilbudstyper;
    if (!this.drawn) return;
    if (name === "headinglevel") this.draw();
    else this.refresh();
  }

  // --- inside

  #initial(): Stam {
    const area = this.getAttribute("area") === "plejefamilier" ? "plejefamilier" : "tilbud";
    const types = (this.getAttribute("tilbudstyper") ?? "").split(/[\s,]+/);
    const known = [...typesOf.tilbud, ...typesOf.plejefamilier];
    return {
      area,
      kind: "drift",
      date: this.getAttribute("date") ?? today(),
      name: "",
      tilbudstyper: new Set(types.filter((type): type is Tilbudstype => known.some((one) => one === type))),
      bestyrelse: undefined,
      afdelinger: [],
    };
  }

  protected waiting(): string {
    return this.text.loading;
  }

  protected draw(): void {
    const { value, aside = [] } = this.#early;
    this.#early = {};
    if (value !== undefined) this.#take(value, aside);

    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    this.#context = context;
    this.#summary = new Summary(context, (item) => this.#pointers.at(item)?.control() ?? null);
    this.#kept = new KeptPart(context);
    this.#temaerPart = undefined;
    this.#drawStam(context);
    const review = h(
      "button",
      { type: "button", class: "button button-primary", onclick: () => this.review() },
      context.text.form.review,
    );
    replace(
      this.controls,
      this.#stamHost,
      this.#modelLine,
      this.#kept.node,
      this.#temaerHost,
      h("p", { class: "kvm-review" }, review),
    );
    this.controls.setAttribute("aria-label", context.text.form.name);
    replace(this.root, this.#summary.node, this.controls, this.announcer);
    this.refresh({ anew: true });
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  #take(value: Vurdering, aside: readonly Vurdering[] = []): void {
    this.#draft.take(value);
    for (const group of aside) this.#draft.put(group);
    const { model } = value;
    const isThere = model === undefined || model === this.#draft.model?.id || modelNamed(model) !== undefined;
    this.#ahead = isThere ? undefined : { value, aside, shown: JSON.stringify(this.#draft.value()) };
  }

  #drawStam(context: Context): void {
    this.#stamPart = new StamPart(context, this.#draft.stam, () => this.changed());
    replace(this.#stamHost, this.#stamPart.node);
  }

  protected refresh({ anew = false } = {}): void {
    const context = this.#context;
    if (context === undefined) return;
    const area = this.#stamPart?.area;
    const moved = this.#draft.locate();
    if (area !== this.#draft.stam.area) this.#redrawStam(context);
    else this.#stamPart?.show();
    if (moved || this.#temaerPart === undefined) this.#drawTemaer(context, moved && !anew);
    this.#pointers = new Pointers(this.#stamPart?.fields() ?? [], this.#temaerPart?.answers ?? [], this.#draft.value());
    this.#judge();
    this.#showAnswers();
    this.showMessages();
    this.#send();
  }

  /** The area decides which stamoplysninger there are; whoever chose it stays where they were. */
  #redrawStam(context: Context): void {
    const focused = document.activeElement?.id;
    this.#drawStam(context);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  #drawTemaer(context: Context, announce: boolean): void {
    const { model, places } = this.#draft;
    if (model === undefined) {
      this.#temaerPart = undefined;
      this.#temaerHost.replaceChildren();
      this.#modelLine.replaceChildren();
      return;
    }
    this.#temaerPart = new TemaerPart(context, model, places, (place, patch) =>
      this.#draft.answers.change(place, patch, this.#draft.origin()),
    );
    replace(this.#temaerHost, this.#temaerPart.node);
    this.#sayModel(context, model, announce);
  }

  #sayModel({ text, language, ...context }: Context, model: Model, announce: boolean): void {
    const name = said({ text, language, ...context }, model.name);
    const { from, to } = model.validity;
    const valid = text.form.valid(dateIn(language, from), to && dateIn(language, to));
    const carried = [...this.#draft.answers.carriedTo(this.#draft.places, model.id)].map(([from, count]) =>
      text.form.carried(count, modelNamed(from)?.name[language] ?? from),
    );
    replace(
      this.#modelLine,
      h("strong", null, `${text.form.modelLine}: ${name}`),
      ` (${model.id}), ${valid}. `,
      carried.join(" "),
    );
    if (announce) this.announcer.textContent = [text.form.modelNow(name), ...carried].join(" ");
  }

  #judge(): void {
    const value = this.#draft.value();
    const options = this.#own === undefined ? {} : { model: this.#own };
    this.#problems = check(value, options);
    const readable = this.#problems.length === 0;
    this.#findings = readable ? findings(value, options) : noFindings;
    if (readable) this.#profil = profil(value, options);
    else this.#profil = frameProfil(this.#draft, options) ?? this.#profil;
  }

  #showAnswers(): void {
    const { answers, stam, places } = this.#draft;
    this.#temaerPart?.showAnswers(answers);
    if (this.#profil !== undefined && this.#profil.model.id === this.#draft.model?.id) {
      this.#temaerPart?.showApplies(this.#profil, stam, answers);
      this.#temaerPart?.showProgress(this.#profil, answers);
    }
    this.#kept?.show(answers.kept(places), stam);
  }

  protected showMessages(): void {
    const messages = new Map<Field, Message[]>();
    const put = (kind: Message["kind"], item: Said): void => {
      const field = this.#pointers.at(item);
      if (field) messages.set(field, [...(messages.get(field) ?? []), { kind, text: item.message[this.language] }]);
    };
    for (const problem of this.#problems) put("error", problem);
    if (this.#reviewed) for (const finding of this.#findings.findings) put(finding.severity, finding);
    for (const field of this.#pointers.fields()) field.showMessages(messages.get(field) ?? []);
    this.#summary?.show(this.#shownProblems(), this.#reviewed ? this.#findings.findings : undefined);
  }

  protected firstWrong(): HTMLElement | null {
    return this.#pointers.first(this.#problems);
  }

  /** A date that is being typed is not wrong yet. */
  #shownProblems(): readonly Problem[] {
    const typing =
      document.activeElement?.closest(".date-group") !== null && this.root.contains(document.activeElement);
    return typing && !this.#reviewed ? this.#problems.filter(({ path }) => path !== "/date") : this.#problems;
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    this.internals.setFormValue(JSON.stringify(this.#draft.value()));
    const { form } = this.text;
    const { answered = 0, applicable = 0 } = this.#profil?.answered ?? {};
    const left = applicable - answered;
    const anchor = this.firstWrong() ?? this.firstField() ?? this.root;
    if (this.#problems.length > 0) this.internals.setValidity({ customError: true }, form.invalid, anchor);
    else if (this.required && left > 0)
      this.internals.setValidity({ valueMissing: true }, form.incomplete(left), anchor);
    else this.internals.setValidity({});
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }
}

/** Which indicators apply can be told while the answers cannot be read. */
function frameProfil(draft: Draft, options: { model?: Model }): Profil | undefined {
  try {
    return profil(draft.frame(), options);
  } catch {
    return undefined;
  }
}
