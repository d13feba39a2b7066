// The areas of the message catalogue as TypeScript: the data of both languages, and the type of every message.
import { compiled } from "./messages.mjs";

const MADE = "// Made from texts/ by tools/build-texts.mjs. Do not edit.\n";

/** `{ areas, faults }` of texts by language and file. What is not in Danish is a fault, and what is only there. */
export function catalogue({ da, en }) {
  const faults = [];
  for (const name of Object.keys(en)) if (!Object.hasOwn(da, name)) faults.push(`texts/en/${name}.json: there is no such Danish file`);
  const areas = Object.entries(da).map(([name, danish]) => areaOf(name, danish, en[name] ?? {}, faults));
  return { areas, faults };
}

function areaOf(name, danish, english, faults) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Text`;
  const messages = [...leaves(danish, name)].map(([id, text]) => [id, message(id, text, "da", faults)]);
  const others = new Map(leaves(english, name));
  const translated = messages.map(([id, { asked, text }]) => {
    const other = others.get(id);
    others.delete(id);
    if (other === undefined || (other === "" && text !== "")) faults.push(`${id}: it is not in English`);
    const its = message(id, other ?? "", "en", faults);
    sameArguments(id, asked, its.asked, faults);
    return its.message;
  });
  for (const id of others.keys()) faults.push(`${id}: it is not in Danish`);
  if (name === KIT) return { name, count: messages.length };
  if (BARE.includes(name)) return { name, count: messages.length, module: bare(messages, translated) };
  const data = [JSON.stringify(name), tree(danish, name, new Map(messages)), "english"].join(", ");
  const types = [];
  typesOf(danish, type, name, new Map(messages), types);
  // In a line of its own: a page that asks for its English apart is built without it (danish.mjs).
  const line = `const english: readonly Message[] = ${JSON.stringify(translated)};\n`;
  const entry = `${line}export const ${name}In = /* @__PURE__ */ area<${type}>(${data});\n`;
  const source = name === PAGE ? "../../pkg/src" : "../..";
  const module = `${MADE}import { area } from "${source}/messages.js";\nimport type { Message } from "${source}/say.js";\n\n${types.join("\n")}\n${entry}`;
  return { name, count: messages.length, module, isPage: name === PAGE };
}

/**
 * Areas of which each message stands for itself in both languages: what the functions throw. A bundle takes those that it
 * throws and nothing to say them with, and a programmer tells them by their code. Those of a file are brought together.
 */
const BARE = ["api", "load", "rescue"];

/** The page's own, which is no part of the package. */
const PAGE = "page";

/** The conformance kit's: its build reads them, and no module has them. */
const KIT = "kit";

const BILINGUAL = 'import type { Bilingual } from "../types.js";\n\n';

function bare(messages, translated) {
  const lines = messages.map(([id, { message, asked }], place) => {
    const both = `{ da: ${written(message)}, en: ${written(translated[place])} }`;
    const name = id.slice(id.indexOf(".") + 1);
    if (asked.size === 0) return `export const ${name}: Bilingual = ${both};\n`;
    const members = [...asked].map(([its, type]) => `readonly ${its}: ${type}`).join("; ");
    return `export const ${name} = ({ ${[...asked.keys()].join(", ")} }: { ${members} }): Bilingual => (${both});\n`;
  });
  return MADE + BILINGUAL + lines.join("");
}

/** A message as the text that a program has in it; choices are of what is there or not. */
function written(message) {
  if (typeof message === "string" && !message.includes("{")) return JSON.stringify(message);
  const parts = [message].flat().map((part) => {
    if (typeof part !== "string") return `\${${part[0]} === undefined ? ${written(part[2].none)} : ${written(part[2].other)}}`;
    const text = JSON.stringify(part).slice(1, -1).replace(/\\"/g, '"');
    return text.replace(/[`$]/g, "\\$&").replaceAll("{", "${");
  });
  return `\`${parts.join("")}\``;
}

/** Every message with its id: the path to it, with dots. */
export function* leaves(node, path) {
  for (const [name, value] of Object.entries(node)) {
    const id = path === undefined ? name : `${path}.${name}`;
    if (typeof value === "string") yield [id, value];
    else yield* leaves(value, id);
  }
}

function message(id, text, language, faults) {
  try {
    return { ...compiled(text, language), text };
  } catch (error) {
    faults.push(`${id}, ${language}: ${error.message}`);
    return { message: "", asked: new Map(), text };
  }
}

/** Each language asks for the same arguments, and by what either does with them their type is known. */
function sameArguments(id, asked, other, faults) {
  for (const [name, type] of other) {
    const its = asked.get(name);
    if (its === undefined) faults.push(`${id}: {${name}} is not in Danish`);
    else if (its === "string | number") asked.set(name, type);
    else if (type !== "string | number" && type !== its) faults.push(`${id}: {${name}} is ${its} in Danish and ${type} in English`);
  }
  for (const name of asked.keys()) if (!other.has(name)) faults.push(`${id}: {${name}} is not in English`);
}

/** An interface for each group of messages, so that a name that is not there is told by the name of its group. */
function typesOf(node, type, path, messages, types) {
  const lines = Object.entries(node).map(([name, value]) => `  readonly ${key(name)}: ${typeOf(value, `${type}_${name}`, `${path}.${name}`, messages, types)};`);
  types.push(`export interface ${type} {\n${lines.join("\n")}\n}`);
}

function typeOf(value, type, path, messages, types) {
  if (typeof value === "string") return called(messages.get(path).asked);
  if (Array.isArray(value)) {
    return `readonly [${value.map((one, index) => typeOf(one, `${type}_${index}`, `${path}.${index}`, messages, types)).join(", ")}]`;
  }
  typesOf(value, type, path, messages, types);
  return type;
}

function called(asked) {
  if (asked.size === 0) return "string";
  const members = [...asked].map(([name, type]) => `readonly ${name}: ${type}`);
  return `(args: { ${members.join("; ")} }) => string`;
}

/** The Danish messages where they stand; a list as an object that counts from 0. */
function tree(node, path, messages) {
  const members = Object.entries(node).map(([name, value]) => {
    const its = `${path}.${name}`;
    return `${key(name)}: ${typeof value === "string" ? JSON.stringify(messages.get(its).message) : tree(value, its, messages)}`;
  });
  return `{ ${members.join(", ")} }`;
}

const key = (name) => (/^(?:[A-Za-z_]\w*|\d+)$/.test(name) ? name : JSON.stringify(name));
