// <kvalitetsmodel-forhold>: the form for what has happened, from which the deadlines follow.
import {
  type Fact,
  type FactKind,
  type Forhold,
  frister,
  KvalitetsmodelError,
  type Ownership,
  type Party,
  type Problem,
} from "./engine.js";
import { replace } from "./shared/dom.js";
import { updateEvent } from "./shared/element.js";
import type { Context } from "./shared/fields/context.js";
import { firstWrong, messageOf, type Pointed, tell } from "./shared/fields/problem.js";
import { FormControl } from "./shared/form-control.js";
import { given } from "./shared/given.js";
import { Draft } from "./forhold/draft.js";
import { FactsPart } from "./forhold/facts.js";
import { SettingsPart } from "./forhold/settings.js";
import type { Typed } from "./forhold/typed.js";
import { WhoPart } from "./forhold/who.js";
import { forholdIn } from "./text-forhold.js";

/**
 * The form of facts: who it is about, and what has arrived and been done.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `disabled`, is reset
 * with its form, and sends `input` and `change` events that bubble. Every fact gets an `id` of its own, so that an event
 * in a calendar is moved, not doubled, when a fact is changed.
 *
 * Attributes: `party`, `ownership`, `today` (ISO; the day it is by default), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * const forhold = document.querySelector("kvalitetsmodel-forhold");
 * forhold.addEventListener("change", () => console.log(frister(forhold.value)));
 */
export class KvalitetsmodelForhold extends FormControl {
  static readonly observedAttributes = ["party", "ownership", "today", "headinglevel"];

  #draft = new Draft(this.#initial());
  /** What was set before the engine came. */
  #early: Forhold | undefined;
  #problems: readonly Problem[] = [];
  #context: Context | undefined;
  #who: WhoPart | undefined;
  #facts: FactsPart | undefined;
  #settings: SettingsPart | undefined;

  // --- what a portal uses

  /** The facts as they were typed. What cannot be read is in it too: see `problems`. */
  get value(): Forhold {
    return this.#early ?? this.#draft.value();
  }

  set value(set: Forhold) {
    const value = given(set);
    if (!this.drawn) {
      this.#early = value;
      this.internals.setFormValue(JSON.stringify(value));
      return;
    }
    this.#draft.take(value);
    this.draw();
  }

  /** Why the facts cannot be read; empty when they can. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether "today" is the day it is, and not one that was chosen. Setting it true goes back to the day it is. */
  get followsToday(): boolean {
    return this.#draft.chosenToday === undefined;
  }

  set followsToday(follows: boolean) {
    if (this.#early !== undefined) this.#takeEarly();
    this.#draft.chosenToday = follows ? undefined : this.#draft.today;
    this.refresh();
  }

  /** Adds a fact of a kind and goes to it, as the buttons in the form do. */
  add(kind: FactKind): void {
    this.#facts?.add(kind);
  }

  /**
   * Puts a fact in the form, as if it had been typed there: in the place of the one with its id, else at `place`, by
   * default last. Another form that knows of it writes it here, so that its deadlines show, and sends no events itself.
   */
  putFact(fact: Fact & { id: string }, place?: number): void {
    this.#takeEarly();
    this.#draft.put({ ...fact } as Typed, place);
    this.changed();
  }

  /** Takes the fact with an id out of the form, as its button does. */
  removeFact(id: string): void {
    this.#takeEarly();
    this.#draft.remove(id);
    this.changed();
  }

  /** Empties the form: only what the attributes say is left. A form around the element does the same on reset. */
  reset(): void {
    this.#early = undefined;
    this.#draft = new Draft(this.#initial());
    if (this.drawn) this.draw();
  }

  // --- what the browser calls

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string") this.value = JSON.parse(state) as Forhold;
  }

  attributeChangedCallback(name: string): void {
    const { party, ownership, today } = this.#initial();
    if (name === "party") this.#draft.party = party;
    else if (name === "ownership") this.#draft.ownership = ownership;
    else if (name === "today") this.#draft.chosenToday = today;
    if (!this.drawn) return;
    if (name === "headinglevel") this.draw();
    else this.refresh();
  }

