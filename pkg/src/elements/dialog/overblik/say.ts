// What every part of the overview needs to say what it says.
import type { Confidence, DialogOverblik, Sag, Source } from "../../engine.js";
import { eventsOf, listOf } from "../../proces/case.js";
import { standingTag, unsure } from "../../proces/say.js";
import { paragraphs } from "../../shared/paragraphs.js";
import { type Child, h } from "../../shared/dom.js";
import type { Language } from "../../shared/language.js";
import type { DialogText } from "../../text-dialog.js";
import { concernName, stepName } from "../names.js";

export interface Saying {
  readonly language: Language;
  readonly words: DialogText;
  readonly level: number;
  readonly uid: string;
  readonly value: Sag;
  readonly result: DialogOverblik;
}

/** What a step is, and when, by its place in the case. */
export function stepAt({ language, value }: Saying, at: number): string {
  const event = eventsOf(value)[at];
  return event === undefined ? "" : stepName(language, event);
}

export const concernOf = ({ language, value }: Saying, id: string): string =>
  concernName(language, listOf(value.concerns), id);

/** What names its source, and how sure it is by that. */
interface Named {
  readonly source?: number;
  readonly confidence?: Confidence;
}

export const sourceOf = ({ result }: Saying, { source }: Named): Source | undefined =>
  source === undefined ? undefined : result.sources[source];

/** What weight it has by its source. */
export function standingOf(say: Saying, one: Named): Child {
  const its = sourceOf(say, one);
  return its === undefined ? null : standingTag(say.language, its.standing);
}

/** The paragraph, or the document; where in it, and what there is to know, stands once under the sources. */
export function restsOn(say: Saying, one: Named): Child {
  const { language } = say;
  const its = sourceOf(say, one);
  // What is this project's own rests on nothing, and its label says so.
  if (its === undefined || its.standing === "own") return null;
  const { basis, document } = its;
  const words = [basis.length > 0 ? paragraphs(basis) : (document?.title ?? ""), unsure(language, one.confidence)]
    .filter((one) => one !== "")
    .map((one) => (/[.?!]$/.test(one) ? one : `${one}.`));
  return words.length === 0 ? null : h("span", { class: "kvm-basis" }, words.join(" "));
}
