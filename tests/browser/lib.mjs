// What the browser tests share: the built page on a server with the strict policy, a browser, and an eye on everything
// that must never happen on any page: a request to another origin, a violation of the policy, an error in the console.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { launchBrowser } from "../../tools/browser.mjs";
import { paths } from "../../tools/lib/paths.mjs";
import { serve, strictPolicy } from "../../tools/serve.mjs";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const draftKey = "kvalitetsmodel.kladde";
/** The draft of the facts, which has a name of its own. */
export const factsKey = `${draftKey}.forhold`;
export const wide = { width: 1280, height: 900 };
/** 320 px is also what a 1280 px screen has left at 400 % zoom. */
export const narrow = { width: 320, height: 640 };

/** Small pages of the tests' own, served beside the built site under the same policy: `{ "/x.html": markup }`. */
export function withSite({ pages = {}, answer = () => undefined, policy = strictPolicy } = {}) {
  const site = {};
  before(async () => {
    assert.ok(existsSync(join(paths.site, "index.html")), "build/site is missing: run `npm run build` first.");
    site.server = await serve({
      policy,
      answer: (path) =>
        pages[path] === undefined ? answer(path) : { type: "text/html; charset=utf-8", body: pages[path] },
    });
    site.browser = await launchBrowser();
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });
  return site;
}

/**
 * Opens a page in a fresh profile, runs the test with it, and then looks at what must never happen.
 *
 * `draft`, `facts`: what an earlier visit left in the browser; `english`: the language chosen then; `now`: what the
 * browser's clock says; `expectErrors`: for the tests that break something on purpose.
 */
export async function visit(
  site,
  { path = "/", size = wide, draft, facts, english = false, now, expectErrors = false, prepare } = {},
  run,
) {
  const context = await site.browser.newContext({ viewport: size, acceptDownloads: true });
  const seen = watch(context, site.server.url);
  try {
    if (now) await context.clock.setFixedTime(now);
    const drafts = Object.entries({ [draftKey]: draft, [factsKey]: facts }).filter(([, left]) => left !== undefined);
    await context.addInitScript(remember, {
      drafts: drafts.map(([key, left]) => [key, JSON.stringify(left)]),
      english,
    });
    if (prepare) await prepare(context);
    const page = await context.newPage();
    await page.goto(site.server.url + path);
    await run(page, context);
    assert.deepEqual(seen.foreign, [], "requests to another origin");
    if (!expectErrors) assert.deepEqual(seen.errors, [], "errors and violations of the policy");
  } finally {
    await context.close();
  }
}

/** Runs before the page's own scripts; only the first time, so that a reload finds what the page itself has stored. */
function remember({ drafts, english }) {
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`CSP: ${violatedDirective} ${blockedURI}`),
  );
  try {
    if (sessionStorage.getItem("visited")) return;
    sessionStorage.setItem("visited", "yes");
    if (english) localStorage.setItem("kvalitetsmodel.sprog", "en");
    for (const [key, left] of drafts) localStorage.setItem(key, left);
  } catch {
    // Where there is no storage there is nothing to remember.
  }
}

function watch(context, origin) {
  const seen = { foreign: [], errors: [] };
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) seen.foreign.push(url);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.errors.push(message.text());
  });
  context.on("weberror", (error) => seen.errors.push(error.error().stack));
  return seen;
}

/** Waits until the form is there. */
export const form = (page) => page.locator(".kvm-temaer").first().waitFor();

/** Every violation that axe-core finds, in a form that says where; none is the only good answer. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      // WCAG 2.1 AA is the law; what else axe advises is good manners, and asked for too.
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary})`).join(" | ")}`,
    );
  });
  assert.deepEqual(violations, []);
}

/** Nothing is cut off and nobody has to scroll sideways: WCAG 1.4.10. */
export async function fits(page) {
  const outside = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll("main *")].filter(
      (one) => one.checkVisibility() && !one.closest(".sr-only"),
    );
    return shown
      .filter((one) => one.getBoundingClientRect().right > room + 1)
      .map((one) => one.outerHTML.slice(0, 120));
  });
  assert.deepEqual(outside, []);
}

/** Presses Tab until the focus is on something that matches; fails after a while, so that a trap is found. */
export async function tabTo(page, selector, { most = 80, key = "Tab" } = {}) {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${selector} was not reached in ${most} presses of ${key}`);
}

/** Chooses a file in the page's file dialog. */
export async function choose(page, button, name, content) {
  const file = join(tmpdir(), `${process.pid}-${name}`);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator(button).click()]);
  await chooser.setFiles(file);
}

export const value = (page, selector = "kvalitetsmodel-skema") =>
  page.locator(selector).evaluate((skema) => skema.value);
