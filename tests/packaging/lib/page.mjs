// Pages of a throw-away project, opened in a headless browser under the policy that the README promises.
import assert from "node:assert/strict";
import { after } from "node:test";
import { launchBrowser } from "../../../tools/browser.mjs";
import { serve } from "../../../tools/serve.mjs";

let browser;
after(() => browser?.close());

/** A page without any inline script or style, as the policy wants it. */
export const html = (script) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Test</title><body>${script}</body></html>\n`;

/** Serves `folder` and gives what the program on its page put out; options as for `serve`. */
export async function visit({ folder, ...options }) {
  const site = await serve({ folder, ...options, answer: (path) => favicon(path) ?? options.answer?.(path) });
  try {
    return await read(site.url);
  } finally {
    await site.close();
  }
}

// A browser asks for it by itself; a 404 would stand among the page's own errors.
const favicon = (path) => (path === "/favicon.ico" ? { status: 204 } : undefined);

/** Opens an address: `{ outcome, errors }`, the errors being what the console and the page complained of. */
export async function read(url) {
  browser ??= await launchBrowser();
  const page = await browser.newPage();
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  // A package for public bodies sends nothing to anybody else; that holds for each of these pages.
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url && !/^(data|blob):/.test(request.url())) errors.push(`request to ${request.url()}`);
  });
  try {
    await page.goto(url);
    const outcome = page.locator("html[data-outcome]");
    await outcome.waitFor({ state: "attached", timeout: 15_000 }).catch(() => {
      assert.fail(`The page gave no outcome. It said: ${errors.join("\n") || "nothing"}`);
    });
    return { outcome: JSON.parse(await outcome.getAttribute("data-outcome")), errors };
  } finally {
    await page.close();
  }
}
