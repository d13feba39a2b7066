// <kvalitetsmodel-sag>: the form control that owns a whole case, of which the elements in it are parts.
import type { ComponentChildren } from "preact";
import type { Model, Ownership, Party, Sag } from "./engine.js";
import { type SagAnswer, SagAsking } from "./sag/ask.js";
import { Owner } from "./sag/owner.js";
import { assumedParty, begun, read, type Start, type Unsaid } from "./sag/read.js";
import { listOf } from "./proces/case.js";
import { FormControl } from "./shared/form/control.js";
import { same } from "./shared/form/same.js";
import { type CasePart, sharedCase, tellMoved } from "./shared/sag/shared-case.js";
import { today } from "./shared/today.js";
import { procesIn } from "../generated/texts/proces.js";

/**
 * A whole case as one form control: its `value` is the case, and what is posted, reset, required and valid is it alone.
 *
 * Every element inside it, or with its id in `sag`, is a part of it: a form shows and writes its place in the case, an
 * element that shows something shows it of the case, and two that are about the same show each other's changes at once.
 * Parts may come and go; the case stays. What it does not know of a case it keeps. It draws nothing itself.
 *
 * Like any other control it has a `name` and a `value`, stands in FormData (as JSON), can be `required` and `disabled`, is
 * reset with its form, and sends `input` and `change` events that bubble: those of its parts do not.
 *
 * Whom it is about is in the value when somebody has said so: the attribute, the case that was set, or a person; until
 * then its parts go out from a tilbud, and say so.
 *
 * Attributes: `party`, `ownership` (of a new case), `value` (JSON, what it holds at the start and after a reset), `today`
 * (ISO; the day it is by default), `lang`, `name`, `required`, `disabled`, `instance`.
 *
 * @example
 * <kvalitetsmodel-sag name="sag">
 *   <kvalitetsmodel-skema></kvalitetsmodel-skema>
 *   <kvalitetsmodel-forhold></kvalitetsmodel-forhold>
 *   <kvalitetsmodel-frister></kvalitetsmodel-frister>
 * </kvalitetsmodel-sag>
 */
export class KvalitetsmodelSag extends FormControl<Sag, Unsaid, SagAnswer> {
  static override readonly observedAttributes = ["value", "required", "id", "party", "ownership", "today"];

  /** What its parts know of it. */
  protected readonly [sharedCase] = new Owner({
    value: () => this.#assuming(this.store.value),
    blank: () => this.#assuming(this.#blank()),
    isAssumed: () => this.#isAssumed,
    choose: () => this.store.set("/party", assumedParty),
    isRead: () => this.drawn,
    isDisabled: () => this.isDisabled,
    set: (value) => {
      this.touch();
      // What a part only went out from, nobody has chosen.
      const { party, ...rest } = value;
      this.store.replace(this.#isAssumed && party === assumedParty ? rest : value);
    },
    ask: () => this.store.ask(),
    acted: (type) => this.tellPage(type),
    told: () => this.tellValidity(),
  });
  readonly #asking = new SagAsking();
  /** What was set last, and what it became: the same again is the same case. */
  #set: { readonly given: Sag; readonly held: Unsaid } | undefined;
  #assumed: { readonly of: Unsaid; readonly sag: Sag } | undefined;

  constructor() {
    super();
    this.whileInPage(() => {
      tellMoved(this.ownerDocument);
      return () => tellMoved(this.ownerDocument);
    });
  }

  // --- what a portal uses

  /** The day the case is looked at; set to none, it is the day it is again. */
  get today(): string {
    return this[sharedCase].today ?? today();
  }

  set today(day: string | undefined) {
    this[sharedCase].look(day);
  }

  /** A model of the portal's own that the assessments are made with; one that the case keeps is used by itself. */
  get model(): Model | undefined {
    return this[sharedCase].model;
  }

  set model(model: Model | undefined) {
    this[sharedCase].use(model);
  }

  /** The first field in its parts that has a problem, else the first one there is. */
  override focus(options?: FocusOptions): void {
    const { parts } = this[sharedCase];
    (parts.find(({ wrong }) => wrong?.()) ?? parts[0])?.element.focus(options);
  }

  override reset(): void {
    this[sharedCase].look(this.#start.today);
    super.reset();
  }

  // --- what the browser calls

  override attributeChangedCallback(name: string): void {
    const { party, ownership, today: day } = this.#start;
    if (name === "id") tellMoved(this.ownerDocument);
    else if (name === "party") this.store.set("/party", party);
    else if (name === "ownership") this.store.set("/ownership", ownership);
    else if (name === "today") this[sharedCase].look(day);
    else super.attributeChangedCallback(name);
  }

  override formDisabledCallback(disabled: boolean): void {
    super.formDisabledCallback(disabled);
    this[sharedCase].tell();
  }

  /** Also what a part of it was set to. */
  protected override get isChanged(): boolean {
    return super.isChanged || !same(this.value, this.#blank());
  }

  protected override inherit(from: this): void {
    if (this.model === undefined) this[sharedCase].use(from.model);
    super.inherit(from);
  }

  protected override kept(): object {
    const { today: day } = this[sharedCase];
    return { ...super.kept(), ...(day === undefined ? {} : { today: day }) };
  }

  protected override restore(state: { value: Sag; today?: string }): void {
    super.restore(state);
    this[sharedCase].look(state.today);
  }

  // --- inside

  get #start(): Start & { readonly today: string | undefined } {
    const [party, ownership] = [this.getAttribute("party"), this.getAttribute("ownership")];
    return {
      // A word that is none is for the engine to tell.
      ...(party === null ? {} : { party: party as Party }),
      ...(ownership === null ? {} : { ownership: ownership as Ownership }),
      today: this.getAttribute("today") ?? undefined,
    };
  }

  /** Whether nobody has said whom it is about. */
  get #isAssumed(): boolean {
    return this.store.value.party === undefined;
  }

  /** A case as its parts have it. */
  #assuming(held: Unsaid): Sag {
    if (held.party !== undefined) return held as Sag;
    if (this.#assumed?.of !== held) this.#assumed = { of: held, sag: { ...held, party: assumedParty } };
    return this.#assumed.sag;
  }

  /** What it goes back to. */
  #blank(): Unsaid {
    const { initial } = this;
    return initial === undefined ? this.empty() : this.hold(initial);
  }

