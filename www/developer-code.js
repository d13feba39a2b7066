// Markup that can be copied.
import { h } from "./dom.js";
import { speaking, text } from "./language.js";
import { announce } from "./messages.js";

/** `name`: what it is the markup of, for who does not see where the button stands. */
export function code(markup, name) {
  const shown = h("code", {}, markup);
  const button = h("button", { type: "button", class: "button button-tertiary", onclick: () => copy(shown) });
  speaking(() => {
    button.textContent = text().developer.copyShort;
    button.setAttribute("aria-label", text().developer.copyOf({ what: name }));
  });
  return h("div", { class: "page-copy" }, h("pre", { class: "page-code" }, shown), button);
}

async function copy(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    announce(text().developer.copied);
  } catch {
    // Not on a page without https, and not where somebody has said no.
    getSelection().selectAllChildren(shown);
    announce(text().developer.selected);
  }
}
