// The areas of the message catalogue as objects: a text, or a function of the arguments that a message has.
import { badOption, KvalitetsmodelError } from "./errors.js";
import { allKnown, has, problemsOf } from "./known-messages.js";
import { keep, type Messages, onMessages, ownMessage } from "./own-messages.js";
import { type Args, type Message, say } from "./say.js";
import * as texts from "./generated/texts/api.js";

/** The messages of an area where they stand in it; a list is an object that counts from 0. */
interface Tree {
  readonly [name: string]: Message | Tree;
}

/**
 * The messages of an area by language: those of a portal before the package's own, and Danish for what a language does not
 * have. `english` stands in the order of `danish`; what is not there is said in Danish.
 */
export function area<Text>(name: string, danish: Tree, english: readonly Message[]): (language: string) => Text {
  has(name, () => new Map(leaves(danish, name, english.values())));
  const made = new Map<string, unknown>();
  onMessages(() => made.clear());
  return (language) => {
    let text = made.get(language);
    if (text === undefined) made.set(language, (text = textOf(danish, name, english.values(), language)));
    return text as Text;
  };
}

function textOf(tree: Tree, path: string, english: Iterator<Message>, language: string): unknown {
  const its = Object.entries(tree).map(([name, danish]): [string, unknown] => {
    const id = `${path}.${name}`;
    if (isTree(danish)) return [name, textOf(danish, id, english, language)];
    const other = next(english) ?? danish;
    const [message, of] = choose(id, language, danish, other);
    return [name, typeof danish === "string" && !danish.includes("{") ? say(message, {}, of) : (args: Args) => say(message, args, of)];
  });
  return "0" in tree ? its.map(([, text]) => text) : Object.fromEntries(its);
}

/** A message, and the language that it is in. */
function choose(id: string, language: string, danish: Message, english: Message): [Message, string] {
  const own = ownMessage(language, id);
  if (own !== undefined) return [own, language];
  return language === "en" ? [english, "en"] : [ownMessage("da", id) ?? danish, "da"];
}

const next = (english: Iterator<Message>): Message | undefined => english.next().value as Message | undefined;

const isTree = (node: Message | Tree): node is Tree => typeof node === "object" && !Array.isArray(node);

/** Every message with its id, in Danish and in English. */
function* leaves(tree: Tree, path: string, english: Iterator<Message>): Generator<[string, readonly [Message, Message]]> {
  for (const [name, node] of Object.entries(tree)) {
    const id = `${path}.${name}`;
    if (isTree(node)) yield* leaves(node, id, english);
    else yield [id, [node, next(english) ?? node]];
  }
}

/**
 * Says a portal's own messages in the place of the package's, or in a language that the package does not have: what
 * `npx kvalitetsmodel-texts` compiled. What they do not have is said as before, in a new language in Danish. An element is
 * in the language of the nearest `lang` for which there are messages. A later call for a language replaces the earlier one,
 * and `{}` ends it.
 *
 * @throws {KvalitetsmodelError} `badInput` with every id that there is none of, and every argument that a message does not have
 * @example
 * setMessages("da", { "frister.duty": "Det skal I gøre nu" });
 */
export function setMessages(language: string, messages: Messages): void {
  const tag = tagOf(language);
  if (tag === undefined) throw badOption("language", texts.optionUnusable({ name: "language" }));
  if (typeof messages !== "object" || messages === null) throw badOption("messages", texts.optionsNotObject);
  const own = copyOf(messages);
  const problems = problemsOf(own);
  if (problems.length > 0) throw new KvalitetsmodelError("badInput", problems);
  keep(tag, own);
}

/**
 * What the package itself says in a language, by id, compiled: what setMessages() can replace, and what
 * `npx kvalitetsmodel-texts` gives as texts to start from.
 */
export const messagesIn = (language: "da" | "en"): Messages =>
  Object.fromEntries(allKnown().map(([id, [da, en]]) => [id, language === "da" ? da : en]));

/** A copy, so that what is checked is what is said. */
function copyOf(messages: Messages): Messages {
  try {
    return JSON.parse(JSON.stringify(messages)) as Messages;
  } catch (error) {
    throw badOption("messages", texts.optionUnusable({ name: "messages" }), error);
  }
}

function tagOf(language: unknown): string | undefined {
  try {
    return typeof language === "string" ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
