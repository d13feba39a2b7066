// The messages of the catalogue (texts/), said with their arguments. They are ICU MessageFormat, compiled at build by
// tools/build-texts.mjs: here is neither a parser nor code made of text, and a strict Content-Security-Policy holds.
import { dateInWords } from "./words.js";

/** An argument as it is, or in a format; or what is said by its value: one of the cases, `choice` naming by what. */
type Part =
  | string
  | readonly [name: string, format?: Format]
  | readonly [name: string, choice: 0 | 1 | 2, cases: Readonly<Record<string, Message>>];
/** A message: text alone, or text with arguments in it. */
export type Message = string | readonly Part[];
/** The messages of an area where they stand in it; a list is an object that counts from 0. */
interface Tree {
  readonly [name: string]: Message | Tree;
}
type Format = "number" | "date";
type Args = Readonly<Record<string, unknown>>;

const formats: Readonly<Record<Format, (value: never, language: string) => string>> = {
  number: (value: number, language) => value.toLocaleString(language),
  date: (value: string, language) => dateInWords(value, language === "en" ? "en" : "da"),
};

/** How a language counts: by `plural` and, with "1st" and "2nd", `selectordinal`. */
const rules = new Map<string, Intl.PluralRules>();

function counted(value: unknown, choice: 1 | 2, language: string): string {
  const key = language + choice;
  let rule = rules.get(key);
  if (rule === undefined) rules.set(key, (rule = new Intl.PluralRules(language, { type: choice === 1 ? "cardinal" : "ordinal" })));
  return rule.select(Number(value));
}

function say(message: Message, args: Args, language: string): string {
  if (typeof message === "string") return message;
  let said = "";
  for (const part of message) {
    if (typeof part === "string") {
      said += part;
      continue;
    }
    const [name, how, cases] = part;
    const value = args[name] ?? "";
    if (cases === undefined) said += typeof how === "string" ? formats[how](value as never, language) : String(value);
    else {
      const fits = how === 0 ? [String(value) || "none"] : [`=${value}`, counted(value, how as 1 | 2, language)];
      // Own cases only: what a person typed may be the name of anything.
      said += say(cases[fits.find((key) => Object.hasOwn(cases, key)) ?? "other"]!, args, language);
    }
  }
  return said;
}

/** The messages of an area in a language: text, or a function of the arguments that a message has. */
export function area<Text>(_name: string, danish: Tree, english: readonly Message[]): (language: string) => Text {
  const made = new Map<string, unknown>();
  return (language) => {
    let text = made.get(language);
    if (text === undefined) made.set(language, (text = texts(danish, english[Symbol.iterator](), language)));
    return text as Text;
  };
}

function texts(tree: Tree, english: Iterator<Message>, language: string): unknown {
  const its = Object.entries(tree).map(([name, danish]): [string, unknown] => {
    if (typeof danish === "object" && !Array.isArray(danish)) return [name, texts(danish as Tree, english, language)];
    const other = english.next().value as Message;
    const message = language === "en" ? other : (danish as Message);
    return [name, typeof danish === "string" ? message : (args: Args) => say(message, args, language)];
  });
  return "0" in tree ? its.map(([, text]) => text) : Object.fromEntries(its);
}
