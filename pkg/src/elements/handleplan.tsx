// <kvalitetsmodel-handleplan>: the plan for a report that demands action, to be filled in.
import type { ComponentChildren, VNode } from "preact";
import { appliesOn } from "../applies-on.js";
import { type Handleplan, type Model, models, type Problem } from "./engine.js";
import { Concerns } from "./handleplan/concerns.js";
import { First } from "./handleplan/first.js";
import { foundIn } from "./handleplan/found.js";
import { concernsOf, pointsOf, read } from "./handleplan/held.js";
import { isTold } from "./handleplan/kinds.js";
import { Lift, low, method, target } from "./handleplan/lift.js";
import { Paper } from "./handleplan/paper.js";
import { BegunContext, type PlanAnswer } from "./handleplan/plan.js";
import { Points } from "./handleplan/points.js";
import { type Begun, pointerOf } from "./handleplan/write.js";
import { askHandleplan, type Outcome } from "./proces/asking.js";
import { eventsOf, type Part } from "./proces/case.js";
import { isWithin, ProcesControl, useOutcome } from "./proces/control.js";
import { inEvery } from "./shared/language.js";
import type { Found } from "./shared/form/told.js";
import { useView } from "./shared/view/context.js";
import { handleplanIn } from "../generated/texts/handleplan.js";
import { procesIn } from "../generated/texts/proces.js";

/** The fields that stand there whatever the plan is about. */
const asked = ["/handleplan/done", "/handleplan/dialogmoede", low, target, method];

/**
 * The handleplan: what calls for action, what the law makes of it and by when, with the fields in which a tilbud
 * answers it, point by point. What is filled in stays when the plan is made anew; what it was about may be gone.
 *
 * A form control: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be `required` and `disabled`,
 * is reset with its form, and sends `input` and `change` events that bubble. What has happened and the assessment come
 * from the forms that its attributes name; without those, from the case that is set.
 *
 * Attributes: `vurdering`, `forhold` (ids of forms; of a part of a case `forhold` only says that what has happened is told
 * in that form, also while it is not on the page), `value` (JSON, what it holds at the start and after a reset),
 * `today` (ISO), `sag` (the id of the case it is a part of, where it is not inside it), `lang`, `name`, `required`,
 * `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-handleplan vurdering="skema" forhold="forhold" name="plan"></kvalitetsmodel-handleplan>
 */
export class KvalitetsmodelHandleplan extends ProcesControl<Handleplan> {
  protected readonly asking = askHandleplan;

  readonly #begun: Begun = new Map();

  protected ownOf(sag: Part): Part {
    const { handleplan, settings } = sag;
    const { method: its } = settings ?? {};
    const events = eventsOf(sag).filter((event) => isTold(event, this.#isToldElsewhere));
    return {
      handleplan,
      ...(events.length === 0 ? {} : { events }),
      ...(its === undefined ? {} : { settings: { method: its } }),
    } as Part;
  }

  /** Whether another form has what has happened: of a part of a case also one that is named and not on the page now. */
  get #isToldElsewhere(): boolean {
    const { forms = [] } = this.case ?? {};
    return this.hasAttribute("forhold") || forms.some(({ localName }) => localName === "kvalitetsmodel-forhold");
  }

  protected override read(own: Part): Part {
    this.#begun.clear();
    return read(own);
  }

  /** What another form has is told there. */
  protected override fit(): void {
    const ids = new Set(this.sources.events.map(({ id }) => id));
    const all = concernsOf(this.store.value);
    const events = all.filter(({ id }) => !ids.has(id));
    if (events.length < all.length) this.store.set("/events", events);
  }

  protected override shared(): Part {
    const { vurdering } = this.sources;
    return { ...super.shared(), ...(vurdering === undefined ? {} : { vurderinger: [vurdering] }) };
  }

  protected override ask(own: Part): PlanAnswer {
    const answer = super.ask(own);
    const { result } = answer.outcome;
    // One field, one message.
    const [first, ...more] = answer.problems.filter(({ path }) => path === target);
    const problems = answer.problems.filter((one) => one === first || !more.includes(one));
    return { ...answer, problems, model: result && this.#modelOf(result) };
  }

  protected override findings({ result }: Outcome<Handleplan>): readonly Found[] {
    return result === undefined ? [] : foundIn(result, (key) => pointerOf(this.host.store, key));
  }

  /** The engine speaks of numerators: a person wrote one number. */
  protected override worded(problem: Problem): Problem {
    if (!isWithin(problem.path, target)) return problem;
    const message = inEvery((language) => handleplanIn(language).targetWrong);
    return { ...problem, path: target, message } as Problem;
  }

  protected tells(pointer: string): boolean {
    if (asked.some((one) => isWithin(pointer, one))) return true;
    const [, list, place = ""] = /^\/(events|handleplan\/points)\/(\d+)/.exec(pointer) ?? [];
    if (list === "events") return concernsOf(this.store.value)[Number(place)] !== undefined;
    const all = pointsOf(this.store.value);
    const key = all[Number(place)]?.key;
    // Of two with the same key the first is shown.
    const isShown = this.store.answer?.outcome.result?.points.some((one) => one.key === key) ?? false;
    return list !== undefined && isShown && all.findIndex((one) => one?.key === key) === Number(place);
  }

  protected label(): string {
    return handleplanIn(this.language).name;
  }

  protected parts(): ComponentChildren {
    return (
      <BegunContext.Provider value={this.#begun}>
        <Plan />
      </BegunContext.Provider>
    );
  }

  /** The model of the assessment; without one, that of the day. */
  #modelOf({ vurdering, area, today }: Handleplan): Model | undefined {
    if (this.model !== undefined) return this.model;
    const isMeant = (one: Model): boolean =>
      vurdering === undefined ? one.area === area && appliesOn(one, today) : one.id === vurdering.model.id;
    return models().find(isMeant);
  }
}

/** What is typed in the form never hides the plan: only a case that is about nobody. */
function Plan(): VNode {
  const { language, printing } = useView();
  const isThere = useOutcome<Handleplan, boolean>((outcome) => outcome?.result !== undefined);
  return (
    <>
      {/* Stands before what is on the screen, so that a rule can hide that while there is something on the paper. */}
      <div class="kvm-paper">{isThere && printing && <Paper />}</div>
      <p class="kvm-waiting" hidden={isThere}>
        {procesIn(language).waiting}
      </p>
      <div class="kvm-screen">
        {isThere && (
          <>
            <First />
            <Points />
            <Concerns />
            <Lift />
          </>
        )}
      </div>
    </>
  );
}
