// Files: saving, opening, and files that are not what they should be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { criteria2026, draft, full, half } from "./examples.mjs";
import { caseOf, choose, form, keptCases, savedFile, visit, withSite } from "./lib.mjs";

const site = withSite();

test("what is saved is the case, and opening it elsewhere gives the same", async () => {
  const sag = { id: "s-1", name: "Kastanjen", party: "tilbud", tilbud: full.tilbud, vurderinger: [{ date: full.date, answers: full.answers }], ukendt: { a: [1] } };
  let file;
  await visit(site, { sag }, async (page) => {
    await form(page);
    file = await savedFile(page);
    assert.match(file.name, /^kvalitetsmodel-Kastanjen-\d{4}-\d\d-\d\d\.json$/);
    assert.deepEqual(file.json, { format: 2, ...sag, revision: 1 });
  });
  await visit(site, {}, async (page) => {
    await form(page);
    await choose(page, "#open", "saved.json", file.json);
    await page.getByRole("heading", { name: "saved.json er åbnet" }).waitFor();
    assert.deepEqual(await caseOf(page), { ...file.json, base: 1 });
  });
});

test("a file of any earlier format is recognised, wherever it is opened", async () => {
  const files = {
    assessment: { ...full, format: 1 },
    events: { party: "plejefamilie", facts: [{ kind: "paabud", date: "2026-01-05" }] },
    process: { format: 2, party: "tilbud", risiko: { forhold: {} } },
    wording: { format: 2, modeller: [] },
  };
  for (const [name, content] of Object.entries(files)) {
    await visit(site, { path: "/#handleplan" }, async (page) => {
      await page.locator("kvalitetsmodel-handleplan .kvm").waitFor();
      await choose(page, "#open", `${name}.json`, content);
      await page.getByRole("heading", { name: `${name}.json er åbnet` }).waitFor();
      const { sag } = (await keptCases(page))[0];
      assert.equal(sag.party, content.party ?? "tilbud");
    });
  }
});

test("a criteria assessment of 2026 goes out and in too", async () => {
  await visit(site, { draft: draft(criteria2026) }, async (page) => {
    await form(page);
    const { json } = await savedFile(page);
    assert.deepEqual(json.vurderinger[0].criteria, criteria2026.criteria);
    assert.deepEqual(json.vurderinger[0].answers, criteria2026.answers);
  });
});

const bad = {
  "not JSON": { content: "{ area: tilbud }", words: [/Det er ikke en hel fil fra denne side/] },
  empty: { content: "", words: [/Det er ikke en hel fil fra denne side/] },
  null: { content: "null", words: [/Der er ingen sag i filen/] },
  "a number": { content: "5", words: [/Der er ingen sag i filen/] },
  "a format of another day": { content: { format: 3, party: "tilbud" }, words: [/\/format/] },
  "something else": { content: { temaer: [] }, words: [/\/party/] },
};

for (const [name, { content, words }] of Object.entries(bad)) {
  test(`a bad file (${name}) is told in full, and what is open is untouched`, async () => {
    await visit(site, { draft: draft(half) }, async (page) => {
      await form(page);
      const before = await caseOf(page);
      const kept = await keptCases(page);
      await choose(page, "#open", "bad.json", content);
      const message = page.locator("#message-bad-file");
      await message.waitFor();
      for (const wanted of words) assert.match(await message.textContent(), wanted);
      await page.waitForFunction(() => document.activeElement?.id === "message-bad-file");
      assert.deepEqual(await caseOf(page), before);
      assert.deepEqual(await keptCases(page), kept);
    });
  });
}

const partly = {
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
    words: [0, 1, 2, 3].map((at) => new RegExp(`/vurderinger/0/answers/${at}`)),
  },
  "another area's types": {
    content: { area: "tilbud", date: "2025-06-01", tilbud: { tilbudstyper: ["almenPlejefamilie"] } },
    words: [/tilbudstyper/],
  },
  "an event without a kind": {
    content: { format: 2, party: "tilbud", events: [{ date: "2026-01-05" }, { kind: "<img src=x onerror=alert(1)>", date: "2026-01-05" }] },
    words: [/\/events\/0\/kind/, /\/events\/1\/kind/],
  },
};

