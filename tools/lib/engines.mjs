// Other engines of JavaScript that run the WebAssembly of the plain door: Bun (JavaScriptCore), Chromium, Firefox
// (SpiderMonkey). Each gives `(file) => digests`, or nothing where it is not on this machine.
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { firefox, launchBrowser, launchFirefox } from "../browser.mjs";
import { digestsOf } from "./calls.mjs";
import { at, hostWasm } from "./paths.mjs";
import { doorOf } from "./plain-door.mjs";
import { run } from "./run.mjs";

/** The program that the packaging tests have of it. */
function bunProgram() {
  const scope = at("tests", "packaging", "node_modules", "@oven");
  const packages = existsSync(scope) ? readdirSync(scope) : [];
  return packages.map((name) => join(scope, name, "bin", "bun")).find(existsSync);
}

export const engines = {
  bun: async () => {
    const bun = bunProgram();
    if (bun === undefined) return undefined;
    return async (file) => (await run(bun, [at("tools", "lib", "conform.mjs"), file], { capture: true })).stdout.trim().split(/\r?\n/);
  },
  chromium: async () => inBrowser(await launchBrowser()),
  firefox: async () => (firefox === undefined ? undefined : inBrowser(await launchFirefox())),
};

/** What goes to a page at a time. */
const LINES = 500;

function inBrowser(browser) {
  return async (file) => {
    try {
      const page = await browser.newPage();
      const text = readFileSync(hostWasm.file).toString("base64");
      await page.evaluate(([source, text]) => {
        const wasm = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
        globalThis.door = new Function(`return ${source}`)()(wasm);
      }, [`${doorOf}`, text]);
      const ask = (lines) =>
        page.evaluate((lines) => lines.map((line) => globalThis.door.call(...line.split("\t")).text), lines);
      return await digestsOf(answered(file, ask));
    } finally {
      await browser.close();
    }
  };
}

/** Each call of a file with its answer. */
async function* answered(file, ask) {
  let lines = [];
  const answers = async function* () {
    const texts = await ask(lines);
    for (const [place, text] of texts.entries()) yield [lines[place].split("\t", 1)[0], text];
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (lines.push(line) === LINES) yield* answers();
  }
  if (lines.length > 0) yield* answers();
}
