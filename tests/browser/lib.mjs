// What the browser tests share: the built page on a server with the strict policy, a browser, and an eye on everything
// that must never happen on any page: a request to another origin, a violation of the policy, an error in the console.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before } from "node:test";
import { launchBrowser } from "../../tools/browser.mjs";
import { at, paths } from "../../tools/lib/paths.mjs";
import { serve, strictPolicy } from "../../tools/serve.mjs";

// A page that asks for nothing the server has not.
const quietPath = "/quiet.html";
const quiet = '<!doctype html><html lang="da"><title>-</title><link rel="icon" href="/icon.svg"></html>';
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const draftKey = "kvalitetsmodel.kladde";
/** The draft of the events, which has a name of its own. */
export const eventsKey = `${draftKey}.forhold`;
export const wide = { width: 1280, height: 900 };
/** 320 px is also what a 1280 px screen has left at 400 % zoom. */
export const narrow = { width: 320, height: 640 };

/** Det Fælles Designsystem as a portal has it, all of it: our own page has only what it uses. */
function designSystem(path) {
  const [, file] = /^\/dkfds\/((?:css|fonts|img)\/[\w./-]+)$/.exec(path) ?? [];
  const from = file && at("node_modules", "dkfds", "dist", file);
  return from && !existsSync(join(paths.site, path)) && existsSync(from) ? { body: readFileSync(from) } : undefined;
}

/** One for all sites of a file. */
let launched;
after(async () => (await launched)?.close());

/** Small pages of the tests' own, served beside the built site under the same policy: `{ "/x.html": markup }`. */
export function withSite({ pages = {}, answer = () => undefined, policy = strictPolicy } = {}) {
  const site = { profiles: new Map() };
  const all = { ...pages, [quietPath]: quiet };
  before(async () => {
    assert.ok(existsSync(join(paths.site, "index.html")), "build/site is missing: run `npm run build` first.");
    await (launched ??= launchBrowser());
    site.server = await serve({
      policy,
      answer: (path) =>
        all[path] === undefined ? (answer(path) ?? designSystem(path)) : { type: "text/html; charset=utf-8", body: all[path] },
    });
  });
  after(() => site.server?.close());
  return site;
}

/**
 * Opens a page in a profile that holds nothing but what is said here, runs the test with it, and then looks at what must
 * never happen.
 *
 * `draft`, `events`, `drafts`: what a visit left in the browser when each view had a draft of its own, of the assessment, of
 * the events, and of any by its key; `sag`: a case as the page keeps it now;
 * `raw`: texts by their keys, whatever they are; `english`: the language chosen then; `now`: what the browser's clock says; `expectErrors`: for the tests that
 * break something on purpose.
 */
export async function visit(
  site,
  { path = "/#vurdering", size = wide, draft, events, drafts, sag, raw = {}, english = false, now, expectErrors = false, prepare } = {},
  run,
) {
  const { context, keeper } = await (prepare ? newProfile(site, now) : profileOf(site, now));
  const seen = watch(context, site.server.url);
  try {
    const left = Object.entries({ [draftKey]: draft, [eventsKey]: events, ...drafts }).filter(([, one]) => one !== undefined);
    if (sag !== undefined) left.push([`kvalitetsmodel.sag.${sag.id ?? "s-1"}`, { sag: { format: 2, id: "s-1", ...sag }, saved: "2026-01-02T10:00:00.000Z" }]);
    const kept = Object.fromEntries(left.map(([key, one]) => [key, JSON.stringify(one)]));
    await keeper.evaluate(remember, { ...kept, ...raw, ...(english ? { "kvalitetsmodel.sprog": "en" } : {}) });
    if (prepare) await prepare(context);
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(site.server.url + path);
    await run(page, context);
    assert.deepEqual(seen.foreign, [], "requests to another origin");
    if (!expectErrors) assert.deepEqual(seen.errors, [], "errors and violations of the policy");
  } finally {
    seen.stop();
    if (prepare) await context.close();
    else await Promise.all(context.pages().filter((page) => page !== keeper).map((page) => page.close()));
  }
}

/** Runs in the browser: exactly this is left there. The page keeps nothing anywhere else. */
function remember(left) {
  localStorage.clear();
  for (const [key, one] of Object.entries(left)) localStorage.setItem(key, one);
}

/** The profile that the visits on a day share, one after the other; only one with something prepared has its own. */
async function profileOf(site, now) {
  if (!site.profiles.has(now)) site.profiles.set(now, await newProfile(site, now));
  return site.profiles.get(now);
}

/**
 * A profile with a tab that stays. The tabs of a site share a process, which has then compiled the page's script and wasm
 * already: a tab more takes a third of the work that a profile more takes.
 */
