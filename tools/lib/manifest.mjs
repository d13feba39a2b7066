// custom-elements.json: every element with its attributes, properties, methods, events and CSS hooks, as editors, design
// tools and the developers' page read them. Made of what TypeScript makes of the elements, so that nothing is told twice:
// what a class says of itself (its documentation), what it observes, and the names that stand in its modules.
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { paths } from "./paths.mjs";

/** What an attribute is on every element that has it and says nothing else of it. */
const EVERYWHERE = {
  disabled: "nothing can be filled in, and nothing is posted",
  folded: "what is long, and not asked of everybody at once, is a line that is unfolded",
  for: "the id of the form whose value is shown",
  forhold: "the id of the form with the events",
  headinglevel: "the level of its own headings, 1 to 6; 2 by default",
  lang: "`da` or `en`; that of the page by default",
  name: "the name under which the form around it posts its value, as JSON",
  required: "invalid until it is filled in",
  vurdering: "the id of the form with the assessment",
};

/** The manifest, in the format of https://github.com/webcomponents/custom-elements-manifest. */
export async function manifest() {
  const { elements } = await import(pathToFileURL(join(paths.modules, "elements", "define.js")).href);
  const classes = Object.entries(elements).map(([tag, { name, observedAttributes }]) => ({ tag, name, observedAttributes }));
  const home = await homes("elements/define");
  const path = "dist/elements/index.js";
  const declarations = await Promise.all(classes.map((one) => declarationOf(one, home.get(one.name))));
  const exports = classes.flatMap(({ tag, name }) => [
    { kind: "js", name, declaration: { name, module: path } },
    { kind: "custom-element-definition", name: tag, declaration: { name, module: path } },
  ]);
  return { schemaVersion: "2.1.0", readme: "README.md", modules: [{ kind: "javascript-module", path, declarations, exports }] };
}

async function declarationOf({ tag, name, observedAttributes = [] }, module) {
  const chain = await chainOf(module, name);
  const [own] = chain;
  const members = chain.flatMap(({ members }) => members).filter(({ name }, at, all) => at === all.findIndex((one) => one.name === name));
  const told = attributesIn(own.doc);
  return {
    ...{ kind: "class", customElement: true, name, tagName: tag, ...own.says },
    ...{ superclass: { name: "HTMLElement" } },
    attributes: [...new Set([...told.keys(), ...observedAttributes])].map((attribute) => ({
      name: attribute,
      description: told.get(attribute) ?? EVERYWHERE[attribute],
      ...(members.some(({ kind, name }) => kind === "field" && name === attribute) && { fieldName: attribute }),
    })),
    members,
    events: await eventsOf(chain),
    ...(await hooksOf(module)),
  };
}

/** A module of the elements: its declarations, or what runs. */
const read = (module, kind = "d.ts") => readFile(join(paths.modules, `${module}.${kind}`), "utf8");

/** In which module each class stands that one brings. */
async function homes(module) {
  const found = new Map();
  for (const [, names, path] of (await read(module)).matchAll(/import \{([^}]*)\} from "(\.[^"]*)\.js"/g)) {
    for (const name of names.split(",")) found.set(name.replace(/\btype\b/, "").trim(), posix.join(posix.dirname(module), path));
  }
  return found;
}