for (const [name, { content, words }] of Object.entries(partly)) {
  test(`a file of which not all can be read (${name}) opens, and every problem is told`, async () => {
    await visit(site, {}, async (page) => {
      await form(page);
      await choose(page, "#open", "partly.json", content);
      const message = page.locator("#message-bad-file");
      await message.waitFor();
      for (const wanted of words) assert.match(await message.textContent(), wanted);
      assert.equal(await message.locator("img").count(), 0);
    });
  });
}

test("an assessment alone goes into the open case, or into one of its own, as a person says", async () => {
  for (const [button, cases] of [[/^Læg den i /, [2]], ["Lav en sag for sig", [1, 1]]]) {
    await visit(site, { draft: draft(full) }, async (page) => {
      await form(page);
      await choose(page, "#open", "2024.json", half);
      await page.getByRole("button", { name: button }).click();
      await page.waitForFunction((count) => Object.keys(localStorage).filter((key) => key.startsWith("kvalitetsmodel.sag.")).length === count, cases.length);
      assert.deepEqual((await keptCases(page)).map(({ sag }) => sag.vurderinger.length), cases);
    });
  }
});

test("a comparison says up, down, new, gone and the exact difference, in words", async () => {
  const after = { ...full, answers: full.answers.map((one) => (one.id === "1.a" ? { ...one, answer: 5 } : one)) };
  await visit(site, { path: "/#sammenligning", sag: { party: "tilbud", tilbud: full.tilbud, vurderinger: [half, after] } }, async (page) => {
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
    const web = page.locator("kvalitetsmodel-spindelvaev");
    assert.equal(await web.locator(".kvm-before rect").count(), 4);
    assert.equal((await web.locator(".kvm-before [stroke-dasharray]").count()) > 0, true);
    await web.getByText("Tidligere vurdering (stiplet linje, firkanter)").waitFor();
  });
});

test("a comparison across 2026 says what cannot be compared, and why, and draws both", async () => {
  await visit(site, { path: "/#sammenligning", sag: { party: "tilbud", tilbud: full.tilbud, vurderinger: [half, criteria2026] } }, async (page) => {
    await page.getByText("De to vurderinger er lavet efter hver sin udgave af modellen.").waitFor();
    const table = page.locator("#comparison-table");
    await table.getByText("Føres ikke videre i den nye udgave.").first().waitFor();
    assert.match(await table.textContent(), /Før score 1–5, nu opfyldt eller ikke opfyldt\./);
    assert.equal(await page.locator("kvalitetsmodel-spindelvaev").count(), 2);
    // A criterion that is judged now is not said to be assessed no longer, and neither are its signs.
    const judged = await table.getByRole("row").filter({ hasText: "Opfyldt" }).allTextContents();
    assert.ok(judged.length > 0);
    for (const row of judged) assert.doesNotMatch(row, /Ikke længere vurderet/);
  });
});

test("two assessments that cannot be compared are told in words; others can be chosen", async () => {
  const wrong = { ...full, date: "2025-12-01", answers: [{ id: "1.a", answer: 9 }] };
  await visit(site, { path: "/#sammenligning", sag: { party: "tilbud", tilbud: full.tilbud, vurderinger: [half, full, wrong] } }, async (page) => {
    await page.getByRole("heading", { name: "De to vurderinger kan ikke sammenlignes" }).waitFor();
    await page.getByRole("combobox", { name: "Fra" }).selectOption("0");
    await page.getByRole("combobox", { name: "Til" }).selectOption("1");
    await page.locator("#comparison-table").waitFor();
  });
});

