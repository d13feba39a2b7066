#!/usr/bin/env node
// `npx kvalitetsmodel-texts <language> <texts.json> <messages.json>`: a portal's own messages, compiled for setMessages().
// The texts stand as in texts/da.json of the package; what is left out, or empty, is said as before.
import { readFileSync, writeFileSync } from "node:fs";
import { portalMessages } from "./lib/portal-messages.mjs";

const [language, from, to] = process.argv.slice(2);
if (to === undefined) {
  console.error("kvalitetsmodel-texts <language> <texts.json> <messages.json>\nThe ids and the texts to start from: texts/da.json and texts/en.json in the package.");
  process.exit(2);
}
try {
  const danish = JSON.parse(readFileSync(new URL("../texts/da.json", import.meta.url), "utf8"));
  const { messages, faults, missing } = portalMessages(language, JSON.parse(readFileSync(from, "utf8")), danish);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  writeFileSync(to, `${JSON.stringify(messages)}\n`);
  console.log(`${Object.keys(messages).length} messages in ${to}. ${missing} are not among them and are said as before.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
