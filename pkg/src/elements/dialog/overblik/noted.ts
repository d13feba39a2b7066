// What is noted about a step, in the words it was asked for: on paper there is no form.
import { processWord, type Trin } from "../../engine.js";
import { capital } from "../../proces/say.js";
import type { Language } from "../../shared/language.js";
import { dateIn } from "../../text.js";
import { dialogIn } from "../../text-dialog.js";
import { procesIn } from "../../text-proces.js";
import { isDay } from "../names.js";

export function notedOf(language: Language, step: Trin): string[] {
  const words = dialogIn(language);
  const { yes, no } = procesIn(language);
  const yesNo = (value: boolean | undefined): string | undefined =>
    value === undefined ? undefined : value ? yes : no;
  const word = (value: string | undefined): string | undefined =>
    value && capital(processWord("word", value)[language]);
  const day = (value: string | undefined): string | undefined =>
    value && isDay(value) ? dateIn(language, value) : undefined;
  const { asks } = words;
  const { kanOgVil, korterePeriode, begrundelse } = step.forventning ?? {};
  const ticked = (["reactions", "reason", "klagevejledning", "medPaabud", "lejlighed", "straks"] as const)
    .filter((member) => step[member] === true)
    .map((member) => `${asks[member][0]}.`);
  return [
    answered(asks.announcedOn[0], day(step.announcedOn)),
    answered(asks.moede[0], word(step.moede)),
    answered(asks.purpose[0], word(step.purpose)),
    answered(asks.form[0], word(step.form)),
    answered(asks.told[0], yesNo(step.told)),
    answered(asks.frist[0], day(step.frist)),
    answered(asks.to[0], day(step.to)),
    ...ticked,
    answered(asks.special[0], step.special),
    answered(asks.seenBy[0], step.seenBy),
    answered(asks.forventning[0], yesNo(kanOgVil)),
    answered(words.shorter[0], yesNo(korterePeriode)),
    answered(words.because[0], begrundelse),
    answered(asks.effect[0], word(step.effect)),
  ].filter((one) => one !== "");
}

/** "How? In talk." */
function answered(question: string, answer: string | undefined): string {
  const words = (answer ?? "").trim();
  if (words === "") return "";
  return `${question}${question.endsWith("?") ? "" : ":"} ${words}${/[.?!]$/.test(words) ? "" : "."}`;
}
