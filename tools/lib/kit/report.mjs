// The report page (kit/report.js) with all that it needs in it. It ends within `#answers`, so that a file of answers put
// behind it makes a report of it: `cat rapport.html answers.txt > min-rapport.html`.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { escaped, wordsIn } from "./words.mjs";

const read = (name) => readFileSync(at("kit", name), "utf8");

/** `calls`: `{ file, id, flags, sha256 }` of each; `version`, `engine`, `callsFile`: what they are of. */
export function reportIn(language, { calls, flags, version, engine, callsFile }) {
  const words = wordsIn(language).report;
  const told = Object.fromEntries(Object.entries(flags).map(([name, its]) => [name, its[language]]));
  const [style, script] = [read("page.css"), read("report.js")];
  const sha = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const data = (id, value) => `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sha(script)}; style-src ${sha(style)}">
<title>${escaped(words.title)}</title>
<style>${style}</style>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro)}</p>
<div id="ask" class="ask" hidden>
<p><label for="choose">${escaped(words.choose)}</label><br><input type="file" id="choose"></p>
<p class="small">${escaped(words.how)}</p>
</div>
<div id="report" aria-live="polite"></div>
</main>
${data("words", words)}
${data("kit", { version, engine, callsFile, flags: told, calls })}
<script>${script}</script>
<script type="text/plain" id="answers">
`;
}
