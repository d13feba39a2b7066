// <kvalitetsmodel-bilag>: the official wording, pasted from Retsinformation and used at once.
import {
  type Bilag,
  KvalitetsmodelError,
  type Model,
  type OwnModel,
  ownModels,
  type Partly,
  type Problem,
  type Sag,
  type Vurdering,
} from "./engine.js";
import { reader } from "./bilag/reader.js";
import { actProblem, result, summary } from "./bilag/result.js";
import { type Pasted, SourcePart } from "./bilag/source.js";
import { usePart } from "./bilag/use.js";
import { modelOf } from "../own-models.js";
import { alert, alertText } from "./shared/alert.js";
import { type Child, h, heading, replace } from "./shared/dom.js";
import { updateEvent } from "./shared/element.js";
import { type Context, said } from "./shared/fields/context.js";
import { FormControl } from "./shared/form-control.js";
import { given } from "./shared/given.js";
import { today } from "./shared/today.js";
import { bilagIn } from "./text-bilag.js";

/** What the element holds of a case: the models of one's own. */
type Part = Partial<Sag>;

/**
 * Reads the text of an annex that is pasted or dropped, shows it beside the model (the same, other words, new, gone, and
 * every line that was not understood), and lets a person use it: as words over the model's own, or as a model.
 *
 * A form control like any other: its `value` is the part of a case that holds models of one's own (`modeller`). The form
 * with the assessment that `for` names gets the one for its area and date, as its `model`; one that a portal has set
 * there itself stays. The reading has a WebAssembly of its own, which is loaded when the first text is there.
 *
 * Attributes: `for`, `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-bilag for="skema"></kvalitetsmodel-bilag>
 */
export class KvalitetsmodelBilag extends FormControl {
  static readonly observedAttributes = ["for", "headinglevel"];

  readonly #pasted: Pasted = { text: "", act: "", version: "" };
  #modeller: readonly OwnModel[] = [];
  #models: readonly Model[] = [];
  #problems: readonly Problem[] = [];
  /** The model that the form with the assessment was given here. */
  #set: Model | undefined;
  #read: Partly<Bilag> | undefined;
  #failure: unknown;
  /** Counts the readings: only the latest is shown. */
  #turn = 0;
  #context: Context | undefined;
  #source: SourcePart | undefined;
  readonly #kept = h("div", { class: "kvm-annex-kept" });
  readonly #result = h("div", { class: "kvm-annex-result" });

  // --- what a portal uses

  /** The models of one's own that are in use, as the part of a case. */
  get value(): Part {
    return this.#modeller.length === 0 ? { format: 2 } : { format: 2, modeller: [...this.#modeller] };
  }

  /** Takes those of a case, whatever else it holds. */
  set value(set: Part) {
    const { modeller } = given(set);
    this.#modeller = Array.isArray(modeller) ? modeller : [];
    if (this.drawn) this.refresh();
  }

  /** The models in use, checked: for the option `model` of the functions. */
  get models(): readonly Model[] {
    return this.#models;
  }

