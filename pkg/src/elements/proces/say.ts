// What a statement rests on and how sure it is, said the same way in every view of the supervision process.
import {
  type Bilingual,
  type Confidence,
  type LegalBasis,
  processWord,
  type Severity,
  type Source,
  type Standing,
} from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import type { Language } from "../shared/language.js";
import { mark, type Mark } from "../shared/marks.js";
import { paragraphs } from "../shared/paragraphs.js";
import { fristerIn } from "../text-frister.js";
import { procesIn } from "../text-proces.js";

/** How sure something is; nothing for what was read in the law. */
export function unsure(language: Language, confidence: Confidence | undefined): string {
  if (confidence === undefined || confidence === "verified") return "";
  // Here it is mostly a choice of our own, which the words beside it say: no knowledge is claimed.
  return confidence === "unsourced" ? procesIn(language).unsourced : fristerIn(language).confidence[confidence];
}

/** What weight a statement has, as a small label in words: law is framed, everything less is not. */
export const standingTag = (language: Language, standing: Standing): HTMLElement =>
  h(
    "span",
    { class: `kvm-standing kvm-standing-${standing}` },
    capital(processWord("standing", standing)[language]),
  );

/** The paragraph, or the document and the place in it; how sure it is; and what there is to know about it. */
export function sourceWords(language: Language, source: Source, confidence: Confidence = source.confidence): string {
  const { basis, document, note, standing } = source;
  return sentences(
    paragraphs(basis),
    document === undefined ? "" : `${document.title}, »${document.place}«`,
    standing === "own" && note !== undefined ? "" : unsure(language, confidence),
    note?.[language] ?? "",
  );
}

export const sourceLine = (language: Language, source: Source, confidence?: Confidence): Child =>
  h("span", { class: "kvm-basis" }, sourceWords(language, source, confidence));

/** Act and paragraph, and how sure; empty where nothing is to be said. */
export const basisWords = (language: Language, basis: readonly LegalBasis[], confidence?: Confidence): string =>
  sentences(paragraphs(basis), unsure(language, confidence));

export function basisLine(language: Language, basis: readonly LegalBasis[], confidence?: Confidence): Child {
  const words = basisWords(language, basis, confidence);
  return words === "" ? null : h("span", { class: "kvm-basis" }, words);
}

/** Those that say anything, each with a full stop. */
const sentences = (...words: readonly string[]): string =>
  words
    .filter((one) => one !== "")
    .map((one) => (/[.?!:]$/.test(one) ? one : `${one}.`))
    .join(" ");

export const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

export const severities: Readonly<Record<Severity, Mark>> = { warning: "warning", note: "info" };

export interface Finding {
  readonly severity: Severity;
  readonly message: Bilingual;
}

/** Those that weigh most first. */
export function byWeight<F extends Finding>(findings: readonly F[]): readonly F[] {
  const weight = ({ severity }: F): number => Number(severity === "warning");
  return [...findings].sort((a, b) => weight(b) - weight(a));
}

/** Findings as a list, those that weigh most first. `more`: what stands under each. */
export function findingList<F extends Finding>(language: Language, findings: readonly F[], more: (finding: F) => Child): Child {
  return h(
    "ul",
    { class: "nobullet-list kvm-found" },
    byWeight(findings).map((finding) =>
      h(
        "li",
        { class: "kvm-finding kvm-verdict" },
        mark(severities[finding.severity], { label: fristerIn(language).severity[finding.severity] }),
        h("div", null, finding.message[language], more(finding)),
      ),
    ),
  );
}

/** That people decide, and on which day it was looked at. */
export const advises = (language: Language, today: string): Child =>
  h("p", { class: "kvm-today" }, procesIn(language).advises(today));
