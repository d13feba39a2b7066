// What a factor has seen, and its thresholds, in words with their unit.
import type { Measure, Observation, Tal } from "../engine.js";
import { procesIn } from "../../generated/texts/proces.js";
import type { Language } from "../shared/language.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { fromTenths } from "../risikosag/decimals.js";

/** What is measured, and what is looked at: the same unit can be said in two ways. */
export interface Measured {
  readonly measure: Measure;
  readonly observes: Observation;
}

/** Only of a mean is a lower one the worse: of all else it is the higher. */
export const lowerIsWorse = ({ observes }: Measured): boolean => observes === "lavesteTema";

/** A value of a factor: `shown` is the engine's own form of it, for people. */
export function valueWords(language: Language, measured: Measured, value: Tal, shown?: string): string {
  const text = risikoIn(language);
  const number = typeof value === "number" ? value : undefined;
  switch (measured.measure) {
    case "yesNo":
      return number === 0 ? procesIn(language).no : procesIn(language).yes;
    case "board":
      return text.board[number ?? 0] ?? String(number);
    case "perMille":
      return text.percent({ value: fromTenths(number) });
    case "tenthsOfDays":
      return text.days({ value: fromTenths(number) });
    case "months":
      return text.months({ value: String(number), count: number ?? 0 });
    default:
      return shown ?? score(value);
  }
}

/** A threshold in words: from which value on. */
export function thresholdWords(language: Language, measured: Measured, from: Tal): string {
  const text = risikoIn(language);
  const words = valueWords(language, measured, from);
  if (measured.measure === "yesNo") return words.toLowerCase();
  if (measured.measure === "board") return words;
  return lowerIsWorse(measured) ? text.atMost({ value: words }) : text.atLeast({ value: words });
}

/** 5/2 as "2,5": by its digits; what is no number of tenths stays a fraction. */
function score(value: Tal): string {
  if (typeof value === "number") return String(value);
  const { numerator, denominator } = value;
  const times = numerator * 10;
  return times % denominator === 0 ? fromTenths(times / denominator) : `${numerator}/${denominator}`;
}