  // --- inside

  #initial(): { party: Party; ownership: Ownership | undefined; today: string | undefined } {
    // A word that is none is for the engine to tell.
    return {
      party: (this.getAttribute("party") ?? "tilbud") as Party,
      ownership: (this.getAttribute("ownership") ?? undefined) as Ownership | undefined,
      today: this.getAttribute("today") ?? undefined,
    };
  }

  protected waiting(): string {
    return this.text.loading;
  }

  #takeEarly(): void {
    if (this.#early !== undefined) this.#draft.take(this.#early);
    this.#early = undefined;
  }

  protected draw(): void {
    this.#takeEarly();
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = this.#facts?.parts.filter(({ node }) => node.open).map(({ fact }) => fact) ?? [];
    const settingsOpen = this.root.querySelector<HTMLDetailsElement>(".kvm-settings")?.open ?? false;
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    this.#context = context;
    const changed = (): void => this.changed();
    this.#who = new WhoPart(context, this.#draft, changed);
    this.#facts = new FactsPart(context, this.#draft, changed, (words) => (this.announcer.textContent = words));
    this.#settings = new SettingsPart(context, this.#draft);
    this.controls.setAttribute("aria-label", forholdIn(this.language).name);
    // First the letter one sits with: whom it is about has a default that is mostly right.
    replace(this.controls, this.#facts.node, this.#who.node, this.#settings.node);
    replace(this.root, this.controls, this.announcer);
    this.refresh();
    for (const { fact, node } of this.#facts.parts) node.open = open.includes(fact);
    this.root.querySelector<HTMLDetailsElement>(".kvm-settings")?.toggleAttribute("open", settingsOpen);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  protected refresh(): void {
    if (this.#context === undefined) return;
    this.#problems = problemsIn(this.#draft.value());
    this.#who?.show();
    this.#settings?.show();
    this.#facts?.show(this.#badDates());
    this.showMessages();
    this.#send();
  }

  /** The facts whose own date is none. */
  #badDates(): Set<Typed> {
    const bad = new Set<Typed>();
    for (const { path } of this.#problems) {
      const [, at] = /^\/facts\/(\d+)\/date$/.exec(path) ?? [];
      const fact = at === undefined ? undefined : this.#draft.facts[Number(at)];
      if (fact) bad.add(fact);
    }
    return bad;
  }

  /** Every field by the pointer that the engine calls it by. */
  #fields(): Pointed[] {
    const facts = this.#facts?.parts ?? [];
    return [
      ...(this.#who?.fields() ?? []),
      ...(this.#settings?.fields() ?? []),
      ...facts.flatMap((part, at) =>
        part.fields().map(([member, field]): Pointed => [`/facts/${at}/${member}`, field]),
      ),
      // What is said about a fact as a whole stands at its date.
      ...facts.flatMap((part, at) => {
        const [first] = part.fields();
        return first ? [[`/facts/${at}`, first[1]] as Pointed] : [];
      }),
    ];
  }

  protected firstWrong(): HTMLElement | null {
    return firstWrong(this.#problems, this.#fields());
  }

  protected showMessages(): void {
    tell(this.#problems, this.#fields(), this.language);
    this.#facts?.parts.forEach((part, at) => {
      const its = this.#problems.filter(({ path }) => path === `/facts/${at}` || path.startsWith(`/facts/${at}/`));
      part.showProblems(
        its,
        its.map((problem) => messageOf(problem, this.language)),
      );
    });
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    this.internals.setFormValue(JSON.stringify(this.#draft.value()));
    const anchor = this.firstWrong() ?? this.root;
    if (this.#problems.length > 0) {
      this.internals.setValidity({ customError: true }, forholdIn(this.language).invalid, anchor);
    } else this.internals.setValidity({});
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }
}

/** Every problem in the facts. */
function problemsIn(value: Forhold): readonly Problem[] {
  try {
    frister({ ...value, settings: { ...value.settings, trace: false } });
    return [];
  } catch (error) {
    if (error instanceof KvalitetsmodelError) return error.problems;
    throw error;
  }
}
