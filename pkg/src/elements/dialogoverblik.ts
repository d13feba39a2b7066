// <kvalitetsmodel-dialogoverblik>: what remains before a decision, what stands out, the concerns and the timeline.
import type { DialogOverblik } from "./engine.js";
import { concernTable } from "./dialog/overblik/concerns.js";
import { findings } from "./dialog/overblik/findings.js";
import { leftOut } from "./dialog/overblik/left.js";
import { remaining } from "./dialog/overblik/remaining.js";
import type { Saying } from "./dialog/overblik/say.js";
import { sources } from "./dialog/overblik/sources.js";
import { timeline } from "./dialog/overblik/timeline.js";
import { askDialog, type Outcome } from "./proces/asking.js";
import { eventsOf, listOf } from "./proces/case.js";
import { isStep } from "./dialog/steps-of.js";
import { ProcesResult } from "./proces/result.js";
import { advises } from "./proces/say.js";
import { h, heading, replace } from "./shared/dom.js";
import { dialogIn } from "./text-dialog.js";

/**
 * Shows a dialogforløb: the one set as `value`, or the one in the form whose id is in `for`.
 *
 * Attributes: `for`, `today` (ISO; by default the form's, else the day it is), `lang`, `headinglevel`.
 *
 * @example
 * <kvalitetsmodel-dialogforloeb id="forloeb"></kvalitetsmodel-dialogforloeb>
 * <kvalitetsmodel-dialogoverblik for="forloeb"></kvalitetsmodel-dialogoverblik>
 */
export class KvalitetsmodelDialogoverblik extends ProcesResult<DialogOverblik> {
  protected readonly asking = askDialog;

  protected empty(): string {
    return dialogIn(this.language).empty;
  }

  /** What is left out of a course is listed with it. */
  protected override says(): boolean {
    return true;
  }

  protected shown(result: DialogOverblik, outcome: Outcome<DialogOverblik>): void {
    const { language, level, uid, text } = this;
    const words = dialogIn(language);
    const { value } = outcome;
    const left = leftOut({ text, language, uid, level }, outcome);
    if (!eventsOf(value).some(isStep) && listOf(value.concerns).length === 0 && value.dialog?.intended === undefined) {
      const empty = h("div", { class: "kvm-empty" }, heading(level, null, words.emptyTitle), h("p", null, words.empty));
      return replace(this.root, left, empty);
    }
    const say: Saying = { language, words, level, uid, value, result };
    replace(
      this.root,
      left,
      advises(language, result.today),
      remaining(say),
      findings(say),
      concernTable(say),
      timeline(say),
      sources(say),
    );
  }
}
