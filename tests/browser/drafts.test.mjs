// Cases: in the browser at every change, never mixed, and never lost.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { approval, draft, family, full, half } from "./examples.mjs";
import { caseOf, draftKey, form, keptCases, value, visit, withSite } from "./lib.mjs";

const site = withSite();

const nameField = (page) => page.getByRole("textbox", { name: "Tilbuddets navn" });
const rawKeys = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key !== "kvalitetsmodel.hvem").sort());
const kastanjen = { party: "tilbud", tilbud: half.tilbud, vurderinger: [{ date: half.date, answers: half.answers }] };

test("every letter is kept: a page that is closed in the middle of a word is there again", async () => {
  await visit(site, {}, async (page, context) => {
    await form(page);
    await nameField(page).pressSequentially("Kasta");
    const url = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(url);
    await form(again);
    assert.equal(await nameField(again).inputValue(), "Kasta");
    await again.getByText(/^Gemt i denne browser /).waitFor();
  });
});

test("a form that nobody has touched leaves nothing in the browser", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    assert.deepEqual(await rawKeys(page), []);
    await page.getByText("Det, I skriver, gemmes i denne browser, mens I skriver.").waitFor();
  });
});

test("a case that is deleted can be got back, also after a reload", async () => {
  await visit(site, { sag: kastanjen }, async (page) => {
    await form(page);
    const before = await caseOf(page);
    await page.getByRole("button", { name: "Slet sagen" }).click();
    await page.getByRole("heading", { name: "Bofællesskabet Kastanjen er slettet" }).waitFor();
    await page.goto(`${site.server.url}/`);
    await page.getByRole("button", { name: "Hent den slettede sag tilbage" }).click();
    await page.getByRole("link", { name: "Bofællesskabet Kastanjen" }).click();
    await page.getByRole("heading", { level: 1, name: "Overblik" }).waitFor();
    await page.waitForFunction((id) => document.getElementById("sag")?.value?.id === id, before.id);
    assert.deepEqual(await caseOf(page), before);
  });
});

test("undo beside the message does the same", async () => {
  await visit(site, { sag: kastanjen }, async (page) => {
    await form(page);
    const before = await caseOf(page);
    await page.getByRole("button", { name: "Slet sagen" }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.waitForFunction((id) => document.getElementById("sag")?.value?.id === id, before.id);
    assert.deepEqual(await caseOf(page), before);
    assert.deepEqual((await keptCases(page)).map(({ sag }) => sag), [before]);
  });
});

test("two cases: what is written in the one is not in the other, on whatever page", async () => {
  await visit(site, { sag: { ...kastanjen, id: "s-a" }, drafts: { "kvalitetsmodel.sag.s-b": { sag: { format: 2, id: "s-b", name: "Birken", party: "tilbud" }, saved: "2026-01-01T10:00:00.000Z" } } }, async (page) => {
    await form(page);
    await page.getByRole("combobox", { name: "Skift sag" }).selectOption("s-b");
    await page.getByRole("button", { name: "Åbn sagen" }).click();
    await page.getByRole("heading", { level: 1, name: "Overblik" }).waitFor();
    assert.match(await page.locator(".page-name").innerText(), /Birken/);
    for (const view of ["Vurdering", "Frister", "Handleplan"]) {
      await page.locator("#nav").getByRole("link", { name: view, exact: true }).click();
      await page.getByRole("heading", { level: 1, name: view }).waitFor();
      assert.doesNotMatch(await page.locator("main").innerText().then((text) => text.replace(/Skift sag[^]*?Gem som fil/, "")), /Kastanjen/);
    }
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.getElementById("sag")?.value?.id === "s-a");
  });
});

