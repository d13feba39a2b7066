// A portal's own messages of texts, and the texts of the package's messages.
import { argumentsOf } from "../../pkg/modules/say.js";
import { leaves } from "./catalogue.mjs";
import { compiled, CHOICES, needed } from "./messages.mjs";

/**
 * `{ messages, faults, missing }`. `danish`, `english`: the messages there are, as compiled, by id; an argument of either is
 * one of the message. Every fault is told.
 */
export function portalMessages(language, texts, { danish, english }) {
  Intl.getCanonicalLocales(language);
  needed();
  const messages = {};
  const faults = [];
  for (const [id, text] of leaves(texts)) {
    // What a translators' tool has no text for yet.
    if (text === "") continue;
    try {
      if (!Object.hasOwn(danish, id)) throw new Error("there is no such message");
      const { message, asked } = compiled(text, language);
      const its = [danish, english].flatMap((known) => argumentsOf(known[id]));
      for (const name of asked.keys()) if (!its.includes(name)) throw new Error(`{${name}}: it has no such argument`);
      messages[id] = message;
    } catch (error) {
      faults.push(`${id}: ${error.message.split("\n", 1)[0]}`);
    }
  }
  return { messages, faults, missing: Object.keys(danish).length - Object.keys(messages).length };
}

/** Compiled messages as texts again, each at the path that its id is. */
export function textsOf(messages) {
  const texts = {};
  for (const [id, message] of Object.entries(messages)) {
    const path = id.split(".");
    const last = path.pop();
    let group = texts;
    for (const name of path) group = group[name] ??= {};
    group[last] = textOf(message);
  }
  return texts;
}

/** `counted`: the argument that `#` stands for. */
function textOf(message, counted) {
  if (typeof message === "string") {
    const said = (_, name, format) => (format === "number" && name === counted ? "#" : `{${name}, ${format}}`);
    return message.replace(/'(?=\{)/g, "''").replace(/\{(\w+),(\w+)\}/g, said);
  }
  return message.map((part) => (typeof part === "string" ? textOf(part, counted) : choiceOf(part, counted))).join("");
}

function choiceOf([name, by, cases], counted) {
  const inside = by === 0 ? counted : name;
  return `{${name}, ${CHOICES[by]}, ${Object.entries(cases).map(([key, message]) => `${key} {${textOf(message, inside)}}`).join(" ")}}`;
}
