// What is counted per theme where there is no score: at godkendelse, and from 2026.
import type { TemaResultat } from "../engine.js";

export interface Judged {
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
}

/** Criteria met, not met and not judged. */
export function criteriaOf({ kriterier }: TemaResultat): Judged {
  const count = (wanted: string): number =>
    kriterier.filter(({ judgement = "notJudged" }) => judgement === wanted).length;
  return { met: count("met"), notMet: count("notMet"), open: count("notJudged") };
}

/** At godkendelse: what is expected and what is not, of what applies. */
export function expectedOf({ expected, answered }: TemaResultat): Judged {
  const { forventes = 0, forventesIkke = 0 } = expected ?? {};
  return { met: forventes, notMet: forventesIkke, open: answered.applicable - answered.answered };
}
