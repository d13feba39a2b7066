// Where something stands in the law.
import type { LegalBasis } from "../engine.js";

/**
 * What each act is called, the paragraphs in it, and its number: »Lov om socialtilsyn § 5, stk. 7 (LBK 242/2026)«.
 * Nothing where there is none.
 */
export function paragraphs(basis: readonly LegalBasis[]): string {
  const acts: { act: string; title: string | undefined; places: string[] }[] = [];
  for (const { act, title, paragraph } of basis) {
    const last = acts.at(-1);
    if (last?.act === act) last.places.push(paragraph);
    else acts.push({ act, title, places: [paragraph] });
  }
  const words = acts.map(({ act, title, places }) => oneAct(act, title, places.join(", "))).join("; ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const oneAct = (act: string, title: string | undefined, places: string): string =>
  title === undefined ? `${act} ${places}`.trim() : `${title} ${places} (${act})`;
