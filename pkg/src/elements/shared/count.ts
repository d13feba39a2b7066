// What is counted per theme where there is no score: at godkendelse.
import type { TemaResultat } from "../engine.js";

export interface Counted {
  readonly forventes: number;
  readonly forventesIkke: number;
  readonly open: number;
}

/** At godkendelse: what is expected and what is not, of what applies. */
export function expectedOf({ expected, answered }: TemaResultat): Counted {
  const { forventes = 0, forventesIkke = 0 } = expected ?? {};
  return { forventes, forventesIkke, open: answered.applicable - answered.answered };
}
