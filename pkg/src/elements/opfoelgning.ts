// <kvalitetsmodel-opfoelgning>: the follow-up of an approval: the plan, and what came of it, point by point.
import { check, type Kriterium, type Model, type Problem, type Vurdering } from "./engine.js";
import { ApprovalPart } from "./opfoelgning/approval.js";
import { BasisPart } from "./opfoelgning/basis.js";
import { askOpfoelgning, type Fulgt } from "./opfoelgning/case.js";
import { Draft, isOfVilkaar } from "./opfoelgning/draft.js";
import { DriftPart } from "./opfoelgning/drift.js";
import { FindingsPart } from "./opfoelgning/findings.js";
import { type Found, foundIn, sourcesOf } from "./opfoelgning/found.js";
import { Kept, same } from "./opfoelgning/kept.js";
import { kriterierOf, modelOf } from "./opfoelgning/model.js";
import { paper } from "./opfoelgning/paper.js";
import { PointsPart } from "./opfoelgning/points.js";
import { StraysPart } from "./opfoelgning/strays.js";
import { VilkaarPart } from "./opfoelgning/vilkaar.js";
import type { Outcome } from "./proces/asking.js";
import { areaOf, type CaseVurdering, eventsOf, listOf, type Part } from "./proces/case.js";
import { ProcesForm } from "./proces/form.js";
import { partyOf } from "./proces/sources.js";
import { type Child, h, replace } from "./shared/dom.js";
import type { Context } from "./shared/fields/context.js";
import { fieldAt, type Pointed } from "./shared/fields/problem.js";
import { Removed } from "./shared/removed.js";
import { opfoelgningIn } from "./text-opfoelgning.js";
import { dateInWords } from "../words.js";

/**
 * The follow-up of an approval in one form: what was expected, what the applicant answered, what is planned, the
 * vilkår, and what the first assessment in drift says of it. The plan that is computed stands at its fields.
 *
 * A form control like any other: its `value` is a case, with the approval and the assessment in drift among its
 * assessments and the vilkår among its events. Nothing is typed twice: the approval and the assessment in drift are followed in the
 * form that `vurdering` names, and kept, so that both are still here when another assessment is open there. One that is
 * kept is never exchanged for another unless a person says so. When what is kept follows a change in that form, the
 * element sends `input` and `change` too: whoever keeps its value keeps it then.
 *
 * Attributes: `vurdering` (the id of the form with the assessment), `today` (ISO; the day it is by default), `lang`,
 * `name`, `disabled`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-opfoelgning vurdering="skema"></kvalitetsmodel-opfoelgning>
 */
export class KvalitetsmodelOpfoelgning extends ProcesForm<Fulgt> {
  protected readonly asking = askOpfoelgning;

  readonly #draft = new Draft();
  readonly #approval = new Kept("godkendelse", (one) => this.#isReadable(one));
  readonly #drift = new Kept("drift", (one) => this.#isReadable(one));
  #parts: Parts | undefined;
  readonly #body = h("div");
  readonly #paper = h("div", { class: "kvm-paper" });
  readonly #vilkaarHost = h("div", { class: "kvm-screen" });
  #outcome: Outcome<Fulgt> | undefined;
  /** The approval's model: the vilkår offer its criteria. */
  #model: Model | undefined;

  protected ownOf(sag: Part): Part {
    const { party, tilbud, vurderinger, opfoelgning } = sag;
    const events = eventsOf(sag).filter(isOfVilkaar);
    return { party, tilbud, vurderinger, opfoelgning, ...(events.length === 0 ? {} : { events }) } as Part;
  }

