// <kvalitetsmodel-forhold>: the form for what has happened, from which the deadlines follow.
import {
  type CaseEvent,
  type EventKind,
  frister,
  KvalitetsmodelError,
  type Ownership,
  type Party,
  type Problem,
  type Sag,
} from "./engine.js";
import { replace } from "./shared/dom.js";
import { updateEvent } from "./shared/element.js";
import type { Context } from "./shared/fields/context.js";
import { firstWrong, messageOf, type Pointed, tell } from "./shared/fields/problem.js";
import { FormControl } from "./shared/form-control.js";
import { given } from "./shared/given.js";
import type { TypedEvent } from "./events/typed.js";
import { Draft } from "./forhold/draft.js";
import { EventsPart } from "./forhold/events.js";
import { HomePart } from "./forhold/home.js";
import { SettingsPart } from "./forhold/settings.js";
import { WhoPart } from "./forhold/who.js";
import { forholdIn } from "./text-forhold.js";

/**
 * The form of events: who it is about, and what has arrived and been done. Its value is a case that holds just that.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `disabled`, is reset
 * with its form, and sends `input` and `change` events that bubble. Every event gets an `id` of its own, so that a
 * deadline in a calendar is moved, not doubled, when an event is changed.
 *
 * Attributes: `party`, `ownership`, `today` (ISO; the day it is by default), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * const forhold = document.querySelector("kvalitetsmodel-forhold");
 * forhold.addEventListener("change", () => console.log(frister(forhold.value, forhold.today)));
 */
export class KvalitetsmodelForhold extends FormControl {
  static readonly observedAttributes = ["party", "ownership", "today", "headinglevel"];

  #draft = new Draft(this.#initial());
  /** What was set before the engine came, which reads it. */
  #early: Sag | undefined;
  /** Whether the day in it, where an earlier format has one, is still the one to look at. */
  #earlyDay = true;
  #problems: readonly Problem[] = [];
  #context: Context | undefined;
  #who: WhoPart | undefined;
  #events: EventsPart | undefined;
  #home: HomePart | undefined;
  #settings: SettingsPart | undefined;

  // --- what a portal uses

  /**
   * The case as it was typed: whom it is about, what has happened, and the settings. What cannot be read is in it too,
   * see `problems`. A file of an earlier format can be set as well; what else stands in a case is not the form's.
   */
  get value(): Sag {
    return this.#early ?? this.#draft.value();
  }

  set value(set: Sag) {
    const value = given(set);
    if (!this.drawn) {
      this.#early = value;
      this.#earlyDay = true;
      this.internals.setFormValue(JSON.stringify(value));
      return;
    }
    this.#draft.take(value);
    this.draw();
  }

  /** Why the case cannot be read in full; empty when it can. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The day the deadlines are looked at. */
  get today(): string {
    return this.#draft.today;
  }

  set today(day: string) {
    this.#look(day);
  }

  /** Whether "today" is the day it is, and not one that was chosen. Setting it true goes back to the day it is. */
  get followsToday(): boolean {
    return this.#draft.chosenToday === undefined;
  }

  set followsToday(follows: boolean) {
    this.#look(follows ? undefined : this.#draft.today);
  }

