// Which language an element speaks: its own `lang`, else that of the nearest ancestor with one.
import type { Bilingual } from "../engine.js";

export type Language = keyof Bilingual;

/** Danish, unless the page says English. */
export function languageOf(element: Element): Language {
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "";
  return /^en\b/i.test(lang) ? "en" : "da";
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` in the page changes; gives the way to stop it. One observer serves all elements. */
export function onLanguageChange(listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const one of [...listeners]) one();
  });
  if (listeners.size === 0) {
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"], subtree: true });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
