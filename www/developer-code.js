// Markup that can be copied.
import { byId, h } from "./dom.js";
import { onLanguage, text } from "./language.js";

/** `name`: what it is the markup of, for who does not see where the button stands. */
export function code(markup, name) {
  const shown = h("code", {}, markup);
  const button = h("button", { type: "button", class: "button button-tertiary", onclick: () => copy(shown) });
  const speak = () => {
    button.textContent = text().developer.copyShort;
    button.setAttribute("aria-label", text().developer.copyOf({ what: name }));
  };
  onLanguage(speak);
  speak();
  return h("div", { class: "page-copy" }, h("pre", { class: "page-code" }, shown), button);
}

async function copy(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    say(text().developer.copied);
  } catch {
    // Not on a page without https, and not where somebody has said no.
    getSelection().selectAllChildren(shown);
    say(text().developer.selected);
  }
}

const say = (words) => (byId("announcer").textContent = words);
