// When the WebAssembly does not come: one clear message that says what to do, and the draft is safe.
import assert from "node:assert/strict";
import { test } from "node:test";
import { draft, half } from "./examples.mjs";
import { axe, draftKey, keptCases, visit, withSite } from "./lib.mjs";

const isWasm = (path) => path.endsWith(".wasm");

const ways = {
  "a missing file": {
    answer: (path) => (isWasm(path) ? { status: 404, body: "" } : undefined),
    words: /kan ikke hente sin WebAssembly-fil[^]*ready\(adresse\)/,
  },
  "a broken file": {
    answer: (path) => (isWasm(path) ? { body: Buffer.from("\0asm junk") } : undefined),
    words: /er ikke den, der hører til denne version[^]*Kopiér/,
  },
  "a policy that forbids it": {
    policy: "default-src 'self'",
    words: /Content-Security-Policy forbyder WebAssembly[^]*'wasm-unsafe-eval'/,
  },
};

for (const [name, { answer, policy, words }] of Object.entries(ways)) {
  const site = withSite({ ...(answer && { answer }), ...(policy && { policy }) });
  test(`${name}: a message in the form, once, in Danish and English`, async () => {
    await visit(site, { sag: { party: "tilbud", name: "Kastanjen", vurderinger: [half] }, expectErrors: true }, async (page) => {
      const message = page.getByRole("alert").filter({ hasText: "Kvalitetsmodellen kunne ikke indlæses" });
      await message.first().waitFor();
      assert.match(await message.first().textContent(), words);
      assert.equal(await page.locator(".alert-error:visible").count(), 1);
      await axe(page);
      await page.getByRole("button", { name: "English" }).click();
      await page.getByText("The quality model could not be loaded").first().waitFor();
      assert.deepEqual((await keptCases(page))[0].sag.vurderinger, [half]);
      // And it can still be taken away as a file.
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as a file" }).click(),
      ]);
      assert.match(download.suggestedFilename(), /Kastanjen-\d{4}-\d\d-\d\d\.json$/);
    });
  });
}

test("drafts of the page before this one stay where they are until they can be read, and can be taken away", async () => {
  await visit(broken, { draft: draft(half), expectErrors: true }, async (page) => {
    await page.getByRole("heading", { name: "Jeres kladder er her endnu" }).waitFor();
    assert.deepEqual(await page.evaluate((key) => JSON.parse(localStorage.getItem(key)).value, draftKey), half);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem det som fil" }).click()]);
    assert.match(download.suggestedFilename(), /kladder\.json$/);
  });
});
const broken = withSite({ answer: (path) => (isWasm(path) ? { status: 404, body: "" } : undefined) });

test("a file that is served as application/octet-stream works", async () => {
  await visit(octets, { draft: draft(half) }, async (page) => {
    await page.locator(".kvm-temaer").waitFor();
  });
});
const octets = withSite({ answer: (path) => (isWasm(path) ? { type: "application/octet-stream" } : undefined) });

test("a language or a view that does not come is told, once, and the next try brings it", async () => {
  const missing = new Set([/english\.js$/, /elements-\w+\.js$/]);
  const prepare = (context) => context.route("**/*.js", (route) => ([...missing].some((one) => one.test(route.request().url())) ? route.abort() : route.fallback()));
  await visit(whole, { prepare, expectErrors: true }, async (page) => {
    await page.locator(".kvm-temaer").waitFor();
    const told = page.locator("#messages .alert", { hasText: "Noget af siden kunne ikke hentes" });
    await page.getByRole("button", { name: "English" }).click();
    await told.waitFor();
    assert.equal(await page.getAttribute("html", "lang"), "da");
    await page.evaluate(() => (location.hash = "frister"));
    await page.getByRole("heading", { level: 1, name: "Frister" }).waitFor();
    assert.equal(await told.count(), 1);
    await axe(page);
    missing.clear();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Deadlines" }).waitFor();
    await page.evaluate(() => (location.hash = "handleplan"));
    await page.locator("kvalitetsmodel-handleplan .kvm-first").waitFor();
    assert.equal(await page.locator("#messages .alert").count(), 0);
  });
});
const whole = withSite();