test("two tabs: the other one is told, neither overwrites, and what is not chosen is kept as a case", async () => {
  await visit(site, { sag: kastanjen }, async (first, context) => {
    await form(first);
    const second = await context.newPage();
    await second.goto(first.url());
    await form(second);

    await nameField(first).fill("Fra den første fane");
    const warning = second.getByRole("heading", { name: "Sagen er ændret i en anden fane" });
    await warning.waitFor();
    await nameField(second).fill("Fra den anden fane");
    const names = async () => (await keptCases(second)).map(({ sag }) => sag.tilbud.name).sort();
    assert.deepEqual(await names(), ["Fra den første fane"]);

    await second.getByRole("button", { name: "Brug den her" }).click();
    assert.deepEqual(await names(), ["Fra den anden fane", "Fra den første fane"]);
    await warning.waitFor({ state: "detached" });

    // Now it is the first tab's turn, which takes what is there.
    await first.getByRole("button", { name: "Brug den fra den anden fane" }).click();
    await first.waitForFunction(() => document.querySelector("[id$='-tilbud-name']")?.value === "Fra den anden fane");
    assert.deepEqual(await names(), ["Fra den anden fane", "Fra den første fane"]);
  });
});

const withoutStorage = (context) =>
  context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });

test("where the browser keeps nothing the page says so, and everything else works", async () => {
  await visit(site, { prepare: withoutStorage }, async (page) => {
    await form(page);
    await nameField(page).fill("Kastanjen");
    await savedFromBox(page, "Sagen kan ikke gemmes i browseren");
  });
});

/** What the box says to save is saved there. */
async function savedFromBox(page, title) {
  const box = page.locator("#message-storage");
  await box.getByRole("heading", { name: title }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), box.getByRole("button", { name: "Gem som fil" }).click()]);
  assert.match(download.suggestedFilename(), /Kastanjen/);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).tilbud.name, "Kastanjen");
}

const withoutRoom = (context) =>
  context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });

test("where there is no room left the page says so at once", async () => {
  await visit(site, { prepare: withoutRoom }, async (page) => {
    await form(page);
    await nameField(page).fill("Kastanjen");
    await savedFromBox(page, "Sagen kunne ikke gemmes");
    assert.equal(await nameField(page).inputValue(), "Kastanjen");
  });
});

test("everything can be deleted for good, after a question", async () => {
  await visit(site, { sag: kastanjen }, async (page) => {
    await form(page);
    await page.getByRole("link", { name: "Om siden" }).click();
    await page.getByRole("button", { name: "Slet alt, der er gemt i browseren" }).click();
    await page.getByRole("button", { name: "Nej, behold dem" }).click();
    assert.equal((await keptCases(page)).length, 1);
    await page.getByRole("button", { name: "Slet alt, der er gemt i browseren" }).click();
    await page.getByRole("button", { name: "Ja, slet dem" }).click();
    await page.getByRole("heading", { name: "Alle sager er slettet fra browseren." }).waitFor();
    assert.deepEqual(await rawKeys(page), []);
  });
});

test("an older page does not write over a case that a newer one has kept", async () => {
  const newer = { version: 2, sag: { format: 2, id: "s-1", party: "tilbud", new: true }, saved: "2026-11-01T10:00:00.000Z" };
  await visit(site, { path: "/", drafts: { "kvalitetsmodel.sag.s-1": newer } }, async (page) => {
    await page.getByText("En sag er gemt af en nyere udgave af siden.").waitFor();
    await page.goto(`${site.server.url}/#vurdering?sag=s-1`);
    await form(page);
    await nameField(page).fill("En anden sag");
    assert.deepEqual(await page.evaluate(() => JSON.parse(localStorage.getItem("kvalitetsmodel.sag.s-1"))), newer);
  });
});

// What the page kept when each view had a draft of its own.

