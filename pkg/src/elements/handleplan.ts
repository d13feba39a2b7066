// <kvalitetsmodel-handleplan>: the plan for a report that demands action, to be filled in.
import { type Handleplan, type Handleplansag, type Model, models } from "./engine.js";
import { askHandleplan, ownMembers } from "./handleplan/ask.js";
import { ConcernsPart } from "./handleplan/concerns.js";
import { Draft } from "./handleplan/draft.js";
import { FirstPart } from "./handleplan/first.js";
import { LiftPart } from "./handleplan/lift.js";
import { Numbers } from "./handleplan/numbers.js";
import { paper } from "./handleplan/paper.js";
import type { Plan } from "./handleplan/plan.js";
import { PointsPart } from "./handleplan/points.js";
import { ProcesForm } from "./proces/form.js";
import type { Outcome } from "./proces/outcome.js";
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
 * A form control: it has a `name` and a `value` (a `Handleplansag`), stands in FormData (as JSON), can be `disabled`,
 * is reset with its form, and sends `input` and `change` events that bubble. The dated facts and the assessment come
 * from the forms that its attributes name; without those, from the value that is set.
 *
 * Attributes: `vurdering`, `forhold` (ids of forms), `today` (ISO), `lang`, `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-forhold id="forhold"></kvalitetsmodel-forhold>
 * <kvalitetsmodel-handleplan vurdering="skema" forhold="forhold" name="plan"></kvalitetsmodel-handleplan>
 */
export class KvalitetsmodelHandleplan extends ProcesForm<Handleplansag, Handleplan> {
  protected readonly ownMembers = ownMembers;
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

  protected held(): Partial<Handleplansag> {
    return this.#draft.value();
  }

  protected hold(own: Partial<Handleplansag>): void {
    this.#draft.take(own);
  }

  protected shared(): Partial<Handleplansag> {
    return {
      ...(this.sources.has("vurdering") ? this.#assessed() : {}),
      ...(this.sources.has("forhold") ? { facts: [...this.sources.facts] } : {}),
    };
  }

  /** An assessment that nobody has begun says whom it is about, and nothing else. */
  #assessed(): Partial<Handleplansag> {
    const { assessment, vurdering } = this.sources;
    return { area: assessment?.area, tilbud: assessment?.tilbud, vurdering } as Partial<Handleplansag>;
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

  protected fill({ result, problems }: Outcome<Handleplansag, Handleplan>): void {
    if (this.#parts === undefined) return;
    const { first, points, concerns, lift } = this.#parts;
    this.#result = result;
    // What is typed in the form never hides the plan: only an assessment or facts that cannot be read at all.
    this.#waiting.hidden = result !== undefined;
    this.#screen.hidden = result === undefined;
    if (result === undefined) return;
    const model = this.#modelOf(result);
    this.#nameBy(model);
    first.show(result, this.sources.forhold);
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
