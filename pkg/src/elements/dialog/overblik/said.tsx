// What every part of the overview needs to say what it says.
import type { VNode } from "preact";
import type { Confidence, DialogOverblik, Sag } from "../../engine.js";
import { eventsOf, listOf } from "../../proces/case.js";
import { RestsOn, Standing } from "../../proces/said.js";
import { sentences, unsure } from "../../proces/say.js";
import type { Language } from "../../shared/language.js";
import { useView } from "../../shared/view/context.js";
import { concernName, stepName } from "../names.js";

/** The case, and what follows from it. */
export interface Shown {
  readonly value: Sag;
  readonly result: DialogOverblik;
}

/** What a step is, and when, by its place in the case. */
export function stepAt({ value }: Shown, at: number, language: Language): string {
  const event = eventsOf(value)[at];
  return event === undefined ? "" : stepName(language, event);
}

export const concernOf = ({ value }: Shown, id: string, language: Language): string =>
  concernName(language, listOf(value.concerns), id);

/** What concerns something is about, by their ids. */
export const concernsOf = (shown: Shown, ids: readonly string[], language: Language): string =>
  ids.map((id) => concernOf(shown, id, language)).join("; ");

/** What names its source, and how sure it is by that. */
interface Named {
  readonly source?: number;
  readonly confidence?: Confidence;
}

interface NamedProps {
  readonly of: Named;
  readonly result: DialogOverblik;
}

export const sourceOf = ({ source }: Named, { sources }: DialogOverblik): DialogOverblik["sources"][number] | undefined =>
  source === undefined ? undefined : sources[source];

/** What weight it has by its source. */
export function StandingOf({ of, result }: NamedProps): VNode | null {
  const its = sourceOf(of, result);
  return its === undefined ? null : <Standing of={its.standing} />;
}

/** Whether something rests on a text. What is this project's own rests on nothing, and its label says so. */
export function isFounded(one: Named, result: DialogOverblik): boolean {
  const its = sourceOf(one, result);
  if (its === undefined || its.standing === "own") return false;
  return its.basis.length > 0 || its.document !== undefined || one.confidence !== undefined;
}

/** The paragraph, or the document; where in it, and what there is to know, stands once under the sources. */
export function FoundedOn({ of, result }: NamedProps): VNode | null {
  const { language } = useView();
  const its = sourceOf(of, result);
  if (its === undefined || !isFounded(of, result)) return null;
  const { basis, document } = its;
  return <RestsOn basis={basis} more={sentences(basis.length > 0 ? "" : (document?.title ?? ""), unsure(language, of.confidence))} />;
}
