// <kvalitetsmodel-risiko>: the proposed risk category, with every reason.
import type { Problem, Risikosvar } from "./engine.js";
import { askRisiko, type Outcome } from "./proces/asking.js";
import { ProcesResult } from "./proces/result.js";
import { basisLine, findingList } from "./proces/say.js";
import { changes } from "./risiko/changes.js";
import { chosen } from "./risiko/chosen.js";
import { factors } from "./risiko/factors.js";
import { intensity } from "./risiko/intensity.js";
import { isLeft, left } from "./risiko/left.js";
import { missing } from "./risiko/missing.js";
import { modelOf } from "./risiko/model.js";
import { papers } from "./risiko/papers.js";
import { proposal } from "./risiko/proposal.js";
import { reasons } from "./risiko/reasons.js";
import { type Saying, saying } from "./risiko/say.js";
import { type Child, h, heading, replace } from "./shared/dom.js";
import { procesIn } from "./text-proces.js";
import { risikoIn } from "./text-risiko.js";

/**
 * The proposed risk category with every reason, what would change it, what is not known, what was chosen beside it, and
 * the tilsynsintensitet. It proposes; the konsulent decides.
 *
 * Attributes: `for` (the id of a `<kvalitetsmodel-risikosag>`), `today` (ISO; by default the form's), `lang`,
 * `headinglevel`. Or set `value` to a case.
 *
 * @example
 * const risiko = document.querySelector("kvalitetsmodel-risiko");
 * risiko.value = { party: "tilbud", risiko: { forhold: { skaerpetTilsyn: true } } };
 */
export class KvalitetsmodelRisiko extends ProcesResult<Risikosvar> {
  protected readonly asking = askRisiko;

  protected empty(): string {
    return risikoIn(this.language).noCase;
  }

  /** What is left out of what is told is listed beside the proposal. */
  protected override says(problem: Problem): boolean {
    return isLeft(problem);
  }

  protected shown(result: Risikosvar, outcome: Outcome<Risikosvar>): void {
    const { language, level, uid } = this;
    const model = modelOf(outcome.value, result);
    const say = saying({ language, level, uid, result, model, shared: this.text });
    replace(
      this.root,
      proposal(say),
      left(say, outcome),
      chosen(say),
      reasons(say),
      changes(say),
      missing(say),
      intensity(say),
      found(say),
      factors(say),
      papers(say, outcome.value),
    );
  }
}

/** What there is to say about it. That nothing is known is said already. */
function found({ language, level, result }: Saying): Child {
  const findings = result.findings.filter(({ code }) => code !== "nothingKnown");
  if (findings.length === 0) return null;
  return h(
    "section",
    { class: "kvm-findings" },
    heading(level, null, procesIn(language).findings),
    findingList(language, findings, ({ source }) => {
      const its = source === undefined ? undefined : result.sources[source];
      return its === undefined ? null : [" ", basisLine(language, its.basis)];
    }),
  );
}