  /** Why some of what is kept cannot be used; empty when all of it can. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  reset(): void {
    this.#modeller = [];
    Object.assign(this.#pasted, { text: "", act: "", version: "" });
    this.#read = undefined;
    if (this.drawn) this.draw();
  }

  // --- what the browser calls

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string") this.value = JSON.parse(state) as Part;
  }

  attributeChangedCallback(): void {
    if (this.drawn) this.draw();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(updateEvent, this.#onUpdate);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(updateEvent, this.#onUpdate);
  }

  // --- inside

  /** On the document: the form may come into the page after this element. */
  readonly #onUpdate = (event: Event): void => {
    if (event.target instanceof Element && event.target.id !== "" && event.target.id === this.getAttribute("for"))
      this.#apply();
  };

  protected waiting(): string {
    return this.text.loading;
  }

  protected draw(): void {
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    this.#context = context;
    this.#source = new SourcePart(context, this.#pasted, {
      changed: (now) => void this.#readText(now),
      announce: (words) => this.#announce(words),
    });
    replace(this.controls, this.#kept, this.#source.node, this.#result);
    this.controls.setAttribute("aria-label", bilagIn(this.language).name);
    replace(this.root, this.controls, this.announcer);
    this.refresh();
    this.#showResult();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  protected refresh(): void {
    if (this.#context === undefined) return;
    this.#load();
    this.#showKept(this.#context);
    this.internals.setFormValue(JSON.stringify(this.value));
    this.#apply();
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }

  protected showMessages(): void {
    const context = this.#context;
    if (context === undefined) return;
    const [problem] = (this.#read?.problems ?? []).flatMap((one) => actProblem(context, one) ?? []);
    this.#source?.showActProblem(this.#pasted.text === "" ? undefined : problem);
  }

  protected firstWrong(): HTMLElement | null {
    return null;
  }

  protected override firstField(): HTMLElement | null {
    return this.#source?.control() ?? null;
  }

  #announce(words: string): void {
    this.announcer.textContent = words;
  }

  /** Checks what is kept: what cannot be used is told, and stays. */
  #load(): void {
    const models: Model[] = [];
    const problems: Problem[] = [];
    for (const own of this.#modeller) {
      try {
        models.push(...ownModels({ modeller: [own] }));
      } catch (error) {
        if (!(error instanceof KvalitetsmodelError)) throw error;
        problems.push(...error.problems);
      }
    }
    this.#models = models;
    this.#problems = problems;
  }

  /** Gives the form with the assessment the model for its area and date. */
  #apply(): void {
    const id = this.getAttribute("for");
    const found = id === null ? null : (this.ownerDocument.getElementById(id) as Assessing | null);
    if (found === null || !("value" in found)) return;
    // A portal's own choice stays.
    if (found.model !== undefined && found.model !== this.#set) return;
    const { area, date } = found.value;
    const model = modelOf(this.#models, { area, date });
    if (model === found.model) return;
    this.#set = model;
    found.model = model;
  }

  async #readText(now: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { text } = this.#pasted;
    if (text === "") {
      this.#read = undefined;
      this.#failure = undefined;
      return this.#showResult();
    }
    if (this.#context !== undefined && this.#read === undefined) {
      replace(this.#result, h("p", { class: "kvm-waiting" }, bilagIn(this.language).loading));
    }
    try {
      const { readBilag } = await reader();
      if (turn !== this.#turn) return;
      this.#read = readBilag(text, today(), { ...this.#source?.options, partial: true });
      this.#failure = undefined;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#read = undefined;
      this.#failure = error;
    }
    this.#showResult();
    const { value } = this.#read ?? {};
    if (now && value !== undefined && this.#context !== undefined) this.#announce(summary(this.#context, value));
  }

  #showResult(): void {
    const context = this.#context;
    if (context === undefined) return;
    this.showMessages();
    if (this.#failure !== undefined) return replace(this.#result, failed(context, this.#failure));
    if (this.#read === undefined) return replace(this.#result, h("p", null, bilagIn(context.language).waiting));
    const { value, problems } = this.#read;
    const host = { use: (own: OwnModel) => this.#use(own), announce: (words: string) => this.#announce(words) };
    replace(
      this.#result,
      h("section", { "aria-labelledby": `${context.uid}-found` }, result(context, value, problems)),
      value === undefined ? null : h("section", { class: "kvm-annex-use" }, usePart(context, value, host)),
    );
  }

  /** Uses it from now on, in the place of what was used for the same area and period. */
  #use(own: OwnModel): void {
    const [model] = ownModels({ modeller: [own] });
    if (model === undefined) return;
    const same = (other: Model): boolean => other.area === model.area && other.validity.from === model.validity.from;
    const others = this.#modeller.filter((one) => !ownOf(one).some(same));
    this.#modeller = [...others, own];
    this.changed();
    const words = bilagIn(this.language);
    this.#announce("texts" in own ? words.used : words.usedWhole);
    document.getElementById(`${this.uid}-kept`)?.focus();
  }

  #remove(own: OwnModel): void {
    this.#modeller = this.#modeller.filter((one) => one !== own);
    this.changed();
    this.#announce(bilagIn(this.language).removed);
    this.focus();
  }

  #showKept(context: Context): void {
    const words = bilagIn(context.language);
    const { text, level, uid } = context;
    const one = (own: OwnModel): Child =>
      ownOf(own).map((model) =>
        h(
          "li",
          null,
          h("strong", null, said(context, model.name)),
          h("span", { class: "kvm-more kvm-hash" }, model.wording ?? ""),
          h("button", { type: "button", class: "button button-secondary", onclick: () => this.#remove(own) }, words.remove),
        ),
      );
    const bad = (): Child =>
      alert(
        { kind: "error", text, title: words.bad, level: level + 1 },
        this.#problems.map(({ message }) => alertText(message[context.language])),
        h(
          "button",
          { type: "button", class: "button button-secondary", onclick: () => this.#dropBad() },
          words.remove,
        ),
      );
    replace(
      this.#kept,
      this.#models.length === 0
        ? null
        : [
            heading(level, { id: `${uid}-kept`, tabindex: -1 }, words.inUse),
            h("p", null, words.inUseText),
            h("ul", { class: "nobullet-list kvm-annex-used" }, this.#modeller.map(one)),
          ],
      this.#problems.length === 0 ? null : bad(),
    );
  }

  #dropBad(): void {
    this.#modeller = this.#modeller.filter((one) => ownOf(one).length > 0);
    this.changed();
    this.focus();
  }
}

/** The form with the assessment. */
type Assessing = HTMLElement & { readonly value: Vurdering; model: Model | undefined };

/** The model that something is, if it can be used. */
function ownOf(own: OwnModel): Model[] {
  try {
    return ownModels({ modeller: [own] });
  } catch {
    return [];
  }
}

/** The reader did not come: its own words say why and what to do. */
function failed({ text, level, language }: Context, error: unknown): Child {
  const words =
    error instanceof KvalitetsmodelError ? error.problems.map(({ message }) => message[language]) : [String(error)];
  return alert({ kind: "error", text, title: text.notLoaded, level: level + 1, announce: true }, words.map((one) => alertText(one)));
}