  #look(day: string | undefined): void {
    this.#draft.chosenToday = day;
    this.#earlyDay = false;
    this.refresh();
  }

  /** Adds an event of a kind and goes to it, as the buttons in the form do. */
  add(kind: EventKind): void {
    this.#events?.add(kind);
  }

  /**
   * Puts an event in the form, as if it had been typed there: in the place of the one with its id, else at `place`, by
   * default last. Another form that knows of it writes it here, so that its deadlines show, and sends no events itself.
   */
  putEvent(event: CaseEvent & { id: string }, place?: number): void {
    this.#takeEarly();
    this.#draft.put({ ...event } as TypedEvent, place);
    this.changed();
  }

  /** Takes the event with an id out of the form, as its button does. */
  removeEvent(id: string): void {
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
    if (typeof state !== "string") return;
    const { value, today } = JSON.parse(state) as { value: Sag; today?: string };
    this.value = value;
    if (today !== undefined) this.today = today;
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
    const early = this.#early;
    if (early === undefined) return;
    const { chosenToday } = this.#draft;
    try {
      this.#draft.take(early);
    } catch (error) {
      // What is no case of any format cannot be shown.
      if (!(error instanceof KvalitetsmodelError) || error.code !== "badInput") throw error;
    }
    if (!this.#earlyDay) this.#draft.chosenToday = chosenToday;
    this.#early = undefined;
  }

  protected draw(): void {
    this.#takeEarly();
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = this.#events?.parts.filter(({ node }) => node.open).map(({ event }) => event) ?? [];
    const folds = [this.#home, this.#settings].map((part) => part?.node.open ?? false);
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    this.#context = context;
    const changed = (): void => this.changed();
    this.#who = new WhoPart(context, this.#draft, changed);
    this.#events = new EventsPart(context, this.#draft, changed, (words) => (this.announcer.textContent = words));
    this.#home = new HomePart(context, this.#draft);
    this.#settings = new SettingsPart(context, this.#draft);
    this.controls.setAttribute("aria-label", forholdIn(this.language).name);
    // First the letter one sits with: whom it is about has a default that is mostly right.
    replace(this.controls, this.#events.node, this.#who.node, this.#home.node, this.#settings.node);
    replace(this.root, this.controls, this.announcer);
    this.refresh();
    for (const { event, node } of this.#events.parts) node.open = open.includes(event);
    [this.#home, this.#settings].forEach(({ node }, at) => (node.open = folds[at] ?? false));
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  protected refresh(): void {
    if (this.#context === undefined) return;
    const value = this.#draft.value();
    this.#problems = frister({ ...value, settings: { ...value.settings, trace: false } }, this.today, {
      partial: true,
    }).problems;
    this.#who?.show();
    this.#home?.show();
    this.#settings?.show();
    this.#events?.show(this.#badDates());
    this.showMessages();
    this.#send();
  }

  /** The events whose own date is none. */
  #badDates(): Set<TypedEvent> {
    const paths = new Set(this.#problems.map(({ path }) => path));
    return new Set(this.#draft.events.filter((_, at) => paths.has(`/events/${at}/date`)));
  }

  /** Every field by the pointer that the engine calls it by. */
  #fields(): Pointed[] {
    const events = this.#events?.parts ?? [];
    return [
      ...(this.#who?.fields() ?? []),
      ...(this.#home?.fields() ?? []),
      ...(this.#settings?.fields() ?? []),
      ...events.flatMap((part, at) =>
        part.fields().map(([member, field]): Pointed => [`/events/${at}/${member}`, field]),
      ),
      // What is said about an event as a whole stands at its date.
      ...events.flatMap((part, at) => {
        const [first] = part.fields();
        return first ? [[`/events/${at}`, first[1]] as Pointed] : [];
      }),
    ];
  }

  protected firstWrong(): HTMLElement | null {
    return firstWrong(this.#problems, this.#fields());
  }

  protected showMessages(): void {
    tell(this.#problems, this.#fields(), this.language);
    this.#events?.parts.forEach((part, at) => {
      const its = this.#problems.filter(({ path }) => path === `/events/${at}` || path.startsWith(`/events/${at}/`));
      part.showProblems(
        its,
        its.map((problem) => messageOf(problem, this.language)),
      );
    });
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    const value = this.#draft.value();
    const { chosenToday } = this.#draft;
    this.internals.setFormValue(
      JSON.stringify(value),
      JSON.stringify({ value, ...(chosenToday === undefined ? {} : { today: chosenToday }) }),
    );
    const anchor = this.firstWrong() ?? this.root;
    if (this.#problems.length > 0) {
      this.internals.setValidity({ customError: true }, forholdIn(this.language).invalid, anchor);
    } else this.internals.setValidity({});
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }
}
