// What a reader must know of a model's words before they are used for anything.
import type { Area, Bilingual } from "../engine.js";
import { alert, alertText } from "./alert.js";
import type { Context } from "./fields/context.js";
import { said } from "./fields/context.js";

export interface Words {
  readonly area: Area;
  /** Why the model is not verified. */
  readonly provisional?: Bilingual;
  /** Where words that were laid over it, or that it is made of, are from. */
  readonly wording?: string;
}

/** That a model is not verified, or whose words stand in the place of its own. */
export function wordsOf(context: Context, { area, provisional, wording }: Words): HTMLElement | null {
  const { text } = context;
  const level = context.level + 1;
  if (wording !== undefined) {
    return alert({ kind: "info", text, title: text.wordingTitle, level }, alertText(text.wordingFrom(wording)));
  }
  if (provisional === undefined) return null;
  const title = area === "tilbud" ? text.provisionalTitle : text.provisionalTitlePlejefamilier;
  return alert({ kind: "warning", text, title, level }, alertText(said(context, provisional)));
}
