// Drafts: in the browser at every change, and never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { draft, full, half } from "./examples.mjs";
import { draftKey, form, value, visit, withSite } from "./lib.mjs";

const site = withSite();

const nameField = (page) => page.getByRole("textbox", { name: "Tilbuddets navn" });
const stored = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), draftKey);

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
    await again.getByText(/^Kladden er gemt i denne browser kl\./).waitFor();
  });
});

test("a form that nobody has touched leaves nothing in the browser", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), draftKey), null);
  });
});

test("what is cleared can be got back, also after a reload", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    const before = await value(page);
    await page.getByRole("button", { name: "Ryd skemaet" }).click();
    await page.getByRole("heading", { name: "Skemaet er ryddet" }).waitFor();
    assert.equal(await nameField(page).inputValue(), "");
    await page.reload();
    await form(page);
    assert.equal(await nameField(page).inputValue(), "");
    await page.getByRole("button", { name: "Hent den forrige kladde" }).click();
    assert.deepEqual(await value(page), before);
  });
});

test("undo beside the message does the same", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    const before = await value(page);
    await page.getByRole("button", { name: "Ryd skemaet" }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.getByRole("heading", { name: "Den forrige kladde er hentet" }).waitFor();
    assert.deepEqual(await value(page), before);
    assert.deepEqual((await stored(page)).value, before);
  });
});

test("two tabs: the other one is told, and neither overwrites", async () => {
  await visit(site, { draft: draft(half) }, async (first, context) => {
    await form(first);
    const second = await context.newPage();
    await second.goto(first.url());
    await form(second);

    await nameField(first).fill("Fra den første fane");
    const warning = second.getByRole("heading", { name: "Kladden er ændret i en anden fane" });
    await warning.waitFor();
    await nameField(second).fill("Fra den anden fane");
    assert.equal((await stored(second)).value.tilbud.name, "Fra den første fane");

    await second.getByRole("button", { name: "Behold kladden her" }).click();
    assert.equal((await stored(second)).value.tilbud.name, "Fra den anden fane");
    await warning.waitFor({ state: "detached" });

    // Now it is the first tab's turn, which takes what is there.
    await first.getByRole("button", { name: "Hent kladden fra den anden fane" }).click();
    assert.equal(await nameField(first).inputValue(), "Fra den anden fane");
    // And what it had is not gone.
    await first.getByRole("button", { name: "Hent den forrige kladde" }).click();
    assert.equal(await nameField(first).inputValue(), "Fra den første fane");
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
    await page.getByRole("heading", { name: "Kladden kan ikke gemmes i browseren" }).waitFor();
    assert.equal((await value(page)).tilbud.name, "Kastanjen");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Gem som fil" }).click(),
    ]);
    assert.match(download.suggestedFilename(), /Kastanjen/);
  });
});

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
    await page.getByRole("heading", { name: "Kladden kunne ikke gemmes" }).waitFor();
    assert.equal(await nameField(page).inputValue(), "Kastanjen");
  });
});

test("a stored draft that is damaged does not stop the page", async () => {
  await visit(site, { draft: "damaged" }, async (page) => {
    await form(page);
    await page.getByRole("heading", { name: "En gemt kladde kunne ikke læses" }).waitFor();
  });
});

test("a draft of a full assessment comes back to the last answer", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const { answers, tilbud } = await value(page);
    assert.deepEqual(answers, full.answers);
    assert.deepEqual(tilbud, full.tilbud);
  });
});

test("everything can be deleted for good, after a question", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await page.getByRole("button", { name: "Ryd skemaet" }).click();
    await nameField(page).fill("Noget nyt");
    await page.getByRole("link", { name: "Om siden" }).click();
    await page.getByRole("button", { name: "Slet alt, der er gemt i browseren" }).click();
    await page.getByRole("button", { name: "Nej, behold dem" }).click();
    assert.equal((await stored(page)).value.tilbud.name, "Noget nyt");
    await page.getByRole("button", { name: "Slet alt, der er gemt i browseren" }).click();
    await page.getByRole("button", { name: "Ja, slet dem" }).click();
    await page.getByRole("heading", { name: "Alle kladder er slettet fra browseren." }).waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    assert.equal((await value(page)).tilbud, undefined);
  });
});
