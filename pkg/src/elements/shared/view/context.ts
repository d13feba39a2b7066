// What every component knows of the element that it is drawn in.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Bilingual } from "../../engine.js";
import type { VurderingText } from "../../../generated/texts/vurdering.js";
import { type Language, spoken } from "../language.js";

export interface View {
  readonly text: VurderingText;
  readonly language: Language;
  /** Begins every id and every radio group's name, so that two elements on a page do not meet. */
  readonly uid: string;
  /** The level of the element's own headings. */
  readonly level: number;
  /** Who reads, where that is another than whom the case is about; else empty. An argument of the catalogue's messages. */
  readonly reader: string;
  /** Says one of the engine's sentences to whoever reads: they speak to the one the case is about. */
  readonly told: (words: string) => string;
  /** What is long, and not asked of everybody at once, stands folded: a page with more than this element is overseen. */
  readonly folded: boolean;
  /** Everything is unfolded, also what is drawn only then: nobody can unfold anything on paper. */
  readonly printing: boolean;
}

export const ViewContext = createContext<View>(undefined as never);

export const useView = (): View => useContext(ViewContext);

export const said = ({ language }: View, text: Bilingual): string => spoken(text, language);