async function newProfile(site, now) {
  const browser = await launched;
  // What a visit has kept for use without a network the next one would not ask for again.
  const context = await browser.newContext({ viewport: wide, acceptDownloads: true, serviceWorkers: "block" });
  if (now) await context.clock.setFixedTime(now);
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    ),
  );
  const keeper = await context.newPage();
  await keeper.goto(site.server.url + quietPath);
  return { context, keeper };
}

function watch(context, origin) {
  const seen = { foreign: [], errors: [] };
  const listeners = {
    request(request) {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) seen.foreign.push(url);
    },
    console(message) {
      // That is how it is told that a profile takes no service worker.
      if (/^Service Worker registration blocked/.test(message.text())) return;
      if (message.type() === "error" || message.type() === "warning") seen.errors.push(message.text());
    },
    weberror: (error) => seen.errors.push(error.error().stack),
  };
  for (const [event, listener] of Object.entries(listeners)) context.on(event, listener);
  seen.stop = () => {
    for (const [event, listener] of Object.entries(listeners)) context.off(event, listener);
  };
  return seen;
}

/** Unfolds where the sentences stand in the law, in every list of them that is seen. */
export async function showLaw(scope) {
  const buttons = scope.getByRole("button", { name: "Vis lovgrundlag" });
  while ((await buttons.count()) > 0) {
    const left = await buttons.count();
    await buttons.first().click();
    await buttons.nth(left - 1).waitFor({ state: "detached" });
  }
}

/** The script of the elements, as a page brings it. */
export const elementsScript = '<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script>';

/** Another page than ours, with something of the package in it. */
export const portal = (body, head = "") => `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Et andet sted</title><link rel="icon" href="/icon.svg">${head}</head><body><main id="main"><h1>Et andet sted</h1>${body}</main></body></html>`;

/** Such a page with every element. */
export const portalOfElements = (body, head = "") => portal(body, `${head}${elementsScript}`);

/** The files of the package that a page asks for until it stands still, in the order in which it asks. */
export async function asked(site, path, run = form) {
  const paths = [];
  const prepare = async (context) => void context.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await visit(site, { path, prepare }, async (page) => {
    await run(page);
    await page.waitForLoadState("networkidle");
  });
  return paths.filter((name) => name.startsWith("/kvalitetsmodel/"));
}

/** Waits until the form is there. */
export async function form(page) {
  await page.locator(".kvm-temaer").first().waitFor();
  // On the page each theme is a line.
  await unfold(page, ".kvm-folded");
}

/** Every violation that axe-core finds, in a form that says where; none is the only good answer. */
export async function axe(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      // WCAG 2.1 AA is the law; what else axe advises is good manners, and asked for too.
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
      // Nobody reads what went well.
      resultTypes: ["violations"],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary})`).join(" | ")}`,
    );
  });
  assert.deepEqual(violations, []);
}

/** Unfolds these. What is folded is drawn when the browser tells that it is unfolded, also what is folded in it: waits for all. */
export const unfold = (page, details = "main details") =>
  page.evaluate(async (selector) => {
    const folded = () => [...document.querySelectorAll(selector)].filter(({ open }) => !open);
    // Deeper than that nothing is folded in anything.
    for (let all = folded(), depth = 0; all.length > 0 && depth < 4; all = folded(), depth += 1) {
      const told = all.map((one) => new Promise((done) => one.addEventListener("toggle", done, { once: true })));
      for (const one of all) one.open = true;
      await Promise.all(told);
    }
  }, details);

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

/** Chooses a file in the page's file dialog, when the page's script is there to open it. */
export async function choose(page, button, name, content) {
  await page.waitForLoadState("networkidle");
  // On a busy machine the browser may take a click without telling of the dialog: a person clicks again.
  const clicked = (timeout) => Promise.all([page.waitForEvent("filechooser", { timeout }), page.locator(button).click()]);
  const [chooser] = await clicked(5_000).catch(() => clicked(25_000));
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** The open case, as the page holds it. */
export const caseOf = (page) => page.locator("#sag").evaluate((sag) => sag.value);

/** The cases that the browser keeps, the latest first: each with its `sag`, `today` and `saved`. */
export const keptCases = (page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("kvalitetsmodel.sag."))
      .map((key) => JSON.parse(localStorage.getItem(key)))
      .sort((a, b) => (a.saved < b.saved ? 1 : -1)),
  );

export const value = (page, selector = "kvalitetsmodel-skema") =>
  page.locator(selector).evaluate((skema) => skema.value);

/** Goes to another view of the case, also where it stands behind "more". */
export async function toView(page, name) {
  const link = page.locator(`#nav a[href='#${name}']`);
  await link.evaluate((one) => one.closest("details")?.setAttribute("open", ""));
  await link.click();
  await page.locator(`#nav a[href='#${name}'][aria-current]`).waitFor();
}

/** The open case as the file that it is saved as, and what that is called. */
export async function savedFile(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  return { name: download.suggestedFilename(), json: JSON.parse(await readFile(await download.path(), "utf8")) };
}
