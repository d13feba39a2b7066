// Every vector gives the same bytes in Firefox (SpiderMonkey) and in Chromium (V8) as in Node. The
// other engine, JavaScriptCore, runs them in Bun (tests/packaging/runtimes.test.mjs).
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { launchBrowser } from "../../tools/browser.mjs";
import { serve, strictPolicy } from "../../tools/serve.mjs";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";

const expected = answersTo(allFiles, api);
const script = await readFile(new URL("../vectors/answers.mjs", import.meta.url));

let server;
before(async () => {
  server = await serve({
    policy: strictPolicy,
    answer: (path) => (path === "/answers.mjs" ? { type: "text/javascript", body: script } : undefined),
  });
});
after(() => server?.close());

async function compare(browser) {
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/icon.svg`);
    // As text both ways: what is sent is what the file says, not what the test's own channel makes of it.
    const found = await page.evaluate(run, JSON.stringify(allFiles));
    assert.ok(found === expected, "the bytes differ from Node's");
  } finally {
    await browser.close();
  }
}

/** Runs in the browser. */
async function run(files) {
  const [api, { answersTo }] = await Promise.all([
    import("/kvalitetsmodel/dist/browser.js"),
    import("/answers.mjs"),
  ]);
  await api.ready();
  return answersTo(JSON.parse(files), api);
}

test("Chromium gives Node's bytes", async () => compare(await launchBrowser()));

const firefox = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["firefox", "firefox-esr"].map((name) => join(folder, name)))
  .find(existsSync);
// In CI, which installs it, a missing one is a mistake and not a reason to skip.
const skip = firefox === undefined && !process.env.CI ? "there is no Firefox on this machine" : false;

test("Firefox gives Node's bytes", { skip }, async () => {
  const { firefox: launcher } = await import("playwright-core");
  // An ordinary Firefox, driven the standard way; Playwright's own build is not needed.
  await compare(await launcher.launch({ channel: "moz-firefox", executablePath: firefox, headless: true }));
});