/** A class and those that it extends, as far as they are ours; `given`: what it is told to be of. */
async function chainOf(module, name, given = []) {
  const text = await read(module);
  const head = new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/\\s*)?export declare (?:abstract )?class ${name}(?:<([^{]*?)>)? extends (\\w+)(?:<([^{]*?)>)? \\{([^]*?)\\n\\}`).exec(text);
  if (head === null) return [];
  const [, comment, generics, parent, of, body] = head;
  // By the names of the types that it is of here.
  const types = new Map(parts(generics).map((one, at) => [/^\w+/.exec(one)[0], given[at]]));
  const meant = (text) => text.replace(/\w+/g, (word) => types.get(word) ?? word);
  const doc = docOf(comment);
  const one = { module, doc, says: { description: proseOf(doc) }, members: membersOf(meant(body)) };
  const next = text.includes(`class ${parent} `) ? module : (await homes(module)).get(parent);
  return [one, ...(next === undefined ? [] : await chainOf(next, parent, parts(of).map(meant)))];
}

/** The parts of a list, none of which has a list of its own. */
const parts = (list) => (list ? list.split(/,\s*/) : []);

/** What a comment says, its stars and example left out, each paragraph a line. */
const docOf = (comment = "") =>
  comment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .split(/\n@(?:example|see)\b/)[0]
    .trim();

const proseOf = (doc) =>
  doc
    .split(/\n@/)[0]
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " "))
    .map((paragraph) => paragraph.replace(/^Attributes: .*?\.(?= [A-Z]|$)\s*/, ""))
    .filter(Boolean)
    .join("\n\n");

/** "Attributes: `for`, `method` (`nested` or `flat`)." and lines of `@attr name - what it is`. */
function attributesIn(doc) {
  const found = new Map();
  const [, list = ""] = /(?:^|\n)Attributes: ([^]*?)\.(?:\s+[A-Z]|\n\s*\n|\n@|$)/.exec(doc) ?? [];
  for (const [, name, what] of list.replace(/\s*\n\s*/g, " ").matchAll(/`([\w-]+)`(?: \(([^)]*)\))?(?=,|$| and )/g)) found.set(name, what);
  for (const [, name, what] of doc.matchAll(/(?:^|\n)@attr(?:ibute)?\s+([\w-]+)(?:\s*-?\s*(.*))?/g)) found.set(name, what);
  return found;
}

/** What the browser calls, and what is for the classes that extend it. */
const NOT_PUBLIC = /^(?:constructor|\w+Callback|#private)$|^(?:protected|private) /;

/** Public accessors, fields and methods, with their types and what is said of them. */
function membersOf(body) {
  const members = new Map();
  for (const [, comment, signature] of body.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)?\n {4}(?![ /*])((?:[^;{]|\{[^}]*\})+);/g)) {
    const text = signature.replace(/\s+/g, " ").trim();
    if (NOT_PUBLIC.test(text) || text.startsWith("static ")) continue;
    const [, accessor, readonly, name, rest] = /^(get |set )?(readonly )?(?:abstract )?([\w$]+)\??(.*)$/.exec(text) ?? [];
    if (name === undefined || NOT_PUBLIC.test(name)) continue;
    const description = proseOf(docOf(comment));
    if (accessor === undefined && rest.startsWith("(")) {
      members.set(name, { kind: "method", name, ...(description && { description }), return: { type: { text: rest.replace(/^.*\): /, "") } } });
      continue;
    }
    const known = members.get(name);
    // A field that only has a getter is read only; what can be set says so itself.
    const settable = accessor === "set " || (accessor === undefined && readonly === undefined) || (known !== undefined && known.readonly !== true);
    const type = rest.replace(accessor === "set " ? /^\(\w+: (.*)\)$/ : /^(?:\(\))?: (.*)$/, "$1");
    const said = [known?.description, description].filter(Boolean).join(" ");
    const field = { kind: "field", name, type: known?.type ?? { text: type }, ...(said && { description: said }) };
    members.set(name, settable ? field : { ...field, readonly: true });
  }
  return [...members.values()];
}

/** The events that a class and those it extends send, as they stand in the modules, or as `@fires name - when`. */
async function eventsOf(chain) {
  const events = new Map();
  for (const { module, doc } of chain) {
    const text = await read(module, "js");
    for (const [, literal, constant] of text.matchAll(/new (?:Custom)?Event\((?:"([\w-]+)"|([\w.]+))/g)) {
      if (constant === "type") for (const name of ["input", "change"]) events.set(name, undefined);
      else if (constant === "updateEvent") events.set("kvalitetsmodel-update", "What the form holds has changed, by whomever: what shows it listens to this.");
      else if (literal !== undefined) events.set(literal, undefined);
    }
    for (const [, name, what] of doc.matchAll(/(?:^|\n)@fires\s+([\w-]+)(?:\s*-?\s*(.*))?/g)) events.set(name, what);
  }
  return [...events].map(([name, description]) => ({ name, type: { text: "Event" }, ...(description && { description }) }));
}

/** Classes and custom properties of CSS by which a page styles an element, in its modules and those they bring. */
async function hooksOf(module) {
  const modules = new Set([module]);
  const [classes, properties] = [new Set(), new Set()];
  for (const name of modules) {
    const text = await read(name, "js");
    for (const [found] of text.matchAll(/(?<![\w-])kvm-[a-z][a-z0-9-]*[a-z0-9](?![\w-])/g)) classes.add(found);
    for (const [found] of text.matchAll(/--kvm-[a-z][a-z0-9-]*/g)) properties.add(found);
    for (const [, path] of text.matchAll(/from "(\.[^"]*)\.js"/g)) {
      const next = posix.join(posix.dirname(name), path);
      if (next.startsWith("elements/")) modules.add(next);
    }
  }
  const named = (names) => [...names].sort().map((name) => ({ name }));
  // The format has no word for classes in light DOM; readers leave alone what they do not know.
  return { cssProperties: named(properties), cssClasses: named(["kvm", ...classes]) };
}
