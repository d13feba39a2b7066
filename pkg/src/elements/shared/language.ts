// Which language an element speaks: its own `lang`, else that of the nearest ancestor with one.
import { drawMessages, languages } from "../../own-messages.js";
import type { Bilingual } from "../engine.js";
import { closestAround, rootsAround } from "./around.js";

/** "da", "en", or one that the portal has messages for. */
export type Language = string;

/** Danish, unless the page has another that there are messages in. */
export function languageOf(element: Element): Language {
  const lang = (closestAround(element, "[lang]")?.getAttribute("lang") ?? "").toLowerCase();
  const known = languages();
  const whole = known.find((one) => one.toLowerCase() === lang);
  return whole ?? known.find((one) => one === lang.split("-", 1)[0]) ?? "da";
}

/** What the engine says, in a language; Danish where it does not say it in that. */
export function spoken(text: Bilingual, language: Language): string;
export function spoken(text: Bilingual | undefined, language: Language): string | undefined;
export function spoken(text: Bilingual | undefined, language: Language): string | undefined {
  return (text as Readonly<Record<string, string>> | undefined)?.[language] ?? text?.da;
}

/** A text in every language that there is. */
export const inEvery = (say: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages().map((language) => [language, say(language)])) as unknown as Bilingual;

const listeners = new Set<(isOther: boolean) => void>();
let observer: MutationObserver | undefined;

const call = (isOther: boolean): void => {
  for (const one of [...listeners]) one(isOther);
};
drawMessages(() => call(true));

/**
 * Calls back when any `lang` around an element may have changed, and with `true` when the messages themselves are others;
 * gives the way to stop it. One observer serves all elements.
 */
export function onLanguageChange(element: Element, listener: (isOther: boolean) => void): () => void {
  observer ??= new MutationObserver(() => call(false));
  // Observed once more, a root is observed once.
  for (const root of rootsAround(element)) observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
