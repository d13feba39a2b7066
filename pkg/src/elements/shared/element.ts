// What the elements have in common: they wait for the engine, follow the page's language, and bring the few
// lines of layout that they need.
import { type Problem, KvalitetsmodelError, whenReady } from "../engine.js";
import { type Text, textIn } from "../text.js";
import { alert, alertText } from "./alert.js";
import { h, replace } from "./dom.js";
import { type Language, languageOf, onLanguageChange } from "./language.js";
import { useLayout } from "./layout.js";
import { uniqueId } from "./unique-id.js";

/** Sent by a form whenever what it holds has changed, by whomever: what shows the form listens to it. */
export const updateEvent = "kvalitetsmodel-update";

// On a server there is no HTMLElement: importing the package must not fail there, and nothing is defined there.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class KvalitetsmodelElement extends Base {
  /** Where everything is drawn: light DOM, so that the page's own styles reach it. */
  protected readonly root: HTMLElement = globalThis.document ? h("div", { class: "kvm" }) : (undefined as never);
  protected readonly uid = uniqueId();
  protected language: Language = "da";
  #ready = false;
  #failure: unknown;
  #stop: (() => void) | undefined;

  /** Draws everything anew: at the start, and when the language has changed. */
  protected abstract draw(): void;
  /** What is shown while there is no engine. */
  protected abstract waiting(): string;
  /** Resolves when what the element computes with is there. */
  protected load(): Promise<void> {
    return whenReady();
  }

  protected get text(): Text {
    return textIn(this.language);
  }

  /** The level of the element's own headings, to fit the page's outline: attribute `headinglevel`, 2 by default. */
  protected get level(): number {
    return Math.min(Math.max(Number.parseInt(this.getAttribute("headinglevel") ?? "2", 10) || 2, 1), 6);
  }

  /** Whether the engine is there and everything is drawn. */
  protected get drawn(): boolean {
    return this.#ready;
  }

  connectedCallback(): void {
    useLayout();
    this.#takeEarly();
    if (this.root.parentNode !== this) this.append(this.root);
    this.#stop = onLanguageChange(() => this.#speak());
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    this.#speak();
    if (this.#ready) return;
    this.showWaiting();
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
    this.#stop?.();
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
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
    this.print(true);
    this.#unfolded = [...this.root.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded) {
      details.open = false;
      // What was drawn anew for the paper's width is another element with the same id.
      const now = details.id === "" ? null : this.ownerDocument.getElementById(details.id);
      if (now instanceof HTMLDetailsElement) now.open = false;
    }
    this.#unfolded = [];
    this.print(false);
  };

  /** Draws what is drawn on paper only, or no longer. */
  protected print(_printing: boolean): void {}

  #speak(): void {
    const language = languageOf(this);
    if (language === this.language && this.root.lang !== "") return;
    this.language = language;
    this.root.lang = language;
    if (this.#ready) this.draw();
    else if (this.#failure !== undefined) this.#showFailure();
  }

  /** Whether it is for this element to tell that there is no engine: once on a page is enough. */
  protected get tellsFailure(): boolean {
    return true;
  }

  /** The engine did not come: its own words say why and what to do. */
  #showFailure(): void {
    const error = this.#failure;
    const { problems = [] } = error instanceof KvalitetsmodelError ? error : {};
    const words = problems.length > 0 ? problems.map((one: Problem) => one.message[this.language]) : [String(error)];
    this.showReasons(this.tellsFailure ? words : undefined);
  }

  protected showWaiting(): void {
    replace(this.root, h("p", { class: "kvm-waiting" }, this.waiting()));
  }

  /** Why there is no engine; undefined where another element tells it. */
  protected showReasons(reasons: readonly string[] | undefined): void {
    if (reasons === undefined) return this.root.replaceChildren();
    const { text, level } = this;
    replace(
      this.root,
      alert(
        { kind: "error", text, title: text.notLoaded, level, announce: true },
        reasons.map((one) => alertText(one)),
      ),
    );
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
