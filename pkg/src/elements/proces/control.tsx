// What the forms of the supervision process have in common: a case of which one part is typed here, and held in the
// store, and the rest taken from other forms.
import type { ComponentChildren, VNode } from "preact";
import type { CaseEvent, Model, Problem, Sag, Vurdering } from "../engine.js";
import { useStore } from "../shared/form/context.js";
import { FormControl } from "../shared/form/control.js";
import type { Found, Told } from "../shared/form/told.js";
import { today } from "../shared/today.js";
import { procesIn } from "../text-proces.js";
import type { Asking, Outcome } from "./asking.js";
import { caseOf, eventsOf, type Part, together, without } from "./case.js";
import { isCounted } from "./left.js";
import { NotCounted, Unplaced } from "./not-counted.js";
import { sourceAttributes, Sources } from "./sources.js";

/** What the engine says: the outcome as it is, and of the store's own value by the store's own pointers. */
export interface Answer<Result> extends Told {
  readonly outcome: Outcome<Result>;
}

/**
 * `Result`: what the engine answers about the case.
 *
 * Attributes of all of them: `vurdering` and `forhold` (the ids of the forms that the rest of the case is taken from),
 * `value`, `today` (ISO; by default that of `forhold`, else the day it is), `lang`, `name`, `required`, `disabled`,
 * `headinglevel`.
 */
export abstract class ProcesControl<Result> extends FormControl<Sag, Part, Answer<Result>> {
  static override readonly observedAttributes: readonly string[] = [
    ...FormControl.observedAttributes,
    ...sourceAttributes,
    "today",
  ];

  protected readonly sources = new Sources(this, () => this.#follow());
  /** What a case that was set holds beside what is typed here: used where no other form is named. */
  #given: Part = {};
  #earlier: Vurdering | undefined;

  // --- what each form says of itself

  /** What of a whole case is typed here. */
  protected abstract ownOf(sag: Part): Part;
  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Result>;
  /** The form's parts. */
  protected abstract parts(): ComponentChildren;
  /** Whether the form has a field for what stands at a pointer of the case, or a place of its own to tell of it. */
  protected abstract tells(problem: Problem): boolean;
  /** What the engine finds, for the fields. */
  protected findings(_result: Result): readonly Found[] {
    return [];
  }
  /** What is taken from other forms. A member that is undefined is not there, whatever was given. */
  protected shared(): Part {
    return { ...this.sources.happened, ...this.sources.who };
  }
  /** Makes what is typed here fit what the other forms hold now. */
  protected fit(): void {}
  /** Whether an event is looked at here. */
  protected isAbout(_event: CaseEvent): boolean {
    return true;
  }

  // --- what a portal uses

  /** Only what is typed here, as it was typed: enough to keep where the other forms are kept too. */
  get own(): Part {
    return this.store.value;
  }

  set own(own: Part) {
    this.take(own as Sag, true);
  }

  /** The assessment before the one that is open, where there is one. */
  get tidligere(): Vurdering | undefined {
    return this.#earlier;
  }

  set tidligere(earlier: Vurdering | null | undefined) {
    this.#earlier = earlier ?? undefined;
    this.#follow();
  }

  /** The day the case is looked at. */
  get today(): string {
    return this.getAttribute("today") ?? this.sources.today ?? today();
  }

  /** The model of the assessments, where it is the portal's own: that of the form with the assessment. */
  get model(): Model | undefined {
    return this.sources.model;
  }

  /** Why the case cannot be read in full, by the pointers of the whole case; empty when it can. */
  override get problems(): readonly Problem[] {
    return this.store.answer?.outcome.problems ?? [];
  }

  override reset(): void {
    this.#given = {};
    super.reset();
  }

  // --- what the browser calls

  override connectedCallback(): void {
    super.connectedCallback();
    this.sources.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sources.disconnect();
  }

  override attributeChangedCallback(name: string): void {
    if (name === "today" || (sourceAttributes as readonly string[]).includes(name)) this.#follow();
    else super.attributeChangedCallback(name);
  }

  // --- inside

  /** Another form has changed, or the day. */
  #follow(): void {
    if (!this.drawn) return;
    this.fit();
    this.store.ask();
  }

  protected empty(): Part {
    return { format: 2 } as Part;
  }

  protected hold(set: Sag, part: boolean): Part {
    const sag = caseOf(set);
    if (part) return sag;
    const own = this.ownOf(sag);
    this.#given = without(sag, own);
    return { format: 2, ...told(own) } as Part;
  }

  protected valueIn(own: Part): Sag {
    return together(this.#others(), own);
  }

  protected override unread(set: Sag): Sag {
    return this.valueIn(set);
  }

  /** The case without what is typed here. */
  #others(): Part {
    const { taken } = this.sources;
    const given = Object.entries(this.#given).filter(([name]) => !(taken as readonly string[]).includes(name));
    return together(Object.fromEntries(given), this.shared());
  }

  /** How many events there are before those that are typed here. */
  protected get eventsBefore(): number {
    return eventsOf(this.#others()).length;
  }

  protected ask(own: Part): Answer<Result> {
    const outcome = this.asking(this.valueIn(own), this.today, this.model);
    const { problems, result } = outcome;
    const before = this.eventsBefore;
    const here = <One extends { readonly path: string }>(said: readonly One[]): One[] =>
      said.flatMap((one) => {
        const path = ownPointer(one.path, before);
        return path === undefined ? [] : [{ ...one, path }];
      });
    return { outcome, problems: here(problems), findings: result === undefined ? [] : here(this.findings(result)) };
  }

  protected waiting(): string {
    return this.text.loading;
  }

  protected invalid(): string {
    return procesIn(this.language).invalid;
  }

  protected missing(): string | undefined {
    return undefined;
  }

  protected body(): ComponentChildren {
    return (
      <>
        <Left isLeft={(problem) => this.#isLeft(problem)} isAbout={(event) => this.isAbout(event)} />
        {this.parts()}
      </>
    );
  }

  /** What other forms hold, they tell of themselves. */
  #isLeft(problem: Problem): boolean {
    const isTaken = this.sources.taken.some((name) => within(problem.path, `/${name}`));
    return !isTaken && !isCounted(problem) && !this.tells(problem);
  }
}

interface LeftProps {
  readonly isLeft: (problem: Problem) => boolean;
  readonly isAbout: (event: CaseEvent) => boolean;
}

/** What has no field, and what does not count of what other forms hold. */
function Left({ isLeft, isAbout }: LeftProps): VNode | null {
  const { value, problems, result } = useStore((store) => (store.answer as Answer<unknown> | undefined)?.outcome) ?? {};
  if (value === undefined || problems === undefined) return null;
  return (
    <>
      <div>
        <Unplaced problems={problems.filter(isLeft)} />
      </div>
      <div>{result !== undefined && <NotCounted {...{ value, problems, isAbout }} />}</div>
    </>
  );
}

const within = (path: string, pointer: string): boolean => path === pointer || path.startsWith(`${pointer}/`);

/** A pointer of the case as one of what is typed here; undefined for an event of another form. */
function ownPointer(path: string, before: number): string | undefined {
  const [, place, rest = ""] = /^\/events\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (place === undefined) return path;
  const own = Number(place) - before;
  return own < 0 ? undefined : `/events/${own}${rest}`;
}

/** Without what is not there. */
const told = (members: Part): Part =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as Part;
