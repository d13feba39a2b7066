// The first visit, with nothing kept: how much the page asks for, how deep, and that nothing jumps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit, withSite } from "./lib.mjs";

const site = withSite();

/** What is asked for until the page stands still: as it goes over the wire. */
async function overTheWire(path, ready) {
  const files = [];
  let shift;
  await visit(
    site,
    {
      path: "/quiet.html",
      prepare: async (context) => {
        await context.addInitScript(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (globalThis.shift += hadRecentInput ? 0 : value))).observe({ type: "layout-shift", buffered: true });
        });
      },
    },
    async (page, context) => {
      const wire = await context.newCDPSession(page);
      await wire.send("Network.enable");
      await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
      const urls = new Map();
      wire.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, new URL(response.url).pathname));
      wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => urls.has(requestId) && files.push({ path: urls.get(requestId), bytes: encodedDataLength }));
      await page.goto(`${site.server.url}${path}`);
      await ready(page);
      await page.waitForLoadState("networkidle");
      shift = await page.evaluate(() => globalThis.shift);
    },
  );
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`   ${path}: ${files.length} requests, ${(bytes / 1000).toFixed(0)} kB, layout shift ${shift.toFixed(3)}`);
  return { files, bytes, shift };
}

test("the start: at most 15 requests and 200 kB, without the engine, and nothing jumps", async () => {
  const { files, bytes, shift } = await overTheWire("/", (page) => page.getByRole("link", { name: "Vi har fået et brev", exact: true }).waitFor());
  assert.ok(files.length <= 15, files.map(({ path }) => path).join("\n"));
  assert.ok(bytes <= 200_000, `${bytes} bytes`);
  assert.ok(!files.some(({ path }) => path.endsWith(".wasm")), "the start needs no engine");
  assert.ok(shift < 0.05, `layout shift ${shift}`);
});

test("a view with the engine: at most 25 requests", async () => {
  const { files, bytes, shift } = await overTheWire("/#vurdering", (page) => page.locator(".kvm-temaer").first().waitFor());
  assert.ok(files.length <= 25, files.map(({ path }) => path).join("\n"));
  assert.ok(bytes <= 560_000, `${bytes} bytes`);
  assert.ok(shift < 0.05, `layout shift ${shift}`);
});

test("before its script has come the start is there, in Danish, and each way on leads on", async () => {
  await visit(
    site,
    { path: "/quiet.html", expectErrors: true, prepare: (context) => context.route(/\.js$/, (route) => route.abort()) },
    async (page) => {
      await page.goto(`${site.server.url}/`);
      await page.getByRole("heading", { level: 1, name: "Har I fået brev fra socialtilsynet?" }).waitFor();
      const ways = await page.locator(".page-way h2 a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      assert.equal(ways.length, 6);
      assert.ok(ways.every((way) => /^#\w+\?hvem=\w+$|^udvikler\.html$/.test(way)), ways.join(" "));
    },
  );
});
