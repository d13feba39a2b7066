// What a statement rests on and how sure it is, drawn the same way in every view of the supervision process.
import type { ComponentChildren, VNode } from "preact";
import { type Confidence, type LegalBasis, processWord, type Source, type Standing as Weight } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Law } from "../shared/view/law.js";
import { Mark } from "../shared/view/mark.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { procesIn } from "../../generated/texts/proces.js";
import { byWeight, capital, type Finding, severities, sourceWords, unsure } from "./say.js";

/** What weight a statement has, as a small label in words: law is framed, everything less is not. */
export const Standing = ({ of }: { of: Weight }): VNode => (
  <span class={`kvm-standing kvm-standing-${of}`}>{capital(spoken(processWord("standing", of), useView().language))}</span>
);

interface SourceLineProps {
  readonly source: Source;
  /** By default the source's own. */
  readonly confidence?: Confidence;
}

/** The paragraph, or the document and the place in it; how sure it is; and what there is to know about it. */
export const SourceLine = ({ source, confidence }: SourceLineProps): VNode => (
  <RestsOn basis={source.basis} more={sourceWords(useView().language, source, confidence)} />
);

interface BasisLineProps {
  readonly basis: readonly LegalBasis[];
  readonly confidence?: Confidence;
}

/** Act and paragraph, and how sure. */
export function BasisLine({ basis, confidence }: BasisLineProps): VNode | null {
  const more = unsure(useView().language, confidence);
  return basis.length === 0 && more === "" ? null : <RestsOn basis={basis} more={more} />;
}

/** Act and paragraph, and what is said beside. */
export const RestsOn = ({ basis, more }: { basis: readonly LegalBasis[]; more: string }): VNode => (
  <span class="kvm-basis">
    {basis.length > 0 && (
      <>
        <Law basis={basis} />
        {more === "" ? "." : `. ${more}`}
      </>
    )}
    {basis.length === 0 && more}
  </span>
);

interface FindingListProps<F> {
  readonly findings: readonly F[];
  /** What stands under each. */
  readonly more: (finding: F) => ComponentChildren;
}

/** Findings as a list, those that weigh most first. */
export function FindingList<F extends Finding>({ findings, more }: FindingListProps<F>): VNode {
  const { language } = useView();
  return (
    <ul class="nobullet-list kvm-found">
      {byWeight(findings).map((finding) => (
        <li class="kvm-finding kvm-verdict">
          <Mark kind={severities[finding.severity]} label={fristerIn(language).severity[finding.severity]} />
          <div>
            {spoken(finding.message, language)}
            {more(finding)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** That people decide, and on which day it was looked at. */
export const Advises = ({ today }: { today: string }): VNode => (
  <p class="kvm-today">{procesIn(useView().language).advises({ today })}</p>
);
