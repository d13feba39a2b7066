// Building DOM without strings of markup.

export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

const namespace = "http://www.w3.org/2000/svg";

/** A mark in one line of path, in the colour of the text; the words beside it say the same. */
export function icon(path, { label, classes = "icon-svg" } = {}) {
  const svg = document.createElementNS(namespace, "svg");
  const attributes = { class: classes, viewBox: "0 0 24 24", width: 24, height: 24, focusable: "false" };
  Object.assign(attributes, label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label });
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const line = document.createElementNS(namespace, "path");
  const drawn = {
    d: path,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2.5,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  for (const [name, value] of Object.entries(drawn)) line.setAttribute(name, value);
  svg.append(line);
  return svg;
}

export const byId = (id) => document.getElementById(id);
