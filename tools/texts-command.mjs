#!/usr/bin/env node
// `npx kvalitetsmodel-texts <language> <texts.json> <messages.json>`: a portal's own messages, compiled for setMessages().
// `npx kvalitetsmodel-texts da > texts.json`, or `en`: the package's own, to start from. What is left out of them, or empty,
// is said as before.
import { readFileSync, writeFileSync } from "node:fs";
import { portalMessages, textsOf } from "./lib/portal-messages.mjs";

// Beside it in the package. Not in the bundle: what is there is what is said.
const { messagesIn } = await import(new URL("./elements/index.js", import.meta.url).href);
const [language, from, to] = process.argv.slice(2);
try {
  if (to !== undefined) compile();
  else if (from === undefined && (language === "da" || language === "en")) console.log(JSON.stringify(textsOf(messagesIn(language)), null, 2));
  else throw new Error("kvalitetsmodel-texts da|en > texts.json\nkvalitetsmodel-texts <language> <texts.json> <messages.json>");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function compile() {
  const { messages, faults, missing } = portalMessages(language, JSON.parse(readFileSync(from, "utf8")), { danish: messagesIn("da"), english: messagesIn("en") });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  writeFileSync(to, `${JSON.stringify(messages)}\n`);
  console.log(`${Object.keys(messages).length} messages in ${to}. ${missing} are not among them and are said as before.`);
}