test("the drafts of the page before this one become one case, and are gone", async () => {
  const events = { value: { format: 2, party: "tilbud", ownership: "privat", events: [{ id: "f-1", kind: "paabud", date: "2026-03-02" }] }, saved: "2026-03-03T10:00:00.000Z" };
  const drafts = { [`${draftKey}.tidligere`]: { value: half }, [`${draftKey}.handleplan`]: { value: { handleplan: { points: [{ key: "paabud:f-1", seen: "Set" }] } } } };
  await visit(site, { draft: draft(full), events, drafts }, async (page) => {
    await form(page);
    const [{ sag }, ...others] = await keptCases(page);
    assert.deepEqual(others, []);
    assert.equal(sag.ownership, "privat");
    assert.deepEqual(sag.events, events.value.events);
    assert.deepEqual(sag.vurderinger.map(({ date }) => date), [half.date, full.date]);
    assert.deepEqual(sag.handleplan.points, [{ key: "paabud:f-1", seen: "Set" }]);
    assert.ok((await rawKeys(page)).every((key) => !key.startsWith(draftKey)));
    assert.deepEqual((await value(page)).answers, full.answers);
  });
});

test("drafts that are about different people become cases of their own, and so does what was put away", async () => {
  const events = { value: { format: 2, party: "tilbud", events: [{ id: "f-1", kind: "paabud", date: "2026-03-02" }] } };
  await visit(site, { draft: draft(family), events, drafts: { [`${draftKey}.forrige`]: draft(approval) } }, async (page) => {
    await form(page);
    const cases = (await keptCases(page)).map(({ sag }) => sag);
    assert.deepEqual(cases.map(({ party }) => party).sort(), ["plejefamilie", "tilbud", "tilbud"]);
    assert.deepEqual(cases.filter(({ events: its }) => its !== undefined).map(({ party }) => party), ["tilbud"]);
    assert.ok(cases.some(({ name }) => name === "Nyt tilbud (den forrige kladde)"));
  });
});

/** Whatever may stand in a storage that others can write in too. */
const damaged = {
  "no JSON": "damaged{",
  "a text": JSON.stringify("damaged"),
  "no case": JSON.stringify({ value: 5 }),
  "nothing": "null",
  "a list": "[]",
  "a case of numbers": JSON.stringify({ sag: 5 }),
  "a case without an id": JSON.stringify({ sag: { format: 2, party: "tilbud" } }),
};

for (const [name, text] of Object.entries(damaged)) {
  for (const key of ["kvalitetsmodel.sag.s-9", draftKey, `${draftKey}.forhold`, `${draftKey}.risiko`]) {
    test(`what cannot be read (${name}, ${key}) is kept, told, and offered as a file; the rest works`, async () => {
      await visit(site, { path: "/", raw: { [key]: text } }, async (page) => {
        await page.getByText("Noget, der var gemt, kan ikke læses.").waitFor();
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem det som fil" }).click()]);
        assert.equal(await readFile(await download.path(), "utf8"), text);
        await page.goto(`${site.server.url}/#vurdering`);
        await form(page);
        await nameField(page).fill("Kastanjen");
        assert.ok((await page.evaluate(() => Object.values({ ...localStorage }))).includes(text), "it is kept as it was");
      });
    });
  }
}

/** Cases that can be read and hold what they should not: the page works, and what they hold stays. */
const odd = [
  { vurderinger: [null] },
  { vurderinger: 5 },
  { vurderinger: [{ date: "2025-06-01", answers: [null] }] },
  { events: [null, 5, { kind: 5 }] },
  { events: "paabud" },
  { tilbud: 5, name: 5 },
  { dialog: null, risiko: 5, handleplan: [], opfoelgning: "x", concerns: [null], settings: 7 },
];

/** Without the ids that events are given, and what says nothing: `null` stands for an entry in which nothing is said. */
const bare = (one) => {
  if (Array.isArray(one)) return one.map((its) => bare(its) ?? {});
  if (typeof one !== "object" || one === null) return one ?? undefined;
  return Object.fromEntries(Object.entries(one).flatMap(([name, its]) => (name === "id" || its === null ? [] : [[name, bare(its)]])));
};

