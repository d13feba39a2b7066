// Changing the date, the area or the purpose never costs an answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { draft, full, half } from "./examples.mjs";
import { form, unfold, value, visit, withSite } from "./lib.mjs";

const site = withSite();

const year = (page) => page.getByRole("textbox", { name: "År" });
const total = (page) => page.locator(".kvm-total");

test("to 2026 and back: what is carried on comes along, the rest is kept and told, and all of it returns", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const before = await value(page);
    await year(page).fill("2026");
    await page.getByText("Model: Kvalitetsmodel for tilbud fra 2026").waitFor();

    const after = await value(page);
    const kept = await page.locator("kvalitetsmodel-skema").evaluate((skema) => skema.aside);
    assert.equal(kept.length, 1);
    assert.equal(after.answers.length + kept[0].answers.length, full.answers.length);
    // Theme 1 and 2 have no successor.
    assert.ok(kept[0].answers.some(({ id }) => id === "1.a"));
    assert.ok(after.answers.some(({ id }) => id === "10.a"));
    await page.getByRole("heading", { name: "Svar, der ikke hører til den valgte model" }).waitFor();
    await page.getByText(/Givet til Kvalitetsmodel for tilbud 2017-2025, 1\. juni 2025, Drift/).click();
    await page.getByText("Findes ikke i den valgte model og føres ikke videre i den.").waitFor();
    await total(page).getByText("0 af 9 kriterier er vurderet.").waitFor();

    await page.reload();
    await form(page);
    await year(page).fill("2025");
    await page.getByText("Model: Kvalitetsmodel for tilbud 2017-2025").waitFor();
    assert.deepEqual(await value(page), before);
    assert.equal(await page.locator(".kvm-kept .alert").count(), 0);
  });
});

test("to a plejefamilie and back", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const before = await value(page);
    const choice = page.getByRole("radio", { name: "Plejefamilie" });
    await choice.check({ force: true });
    await page.getByText("Model: Kvalitetsmodel for plejefamilier 2017-2025").waitFor();
    assert.ok(await choice.evaluate((radio) => radio === document.activeElement));
    assert.equal((await value(page)).answers, undefined);
    await page.getByRole("radio", { name: "Socialt tilbud" }).check({ force: true });
    assert.deepEqual(await value(page), before);
  });
});

test("to godkendelse and back", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const before = await value(page);
    await page.getByRole("radio", { name: /Godkendelse/ }).check({ force: true });
    await unfold(page, ".kvm-folded");
    const group = page.getByRole("group", { name: /^1\.a / });
    await group.getByRole("radio", { name: "Forventes at kunne opfyldes" }).check({ force: true });
    assert.deepEqual((await value(page)).answers, [{ id: "1.a", answer: "forventes" }]);
    await page.getByRole("radio", { name: /^Drift/ }).check({ force: true });
    assert.deepEqual(await value(page), before);
    await page.getByRole("heading", { name: "Svar, der ikke hører til den valgte model" }).waitFor();
  });
});

test("an indicator that does not apply says why, and keeps an answer it has", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await page.getByRole("checkbox", { name: /Børne- og ungehjem/ }).uncheck({ force: true });
    const answered = page.locator(".kvm-answer").filter({ hasText: "1.c" });
    await answered
      .getByText(
        "Ikke relevant her: gælder kun børne- og ungehjem m.v. eller skoler med kostafdeling. Svaret er beholdt, men tæller ikke med.",
      )
      .waitFor();
    assert.ok(await answered.getByRole("radio", { name: /^4 / }).isChecked());
    await page.getByRole("radio", { name: "Nej" }).check({ force: true });
    const open = page.locator(".kvm-answer").filter({ hasText: "8.c" });
    await open.getByText("Ikke relevant her: gælder kun tilbud med en bestyrelse.").waitFor();
    assert.equal(await open.getByRole("radio").count(), 0);
    assert.ok((await value(page)).answers.some(({ id }) => id === "1.c"));
  });
});

test("what a type is run under, and what keeps a theme out of supervision, is the law of the date", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await year(page).fill("2023");
    await page.keyboard.press("Tab");
    await page.getByRole("checkbox", { name: "Børne- og ungehjem m.v. (serviceloven § 66)" }).uncheck({ force: true });
    await page.getByRole("checkbox", { name: "Midlertidigt botilbud (serviceloven § 107)" }).uncheck({ force: true });
    await page.getByRole("checkbox", { name: "Skole med kostafdeling (serviceloven § 66)" }).check({ force: true });
    const open = page.locator(".kvm-answer").filter({ hasText: "8.a" });
    await open
      .getByText(
        "Ikke relevant her: temaet er ikke omfattet af tilsynet for den valgte tilbudstype på datoen (lov om socialtilsyn § 6, stk. 3).",
      )
      .waitFor();
    await year(page).fill("2024");
    await page.keyboard.press("Tab");
    await page.getByRole("checkbox", { name: "Skole med kostafdeling (barnets lov § 43, stk. 1, nr. 7)" }).waitFor({ state: "attached" });
    await open.getByRole("radio", { name: /^4 / }).waitFor({ state: "attached" });
  });
});

test("a date outside every version is told at the field and in the summary, and the answers stay", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await year(page).fill("2013");
    await page.keyboard.press("Tab");
    const summary = page.getByRole("alert").filter({ hasText: "Der er 1 fejl i besvarelsen" });
    await summary.waitFor();
    const field = page.getByRole("group", { name: "Vurderingens dato" });
    assert.match(await field.locator(".form-error-message").textContent(), /^Fejl: Der er ingen kvalitetsmodel/);
    assert.ok(
      (await field.getAttribute("aria-describedby")).includes(await field.locator(".kvm-feedback").getAttribute("id")),
    );
    await summary.getByRole("link").click();
    assert.ok(await page.getByRole("textbox", { name: "Dag" }).evaluate((input) => input === document.activeElement));
    await year(page).fill("2024");
    await summary.waitFor({ state: "detached" });
    assert.deepEqual((await value(page)).answers, half.answers);
  });
});

test("half a date is not a mistake while it is typed, and is one when it is left", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await page.getByRole("textbox", { name: "Måned" }).fill("");
    assert.equal(await page.locator(".form-error-message").count(), 0);
    await page.getByRole("textbox", { name: "Tilbuddets navn" }).focus();
    await page.locator(".form-error-message").waitFor();
    await page.getByRole("alert").filter({ hasText: "Der er 1 fejl i besvarelsen" }).waitFor();
  });
});

test("a department is added, named, removed and brought back", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await page.getByText("Afdelinger (0)").click();
    await page.getByRole("button", { name: "Tilføj en afdeling" }).click();
    const name = page.getByRole("textbox", { name: "Navn på afdeling 1" });
    assert.ok(await name.evaluate((input) => input === document.activeElement));
    await name.fill("Øst");
    assert.deepEqual((await value(page)).tilbud.afdelinger, [{ name: "Øst" }]);
    await page.getByRole("button", { name: /^Fjern afdeling 1/ }).click();
    assert.equal((await value(page)).tilbud.afdelinger, undefined);
    await page.getByRole("button", { name: "Fortryd" }).click();
    assert.deepEqual((await value(page)).tilbud.afdelinger, [{ name: "Øst" }]);
  });
});
