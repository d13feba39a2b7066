// Where something stands in the law.
import type { LegalBasis } from "../engine.js";

/** Act and paragraph of each row; nothing where there is none. */
export const paragraphs = (basis: readonly LegalBasis[]): string =>
  basis.map(({ act, paragraph }) => `${act} ${paragraph}`.trim()).join("; ");
