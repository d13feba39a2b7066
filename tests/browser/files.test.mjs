// Files: saving, opening, and files that are not what they should be.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { approval, criteria2026, draft, full, half } from "./examples.mjs";
import { choose, draftKey, form, value, visit, withSite } from "./lib.mjs";

const site = withSite();

async function saved(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem som fil" }).click(),
  ]);
  return { name: download.suggestedFilename(), json: JSON.parse(await readFile(await download.path(), "utf8")) };
}

test("what is saved is the assessment, and opening it gives the same", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const { name, json } = await saved(page);
    assert.equal(name, "kvalitetsmodel-Bofællesskabet-Kastanjen-2025-06-01.json");
    assert.deepEqual(json.answers, full.answers);
    assert.equal(json.model, "tilbud-2017");
    assert.equal(json.format, 1);

    await page.getByRole("button", { name: "Ryd skemaet" }).click();
    await choose(page, "#open", "saved.json", json);
    await page.getByRole("heading", { name: /saved\.json er åbnet/ }).waitFor();
    assert.deepEqual(await value(page), json);
  });
});

test("a criteria assessment of 2026 goes out and in too", async () => {
  await visit(site, { draft: draft(criteria2026) }, async (page) => {
    await form(page);
    const { json } = await saved(page);
    assert.deepEqual(json.criteria, criteria2026.criteria);
    assert.deepEqual(json.answers, criteria2026.answers);
  });
});

const bad = {
  "not JSON": { content: "{ area: tilbud }", words: [/Filen er ikke JSON/] },
  empty: { content: "", words: [/Filen er ikke JSON/] },
  "several faults": {
    content: {
      area: "tilbud",
      date: "2025-06-01",
      answers: [
        { id: "1.a", answer: 6 },
        { id: "1.b", answer: 3.5 },
        { id: "2.a", answer: "4" },
        { id: "findes-ikke", answer: 4 },
      ],
    },
    words: [/\/answers\/0\/answer/, /\/answers\/1\/answer/, /\/answers\/2\/answer/, /\/answers\/3/],
  },
  "another area's types": {
    content: { area: "tilbud", date: "2025-06-01", tilbud: { tilbudstyper: ["almenPlejefamilie"] } },
    words: [/tilbudstyper/],
  },
  null: { content: "null", words: [/./] },
  "markup in a field": {
    content: { area: "<img src=x onerror=alert(1)>", date: "2025-06-01" },
    words: [/\/area/],
  },
};

for (const [name, { content, words }] of Object.entries(bad)) {
  test(`a bad file (${name}) is told in full, and the draft is untouched`, async () => {
    await visit(site, { draft: draft(half) }, async (page) => {
      await form(page);
      const before = await value(page);
      const kept = await page.evaluate((key) => localStorage.getItem(key), draftKey);
      await choose(page, "#open", "bad.json", content);
      const message = page.locator("#message-bad-file");
      await message.waitFor();
      for (const wanted of words) assert.match(await message.textContent(), wanted);
      assert.equal(await message.locator("img").count(), 0);
      assert.ok(await message.evaluate((node) => node === document.activeElement));
      assert.deepEqual(await value(page), before);
      assert.equal(await page.evaluate((key) => localStorage.getItem(key), draftKey), kept);
    });
  });
}

test("answers that do not belong to the model are not in the file, and the page says so", async () => {
  await visit(site, { draft: draft(full, [approval]) }, async (page) => {
    await form(page);
    const { json } = await saved(page);
    assert.deepEqual(json.answers, full.answers);
    await page.getByRole("heading", { name: "Nogle svar er ikke med i filen" }).waitFor();
  });
});

test("a comparison says up, down, new, gone and the exact difference, in words", async () => {
  const after = { ...full, answers: full.answers.map((one) => (one.id === "1.a" ? { ...one, answer: 5 } : one)) };
  await visit(site, { path: "/#sammenligning", draft: draft(after) }, async (page) => {
    await choose(page, "#open-earlier", "earlier.json", half);
    const rows = page.locator("#comparison-table table").first().getByRole("row");
    await rows.first().waitFor();
    const words = await rows.allTextContents();
    // 2, 3, 4 before; 5, 3, 5 now: the mean rises from 3 to 13/3.
    assert.match(
      words.find((one) => one.includes("Uddannelse og beskæftigelse")),
      /3,0.*4,3.*Højere \+1,3 \(nøjagtigt 4\/3\)/,
    );
    assert.match(
      words.find((one) => one.includes("Kompetencer")),
      /Ny: ikke vurderet før/,
    );
    assert.ok(words.some((one) => /Lavere −/.test(one)));
    const web = page.locator("#compare-web");
    assert.equal(await web.locator(".kvm-before rect").count(), 4);
    assert.equal((await web.locator(".kvm-before [stroke-dasharray]").count()) > 0, true);
    await web.getByText("Tidligere vurdering (stiplet linje, firkanter)").waitFor();
  });
});

test("a comparison across 2026 says what cannot be compared, and why", async () => {
  await visit(site, { path: "/#sammenligning", draft: draft(criteria2026) }, async (page) => {
    await choose(page, "#open-earlier", "earlier.json", half);
    await page.getByText("De to vurderinger er lavet efter hver sin udgave af modellen.").waitFor();
    const table = page.locator("#comparison-table");
    await table.getByText("Føres ikke videre i den nye udgave.").first().waitFor();
    assert.match(await table.textContent(), /Før score 1–5, nu opfyldt eller ikke opfyldt\./);
  });
});

test("an earlier file that is later, or of another area, is told in words", async () => {
  await visit(site, { path: "/#sammenligning", draft: draft(half) }, async (page) => {
    for (const other of [full, { area: "plejefamilier", date: "2020-01-01" }]) {
      await choose(page, "#open-earlier", "earlier.json", other);
      await page.getByRole("heading", { name: "De to vurderinger kan ikke sammenlignes" }).waitFor();
      assert.ok(await page.locator("#comparison").isHidden());
    }
    await page.getByRole("button", { name: "Luk den igen" }).click();
    assert.equal(await page.locator("#message-cannot-compare").count(), 0);
  });
});
