// A message in ICU MessageFormat, parsed and made into the data that pkg/src/say.ts says.
import { createRequire } from "node:module";
import { join } from "node:path";

let found;

/**
 * Asked for when a text is first read: a new clone builds before its packages are there. The command in the package does
 * not bring it: few need it, and once. Where it is run it is looked for too.
 */
const parse = (text, options) => needed().parse(text, options);

/** Throws where the parser is not there. */
export const needed = () => (found ??= parser());

function parser() {
  for (const from of [import.meta.url, join(process.cwd(), "texts.js")]) {
    try {
      return createRequire(from)("@messageformat/parser");
    } catch (error) {
      if (error.code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  throw new Error("kvalitetsmodel-texts reads texts with @messageformat/parser: npm install --save-dev @messageformat/parser");
}

/** As pkg/src/say.ts names them. */
export const CHOICES = ["select", "plural", "selectordinal"];

/**
 * A message as data and what it asks for: `{ message, asked }`, `asked` a Map from the name of an argument to the type that
 * TypeScript gives it. `language` decides which plural categories there are. Throws where the text is no message.
 */
export function compiled(text, language) {
  const asked = new Map();
  // Not `strict`, which knows no formats but its own.
  const strict = { ...categories(language), strict: false, strictPluralKeys: true };
  return { message: joined(parts(parse(text, strict), asked)), asked };
}

function categories(language) {
  const of = (type) => new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
  return { cardinal: of("cardinal"), ordinal: of("ordinal") };
}

const parts = (tokens, asked, counted) => tokens.map((token) => part(token, asked, counted));

function part(token, asked, counted) {
  switch (token.type) {
    case "content":
      if (/[{}]/.test(token.value)) throw new Error("a brace cannot be said");
      return token.value;
    case "octothorpe":
      return `{${counted},number}`;
    case "argument":
      ask(asked, token.arg, "string | number");
      return `{${token.arg}}`;
    case "function":
      if (!Object.hasOwn(FORMATS, token.key) || token.param?.length > 0) throw new Error(`{${token.arg}, ${token.key}}: there is no such format`);
      ask(asked, token.arg, FORMATS[token.key]);
      return `{${token.arg},${token.key}}`;
    default:
      return choice(token, asked, counted);
  }
}

/** The formats, each with the type of what it is given. `word` and `nr` are the engine's: a code, the number in an id. */
const FORMATS = { number: "number", date: "string", word: "string | number", nr: "string" };

function choice({ type, arg, cases, pluralOffset }, asked, counted) {
  if (pluralOffset) throw new Error(`{${arg}, ${type}}: an offset is not read here`);
  if (!cases.some(({ key }) => key === "other")) throw new Error(`{${arg}, ${type}}: it has no case "other"`);
  ask(asked, arg, type === "select" ? selected(cases) : "number");
  const inside = type === "select" ? counted : arg;
  const said = cases.map(({ key, tokens }) => [key, joined(parts(tokens, asked, inside))]);
  return [arg, CHOICES.indexOf(type), Object.fromEntries(said)];
}

/** "none" is for what is not there; "true" and "false" are for what holds or not; other cases are words. */
function selected(cases) {
  const keys = cases.map(({ key }) => key).filter((key) => key !== "other");
  if (keys.every((key) => key === "true" || key === "false")) return "boolean";
  return keys.includes("none") ? "string | undefined" : "string";
}

/** The narrowest type: what is counted in one place and said in another is a number. */
function ask(asked, name, type) {
  const earlier = asked.get(name);
  if (earlier === undefined || earlier === "string | number") asked.set(name, type);
  else if (type !== "string | number" && type !== earlier) throw new Error(`{${name}} is ${earlier} here and ${type} there`);
}

/** Text beside text is one text, and a message that is nothing but text is that text. */
function joined(parts) {
  const all = [];
  for (const part of parts) {
    if (typeof part === "string" && typeof all.at(-1) === "string") all[all.length - 1] += part;
    else if (part !== "") all.push(part);
  }
  return all.every((part) => typeof part === "string") ? all.join("") : all;
}
