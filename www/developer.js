// The developers' page: every element of the package, live, with what custom-elements.json says of it and markup to copy.
import "kvalitetsmodel/elements";
import { code } from "./developer-code.js";
import { elementOf, loading, markupOf, policy } from "./developer-examples.js";
import { byId, h } from "./dom.js";
import { speaking, startLanguage, text } from "./language.js";

/** Words that follow the language. */
function words(tag, attributes, which) {
  const element = h(tag, attributes);
  speaking(() => (element.textContent = which(text().developer) ?? ""));
  return element;
}

/** What is said in the code, whose own words stand between backticks there. */
const said = (description = "") => description.split("`").map((part, at) => (at % 2 === 0 ? part : h("code", {}, part)));

/** A list of what an element has: each by its name, its type, and what is said of it. */
function list(title, entries) {
  const told = entries.flatMap(({ name, type, note, description }) => [
    h("dt", {}, h("code", {}, name), type && [" ", h("code", { class: "page-type" }, type)], note && [" (", words("span", {}, note), ")"]),
    h("dd", { lang: "en" }, said(description)),
  ]);
  return [words("h3", { class: "h5" }, title), told.length > 0 ? h("dl", { class: "page-told" }, told) : words("p", {}, ({ nothing }) => nothing)];
}

/** Names alone: there are too many to say something of each. */
const names = (title, all) =>
  all.length === 0 ? [] : [words("h3", { class: "h5" }, title), h("p", { class: "page-names" }, all.flatMap(({ name }) => [h("code", {}, name), " "]))];

function told({ tagName, attributes, members, events, cssClasses, cssProperties }) {
  const fields = members.filter(({ kind }) => kind === "field");
  const properties = fields.map((one) => ({ ...one, type: one.type.text, ...(one.readonly && { note: ({ readonly }) => readonly }) }));
  const methods = members.filter(({ kind }) => kind === "method").map((one) => ({ ...one, name: `${one.name}()`, type: one.return.type.text }));
  return h(
    "details",
    { class: "details" },
    words("summary", { class: "details-summary" }, ({ told }) => told({ tag: `<${tagName}>` })),
    h(
      "div",
      { class: "details-text" },
      ...list((its) => its.attributes, attributes),
      ...list((its) => its.properties, properties),
      ...list((its) => its.methods, methods),
      ...list((its) => its.events, events),
      ...names((its) => its.custom, cssProperties),
      ...names((its) => its.classes, cssClasses),
    ),
  );
}

function section(declaration) {
  const { tagName, description } = declaration;
  const id = `om-${tagName}`;
  const [first] = description.split("\n\n");
  return h(
    "section",
    { class: "page-element", "aria-labelledby": id },
    h("h2", { id, tabindex: "-1" }, h("code", {}, `<${tagName}>`)),
    words("p", {}, ({ elements }) => elements[tagName.replace("kvalitetsmodel-", "")]),
    h("p", { lang: "en" }, said(first)),
    code(markupOf(tagName), `<${tagName}>`),
    h("div", { class: "page-live" }, elementOf(tagName, h)),
    told(declaration),
  );
}

startLanguage();
byId("load").append(code(loading, "HTML"));
byId("policy").append(code(policy, "Content-Security-Policy"));
try {
  const response = await fetch("kvalitetsmodel/custom-elements.json");
  const [{ declarations }] = (await response.json()).modules;
  byId("list").append(...declarations.map(({ tagName }) => h("li", {}, h("a", { href: `#om-${tagName}` }, h("code", {}, tagName)))));
  byId("elements").append(...declarations.map(section));
  // The address may name one that was not there yet.
  if (location.hash !== "") byId(location.hash.slice(1))?.scrollIntoView();
} catch {
  byId("messages").append(h("div", { class: "alert alert-error" }, h("div", { class: "alert-body" }, words("p", { class: "alert-text" }, ({ failed }) => failed))));
}
