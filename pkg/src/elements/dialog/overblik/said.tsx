// What every part of the overview needs to say what it says.
import type { VNode } from "preact";
import type { Confidence, DialogOverblik, Sag } from "../../engine.js";
import { eventsOf, listOf } from "../../proces/case.js";
import { Standing } from "../../proces/said.js";
import { unsure } from "../../proces/say.js";
import type { Language } from "../../shared/language.js";
import { paragraphs } from "../../shared/paragraphs.js";
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

/** The paragraph, or the document; where in it, and what there is to know, stands once under the sources. */
export function restsOn(one: Named, result: DialogOverblik, language: Language): string {
  const its = sourceOf(one, result);
  // What is this project's own rests on nothing, and its label says so.
  if (its === undefined || its.standing === "own") return "";
  const { basis, document } = its;
  return [basis.length > 0 ? paragraphs(basis) : (document?.title ?? ""), unsure(language, one.confidence)]
    .filter((words) => words !== "")
    .map((words) => (/[.?!]$/.test(words) ? words : `${words}.`))
    .join(" ");
}

export function RestsOn({ of, result }: NamedProps): VNode | null {
  const words = restsOn(of, result, useView().language);
  return words === "" ? null : <span class="kvm-basis">{words}</span>;
}
