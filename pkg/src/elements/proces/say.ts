// What a statement rests on and how sure it is, in words.
import {
  type Bilingual,
  type Confidence,
  type Severity,
  type Source,
} from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark } from "../shared/marks.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { procesIn } from "../../generated/texts/proces.js";

/** How sure something is; nothing for what was read in the law. */
export function unsure(language: Language, confidence: Confidence | undefined): string {
  if (confidence === undefined || confidence === "verified") return "";
  // Here it is mostly a choice of our own, which the words beside it say: no knowledge is claimed.
  return confidence === "unsourced" ? procesIn(language).unsourced : fristerIn(language).confidence[confidence];
}

/** Of what does not stand in an act: the document and the place in it; how sure it is; and what there is to know about it. */
export function sourceWords(language: Language, source: Source, confidence: Confidence = source.confidence): string {
  const { document, note, standing } = source;
  return sentences(
    document === undefined ? "" : `${document.title}, »${document.place}«`,
    standing === "own" && note !== undefined ? "" : unsure(language, confidence),
    spoken(note, language) ?? "",
  );
}

/** Those that say anything, each with a full stop. */
export const sentences = (...words: readonly string[]): string =>
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
