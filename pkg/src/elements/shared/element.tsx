// What the elements have in common: they wait for the engine, follow the page's language, bring the few lines of layout
// that they need, and draw what follows from their state: with Preact in light DOM, where the page's own styles reach it.
import { type ComponentChildren, render } from "preact";
import { type EngineSize, whenReady } from "../assessment.js";
import { type VurderingText, vurderingIn } from "../../generated/texts/vurdering.js";
import { type Language, languageOf, onLanguageChange } from "./language.js";
import { useLayout } from "./layout.js";
import { uniqueId } from "./unique-id.js";
import { copiesIn, drawingOf, enter, find, leave, madeOf } from "./instances.js";
import { type View, ViewContext } from "./view/context.js";
import { Failure } from "./view/failure.js";
import { flush } from "./view/flush.js";
import { keepingFocus } from "./view/keep-focus.js";
import { LastFocus } from "./view/last-focus.js";
import { Unfolded } from "./view/unfolded.js";
import "./view/unbroken.js";

// On a server there is no HTMLElement: importing the package must not fail there, and nothing is defined there.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class KvalitetsmodelElement extends Base {
  protected readonly uid = uniqueId();
  /** Where everything is drawn. */
  protected readonly root: HTMLElement = drawingOf(document.createElement("div"), this.uid);
  protected language: Language = "da";
  #ready = false;
  #failure: unknown;
  #printing = false;
  /** What goes on while the element is in the page: each begins it, and gives the way to end it. */
  readonly #begins: (() => () => void)[] = [];
  #ends: readonly (() => void)[] = [];
  readonly #focus = new LastFocus(this.root);
  readonly #open = new Unfolded(this.root);
  /** An empty text before the drawing. Copied markup has none, and whoever replaces what is in the element takes it away. */
  readonly #sentinel = document.createTextNode("");
  /** The element that this one's markup was copied from, whose content it goes on with. */
  #origin = madeOf(copiesIn(this, this.root)[0]);
  /** The names under which later elements find this one. */
  #names: readonly string[] = [];

  constructor() {
    super();
    for (const copy of copiesIn(this, this.root)) {
      // A copy of a ticked answer takes the tick from the answer itself when it comes into the page. The parts stay for now:
      // Turbo counts them.
      for (const ticked of copy.querySelectorAll<HTMLInputElement>("input:checked")) ticked.checked = false;
      // The copy's sentinel goes too.
      if (copy.previousSibling?.nodeValue === "") copy.previousSibling.remove();
    }
    this.whileInPage(() => {
      const observer = new MutationObserver(() => {
        this.#mend();
        observer.takeRecords();
      });
      observer.observe(this, { childList: true });
      return () => observer.disconnect();
    });
    this.whileInPage(() => onLanguageChange(this, (isOther) => this.#speak(isOther)));
    this.whileInPage(() => {
      addEventListener("beforeprint", this.#unfold);
      addEventListener("afterprint", this.#fold);
      return () => {
        removeEventListener("beforeprint", this.#unfold);
        removeEventListener("afterprint", this.#fold);
      };
    });
  }

  /** What there is to see. Called whenever it can be another; what is the same in it stays where it is in the page. */
  protected abstract view(): ComponentChildren;
  /** What is shown while there is no engine. */
  protected abstract waiting(): string;
  /** How much of the engine it computes with. */
  protected get needs(): EngineSize {
    return "everything";
  }
  /** Resolves when what the element computes with is there. */
  protected load(): Promise<void> {
    return whenReady(this.needs);
  }

  protected get text(): VurderingText {
    return vurderingIn(this.language);
  }

  /** The level of the element's own headings, to fit the page's outline: attribute `headinglevel`, 2 by default. */
  protected get level(): number {
    return Math.min(Math.max(Number.parseInt(this.getAttribute("headinglevel") ?? "2", 10) || 2, 1), 6);
  }

  /** Who reads, where that is another than whom the case is about: attribute `reader`, where an element has it. */
  protected get reader(): string {
    return "";
  }

  /** Says one of the engine's sentences to whoever reads. */
  protected told(words: string): string {
    return words;
  }

  /** Whether the engine is there and everything is drawn. */
  protected get drawn(): boolean {
    return this.#ready;
  }

  /** Begins something whenever the element comes into a page, and ends it when it is taken out: said once, in a constructor. */
  protected whileInPage(begin: () => () => void): void {
    this.#begins.push(begin);
  }

  connectedCallback(): void {
    useLayout(this);
    this.#takeEarly();
    this.#takeOver(find(this.getAttribute("instance")));
    this.#names = [this.uid, this.getAttribute("instance") ?? this.uid];
    enter(this.#names, this);
    this.#mend();
    this.#ends = this.#begins.map((begin) => begin());
    this.#speak();
    if (this.#ready) return;
    this.#wait();
    this.load().then(
      () => {
        if (this.#ready) return;
        this.#ready = true;
        this.draw();
      },
      (error: unknown) => {
        this.#failure = error;
        this.#showFailure();
      },
    );
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    leave(this.#names, this);
  }

  /** Goes on with what another element holds, of which this one is a copy: what its attributes do not say. */
  protected inherit(_from: this): void {}

  #takeOver(origin: Element | undefined): void {
    if (origin !== undefined && origin !== this && origin.constructor === this.constructor) this.inherit(origin as this);
  }

  /** Makes it one drawing, its own, whatever the page did to it: copied it, emptied it, or put other markup in its place. */
  #mend(): void {
    const copies = copiesIn(this, this.root);
    this.#takeOver(this.#origin ?? madeOf(copies[0]));
    this.#origin = undefined;
    for (const copy of copies) copy.remove();
    const [isHere, isWhole] = [this.root.parentNode === this, this.#sentinel.parentNode === this];
    if (isHere && isWhole) return;
    this.append(this.#sentinel, this.root);
    // Where there is a copy too, what was drawn may have been moved into it.
    if (isHere || copies.length > 0) this.#redraw();
    this.#focus.restore();
  }

  /** Draws what somebody else has written in, from the ground up. */
  #redraw(): void {
    render(null, this.root);
    this.root.replaceChildren();
    drawingOf(this.root, this.uid).lang = this.language;
    if (this.#ready) this.draw();
    else if (this.#failure !== undefined) this.#showFailure();
    else this.#wait();
    this.#open.restore();
  }

  #wait(): void {
    this.#render(<p class="kvm-waiting">{this.waiting()}</p>);
  }

  /** What was set before the element was defined stands in front of its setters: it is taken over. */
  #takeEarly(): void {
    for (const name of Object.keys(this)) {
      if (!hasSetter(this, name)) continue;
      const own = this as unknown as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  #unfolded: readonly HTMLDetailsElement[] = [];

  /** Nobody can unfold anything on paper. */
  readonly #unfold = (): void => {
    this.#print(true);
    this.#unfolded = [...this.root.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded) {
      details.open = false;
      // What was drawn anew for the paper's width is another element with the same id.
      const now = details.id === "" ? null : this.root.querySelector(`[id="${details.id}"]`);
      if (now instanceof HTMLDetailsElement) now.open = false;
    }
    this.#unfolded = [];
    this.#print(false);
  };

  /** Draws what is drawn on paper only, or no longer. */
  #print(printing: boolean): void {
    this.#printing = printing;
    if (this.#ready) this.draw();
  }

  #speak(isOther = false): void {
    const language = languageOf(this);
    if (!isOther && language === this.language && this.root.lang !== "") return;
    this.language = language;
    this.root.lang = language;
    if (isOther) this.reworded();
    if (this.#ready) this.draw();
    else if (this.#failure !== undefined) this.#showFailure();
  }

  /** The messages are others: what it holds in words is to be said anew. */
  protected reworded(): void {}

  /** Whether it is for this element to tell that there is no engine: once on a page is enough. */
  protected get tellsFailure(): boolean {
    return true;
  }

  #showFailure(): void {
    this.#render(this.tellsFailure ? <Failure error={this.#failure} /> : undefined);
  }

  /** Draws everything: at the start, and when the language, the level, the paper or what is shown is another. */
  protected draw(): void {
    this.#render(this.view());
  }

  /** Called when everything is drawn anew, or that there is no engine. */
  protected rendered(): void {}

  #render(inside: ComponentChildren): void {
    const { text, language, uid, level, reader } = this;
    const told = (words: string): string => this.told(words);
    const view: View = { text, language, uid, level, reader, told, printing: this.#printing, folded: this.hasAttribute("folded") };
    keepingFocus(() => render(<ViewContext.Provider value={view}>{inside}</ViewContext.Provider>, this.root));
    flush();
    this.rendered();
  }
}

/** Whether what an object is made from has a setter of that name. */
function hasSetter(object: object, name: string): boolean {
  for (let one: object | null = Object.getPrototypeOf(object); one !== null; one = Object.getPrototypeOf(one)) {
    const member = Object.getOwnPropertyDescriptor(one, name);
    if (member !== undefined) return member.set !== undefined;
  }
  return false;
}
