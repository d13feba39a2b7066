// <kvalitetsmodel-opfoelgning>: the follow-up of an approval: the plan, and what came of it, point by point.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { check, type Problem, type Vurdering } from "./engine.js";
import { Approval } from "./opfoelgning/approval.js";
import { Basis } from "./opfoelgning/basis.js";
import { askOpfoelgning, type Fulgt } from "./opfoelgning/case.js";
import { Drift } from "./opfoelgning/drift.js";
import type { Filter } from "./opfoelgning/filter.js";
import { Findings } from "./opfoelgning/findings.js";
import { noted } from "./opfoelgning/found.js";
import { GoOn } from "./opfoelgning/go-on.js";
import { type Held, isOfVilkaar, partOf, pointerIn, read } from "./opfoelgning/held.js";
import type { Host } from "./opfoelgning/host.js";
import { Kept, same } from "./opfoelgning/kept.js";
import { Paper } from "./opfoelgning/paper.js";
import { Points } from "./opfoelgning/points.js";
import { Strays } from "./opfoelgning/strays.js";
import { Vilkaar } from "./opfoelgning/vilkaar.js";
import type { Outcome } from "./proces/asking.js";
import { eventsOf, type Part } from "./proces/case.js";
import { ProcesControl, useOutcome } from "./proces/control.js";
import { partsOf } from "./shared/form/pointer.js";
import type { Found } from "./shared/form/told.js";
import type { Unread } from "./shared/form/unread.js";
import { useView } from "./shared/view/context.js";
import { OF_VILKAAR, PLANNED } from "../generated/lists.js";
import { opfoelgningIn } from "../generated/texts/opfoelgning.js";

/** The fields there are of a point, and of a vilkår. */
const pointFields: Readonly<Record<string, readonly string[]>> = {
  svar: ["text"],
  plan: PLANNED,
};
const vilkaarFields: readonly string[] = ["met", ...OF_VILKAAR];

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
 * Attributes: `vurdering` (the id of the form with the assessment), `value` (JSON, what the form holds at the start
 * and after a reset), `today` (ISO; the day it is by default), `sag` (the id of the case it is a part of, where it is
 * not inside it), `lang`, `name`, `required`, `disabled`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-skema id="skema"></kvalitetsmodel-skema>
 * <kvalitetsmodel-opfoelgning vurdering="skema"></kvalitetsmodel-opfoelgning>
 */
export class KvalitetsmodelOpfoelgning extends ProcesControl<Fulgt, Held> {
  protected readonly asking = askOpfoelgning;

  readonly #approval = this.#kept("approval");
  readonly #drift = this.#kept("drift");
  readonly #host: Host = {
    approval: this.#approval,
    drift: this.#drift,
    readable: (one) => this.#isReadable(one),
    earlier: () => this.#earlierApproval(),
    exchange: (which, one) => {
      (which === "approval" ? this.#approval : this.#drift).unlink();
      this.store.set(`/${which}`, one);
      this.#follow();
    },
    focus: () => this.focus(),
  };

  protected ownOf(sag: Part): Part {
    const { party, tilbud, vurderinger, opfoelgning } = sag;
    const events = eventsOf(sag).filter(isOfVilkaar);
    return { party, tilbud, vurderinger, opfoelgning, ...(events.length === 0 ? {} : { events }) } as Part;
  }

