// A whole assessment by keyboard alone: no mouse, and nothing done behind the page's back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ids2017 } from "./examples.mjs";
import { form, tabTo, value, visit, withSite } from "./lib.mjs";

const site = withSite();

/** What the keyboard is to give the indicator at this place. */
const answerAt = (at) => 1 + (at % 5);

/** Space takes the first option of an indicator, in a theme that Enter unfolds; the arrows move on from there. */
async function pick(page, indikator, place) {
  const answer = page.locator(".kvm-answer", { has: page.locator(".kvm-nr").getByText(indikator, { exact: true }) });
  const name = await answer.locator("input[type=radio]").first().getAttribute("name");
  const folded = await answer.evaluate((one) => one.closest("details:not([open])")?.id);
  if (folded !== undefined) {
    await tabTo(page, `[id="${folded}"] > summary`);
    await page.keyboard.press("Enter");
  }
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press("Space");
  for (let step = 0; step < place; step++) await page.keyboard.press("ArrowDown");
}

async function type(page, selector, text) {
  await tabTo(page, selector);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function fillIn(page) {
  await type(page, "[id$='-date-day']", "1");
  await type(page, "[id$='-date-month']", "6");
  await type(page, "[id$='-date-year']", "2025");
  await type(page, "[id$='-name']", "Bofællesskabet Kastanjen");
  for (const tilbudstype of ["boernUnge", "sel107"]) {
    await tabTo(page, `[value="${tilbudstype}"]`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, "[name$='-bestyrelse']");
  // It stands on "ikke oplyst"; two steps back is "ja".
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");

  for (const [at, id] of ids2017.entries()) {
    await pick(page, id, answerAt(at) - 1);
    if (id !== "3.b") continue;
    await tabTo(page, "summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "textarea");
    await page.keyboard.type("Målene er sat sammen med borgeren,\nog de er fulgt op.");
    await tabTo(page, "[value='dokumenter']");
    await page.keyboard.press("Space");
  }
}

test("a whole assessment is filled in by keyboard alone, and is there after a reload", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Gå til sidens indhold");
    await page.keyboard.press("Enter");
    await fillIn(page);

    await page.getByText("30 af 30 relevante indikatorer er vurderet.").waitFor();
    const filled = await value(page);
    assert.deepEqual(
      filled.answers.map(({ id, answer }) => [id, answer]),
      ids2017.map((id, at) => [id, answerAt(at)]),
    );
    const reasoned = filled.answers.find(({ id }) => id === "3.b");
    assert.equal(reasoned.begrundelse, "Målene er sat sammen med borgeren,\nog de er fulgt op.");
    assert.deepEqual(reasoned.datakilder, ["dokumenter"]);
    assert.deepEqual(filled.tilbud, {
      name: "Bofællesskabet Kastanjen",
      tilbudstyper: ["boernUnge", "sel107"],
      bestyrelse: true,
    });

    // 14.a, 14.b and 14.c: 3, 4 and 5.
    const profil = page.locator("kvalitetsmodel-profil");
    const row = profil.getByRole("row", { name: /Fysiske rammer/ });
    assert.match(await row.textContent(), /4,0/);
    await page.getByText("begrundelse skrevet, 1 datakilde").waitFor();

    await page.reload();
    await form(page);
    assert.deepEqual(await value(page), filled);
    assert.ok(
      await page
        .getByRole("group", { name: /^1\.a / })
        .getByRole("radio", { name: /^1 / })
        .isChecked(),
    );
    assert.match(await row.textContent(), /4,0/);
  });
});

test("the review leads from each finding to its field, and back by keyboard", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    await type(page, "[id$='-date-day']", "1");
    await type(page, "[id$='-date-month']", "6");
    await type(page, "[id$='-date-year']", "2025");
    await pick(page, "1.a", 3);
    await tabTo(page, ".kvm-review button", { key: "Shift+Tab", most: 400 });
    await page.keyboard.press("Enter");
    const focused = page.locator(":focus");
    assert.match(await focused.textContent(), /ting at se på i besvarelsen/);

    const link = page.getByRole("link", { name: "1.a: der er ikke skrevet en begrundelse." });
    await link.focus();
    await page.keyboard.press("Enter");
    assert.ok(
      await page
        .getByRole("group", { name: /^1\.a / })
        .getByRole("radio", { name: /^4 / })
        .evaluate((radio) => radio === document.activeElement),
    );
    // The address of the view is left alone.
    assert.match(new URL(page.url()).hash, /^#vurdering\?/);
  });
});

test("a year is typed digit by digit without the focus being lost", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    await tabTo(page, "[id$='-date-year']");
    await page.keyboard.press("ControlOrMeta+a");
    for (const digit of "2017") {
      await page.keyboard.type(digit);
      assert.ok(await page.evaluate(() => document.activeElement.id.endsWith("-date-year")));
    }
    await page.getByText("Model: Kvalitetsmodel for tilbud 2017-2025").waitFor();
  });
});
