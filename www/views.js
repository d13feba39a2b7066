// The page's sections, one at a time, with the address saying which. A later section is a link in the navigation and a
// <section id="view-…">; nothing here has to know it.
import { byId } from "./dom.js";
import { onLanguage, text } from "./language.js";

const links = () => [...document.querySelectorAll("#nav a")];
const nameOf = (link) => link.hash.slice(1);
let shown;

export function startViews() {
  addEventListener("hashchange", () => {
    // Only the page's own names: a link inside a section leads to an id in it.
    if (location.hash === "" || links().some((link) => nameOf(link) === location.hash.slice(1))) show({ focus: true });
  });
  onLanguage(() => title());
  show({ focus: false });
}

function show({ focus }) {
  const names = links().map(nameOf);
  const wanted = location.hash.slice(1);
  const name = names.includes(wanted) ? wanted : names[0];
  shown = name;
  for (const link of links()) {
    if (nameOf(link) === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    byId(`view-${nameOf(link)}`).hidden = nameOf(link) !== name;
  }
  title();
  if (focus) byId(`heading-${name}`).focus();
}

function title() {
  const link = links().find((one) => nameOf(one) === shown);
  document.title = text().viewTitle({ view: link.textContent.trim() });
}