  protected override read(own: Part): Held {
    for (const kept of [this.#approval, this.#drift]) kept.unlink();
    return read(own);
  }

  /** The tilbud is told of each assessment that is kept. In a case other forms hold both, and tell what is wrong with them. */
  protected override unreadIn({ tilbud, ...own }: Part, held: Held): Unread {
    if (this.case !== undefined) {
      const { party: _, vurderinger: _1, ...rest } = own;
      return super.unreadIn(rest, held);
    }
    const isKept = held.approval !== undefined || held.drift !== undefined;
    return super.unreadIn(isKept || tilbud === undefined ? own : { ...own, tilbud }, held);
  }

  protected override partOf(held: Held): Part {
    return partOf(held);
  }

  /** The assessments of a case are not changed here. What was met gets an id there, as every event has. */
  protected override saidIn(held: Held): object {
    const { events, opfoelgning } = this.wholeOf(held);
    const named = eventsOf({ events } as Part).map((one) => ("answers" in one ? { id: `${String(one.answers)}-opfyldt`, ...one } : one));
    return { ...(named.length === 0 ? {} : { events: named }), ...(opfoelgning === undefined ? {} : { opfoelgning }) };
  }

  protected override pointerOf(path: string): string | undefined {
    const own = super.pointerOf(path);
    return own === undefined || this.isUnread(path) ? own : pointerIn(this.store.value, own);
  }

  protected override shared(): Part {
    return this.sources.happened;
  }

  /** Before something follows from the case there is no field. */
  protected tells(pointer: string): boolean {
    const { points } = this.store.answer?.outcome.result ?? {};
    const [first, at = "", name = "", member = ""] = partsOf(pointer);
    if (points === undefined) return false;
    if (first === "settings") return true;
    if (first === "vilkaar") return vilkaarFields.includes(name);
    return first === "points" && points.some(({ id }) => id === at) && (pointFields[name]?.includes(member) ?? false);
  }

  protected override says({ path }: Problem): boolean {
    return path.startsWith("/opfoelgning/");
  }

  protected override findings(outcome: Outcome<Fulgt>): readonly Found[] {
    return noted(outcome);
  }

  protected label(): string {
    return opfoelgningIn(this.language).name;
  }

  protected parts(): ComponentChildren {
    return (
      <>
        <Approval host={this.#host} />
        <FollowUp host={this.#host} strayAt={(problem) => this.#strayAt(problem)} />
      </>
    );
  }

  /** Where something stands in the follow-up that no field tells. */
  #strayAt(problem: Problem): string | undefined {
    const pointer = this.pointerOf(problem.path);
    const isStray = this.says(problem) && problem.code !== "moreProblems" && pointer !== undefined && (this.isUnread(problem.path) || !this.tells(pointer));
    return isStray ? pointer : undefined;
  }

  // --- which assessments

  #kept(which: "approval" | "drift"): Kept {
    return new Kept(which === "approval" ? "godkendelse" : "drift", {
      copy: () => this.store.value[which],
      open: () => this.sources.vurdering,
      readable: (one) => this.#isReadable(one),
      isOfCase: () => this.case !== undefined,
    });
  }

  protected override fit(): void {
    if (this.case !== undefined || !this.#follow()) return;
    // What is kept has changed, and whoever keeps it is told; not while another is being put in its place.
    queueMicrotask(() => {
      this.dispatchEvent(new Event("input", { bubbles: true }));
      this.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** Whether the approval or the assessment in drift is another than it was. */
  #follow(): boolean {
    const { approval, drift } = this.store.value;
    this.store.set("/approval", this.#approval.follow());
    // Whoever has no approval to follow up has nothing to keep.
    if (this.store.value.approval !== undefined) this.store.set("/drift", this.#drift.follow());
    // Whether they follow is said too, and stands in no value.
    this.store.ask();
    return approval !== this.store.value.approval || drift !== this.store.value.drift;
  }

  #isReadable(vurdering: Vurdering): boolean {
    const { model } = this;
    const own = model !== undefined && (vurdering.model === undefined || vurdering.model === model.id);
    return check(vurdering, own ? { model } : {}).length === 0;
  }

  /** The earlier assessment, where it is an approval that is not the one followed already. */
  #earlierApproval(): Vurdering | undefined {
    const { tidligere } = this;
    if (tidligere?.kind !== "godkendelse" || !this.#isReadable(tidligere)) return undefined;
    const { approval } = this.store.value;
    return approval !== undefined && same(approval, tidligere) ? undefined : tidligere;
  }
}

interface FollowUpProps {
  readonly host: Host;
  readonly strayAt: (problem: Problem) => string | undefined;
}

/** What follows from an approval that can be read. */
function FollowUp({ host, strayAt }: FollowUpProps): VNode {
  const { printing } = useView();
  const isThere = useOutcome<Fulgt, boolean>((outcome) => outcome?.result !== undefined);
  const [chosen, choose] = useState<Filter>("all");
  return (
    <div hidden={!isThere}>
      {isThere && (
        <>
          <GoOn showAll={() => choose("all")} />
          <Drift host={host} />
          <Strays strayAt={strayAt} />
          <Findings showAll={() => choose("all")} />
          {/* What is only for paper is made when there is paper. */}
          <div class="kvm-paper">{printing && <Paper />}</div>
          <div class="kvm-screen">
            <Vilkaar />
          </div>
          <Points chosen={chosen} choose={choose} />
          <Basis />
        </>
      )}
    </div>
  );
}
