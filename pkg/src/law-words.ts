// What stands in the law and what is found in events, in words: what the assessment alone never says.
import { fristFindings, open, openRows, otherReadings, ruleRows, rules, steps } from "./generated/words.js";
import type { Bilingual, Frist, Lov } from "./types.js";
import { hasRow, inWords, type WithCode } from "./words.js";

/** A finding on events. */
export const fundInWords = (finding: WithCode): Bilingual => inWords(fristFindings(), finding);

/** A step of a count. */
export const stepInWords = (step: WithCode): Bilingual => inWords(steps(), step);

type Row = Pick<Lov, "rule" | "validity">;

/** The code of a row that has words of its own, beside those of its rule. */
const codeOf = ({ rule, validity }: Row): string => `${rule}@${validity.from}`;

/** What a version of a rule says, in short: how long it is stands in the version. */
function ruleInWords(lov: Row & Pick<Lov, "count" | "unit">): Bilingual {
  const code = codeOf(lov);
  const own = hasRow(ruleRows(), code);
  return inWords(own ? ruleRows() : rules(), { code: own ? code : lov.rule, params: lov });
}

/** What is not settled about a rule as it stood, where there is anything. */
function openPoint(lov: Row & Pick<Lov, "count" | "unit">): Bilingual | undefined {
  const code = codeOf(lov);
  if (hasRow(openRows(), code)) return inWords(openRows(), { code, params: lov });
  return hasRow(open(), lov.rule) ? inWords(open(), { code: lov.rule, params: lov }) : undefined;
}

/** What the other reading of a deadline gives, where there is one. */
export function otherInWords({ otherBy, otherReading: on }: Frist): Bilingual | undefined {
  return otherBy === undefined ? undefined : inWords(otherReadings(), { code: otherBy, params: { on } });
}

/** A version of a rule with its words. */
export function lawInWords(lov: Omit<Lov, "text" | "open">): Lov {
  const open = openPoint(lov);
  const told = { ...lov, text: ruleInWords(lov) };
  return (open === undefined ? told : { ...told, open }) as Lov;
}
