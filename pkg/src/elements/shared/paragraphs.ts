// Where something stands in the law.
import type { LegalBasis } from "../engine.js";

/** An act with the paragraphs in it that something rests on. */
interface Act {
  readonly act: string;
  readonly title: string | undefined;
  readonly places: readonly string[];
}

/** The acts in their order: what follows each other in one act is one. */
export function actsOf(basis: readonly LegalBasis[]): Act[] {
  const acts: { act: string; title: string | undefined; places: string[] }[] = [];
  for (const { act, title, paragraph } of basis) {
    const last = acts.at(-1);
    if (last?.act === act) last.places.push(paragraph);
    else acts.push({ act, title, places: [paragraph] });
  }
  return acts;
}

const ownNumber = /((?:LBK|BEK|LOV) \d+\/\d{4})/;

/** An act in the parts that have an address, and what stands between: `LBK 124/2016`, `, som ændret ved `, `LOV 647/2016`. */
export const numbersIn = (act: string): string[] => act.split(ownNumber).filter((words) => words !== "");

/**
 * The text of an act at Retsinformation, by its number in Lovtidende: `BEK 1559/2025`. Nothing of what is none. The address
 * of the act is the official one (ELI); one of a paragraph in it is not.
 */
export function actAddress(act: string): string | undefined {
  const [, number, year] = /^(?:LBK|BEK|LOV) (\d+)\/(\d{4})$/.exec(act) ?? [];
  return number === undefined || year === undefined ? undefined : `https://www.retsinformation.dk/eli/lta/${year}/${number}`;
}