  protected empty(): Unsaid {
    return begun(this.#start);
  }

  protected hold(given: Sag): Unsaid {
    if (this.#set !== undefined && same(this.#set.given, given)) return this.#set.held;
    const { sag: held, today: day } = read(given, this.#start);
    this.#set = { given, held };
    if (day !== undefined) this[sharedCase].look(day === today() ? undefined : day);
    return held;
  }

  /** Whom it is about is in it when somebody has said so: an assessment is one of its own area. */
  protected valueIn(held: Unsaid): Sag {
    return listOf(held.vurderinger).length > 0 ? this.#assuming(held) : (held as Sag);
  }

  protected override became(): void {
    this[sharedCase].changed();
  }

  protected ask(held: Unsaid): SagAnswer {
    return this.#asking.ask(this.#assuming(held), this.today, this.model);
  }

  protected override get isWrong(): boolean {
    return (this.store.answer?.wrong.length ?? 0) > 0;
  }

  protected override wrongField(): HTMLElement | null {
    return first(this[sharedCase].parts, ({ wrong }) => wrong?.());
  }

  protected override firstField(): HTMLElement | null {
    return first(this[sharedCase].parts, (part) => part.first?.());
  }

  protected waiting(): string {
    return "";
  }

  protected label(): string {
    return "";
  }

  protected invalid(): string {
    return procesIn(this.language).invalid;
  }

  /** Whom it is about is nothing that is written in it. */
  protected missing({ format: _, id: _1, revision: _2, party: _3, ownership: _4, ...rest }: Sag): string | undefined {
    const isWritten = Object.values(rest).some((one: unknown) => typeof one !== "object" || Object.keys(one ?? {}).length > 0);
    return isWritten ? undefined : procesIn(this.language).missing;
  }

  /** Its parts tell it. */
  protected override get tellsFailure(): boolean {
    return false;
  }

  /** What is in it is the page's. */
  protected override view(): ComponentChildren {
    return undefined;
  }

  protected body(): ComponentChildren {
    return undefined;
  }

  protected override draw(): void {
    super.draw();
    this[sharedCase].tell();
  }
}

function first(parts: readonly CasePart[], field: (part: CasePart) => HTMLElement | null | undefined): HTMLElement | null {
  for (const part of parts) {
    const there = field(part);
    if (there) return there;
  }
  return null;
}