  protected held(): Part {
    const [approval, drift] = [this.#approval.copy, this.#drift.copy];
    const kept = [approval, drift].filter((one) => one !== undefined);
    return {
      format: 2,
      ...(approval === undefined ? {} : { party: partyOf(approval.area) }),
      ...(kept.length === 0 ? {} : { vurderinger: kept }),
      ...this.#draft.part(approval?.date),
    } as Part;
  }

  protected hold(own: Part): void {
    const { approval, drift } = keptIn(own);
    this.#draft.take(own, approval?.date);
    this.#approval.hold(approval);
    this.#drift.hold(drift);
  }

  protected override shared(): Part {
    return this.sources.happened;
  }

  protected override says({ path }: Problem): boolean {
    return path.startsWith("/opfoelgning/");
  }

  protected label(): string {
    return opfoelgningIn(this.language).name;
  }

  protected build(context: Context): Child {
    const changed = (): void => this.changed();
    const say = (words: string): void => this.announce(words);
    const host = { draft: this.#draft, changed, say };
    const approvalExchanged = new Removed(context, say);
    const driftExchanged = new Removed(context, say);
    this.#model = undefined;
    this.#parts = {
      context,
      approval: new ApprovalPart(context, approvalExchanged, (one) => this.#takeApproval(one, approvalExchanged)),
      drift: new DriftPart(context, this.#draft, driftExchanged, (one) => this.#takeDrift(one, driftExchanged)),
      strays: new StraysPart(context, host),
      findings: new FindingsPart(context, {
        control: (found) => this.#controlOf(found),
        name: (id) => this.#parts?.vilkaar?.name(id) ?? id,
      }),
      vilkaar: undefined,
      points: new PointsPart(context, host),
      basis: new BasisPart(context),
    };
    const { approval, drift, strays, findings, points, basis } = this.#parts;
    points.node.classList.add("kvm-screen");
    const hosts = [this.#paper, this.#vilkaarHost];
    replace(this.#body, drift.node, strays.node, findings.node, hosts, points.node, basis.node);
    return [approval.node, this.#body];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#toPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#toPaper);
  }

  /** What is only for paper is made when there is paper: a hundred fields are filled at every key. */
  readonly #toPaper = (): void => {
    const { context } = this;
    const outcome = this.#outcome;
    const model = this.#model;
    const known = context !== undefined && model !== undefined && outcome?.result !== undefined;
    replace(this.#paper, known ? paper(context, outcome.result, model) : null);
  };

  protected override refresh(): void {
    if (this.drawn && this.#follow()) {
      // What is kept has changed, and whoever keeps it is told; not while another is being put in its place.
      queueMicrotask(() => {
        this.dispatchEvent(new Event("input", { bubbles: true }));
        this.dispatchEvent(new Event("change", { bubbles: true }));
      });
    }
    super.refresh();
  }

  /** Whether the approval or the assessment in drift is another than it was. */
  #follow(): boolean {
    const open = this.sources.vurdering;
    const approval = this.#approval.follow(open);
    // Whoever has no approval to follow up has nothing to keep.
    if (this.#approval.copy === undefined) return approval;
    return this.#drift.follow(open) || approval;
  }

  protected fill(outcome: Outcome<Fulgt>): void {
    const parts = this.#parts;
    if (parts === undefined) return;
    this.#outcome = outcome;
    const { result } = outcome;
    const readable = (one: Vurdering): boolean => this.#isReadable(one);
    const { copy } = this.#approval;
    const model = result === undefined || copy === undefined ? undefined : modelOf(copy, this.model);
    parts.approval.show({ kept: this.#approval, readable, earlier: this.#earlierApproval(), outcome, model });
    parts.drift.show({ kept: this.#drift, readable, approval: copy, result });
    this.#body.hidden = result === undefined;
    if (result === undefined || model === undefined) return;
    const found = foundIn(result, outcome.value);
    this.#vilkaarOf(parts, model).show(result, found);
    parts.points.show(result, found, model);
    parts.findings.show(found);
    parts.strays.show(this.#unplaced(outcome.problems));
    parts.basis.show(sourcesOf(result));
  }

  /** The vilkår offer the criteria of the approval's model: another model draws them anew. */
  #vilkaarOf(parts: Parts, model: Model): VilkaarPart {
    if (parts.vilkaar !== undefined && this.#model?.hash === model.hash) return parts.vilkaar;
    this.#model = model;
    const kriterier: readonly Kriterium[] = kriterierOf(model);
    parts.vilkaar = new VilkaarPart(parts.context, {
      draft: this.#draft,
      kriterier,
      changed: () => this.changed(),
      say: (words) => this.announce(words),
    });
    replace(this.#vilkaarHost, parts.vilkaar.node);
    return parts.vilkaar;
  }

  protected fields(): readonly Pointed[] {
    const { drift, vilkaar, points } = this.#parts ?? {};
    return [...(drift?.fields() ?? []), ...(vilkaar?.fields(this.eventsBefore) ?? []), ...(points?.fields() ?? [])];
  }

  #unplaced(problems: readonly Problem[]): readonly Problem[] {
    const fields = this.fields();
    return problems.filter(({ path }) => fieldAt(path, fields) === undefined);
  }

  #controlOf({ point, vilkaar, finding }: Found): HTMLElement | null {
    if (vilkaar !== undefined) return this.#parts?.vilkaar?.control(vilkaar) ?? null;
    return point === undefined ? null : (this.#parts?.points.control(point, finding.code) ?? null);
  }

  // --- which assessments

  #isReadable(vurdering: Vurdering): boolean {
    const { model } = this;
    const own = model !== undefined && (vurdering.model === undefined || vurdering.model === model.id);
    return check(vurdering, own ? { model } : {}).length === 0;
  }

  /** The earlier assessment, where it is an approval that is not the one followed already. */
  #earlierApproval(): Vurdering | undefined {
    const { tidligere } = this;
    if (tidligere?.kind !== "godkendelse" || !this.#isReadable(tidligere)) return undefined;
    const { copy } = this.#approval;
    return copy !== undefined && same(copy, tidligere) ? undefined : tidligere;
  }

  #takeApproval(approval: Vurdering, removed: Removed): void {
    const words = opfoelgningIn(this.language);
    this.#approval.take(approval);
    this.changed();
    const done = words.tookApproval(dateInWords(approval.date, this.language));
    if (!this.#approval.canUndo) {
      this.announce(done);
      return this.focus();
    }
    removed.offer(done, words.undone, () => this.#back(this.#approval));
  }

  #takeDrift(drift: Vurdering | undefined, removed: Removed): void {
    const words = opfoelgningIn(this.language);
    this.#drift.take(drift);
    this.changed();
    const done = drift === undefined ? words.droppedDrift : words.tookDrift(dateInWords(drift.date, this.language));
    removed.offer(done, words.undone, () => this.#back(this.#drift));
  }

  #back(kept: Kept): void {
    kept.undo();
    this.changed();
  }
}

interface Parts {
  readonly context: Context;
  readonly approval: ApprovalPart;
  readonly drift: DriftPart;
  readonly strays: StraysPart;
  readonly findings: FindingsPart;
  vilkaar: VilkaarPart | undefined;
  readonly points: PointsPart;
  readonly basis: BasisPart;
}

/** The assessments that are kept of a case: the last approval, and the first in drift from its day on, else the last. */
function keptIn({ party, tilbud, vurderinger }: Part): Record<"approval" | "drift", Vurdering | undefined> {
  const area = party === undefined ? undefined : areaOf(party);
  const whole = (one: CaseVurdering): Vurdering => ({ area, ...(tilbud === undefined ? {} : { tilbud }), ...one }) as Vurdering;
  const all = listOf(vurderinger).filter((one) => typeof one === "object" && one !== null).map(whole);
  const byDay = all.sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
  const approval = byDay.filter(({ kind }) => kind === "godkendelse").at(-1);
  const inDrift = byDay.filter(({ kind }) => kind !== "godkendelse");
  return { approval, drift: inDrift.find(({ date }) => date >= (approval?.date ?? "")) ?? inDrift.at(-1) };
}
