// <kvalitetsmodel-bilag>: the official wording, pasted from Retsinformation and used at once.
import type { ComponentChildren, VNode } from "preact";
import { modelOf } from "../own-models.js";
import { checked } from "./bilag/checked.js";
import { type Held, modelsIn, optionsOf, type Part, partOf, type Pasted, pastedIn } from "./bilag/held.js";
import { Kept } from "./bilag/kept.js";
import { reader } from "./bilag/reader.js";
import { actProblem, type Reading, useReading } from "./bilag/reading.js";
import { Result, summary } from "./bilag/result.js";
import { type Paste, Source } from "./bilag/source.js";
import { Use } from "./bilag/use.js";
import { type Model, type OwnModel, ownModels, type Problem, type Vurdering } from "./engine.js";
import { FormControl } from "./shared/form/control.js";
import { same } from "./shared/form/same.js";
import { byId } from "./shared/around.js";
import { today } from "./shared/today.js";
import { onUpdate, updateEvent } from "./shared/update.js";
import { useView } from "./shared/view/context.js";
import { Failure } from "./shared/view/failure.js";
import { bilagIn } from "../generated/texts/bilag.js";

/** How long somebody who types is left in peace. */
const PAUSE = 400;

/**
 * Reads the text of an annex that is pasted or dropped, shows it beside the model (the same, other words, new, gone, and
 * every line that was not understood), and lets a person use it: as words over the model's own, or as a model.
 *
 * A form control like any other: its `value` is the part of a case that holds models of one's own (`modeller`). The form
 * with the assessment that `for` names gets the one for its area and date, as its `model`; one that a portal has set
 * there itself stays. The reading has a WebAssembly of its own, which is loaded when the first text is there.
 *
 * Attributes: `for`, `value` (JSON, what it holds at the start and after a reset), `sag` (the id of the case it is a
 * part of, where it is not inside it), `lang`, `name`, `required`, `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-bilag for="skema"></kvalitetsmodel-bilag>
 */
export class KvalitetsmodelBilag extends FormControl<Part, Held, Reading> {
  static override readonly observedAttributes = [...FormControl.observedAttributes, "for"];

  /** The model that the form with the assessment was given here. */
  #set: Model | undefined;
  /** What is read, or on its way: what is asked again meanwhile is the same. */
  #reading: { readonly of: Pasted; readonly answer: Promise<Reading> | Reading } | undefined;
  /** Whether what was pasted last is read at once, and what was found is said. */
  #now = true;

