// <kvalitetsmodel-dialogoverblik>: what remains before a decision, what stands out, the concerns and the timeline.
import type { ComponentChildren, VNode } from "preact";
import type { DialogOverblik } from "./engine.js";
import { ConcernTable } from "./dialog/overblik/concerns.js";
import { Findings } from "./dialog/overblik/findings.js";
import { LeftOut } from "./dialog/overblik/left.js";
import { Remaining } from "./dialog/overblik/remaining.js";
import { Sources } from "./dialog/overblik/sources.js";
import { Timeline } from "./dialog/overblik/timeline.js";
import { isStep } from "./dialog/steps-of.js";
import { askDialog, type Outcome } from "./proces/asking.js";
import { eventsOf, listOf } from "./proces/case.js";
import { Advises } from "./proces/said.js";
import { ProcesView } from "./proces/view.js";
import { useView } from "./shared/view/context.js";
import { Heading } from "./shared/view/heading.js";
import { dialogIn } from "../generated/texts/dialog.js";

/**
 * Shows a dialogforløb: the one set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `sag` (the id of the case it is a part
 * of, where it is not inside it), `lang`, `headinglevel`, `instance`.
 *
 * @example
 * <kvalitetsmodel-dialogforloeb id="forloeb"></kvalitetsmodel-dialogforloeb>
 * <kvalitetsmodel-dialogoverblik for="forloeb"></kvalitetsmodel-dialogoverblik>
 */
export class KvalitetsmodelDialogoverblik extends ProcesView<DialogOverblik> {
  protected readonly asking = askDialog;

  protected empty(): string {
    return dialogIn(this.language).empty;
  }

  /** What is left out of a course is listed with it. */
  protected override says(): boolean {
    return true;
  }

  protected shown(result: DialogOverblik, outcome: Outcome<DialogOverblik>): ComponentChildren {
    const { value } = outcome;
    const isEmpty =
      !eventsOf(value).some(isStep) && listOf(value.concerns).length === 0 && value.dialog?.intended === undefined;
    const shown = { value, result };
    return (
      <>
        <LeftOut {...outcome} />
        {isEmpty ? (
          <Empty />
        ) : (
          <>
            <Remaining {...shown} />
            <Findings {...shown} />
            <ConcernTable {...shown} />
            <Timeline {...shown} />
            <Advises today={result.today} />
            <Sources {...shown} />
          </>
        )}
      </>
    );
  }
}

function Empty(): VNode {
  const words = dialogIn(useView().language);
  return (
    <div class="kvm-empty">
      <Heading>{words.emptyTitle}</Heading>
      <p>{words.empty}</p>
    </div>
  );
}
