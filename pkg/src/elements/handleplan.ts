// <kvalitetsmodel-handleplan>: the plan for a report that demands action, to be filled in.
import { type Handleplan, type Model, models } from "./engine.js";
import { ConcernsPart } from "./handleplan/concerns.js";
import { Draft } from "./handleplan/draft.js";
import { isTold } from "./handleplan/kinds.js";
import { FirstPart } from "./handleplan/first.js";
import { LiftPart } from "./handleplan/lift.js";
import { Numbers } from "./handleplan/numbers.js";
import { paper } from "./handleplan/paper.js";
import type { Plan } from "./handleplan/plan.js";
import { PointsPart } from "./handleplan/points.js";
import { askHandleplan, type Outcome } from "./proces/asking.js";
import { eventsOf, type Part } from "./proces/case.js";
import { ProcesForm } from "./proces/form.js";
import { type Child, h, replace } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import type { Pointed } from "./shared/fields/problem.js";
import { numberOf } from "./shared/number.js";
import { handleplanIn } from "./text-handleplan.js";
import { procesIn } from "./text-proces.js";

interface Parts {
  readonly plan: Plan;
  readonly first: FirstPart;
  readonly points: PointsPart;
  readonly concerns: ConcernsPart;
  readonly lift: LiftPart;
}

/**
 * The handleplan: what calls for action, what the law makes of it and by when, with the fields in which a tilbud
 * answers it, point by point. What is filled in stays when the plan is made anew; what it was about may be gone.
 *
 * A form control: it has a `name` and a `value` (a case), stands in FormData (as JSON), can be `disabled`,
 * is reset with its form, and sends `input` and `change` events that bubble. What has happened and the assessment come
 * from the forms that its attributes name; without those, from the case that is set.
 *
 * Attributes: `vurdering`, `forhold` (ids of forms), `today` (ISO), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-handleplan vurdering="skema" forhold="forhold" name="plan"></kvalitetsmodel-handleplan>
 */
export class KvalitetsmodelHandleplan extends ProcesForm<Handleplan> {
  protected readonly asking = askHandleplan;

  readonly #draft = new Draft();
  readonly #numbers = new Numbers();
  #parts: Parts | undefined;
  #result: Handleplan | undefined;
  #names: { readonly model: Model | undefined; readonly of: ReadonlyMap<string, string> } | undefined;
  readonly #waiting = h("p", { class: "kvm-waiting" });
  readonly #screen = h("div", { class: "kvm-screen" });
  /** Stands before what is on the screen, so that a rule can hide that while there is something on the paper. */
  readonly #paper = h("div", { class: "kvm-paper" });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#write);
    addEventListener("afterprint", this.#clear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#write);
    removeEventListener("afterprint", this.#clear);
  }

  readonly #write = (): void => {
    if (this.#parts === undefined || this.#result === undefined) return;
    replace(this.#paper, paper(this.#parts.plan, this.#result, this.#modelOf(this.#result)));
    for (const details of this.#paper.querySelectorAll("details")) details.open = true;
  };

  readonly #clear = (): void => this.#paper.replaceChildren();

  protected ownOf(sag: Part): Part {
    const { handleplan, settings } = sag;
    const { method } = settings ?? {};
    const events = eventsOf(sag).filter((event) => isTold(event, this.sources.has("forhold")));
    return {
      handleplan,
      ...(events.length === 0 ? {} : { events }),
      ...(method === undefined ? {} : { settings: { method } }),
    } as Part;
  }

  protected held(): Part {
    return this.#draft.value();
  }

  protected hold(own: Part): void {
    this.#draft.take(own);
  }

  /** What another form has is told there. */
  protected override settle(): void {
    const ids = new Set(this.sources.events.map(({ id }) => id));
    this.#draft.concerns = this.#draft.concerns.filter(({ id }) => !ids.has(id));
  }

  protected override shared(): Part {
    const { vurdering } = this.sources;
    return { ...super.shared(), ...(vurdering === undefined ? {} : { vurderinger: [vurdering] }) };
  }

  protected label(): string {
    return handleplanIn(this.language).name;
  }

  protected build(context: Context): Child {
    const plan: Plan = {
      context,
      words: handleplanIn(context.language),
      draft: this.#draft,
      numbers: this.#numbers,
      changed: () => this.changed(),
      say: (words) => this.announce(words),
      before: () => this.eventsBefore,
      nameOf: (id) => this.#names?.of.get(id) ?? numberOf(id),
    };
    const parts: Parts = {
      plan,
      first: new FirstPart(plan),
      points: new PointsPart(plan),
      concerns: new ConcernsPart(plan),
      lift: new LiftPart(plan),
    };
    this.#parts = parts;
    this.#names = undefined;
    this.#waiting.textContent = procesIn(context.language).waiting;
    replace(this.#screen, parts.first.node, parts.points.node, parts.concerns.node, parts.lift.node);
    return [this.#paper, this.#waiting, this.#screen];
  }

  protected fill({ value, result, problems }: Outcome<Handleplan>): void {
    if (this.#parts === undefined) return;
    const { first, points, concerns, lift } = this.#parts;
    this.#result = result;
    // What is typed in the form never hides the plan: only a case that is about nobody.
    this.#waiting.hidden = result !== undefined;
    this.#screen.hidden = result === undefined;
    if (result === undefined) return;
    const model = this.#modelOf(result);
    this.#nameBy(model);
    first.show(result, value);
    points.show(result);
    concerns.show(problems, model);
    lift.show(result, problems, model);
  }

  protected fields(): readonly Pointed[] {
    if (this.#parts === undefined) return [];
    const { first, points, concerns, lift } = this.#parts;
    return [first, points, concerns, lift].flatMap((part) => part.fields());
  }

  /** The model of the assessment; without one, that of the day. */
  #modelOf({ vurdering, area, today }: Handleplan): Model | undefined {
    if (this.model !== undefined) return this.model;
    const isOfTheDay = ({ area: its, validity: { from, to = today } }: Model): boolean =>
      its === area && from <= today && today <= to;
    return models().find((one) => (vurdering === undefined ? isOfTheDay(one) : one.id === vurdering.model.id));
  }

  #nameBy(model: Model | undefined): void {
    if (this.#names !== undefined && this.#names.model === model) return;
    const { language } = this;
    const all = (model?.temaer ?? []).flatMap(({ kriterier }) => kriterier).flatMap((one) => [one, ...one.indikatorer]);
    this.#names = { model, of: new Map(all.map(({ id, label }) => [id, `${numberOf(id)} ${label[language]}`])) };
  }
}
