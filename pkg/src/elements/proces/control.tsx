// What the forms of the supervision process have in common: a case of which one part is typed here, and held in the
// store, and the rest taken from other forms.
import type { ComponentChildren, VNode } from "preact";
import type { CaseEvent, Model, Problem, Sag, Vurdering } from "../engine.js";
import { toldTo } from "../frister/told-to.js";
import { useStore } from "../shared/form/context.js";
import { FormControl } from "../shared/form/control.js";
import { same } from "../shared/form/same.js";
import { DropUnread } from "../shared/form/drop-unread.js";
import type { Found, Told } from "../shared/form/told.js";
import { isUnread, type Unread, unreadOf, withUnread, type WithUnread } from "../shared/form/unread.js";
import { given } from "../shared/given.js";
import type { SharedCase } from "../shared/sag/shared-case.js";
import { today } from "../shared/today.js";
import { onUpdate } from "../shared/update.js";
import { procesIn } from "../../generated/texts/proces.js";
import type { Asking, Outcome } from "./asking.js";
import { caseOf, eventsOf, type Part, together, without, written } from "./case.js";
import { isCounted } from "./left.js";
import { NotCounted, Unplaced } from "./not-counted.js";
import { sourceAttributes, Sources } from "./sources.js";

/** What the engine says: the outcome as it is, and of the store's own value by the store's own pointers. */
export interface Answer<Result> extends Told {
  readonly outcome: Outcome<Result>;
  /** The day it was asked for. */
  readonly today: string;
  /** The model of the assessments, where it is the portal's own. */
  readonly model: Model | undefined;
}

/**
 * `Result`: what the engine answers about the case; `Held`: what stands in the store, where that is not simply what is
 * typed here as a part of the case.
 *
 * Attributes of all of them: `vurdering` and `forhold` (the ids of the forms that the rest of the case is taken from),
 * `value`, `today` (ISO; by default that of `forhold`, else the day it is), `sag` (the id of the case it is a part of, where
 * it is not inside it), `lang`, `name`, `required`, `disabled`, `headinglevel`, `instance`.
 */
export abstract class ProcesControl<Result, Held extends object = Part> extends FormControl<Sag, Held, Answer<Result>> {
  static override readonly observedAttributes: readonly string[] = [
    ...FormControl.observedAttributes,
    ...sourceAttributes,
    "today",
  ];

  protected readonly sources = new Sources(this);
  /** What a case that was set holds beside what is typed here: used where no other form is named. */
  #given: Part = {};
  /** How many events there are before those that are typed here. */
  #before = 0;
  #earlier: Vurdering | undefined;
  /** What of a case it was a part of last. */
  #ownHeld: Part | undefined;

  constructor() {
    super();
    this.whileInPage(() => onUpdate(this, sourceAttributes, () => this.follow()));
  }

  // --- what each form says of itself

  /** What of a whole case is typed here. */
  protected abstract ownOf(sag: Part): Part;
  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Result>;
  /** The form's parts. */
  protected abstract parts(): ComponentChildren;
  /** Whether there is a field, folded or not, for what stands at a pointer of the store. */
  protected abstract tells(pointer: string): boolean;
  /** Whether there is a place of its own, while there is a result, for a problem that stands at no field. */
  protected says(_problem: Problem): boolean {
    return false;
  }
  /** What is typed here as the store holds it: what no field could show of it stands beside it. */
  protected read(own: Part): Held {
    return own as Held;
  }
  /** What is typed here, of what the store holds. */
  protected partOf(held: Held): Part {
    const { unread: _, ...own } = held as Part & WithUnread;
    return written(own);
  }
  /** The same, with what no field could show of it. */
  protected wholeOf(held: Held): Part {
    return withUnread(this.partOf(held), (held as WithUnread).unread);
  }
  /** What of that the store does not hold. */
  protected unreadIn(own: Part, held: Held): Unread {
    return unreadOf(own, this.partOf(held));
  }
  /** What the engine finds, for the fields, by the pointers of the case. */
  protected findings(_outcome: Outcome<Result>): readonly Found[] {
    return [];
  }
  /** A problem as its field tells it. */
  protected worded(problem: Problem): Problem {
    return problem;
  }
  /** What is taken from other forms. A member that is undefined is not there, whatever was given. */
  protected shared(): Part {
    return { ...this.sources.happened, ...this.sources.who };
  }
  /** Makes what is typed here fit what the other forms hold now: at the start, and when a value was set or they changed. */
  protected fit(): void {}
  /** Whether an event is looked at here. */
  protected isAbout(_event: CaseEvent): boolean {
    return true;
  }

