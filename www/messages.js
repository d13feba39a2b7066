// Messages to the person, as DKFDS alerts. One per subject: a new one takes the place of the old.
import { byId, h, icon } from "./dom.js";
import { onLanguage, text } from "./language.js";

const signs = {
  info: "M12 11v7M12 6v.5",
  success: "M5 13l5 5 9-11",
  warning: "M12 3L2 21h20zM12 10v4M12 17.5v.1",
  error: "M6 6l12 12M18 6L6 18",
};

const shown = new Map();

/**
 * Shows a message. `make(text)` gives `{ kind, title, body, actions, closable }`; it is called again when the language
 * changes. `focus`: moves there, for the answer to what a person just did.
 */
export function say(subject, make, { host = byId("messages"), focus = false } = {}) {
  const node = h("div", { id: `message-${subject}` });
  byId(node.id)?.remove();
  // Among the sections of the page, or inside one.
  shown.set(subject, { node, make, level: host.closest("section") === null ? "h2" : "h3" });
  draw(subject);
  host.append(node);
  if (focus) {
    node.tabIndex = -1;
    node.scrollIntoView({ block: "nearest" });
    node.focus({ preventScroll: true });
  }
}

export function unsay(subject) {
  shown.get(subject)?.node.remove();
  shown.delete(subject);
}

function draw(subject) {
  const { node, make, level } = shown.get(subject);
  const { kind, title, body = [], actions = [], closable = true } = make(text());
  const buttons = actions.map(([label, act]) =>
    h("button", { type: "button", class: "button button-secondary", onclick: act }, label),
  );
  if (closable)
    buttons.push(
      h("button", { type: "button", class: "button button-tertiary", onclick: () => unsay(subject) }, text().close),
    );
  const urgent = kind === "warning" || kind === "error";
  node.replaceChildren(
    h(
      "div",
      { class: `alert alert-${kind}`, role: urgent ? "alert" : null },
      icon(signs[kind], { label: text().kinds[kind], classes: "icon-svg alert-icon" }),
      h(
        "div",
        { class: "alert-body" },
        h(level, { class: "alert-heading" }, title),
        body,
        h("p", { class: "page-tools d-print-none" }, buttons),
      ),
    ),
  );
}

onLanguage(() => [...shown.keys()].forEach(draw));

/** Said, not shown. */
export const announce = (words) => {
  byId("announcer").textContent = words;
};