test("the earlier stands first, however they were written and whichever is chosen first; the latest is that of the overview and the report", async () => {
  const vurderinger = [criteria2026, half];
  await visit(site, { path: "/#sammenligning", sag: { party: "tilbud", tilbud: full.tilbud, vurderinger } }, async (page) => {
    const earlierFirst = async () => {
      await page.locator("#comparison-table").waitFor();
      const chosen = await page.locator(".page-pair select").evaluateAll((all) => all.map(({ value }) => value));
      assert.deepEqual(chosen, ["1", "0"]);
    };
    await earlierFirst();
    await page.getByRole("combobox", { name: "Fra" }).selectOption("0");
    await page.getByRole("combobox", { name: "Til" }).selectOption("1");
    await earlierFirst();
    for (const view of ["sag", "rapport"]) {
      await page.goto(`${site.server.url}/#${view}`);
      await page.getByText("1. marts 2026").first().waitFor();
      await page.locator('kvalitetsmodel-spindelvaev[place="vurderinger/0"]').first().waitFor({ state: "attached" });
    }
  });
});

test("a file and the case that were both changed: the choice is there after a reload, the file's copy says what it is, and the choice ends it", async () => {
  const a = { format: 2, id: "s-a", name: "Kastanjen", revision: 1, party: "tilbud", events: [{ id: "e-1", kind: "paabud", date: "2026-11-02", frist: "2027-01-04" }] };
  const withFrist = (frist, more = {}) => ({ ...a, ...more, events: [{ ...a.events[0], frist }] });
  await visit(site, { path: "/#sager" }, async (page) => {
    const bring = async (name, file) => choose(page, "main button:text-is('Åbn en fil')", name, file);
    const frist = async () => (await caseOf(page)).events[0].frist;
    await bring("a.json", a);
    await page.getByRole("heading", { name: "a.json er åbnet" }).waitFor();
    await page.locator("#sag").evaluate((sag, value) => {
      sag.value = { ...sag.value, ...value };
      sag.dispatchEvent(new Event("input", { bubbles: true }));
    }, { events: withFrist("2027-02-01").events });
    await bring("tilbage.json", withFrist("2027-03-01", { revision: 2, base: 1, ownership: "privat" }));
    const title = page.getByRole("heading", { name: "tilbage.json er lagt sammen med sagen. Ét sted skal I vælge" });
    await title.waitFor();
    await page.reload();
    await title.waitFor();
    await page.getByText("Påbud, 2. november 2026, Frist").first().waitFor();
    await page.getByLabel("I filen: 1. marts 2027").waitFor();
    // What is written meanwhile is not lost by choosing.
    await page.getByRole("button", { name: "Skift navn" }).click();
    await page.getByLabel("Sagens navn").fill("Kastanjen 2");
    // The list says what the copy is, and leads back.
    await page.getByRole("link", { name: "Alle sager" }).click();
    const copy = page.locator(".page-case", { hasText: "Kastanjen (fra filen)" });
    await copy.getByText("Den kom med en fil. I mangler at vælge mellem den og sagen Kastanjen 2.").waitFor();
    // So does the copy itself.
    await copy.getByRole("link", { name: "Kastanjen (fra filen)" }).click();
    await page.getByRole("heading", { name: "Det her kom med filen tilbage.json" }).waitFor();
    assert.equal(await frist(), "2027-03-01");
    await page.getByRole("button", { name: "Gå til valget" }).click();
    await title.waitFor();
    assert.equal(await frist(), "2027-02-01");
    await page.getByLabel("I filen: 1. marts 2027").check();
    await page.getByRole("button", { name: "Brug det valgte" }).click();
    const done = page.getByRole("heading", { name: "tilbage.json er lagt sammen med sagen", exact: true });
    await done.waitFor();
    await title.waitFor({ state: "detached" });
    assert.equal(await frist(), "2027-03-01");
    assert.deepEqual((await keptCases(page)).map(({ sag }) => [sag.name, sag.ownership]), [["Kastanjen 2", "privat"]]);
    // Undone, it is asked again.
    await page.locator("#message-opened").getByRole("button", { name: "Fortryd" }).click();
    await title.waitFor();
    assert.equal(await frist(), "2027-02-01");
    assert.equal((await keptCases(page)).length, 2);
  });
});