  // --- what a portal uses

  /** Only what is typed here, as it was typed: enough to keep where the other forms are kept too. */
  get own(): Part {
    return this.pending ?? this.wholeOf(this.store.value);
  }

  set own(own: Part) {
    this.take(own as Sag, true);
  }

  /** The assessment before the one that is open, where there is one. */
  get tidligere(): Vurdering | undefined {
    return this.#earlier;
  }

  set tidligere(earlier: Vurdering | null | undefined) {
    this.#earlier = earlier === null || earlier === undefined ? undefined : given(earlier);
    this.follow();
  }

  /** The day the case is looked at. */
  get today(): string {
    return this.getAttribute("today") ?? (this.case ?? this.sources).today ?? today();
  }

  /** The model of the assessments, where it is the portal's own: that of the form with the assessment, or of the case. */
  get model(): Model | undefined {
    return (this.case ?? this.sources).model;
  }

  /** Why the case cannot be read in full, by the pointers of the whole case; empty when it can. */
  override get problems(): readonly Problem[] {
    return this.store.answer?.outcome.problems ?? [];
  }

  override reset(): void {
    this.#taking(() => {
      this.#given = {};
      super.reset();
    });
  }

  // --- what the browser calls

  override attributeChangedCallback(name: string): void {
    if (name === "today" || (sourceAttributes as readonly string[]).includes(name)) this.follow();
    else super.attributeChangedCallback(name);
  }

  protected override inherit(from: this): void {
    this.#earlier ??= from.#earlier;
    super.inherit(from);
  }

  // --- inside

  protected override saying(part: boolean): Sag {
    return part ? (this.own as Sag) : this.value;
  }

  /** Another form has changed, or the day. */
  protected follow(): void {
    if (!this.drawn) return;
    this.fit();
    this.store.ask();
  }

  protected override draw(): void {
    const isFirst = this.store.answer === undefined;
    super.draw();
    if (isFirst) this.fit();
  }

  protected empty(): Held {
    return { format: 2 } as unknown as Held;
  }

  protected hold(set: Sag, part: boolean): Held {
    const sag = caseOf(set);
    return this.#held(part ? sag : this.#split(sag));
  }

  /** What of a case is typed here; the rest stands beside it. */
  #split(sag: Part): Part {
    const own = this.ownOf(sag);
    this.#given = without(sag, own);
    return own;
  }

  #held(own: Part): Held {
    const held = { format: 2, ...told(this.read(own)) } as unknown as Held;
    const unread = this.unreadIn(told(own), held);
    return unread === undefined ? held : { ...held, unread };
  }

  protected override take(set: Sag, part: boolean): void {
    this.#taking(() => super.take(set, part));
  }

  protected override takeCase(owner: SharedCase): void {
    this.#taking(() => super.takeCase(owner));
  }

  /** What is typed here stays as it is held while it says the same. */
  protected override holdOf(sag: Part, isOther: boolean): Held {
    const own = this.#split(sag);
    if (!isOther && same(own, this.#ownHeld)) return this.store.value;
    this.#ownHeld = own;
    return this.#held(own);
  }

  protected override became(before: Held, now: Held): void {
    super.became(before, now);
    if (this.case?.isRead === true) this.#ownHeld = this.ownOf(this.case.value);
  }

  protected override saidIn(held: Held): object {
    return this.wholeOf(held);
  }

  /** The rest of the case may be another where what is typed here is the same. */
  #taking(take: () => void): void {
    const given = this.#given;
    const own = this.store.value;
    take();
    const isOwn = own === this.store.value;
    if (!this.drawn || (isOwn && given === this.#given)) return;
    const { answer } = this.store;
    const isAsked = same(given, this.#given) && answer?.today === this.today && answer.model === this.model;
    if (isOwn && !isAsked) this.store.ask();
    this.fit();
  }

  protected valueIn(held: Held): Sag {
    return together(this.#others(), this.wholeOf(held));
  }

  protected override unread(set: Sag): Sag {
    return together(this.#others(), set);
  }

  /** The case without what is typed here. */
  #others(): Part {
    const { taken } = this.sources;
    const given = Object.entries(this.#given).filter(([name]) => !(taken as readonly string[]).includes(name));
    return together(Object.fromEntries(given), this.shared());
  }

  protected ask(held: Held): Answer<Result> {
    const value = this.valueIn(held);
    // What is typed here comes last.
    this.#before = eventsOf(value).length - eventsOf(this.wholeOf(held)).length;
    const { today, model } = this;
    const outcome = this.asking(value, today, model);
    const here = <One extends { readonly path: string }>(said: readonly One[]): One[] =>
      said.flatMap((one) => {
        const path = this.pointerOf(one.path);
        return path === undefined ? [] : [{ ...one, path }];
      });
    return {
      outcome,
      today,
      model,
      problems: here(outcome.problems.map((one) => this.worded(one))),
      findings: here(this.findings(outcome)),
    };
  }

  /** A pointer of the case as one of the store; undefined for an event of another form. */
  protected pointerOf(path: string): string | undefined {
    return this.#ownPointer(path);
  }

  #ownPointer(path: string): string | undefined {
    const [, place, rest = ""] = /^\/events\/(\d+)(\/.*)?$/.exec(path) ?? [];
    if (place === undefined) return path;
    const own = Number(place) - this.#before;
    return own < 0 ? undefined : `/events/${own}${rest}`;
  }

  protected waiting(): string {
    return this.text.loading;
  }

  protected invalid(): string {
    return procesIn(this.language).invalid;
  }

  /** Says a sentence of the engine, which speaks to the one the case is about, to the socialtilsyn. */
  protected toldToTilsyn(words: string): string {
    const party = this.store.answer?.outcome.value.party ?? "tilbud";
    return toldTo("socialtilsyn", party, this.language)(words);
  }

  /** Nothing is typed here. */
  protected missing(): string | undefined {
    const { format: _, ...own } = this.own;
    return Object.keys(own).length > 0 ? undefined : procesIn(this.language).missing;
  }

  protected body(): ComponentChildren {
    return (
      <>
        <Left<Result> left={(outcome) => this.#left(outcome)} isAbout={(event) => this.isAbout(event)} />
        <DropUnread />
        {this.parts()}
      </>
    );
  }

  /** Whether what a pointer of the case leads to stands here, and no field could show it. */
  protected isUnread(path: string): boolean {
    const { value } = this.store;
    const { unread } = value as WithUnread;
    const own = unread === undefined ? undefined : this.#ownPointer(path);
    return own !== undefined && isUnread(this.partOf(value), unread, own);
  }

  /** What stands at no field, and which of it is told as it is. */
  #left({ problems, result }: Outcome<Result>): Elsewhere {
    const elsewhere = problems.filter(({ path, code }) => {
      // A case keeps what this version does not know.
      if (this.case !== undefined && code === "unknownField") return false;
      const pointer = this.pointerOf(path);
      return pointer === undefined || this.isUnread(path) || !this.tells(pointer);
    });
    // What other forms hold, they tell of themselves; but where nothing follows, everything is told.
    const { taken } = this.sources;
    const isTold = (one: Problem): boolean =>
      isCounted(one) || taken.some((name) => isWithin(one.path, `/${name}`)) || this.says(one);
    return { elsewhere, unplaced: result === undefined ? elsewhere : elsewhere.filter((one) => !isTold(one)) };
  }
}

/** What the engine says of the whole case: what is selected of it, and drawn anew when that is another. */
export const useOutcome = <Result, Selected>(select: (outcome: Outcome<Result> | undefined) => Selected): Selected =>
  useStore((store) => select((store.answer as Answer<Result> | undefined)?.outcome));

/** With what the engine was asked. */
export const useAsked = <Selected,>(select: (asked: Partial<Pick<Answer<unknown>, "today" | "model">>) => Selected): Selected =>
  useStore((store) => select((store.answer as Answer<unknown> | undefined) ?? {}));

interface Elsewhere {
  readonly elsewhere: readonly Problem[];
  readonly unplaced: readonly Problem[];
}

interface LeftProps<Result> {
  readonly left: (outcome: Outcome<Result>) => Elsewhere;
  readonly isAbout: (event: CaseEvent) => boolean;
}

/** What has no field, and what does not count of what other forms hold. */
function Left<Result>({ left, isAbout }: LeftProps<Result>): VNode | null {
  const outcome = useOutcome<Result, Outcome<Result> | undefined>((one) => one);
  if (outcome === undefined) return null;
  const { elsewhere, unplaced } = left(outcome);
  return (
    <>
      <div>
        <Unplaced problems={unplaced} />
      </div>
      <div>
        {outcome.result !== undefined && <NotCounted value={outcome.value} problems={elsewhere} isAbout={isAbout} />}
      </div>
    </>
  );
}

/** Whether a pointer leads to what stands at another one, or into it. */
export const isWithin = (path: string, pointer: string): boolean => path === pointer || path.startsWith(`${pointer}/`);

/** Without what is not there. */
const told = (members: Part | object): Part =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
