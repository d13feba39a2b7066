// What there is to say at the fields: what the engine finds, and what has happened and need not be typed again.
import type { Faktorsvar, Risikosvar } from "../engine.js";
import type { Outcome } from "../proces/asking.js";
import { valueWords } from "../risiko/values.js";
import type { Found } from "../shared/form/told.js";
import { type Language, inEvery } from "../shared/language.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { known } from "./held.js";

export function noted({ result }: Outcome<Risikosvar>): readonly Found[] {
  if (result === undefined) return [];
  const seen = new Map(
    result.proposal.factors
      .filter(({ seenIn, value }) => seenIn === "fakta" && value !== undefined)
      .reverse()
      .map((factor): [string, Found] => [factor.observes, seenIn(factor)]),
  );
  return [...result.findings, ...seen.values()];
}

function seenIn(factor: Faktorsvar): Found {
  const words = (language: Language): string =>
    risikoIn(language).seen({ value: valueWords(language, factor, factor.value ?? 0, factor.shown) });
  const message = inEvery(words);
  return { path: `${known}/${factor.observes}`, severity: "note", message };
}
