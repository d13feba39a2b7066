// A portal's own messages in the elements, compiled as the package's command does it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { messagesIn } from "../../pkg/dist/elements/index.js";
import { portalMessages } from "../../tools/lib/portal-messages.mjs";
import { visit, withSite } from "./lib.mjs";

const german = { dialog: { noConcerns: "Noch keine Sorge.", concernNr: "Sorge {nr}" }, engine: { problems: { missing: "„{field}“ fehlt." } } };
const { messages } = portalMessages("de", german, { danish: messagesIn("da"), english: messagesIn("en") });
const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ein Portal</title><link rel="icon" href="/icon.svg"></head><body><kvalitetsmodel-dialogforloeb></kvalitetsmodel-dialogforloeb></body></html>`;
const dates = (language) => page.replace('lang="de"', `lang="${language}"`).replaceAll("dialogforloeb", "aarshjul");
const site = withSite({ pages: { "/portal.html": page, "/de.html": dates("de"), "/kl.html": dates("kl") } });

test("a language of the portal's own is said where it has words, Danish where not, and is drawn at once", async () => {
  await visit(site, { path: "/portal.html" }, async (page) => {
    const draw = async (messages) => {
      const { setMessages } = await import("/kvalitetsmodel/dist/elements/index.js");
      setMessages("de", messages);
    };
    await page.addScriptTag({ type: "module", url: "/kvalitetsmodel/dist/elements/index.js" });
    const element = page.locator("kvalitetsmodel-dialogforloeb");
    await element.getByText("Ingen bekymring er skrevet endnu.").waitFor();
    await page.evaluate(draw, messages);
    await element.getByText("Noch keine Sorge.").waitFor();
    assert.equal(await element.locator(".kvm").getAttribute("lang"), "de");

    await element.getByRole("button", { name: "Tilføj en bekymring" }).click();
    const text = element.getByLabel("Bekymringen med få ord");
    await text.fill("Für wen");
    assert.ok(await element.getByText("Sorge 1").first().isVisible());

    // Other messages draw it again: what is typed stays, and the focus too.
    await page.evaluate(draw, {});
    await element.locator(".kvm[lang=da]").waitFor();
    assert.equal(await text.inputValue(), "Für wen");
    assert.ok(await text.evaluate((field) => field === document.activeElement));
  });
});

// Greenlandic: a browser has no dates in it, and would say them in its own language.
for (const [language, month, day] of [["de", "Oktober", "Freitag, 1. Oktober 2027"], ["kl", "oktober", "fredag den 1. oktober 2027"]]) {
  test(`a date is said in one language, months and order: ${language}`, async () => {
    await visit(site, { path: `/${language}.html` }, async (page) => {
      await page.addScriptTag({ type: "module", url: "/kvalitetsmodel/dist/elements/index.js" });
      const wheel = page.locator("kvalitetsmodel-aarshjul");
      await page.evaluate(async (language) => {
        const { setMessages } = await import("/kvalitetsmodel/dist/elements/index.js");
        setMessages(language, { "frister.wheelColumns.month": "M" });
        const wheel = document.querySelector("kvalitetsmodel-aarshjul");
        wheel.setAttribute("year", "2027");
        wheel.value = { format: 2, party: "tilbud", ownership: "privat" };
      }, language);
      await wheel.locator(`.kvm[lang=${language}] tbody tr`).first().waitFor();
      const rows = (await wheel.locator("tbody tr").allInnerTexts()).map((row) => row.split(/\s*\t\s*/).slice(0, 2));
      assert.ok(rows.some(([head, last]) => head.endsWith(month) && last.endsWith(day)), rows.join("; "));
    });
  });
}
