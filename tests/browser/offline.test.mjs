// After the first visit it works without a network: what it is made of is kept, at most 700 kB of it, and no more is asked
// for before the page can be used.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../../tools/browser.mjs";
import { form, withSite } from "./lib.mjs";

const site = withSite();

test("what was opened once opens again without a network, in every view", async () => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.server.url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return all.flat().some((url) => url.includes(".wasm"));
    });
    const sent = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => {
          const cache = await caches.open(name);
          return Promise.all((await cache.keys()).map(async (key) => (await (await cache.match(key)).clone().headers).get("content-length")));
        }),
      );
      return all.flat().reduce((sum, one) => sum + Number(one ?? 0), 0);
    });
    console.log(`   kept for use without a network: ${(sent / 1000).toFixed(0)} kB as sent`);
    assert.ok(sent > 300_000 && sent <= 700_000, `${sent} bytes`);
    // One visit is enough.
    await context.setOffline(true);
    await page.goto(`${site.server.url}/#vurdering`);
    await page.reload();
    await form(page);
    for (const view of ["frister", "handleplan", "risiko"]) {
      await page.evaluate((to) => (location.hash = to), view);
      await page.locator(`kvalitetsmodel-${view} .kvm`).first().waitFor();
    }
  } finally {
    await browser.close();
  }
});
