// <kvalitetsmodel-forhold>: the form for what has happened, from which the deadlines follow.
import type { ComponentChildren } from "preact";
import { type CaseEvent, type EventKind, frister, KvalitetsmodelError, type Ownership, type Party, type Sag } from "./engine.js";
import type { TypedEvent } from "./events/typed.js";
import { addEvent, Events } from "./forhold/events.js";
import { dayOf, emptyForm, type Held, read, readOf, sagOf } from "./forhold/held.js";
import { Home } from "./forhold/home.js";
import { Settings } from "./forhold/settings.js";
import { Unread } from "./forhold/unread.js";
import { Who } from "./forhold/who.js";
import { toldTo } from "./frister/told-to.js";
import { withoutTrace } from "./proces/case.js";
import { FormControl } from "./shared/form/control.js";
import type { Told } from "./shared/form/told.js";
import { given } from "./shared/given.js";
import { isPart } from "./shared/sag/shared-case.js";
import { forholdIn } from "../generated/texts/forhold.js";

/**
 * The form of events: who it is about, and what has arrived and been done. Its value is a case that holds just that: what
 * cannot be read is in it too, see `problems`. A file of an earlier format can be set as well; what else stands in a case
 * is not the form's.
 *
 * A form control like any other: it has a `name` and a `value`, stands in FormData (as JSON), can be `required` and
 * `disabled`, is reset with its form, and sends `input` and `change` events that bubble. Every event gets an `id` of its
 * own, so that a deadline in a calendar is moved, not doubled, when an event is changed.
 *
 * Attributes: `party` (`tilbud` by default, `plejefamilie`, `bpaForening` or `socialtilsyn`), `ownership` (as in a case),
 * `value` (JSON, what the form holds at the start and after a reset), `today` (ISO; the day it is by default), `sag` (the
 * id of the case it is a part of, where it is not inside it), `folded` (whom it is about is a line), `reader`
 * (`socialtilsyn` where that writes about the one the case is about, who is spoken to else), `lang`, `name`, `required`,
 * `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * const forhold = document.querySelector("kvalitetsmodel-forhold");
 * forhold.addEventListener("change", () => console.log(frister(forhold.value, forhold.today)));
 */
export class KvalitetsmodelForhold extends FormControl<Sag, Held> {
  static override readonly observedAttributes = [...FormControl.observedAttributes, "party", "ownership", "today", "folded", "reader"];

  /** Set while a value waits for the engine: the day that was chosen since, which then counts before the one in it. */
  #day: { readonly chosen: string | undefined } | undefined;

  // --- what a portal uses

  /** The day the deadlines are looked at. */
  get today(): string {
    return dayOf(this.store.value);
  }

  set today(day: string) {
    this.#look(day);
  }

  /** Whether "today" is the day it is, and not one that was chosen. Setting it true goes back to the day it is. */
  get followsToday(): boolean {
    return this.store.value.today === undefined;
  }

  set followsToday(follows: boolean) {
    this.#look(follows ? undefined : this.today);
  }

  /** Adds an event of a kind and goes to it, as the buttons in the form do. */
  add(kind: EventKind): void {
    if (this.drawn) addEvent(this.host, kind, this.language);
  }

  /**
   * Puts an event in the form, as if it had been typed there: in the place of the one with its id, else at `place`, by
   * default last. Another form that knows of it writes it here, so that its deadlines show, and sends no events itself.
   */
  putEvent(put: CaseEvent & { id: string }, place?: number): void {
    const event = given(put);
    this.act(() => {
      const at = this.#placeOf(event.id);
      if (at < 0) this.store.insert("/events", event, place);
      else this.store.set(`/events/${at}`, event);
    });
  }

  /** Takes the event with an id out of the form, as its button does. */
  removeEvent(id: string): void {
    this.act(() => {
      const at = this.#placeOf(id);
      if (at >= 0) this.store.remove(`/events/${at}`);
    });
  }

  // --- what the browser calls

  protected override kept(): object {
    const { today } = this.store.value;
    return { ...super.kept(), ...(today === undefined ? {} : { today }) };
  }

  protected override restore(state: { value: Sag; today?: string }): void {
    super.restore(state);
    if (state.today !== undefined) this.today = state.today;
  }

  override attributeChangedCallback(name: string): void {
    // Who a case is about, and on which day it is looked at, the case says.
    if (isPart(this) && ["party", "ownership", "today"].includes(name)) return;
    const { party, ownership, today } = this.#start();
    if (name === "party") this.store.set("/party", party);
    else if (name === "ownership") this.store.set("/ownership", ownership);
    else if (name === "today") this.#look(today);
    else super.attributeChangedCallback(name);
  }

  // --- inside

  #start(): { party: Party; ownership: Ownership | undefined; today: string | undefined } {
    // A word that is none is for the engine to tell.
    return {
      party: (this.getAttribute("party") ?? "tilbud") as Party,
      ownership: (this.getAttribute("ownership") ?? undefined) as Ownership | undefined,
      today: this.getAttribute("today") ?? undefined,
    };
  }

  #look(day: string | undefined): void {
    this.#day = { chosen: day };
    this.store.set("/today", day);
  }

  protected override get reader(): string {
    return this.getAttribute("reader") ?? "";
  }

  protected override told(words: string): string {
    return toldTo(this.reader, this.store.value.party, this.language)(words);
  }

  #placeOf(wanted: string): number {
    return this.store.value.events.findIndex(({ id }: TypedEvent) => id === wanted);
  }

  protected empty(): Held {
    return emptyForm(this.#start());
  }

  protected override early(): void {
    this.#day = undefined;
  }

  protected hold(value: Sag): Held {
    return read(value, this.store.value.today);
  }

  /** What is no case of any format cannot be shown: that is told as an error of the page. */
  protected override holdEarly(value: Sag): Held {
    try {
      const held = this.hold(value);
      if (this.#day === undefined) return held;
      const { today: _, ...rest } = held;
      const { chosen } = this.#day;
      return { ...rest, ...(chosen === undefined ? {} : { today: chosen }) };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError) || error.code !== "badInput") throw error;
      reportError(error);
      return this.store.value;
    }
  }

  protected override holdOf(sag: Sag): Held {
    return readOf(sag, this.case?.today, this.case?.isAssumed === true);
  }

  protected override saidIn({ format: _, ...held }: Held): object {
    return sagOf(held as Held);
  }

  /** The day is the case's, and no part of it. */
  protected override became(before: Held, now: Held): void {
    super.became(before, now);
    if (before.today !== now.today) this.case?.look(now.today);
    if (before.assumed !== undefined && now.assumed === undefined) this.case?.choose?.();
  }

  protected valueIn(held: Held): Sag {
    return sagOf(held);
  }

  protected ask(held: Held): Told {
    return frister(withoutTrace(sagOf(held)), dayOf(held), { partial: true });
  }

  protected waiting(): string {
    return this.text.loading;
  }

  protected label(): string {
    return forholdIn(this.language).name;
  }

  protected invalid(): string {
    return forholdIn(this.language).invalid;
  }

  protected missing({ events = [] }: Sag): string | undefined {
    return events.length > 0 ? undefined : forholdIn(this.language).missing;
  }

  /** First the letter one sits with: whom it is about has a default that is mostly right. */
  protected body(): ComponentChildren {
    return (
      <>
        <Unread />
        <Events />
        <Who />
        <Home />
        <Settings />
      </>
    );
  }
}
