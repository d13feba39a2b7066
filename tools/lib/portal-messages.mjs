// A portal's own messages: `{ messages, faults, missing }` of texts in the form of the package's.
import { leaves } from "./catalogue.mjs";
import { compiled } from "./messages.mjs";

/** `danish` says which messages there are, and which arguments each has. Every fault is told. */
export function portalMessages(language, texts, danish) {
  Intl.getCanonicalLocales(language);
  const known = new Map(leaves(danish));
  const messages = {};
  const faults = [];
  for (const [id, text] of leaves(texts)) {
    // What a translators' tool has no text for yet.
    if (text === "") continue;
    if (!known.has(id)) faults.push(`${id}: there is no such message`);
    else tried(id, faults, () => {
      const { message, asked } = compiled(text, language);
      const its = compiled(known.get(id), "da").asked;
      for (const name of asked.keys()) if (!its.has(name)) throw new Error(`{${name}}: it has no such argument`);
      messages[id] = message;
    });
  }
  return { messages, faults, missing: known.size - Object.keys(messages).length };
}

function tried(id, faults, act) {
  try {
    act();
  } catch (error) {
    faults.push(`${id}: ${error.message.split("\n", 1)[0]}`);
  }
}