  constructor() {
    super();
    this.addEventListener(updateEvent, () => this.#apply());
    this.whileInPage(() => onUpdate(this, ["for"], () => this.#apply()));
  }

  // --- what a portal uses

  /** The models in use, checked: for the option `model` of the functions. */
  get models(): readonly Model[] {
    return this.drawn ? this.store.value.modeller.flatMap((own) => checked(own).models) : [];
  }

  /** Why some of what is kept cannot be used; empty when all of it can. */
  override get problems(): readonly Problem[] {
    return this.drawn ? this.store.value.modeller.flatMap((own) => checked(own).problems) : [];
  }

  override reset(): void {
    super.reset();
    this.store.replace({ modeller: this.store.value.modeller });
  }

  // --- what the browser calls

  override attributeChangedCallback(name: string): void {
    if (name === "for") this.#apply();
    else super.attributeChangedCallback(name);
  }

  protected override inherit(from: this): void {
    this.#set ??= from.#set;
    super.inherit(from);
  }

  // --- inside

  /** Gives the form with the assessment the model for its area and date. */
  #apply(): void {
    if (!this.drawn) return;
    const found = byId(this, this.getAttribute("for")) as Assessing | undefined;
    if (found === undefined || !("value" in found)) return;
    // A portal's own choice stays.
    if (found.model !== undefined && found.model !== this.#set) return;
    const { area, date } = found.value;
    const model = modelOf(this.models, { area, date });
    if (model === found.model) return;
    this.#set = model;
    found.model = model;
  }

  protected empty(): Held {
    return { modeller: [] };
  }

  protected hold(value: Part): Held {
    return { ...this.store.value, modeller: modelsIn(value) };
  }

  protected valueIn({ modeller }: Held): Part {
    return partOf(modeller);
  }

  protected override unread(set: Part): Part {
    return partOf(modelsIn(set));
  }

  protected ask(held: Held): Reading | Promise<Reading> {
    const of = pastedIn(held);
    if (this.#reading === undefined || !same(this.#reading.of, of)) {
      this.#reading = { of, answer: of.text === undefined ? { of, problems: [] } : this.#read(of, this.#now) };
    }
    return this.#reading.answer;
  }

  async #read(of: Pasted, now: boolean): Promise<Reading> {
    await (now ? undefined : new Promise((done) => setTimeout(done, PAUSE)));
    // Something else was pasted meanwhile, which alone counts.
    const isLate = (): boolean => this.#reading?.of !== of;
    try {
      if (isLate()) return { of, problems: [] };
      const { readBilag } = await reader();
      if (isLate()) return { of, problems: [] };
      const told = readBilag(of.text ?? "", today(), { ...optionsOf(of), partial: true });
      const read = { ...told, problems: told.problems.map(actProblem) };
      if (now && read.value !== undefined) this.host.say(summary(this.language, read.value));
      const answer: Reading = { of, read, problems: read.problems.filter(({ path }) => path === "/act").slice(0, 1) };
      this.#reading = { of, answer };
      return answer;
    } catch (failure) {
      // The next time it is tried again.
      if (!isLate()) this.#reading = undefined;
      return { of, failure, problems: [] };
    }
  }

  readonly #paste: Paste = (member, value, now) => {
    this.#now = now;
    const before = this.store.value;
    this.store.set(`/${member}`, value);
    if (before === this.store.value) this.store.ask();
  };

  protected waiting(): string {
    return this.text.loading;
  }

  protected label(): string {
    return bilagIn(this.language).name;
  }

  protected invalid(): string {
    return bilagIn(this.language).bad;
  }

  protected missing(value: Part): string | undefined {
    return modelsIn(value).length > 0 ? undefined : bilagIn(this.language).missing;
  }

  protected override firstField(): HTMLElement | null {
    return this.host.at("/text");
  }

  protected body(): ComponentChildren {
    return (
      <>
        <Kept drop={(isGone, words) => this.#drop(isGone, words)} />
        <Source paste={this.#paste} />
        <div class="kvm-annex-result">
          <Read use={(own) => this.#use(own)} />
        </div>
      </>
    );
  }

  /** Uses it from now on, in the place of what was used for the same area and period. */
  #use(own: OwnModel): void {
    const [model] = ownModels({ modeller: [own] });
    if (model === undefined) return;
    const isSame = (other: Model): boolean => other.area === model.area && other.validity.from === model.validity.from;
    const others = this.store.value.modeller.filter((one) => !checked(one).models.some(isSame));
    this.act(() => this.store.set("/modeller", [...others, own]));
    const words = bilagIn(this.language);
    this.host.say("texts" in own ? words.used : words.usedWhole);
    this.root.querySelector<HTMLElement>(`[id="${this.uid}-kept"]`)?.focus();
  }

  #drop(isGone: (own: OwnModel) => boolean, words = ""): void {
    const kept = this.store.value.modeller.filter((own) => !isGone(own));
    this.act(() => this.store.set("/modeller", kept));
    this.host.say(words);
    this.focus();
  }
}

/** The form with the assessment. */
type Assessing = HTMLElement & { readonly value: Vurdering; model: Model | undefined };

/** What came of the reading, as far as it has come. */
function Read({ use }: { use: (own: OwnModel) => void }): VNode {
  const words = bilagIn(useView().language);
  const { of, read, failure, isWaiting } = useReading();
  if (read === undefined && isWaiting) return <p class="kvm-waiting">{words.loading}</p>;
  if (failure !== undefined) return <Failure error={failure} below={1} />;
  if (of === undefined || read === undefined) return <p>{words.waiting}</p>;
  return (
    <>
      <Result bilag={read.value} problems={read.problems} />
      {read.value && (
        <section class="kvm-annex-use">
          <Use bilag={read.value} use={use} />
        </section>
      )}
    </>
  );
}
