// <kvalitetsmodel-risiko>: the proposed risk category, with every reason.
import type { ComponentChildren, VNode } from "preact";
import type { Problem, Risikosvar } from "./engine.js";
import { askRisiko, type Outcome } from "./proces/asking.js";
import { BasisLine, FindingList } from "./proces/said.js";
import { ProcesView } from "./proces/view.js";
import { Changes } from "./risiko/changes.js";
import { Chosen } from "./risiko/chosen.js";
import { Factors } from "./risiko/factors.js";
import { Intensity } from "./risiko/intensity.js";
import { isLeft, Left } from "./risiko/left.js";
import { Missing } from "./risiko/missing.js";
import { modelOf, type Shown } from "./risiko/model.js";
import { Papers } from "./risiko/papers.js";
import { Proposal } from "./risiko/proposal.js";
import { Reasons } from "./risiko/reasons.js";
import { useView } from "./shared/view/context.js";
import { Heading } from "./shared/view/heading.js";
import { procesIn } from "../generated/texts/proces.js";
import { risikoIn } from "../generated/texts/risiko.js";

/**
 * The proposed risk category with every reason, what would change it, what is not known, what was chosen beside it, and
 * the tilsynsintensitet. It proposes; the konsulent decides.
 *
 * Attributes: `for` (the id of a `<kvalitetsmodel-risikosag>`), `today` (ISO; by default the form's), `sag` (the id of
 * the case it is a part of, where it is not inside it), `folded` (what it was made with is a line), `lang`, `headinglevel`,
 * `instance`. Or set `value` to a case.
 *
 * @example
 * const risiko = document.querySelector("kvalitetsmodel-risiko");
 * risiko.value = { party: "tilbud", risiko: { forhold: { skaerpetTilsyn: true } } };
 */
export class KvalitetsmodelRisiko extends ProcesView<Risikosvar> {
  static override readonly observedAttributes: readonly string[] = [...ProcesView.observedAttributes, "folded"];
  protected readonly asking = askRisiko;

  protected empty(): string {
    return risikoIn(this.language).noCase;
  }

  /** What is left out of what is told is listed beside the proposal. */
  protected override says(problem: Problem): boolean {
    return isLeft(problem);
  }

  protected shown(result: Risikosvar, { value, problems }: Outcome<Risikosvar>): ComponentChildren {
    const shown = { result, model: modelOf(value, result) };
    return (
      <>
        <Proposal {...shown} />
        <Left problems={problems} />
        <Chosen {...shown} />
        <Reasons {...shown} />
        <Changes {...shown} />
        <Missing {...shown} />
        <Intensity {...shown} />
        <Found {...shown} />
        <Factors {...shown} />
        <Papers result={result} value={value} />
      </>
    );
  }
}

/** What there is to say about it. That too little is known is said already. */
function Found({ result }: Shown): VNode | null {
  const { language } = useView();
  const findings = result.findings.filter(({ code }) => code !== "notEnoughKnown");
  if (findings.length === 0) return null;
  return (
    <section class="kvm-findings">
      <Heading>{procesIn(language).findings}</Heading>
      <FindingList
        findings={findings}
        more={({ source }) => {
          const its = source === undefined ? undefined : result.sources[source];
          return (
            its && (
              <>
                {" "}
                <BasisLine basis={its.basis} />
              </>
            )
          );
        }}
      />
    </section>
  );
}