for (const one of odd) {
  test(`a case with ${JSON.stringify(one)} opens in every view, and loses nothing`, async () => {
    await visit(site, { path: "/#sag", sag: { party: "tilbud", ...one } }, async (page) => {
      for (const view of ["sag", "brev", "vurdering", "frister", "handleplan", "dialog", "risiko", "opfoelgning", "sammenligning", "bilag"]) {
        await page.evaluate((to) => (location.hash = to), view);
        await page.waitForFunction((to) => location.hash.startsWith(`#${to}?sag=`) && document.querySelector("h1") !== null, view);
      }
      await page.waitForTimeout(50);
      const its = await caseOf(page);
      for (const [member, stood] of Object.entries(one)) assert.deepEqual(bare(its[member]), bare(stood), member);
    });
  });
}

test("an assessment is taken out of the case, and got back where it stood", async () => {
  await visit(site, { sag: { party: "tilbud", vurderinger: [half, full] }, path: "/#vurdering?nr=0" }, async (page) => {
    await form(page);
    await page.getByRole("button", { name: "Slet vurderingen" }).click();
    await page.getByRole("heading", { name: "Vurderingen 1. maj 2024 er slettet" }).waitFor();
    assert.deepEqual((await caseOf(page)).vurderinger.map(({ date }) => date), [full.date]);
    assert.deepEqual((await value(page)).answers, full.answers);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.waitForFunction(() => document.getElementById("sag").value.vurderinger.length === 2);
    assert.deepEqual((await caseOf(page)).vurderinger, [half, full]);
    assert.deepEqual((await value(page)).answers, half.answers);
  });
});

test("a case of a newer format is not opened, and not written over", async () => {
  const text = JSON.stringify({ sag: { format: 99, id: "s-9", party: "tilbud", events: [] }, version: 1, saved: "2026-01-02T10:00:00.000Z" });
  await visit(site, { path: "/#sag?sag=s-9", raw: { "kvalitetsmodel.sag.s-9": text } }, async (page) => {
    await page.goto(`${site.server.url}/#sager`);
    await page.getByText("En sag er gemt af en nyere udgave af siden.").waitFor();
    await page.waitForTimeout(50);
    assert.equal(await page.evaluate(() => localStorage.getItem("kvalitetsmodel.sag.s-9")), text);
  });
});

test("events that are no list are told, and a letter that is added beside takes nothing away", async () => {
  const stood = { 0: { kind: "paabud" } };
  await visit(site, { path: "/#sag?sag=s-1", sag: { party: "tilbud", events: stood } }, async (page) => {
    await page.getByRole("heading", { name: "Det, der er sket, kan ikke læses" }).waitFor();
    await page.goto(`${site.server.url}/#brev?sag=s-1`);
    await page.getByRole("radio", { name: "Påbud" }).check();
    await page.locator("#letter-date").fill("2-11-2026");
    await page.locator("form button[type=submit]").last().click();
    await page.waitForFunction(() => document.getElementById("sag").value.events?.length === 2);
    assert.deepEqual((await caseOf(page)).events[0]["0"], stood["0"]);
  });
});

test("a letter that is half written is there after a reload, and gone when it is told", async () => {
  await visit(site, { path: "/#brev?hvem=leder" }, async (page) => {
    await page.getByRole("radio", { name: "Påbud" }).check();
    await page.locator("#letter-date").fill("2-11-2026");
    await page.locator("#letter-subject").fill("Medicin");
    await page.reload();
    await page.locator("#letter-date").waitFor();
    assert.equal(await page.locator("#letter-date").inputValue(), "2-11-2026");
    assert.equal(await page.locator("#letter-subject").inputValue(), "Medicin");
    await page.locator("form button[type=submit]").last().click();
    await page.waitForFunction(() => document.getElementById("sag").value.events?.length === 1);
    assert.equal(await page.evaluate(() => localStorage.getItem("kvalitetsmodel.brev")), null);
  });
});
