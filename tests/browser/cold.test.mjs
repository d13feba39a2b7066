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

test("the start: at most 10 requests and 90 kB, without the engine, and nothing jumps", async () => {
  const { files, bytes, shift } = await overTheWire("/", (page) => page.getByRole("link", { name: "Vi har fået et brev", exact: true }).waitFor());
  assert.ok(files.length <= 10, files.map(({ path }) => path).join("\n"));
  assert.ok(bytes <= 90_000, `${bytes} bytes`);
  assert.ok(!files.some(({ path }) => path.endsWith(".wasm")), "the start needs no engine");
  assert.ok(shift < 0.05, `layout shift ${shift}`);
});

// Which views there are stands in www/views.tsx. Of all bytes the wasm is more than half.
for (const [path, drawn, most] of [
  ["/#sag", ".page-home", 392],
  ["/#brev", ".page-letter", 387],
  ["/#vurdering", ".kvm-temaer", 381],
  ["/#frister", "kvalitetsmodel-frister .kvm-empty", 391],
  ["/#handleplan", "kvalitetsmodel-handleplan .kvm-controls", 391],
  ["/#dialog", "kvalitetsmodel-dialogforloeb .kvm-controls", 387],
  ["/#risiko", "kvalitetsmodel-risiko .kvm-empty", 390],
  ["/#opfoelgning", "kvalitetsmodel-opfoelgning .kvm-controls", 391],
  ["/#sammenligning", ".page-view p", 374],
  ["/#rapport", ".page-report", 405],
  ["/#bilag", "kvalitetsmodel-bilag .kvm-controls", 372],
]) {
  test(`${path} with the engine: at most 21 requests and ${most} kB, in one language, and nothing jumps`, async () => {
    const { files, bytes, shift } = await overTheWire(path, (page) => page.locator(drawn).first().waitFor());
    assert.ok(files.length <= 21, files.map(({ path }) => path).join("\n"));
    assert.ok(bytes <= most * 1000, `${bytes} bytes`);
    assert.ok(files.some(({ path }) => path.endsWith(".wasm")), "the view computes");
    assert.ok(!files.some(({ path }) => path.endsWith("english.js")), "English is asked for when somebody chooses it");
    assert.ok(shift < 0.05, `layout shift ${shift}`);
  });
}

test("a link to a view shows its outline at once, and never the start; where the script does not come, the start", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const prepare = (context) => context.route(/page\/main\.js$/, async (route) => (await held, route.continue()));
  await visit(site, { path: "/quiet.html", prepare }, async (page) => {
    await page.goto(`${site.server.url}/#frister`, { waitUntil: "commit" });
    await page.locator("#skeleton").waitFor();
    assert.equal(await page.locator(".page-ways").isVisible(), false);
    release();
    await page.locator("kvalitetsmodel-forhold fieldset").first().waitFor();
    await page.locator("#skeleton").waitFor({ state: "detached" });
  });
  const broken = (context) => context.route(/page\/main\.js$/, (route) => route.abort());
  await visit(site, { path: "/quiet.html", expectErrors: true, prepare: broken }, async (page) => {
    await page.goto(`${site.server.url}/#frister`);
    await page.locator(".page-ways").waitFor();
  });
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
