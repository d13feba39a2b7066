// What every part of the form knows.
import type { Bilingual } from "../../engine.js";
import type { Language } from "../language.js";
import type { Text } from "../../text.js";

export interface Context {
  readonly text: Text;
  readonly language: Language;
  /** Begins every id and every radio group's name, so that two forms on a page do not meet. */
  readonly uid: string;
  /** The level of the form's own headings. */
  readonly level: number;
}

export const said = ({ language }: Context, text: Bilingual): string => text[language];

/** A problem or a finding: something said about a place in the assessment. */
export interface Said {
  readonly code: string;
  readonly path: string;
  readonly message: Bilingual;
  readonly params?: object;
}

/** What the engine says about a field. */
export interface Message {
  readonly kind: "error" | "warning" | "note";
  readonly text: string;
}
