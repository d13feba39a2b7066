// The page around the elements: language, sections, print, and what it says about itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { criteria2026, draft, full, half } from "./examples.mjs";
import { caseOf, fits, form, keptCases, narrow, showLaw, toView, unfold, value, visit, wide, withSite } from "./lib.mjs";

const site = withSite();
const letter = { party: "tilbud", events: [{ kind: "paabud", id: "f-1", date: "2026-11-27", receipt: "digitalPost", frist: "2027-01-15" }] };

/** Words that only stand in one of the languages. */
const danish = /\b(ikke|vurdering|skemaet|og)\b/i;

test("the switch to English changes every word but the law's own, is remembered, and changes no answer", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const before = await value(page);
    assert.equal(await page.getAttribute("html", "lang"), "da");
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("html[lang=en]").waitFor();
    await page.getByRole("heading", { level: 1, name: "Assessment" }).waitFor();
    await page.getByRole("heading", { name: "Basic information" }).waitFor();
    assert.equal(await page.locator("kvalitetsmodel-profil > div").getAttribute("lang"), "en");
    for (const part of [
      "#nav",
      ".page-bar",
      ".kvm-folded",
      ".kvm-answer",
      "kvalitetsmodel-spindelvaev",
      "footer",
    ]) {
      assert.doesNotMatch(await page.locator(part).first().innerText(), danish, part);
    }
    assert.deepEqual(await value(page), before);

    await page.reload();
    await form(page);
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.match(await page.title(), /^Assessment/);
    await page.getByRole("button", { name: "Dansk" }).click();
    await page.getByRole("heading", { level: 1, name: "Vurdering" }).waitFor();
  });
});

test("what was unfolded and where the focus was survive the switch", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    await page.locator("kvalitetsmodel-profil .kvm-detail").first().locator("summary").click();
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("html[lang=en]").waitFor();
    assert.ok(
      await page
        .locator("kvalitetsmodel-profil .kvm-detail")
        .first()
        .evaluate((details) => details.open),
    );
  });
});

test("each view has its address, with the case, and the way back leads back", async () => {
  await visit(site, {}, async (page) => {
    await form(page);
    await page.getByRole("link", { name: "Om siden" }).click();
    await page.getByRole("heading", { level: 1, name: "Om siden" }).waitFor();
    await page.waitForFunction(() => document.title.startsWith("Om siden"));
    await page.goBack();
    await form(page);
    assert.equal(await page.locator("#nav").getByRole("link", { name: "Vurdering" }).getAttribute("aria-current"), "page");
    assert.match(page.url(), /#vurdering\?sag=s-/);
    await page.locator("#nav").getByRole("link", { name: "Frister" }).click();
    await page.getByRole("heading", { level: 1, name: "Frister" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "heading-view");
  });
});

test("an address of a case that is not here says so, and shows no other case's", async () => {
  await visit(site, { path: "/#sag?sag=s-nowhere", sag: { party: "tilbud", name: "Kastanjen" } }, async (page) => {
    await page.getByRole("heading", { name: "Sagen findes ikke i denne browser" }).waitFor();
    assert.doesNotMatch(await page.locator(".page-name").innerText(), /Kastanjen/);
  });
});

test("the page says that nothing leaves the browser, that it advises, and which versions are provisional", async () => {
  await visit(site, { path: "/" }, async (page) => {
    await page.getByText("Intet forlader browseren").waitFor();
    await page.getByText("Siden rådgiver: mennesker vurderer og beslutter.").waitFor();
    await page.getByRole("link", { name: "Om siden" }).click();
    // They come with the engine.
    await page.locator("#models tbody tr").first().waitFor();
    assert.equal(await page.locator("#models tbody tr").count(), 6);
    assert.match(await page.locator("#models").innerText(), /Foreløbig\. /);
    assert.match(await page.locator("#engine").textContent(), /WebAssembly, version \d/);
  });
});

const verdicts = /\b(godkendt|afslag|bestået|dumpet|approved|rejected)\b/i;

for (const [name, one] of Object.entries({ full, criteria2026 })) {
  test(`no word of a decision anywhere in the result: ${name}`, async () => {
    await visit(site, { draft: draft(one) }, async (page) => {
      await form(page);
      await unfold(page, "kvalitetsmodel-profil details");
      assert.doesNotMatch(await page.locator("#result").innerText(), verdicts);
      await page
        .locator("kvalitetsmodel-profil")
        .getByRole("heading", { name: "Foreløbig: ikke holdt op mod bilag 1" })
        .waitFor();
    });
  });
}

test("on paper: a head that says whose and when, no form and no buttons, every answer with its begrundelse", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const head = page.locator("#print-head");
    assert.match(await head.innerText(), /Vurdering[^]*Bofællesskabet Kastanjen[^]*Socialt tilbud/);
    assert.ok(await page.locator("kvalitetsmodel-skema").isHidden());
    assert.ok(await page.getByRole("button", { name: "Gem som fil" }).isHidden());
    assert.ok(await page.locator("#nav").isHidden());
    const printed = await page.locator("main").innerText();
    assert.match(printed, /Foreløbig: ikke holdt op mod bilag 1/);
    assert.match(
      printed,
      /1\.b [^:]+: 3 \(i middel grad opfyldt\)\s+Set i praksis ved to besøg\.\s+Datakilder: Observation, Borgere/,
    );
    assert.match(printed, /Den afgør ikke noget i sig selv/);
    // Nothing scrolls on paper.
    assert.equal(await page.locator("#result").evaluate((result) => getComputedStyle(result).overflowY), "visible");

    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator("kvalitetsmodel-profil details[open]").count(), 0);
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  });
});

test("three assessments: at home what is not met stands first, a board sees each criterion as a sign, and each theme over the years", async () => {
  const vurderinger = [{ ...half, date: "2024-06-01" }, full, criteria2026];
  await visit(site, { path: "/#sag?sag=s-1", sag: { name: "Birken", party: "tilbud", vurderinger } }, async (page) => {
    // Alle kriterier skal være opfyldt: BEK 1559/2025 § 10, stk. 2.
    await page.getByRole("heading", { name: "Ét kriterium er ikke opfyldt" }).waitFor();
    await page.getByText("I mangler at vurdere 6 kriterier.").waitFor();
    const theme = page.locator("kvalitetsmodel-spindelvaev").getByRole("row").filter({ hasText: "Sundhed og trivsel" }).first();
    assert.deepEqual(await theme.getByRole("img").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))), [
      ...["Ikke opfyldt", "Ikke vurderet", "Ikke vurderet", "Ikke vurderet"],
    ]);
    await page.goto(`${site.server.url}/#sammenligning?sag=s-1`);
    const moved = page.locator("#development").getByRole("row").filter({ hasText: "Sundhed og trivsel" });
    // Means until 2025, and from 2026 a count: another scale, which is not drawn with them.
    assert.match((await moved.innerText()).replace(/\s+/g, " "), /2\. Sundhed og trivsel 3,\d 3,1 0 af 4 opfyldt/);
    assert.equal(await moved.locator("circle").count(), 2);
  });
});

test("no view of an empty case is longer than two screens, or four on a phone, and its first question is on the first or second", async () => {
  const views = {
    leder: ["sag", "brev", "vurdering", "frister", "handleplan", "rapport", "sammenligning", "bilag"],
    konsulent: ["sag", "vurdering", "dialog", "risiko", "opfoelgning", "rapport"],
    plejefamilie: ["sag", "vurdering", "frister", "handleplan"],
  };
  for (const [size, most] of [[{ width: 1280, height: 900 }, 2], [{ width: 390, height: 844 }, 4]]) {
    for (const [role, names] of Object.entries(views)) {
      await visit(site, { path: `/#sag?ny=1&hvem=${role}`, size }, async (page) => {
        for (const name of names) {
          await page.evaluate((name) => (location.hash = name + location.hash.slice(location.hash.indexOf("?"))), name);
          await page.locator("#nav [aria-current]", { hasText: /./ }).waitFor();
          await page.locator(".page-loading").waitFor({ state: "detached" });
          await page.locator(".page-view > :not(kvalitetsmodel-sag)").first().waitFor();
          // What an element draws comes a moment after it.
          await page.waitForFunction(() => [...document.querySelectorAll(".page-view *")].every((one) => !one.localName.startsWith("kvalitetsmodel-") || one.localName === "kvalitetsmodel-sag" || one.childElementCount > 0));
          const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
          assert.ok(screens <= most, `${role} ${name}: ${screens.toFixed(2)} screens at ${size.width}`);
        }
      });
    }
  }
});

test("a new case is asked what it is called, and the field is where one begins", async () => {
  await visit(site, { path: "/#sager?hvem=raadgiver" }, async (page) => {
    await page.getByRole("link", { name: "Ny sag" }).click();
    const name = page.getByLabel("Hvad skal sagen hedde?");
    await name.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Birken");
    await page.keyboard.press("Enter");
    await page.locator(".page-name strong", { hasText: "Birken" }).waitFor();
    // From the open case too.
    await page.locator("#switch-case").selectOption({ label: "Ny sag" });
    await page.getByRole("button", { name: "Åbn sagen" }).click();
    await name.fill("Asken");
    await page.reload();
    await page.locator(".page-name strong", { hasText: "Asken" }).waitFor();
    assert.deepEqual((await keptCases(page)).map(({ sag }) => sag.name), ["Asken", "Birken"]);
  });
});

test("the konsulent reads of the tilbud where its leader is spoken to: the same deadlines, in the words of the one who reads", async () => {
  const sag = { ...letter, name: "Kastanjen", ownership: "privat" };
  for (const [who, english, said, others] of [
    ["leder", false, "I skal have rettet op senest fredag den 15. januar 2027.", /tilbuddet skal|tilbuddets/i],
    ["konsulent", false, "Tilbuddet skal have rettet op senest fredag den 15. januar 2027.", /(?<=\p{Ll},? )I\b|\bjer(?:es)?\b|\bJer(?:es)?\b|Gode råd til de første dage/u],
    ["konsulent", true, "The tilbud must have put it right by Friday 15 January 2027.", /you must|your approval|you can/i],
  ]) {
    await visit(site, { path: `/#frister?sag=s-1&hvem=${who}`, sag, english, now: new Date("2026-11-30T10:00:00") }, async (page) => {
      const frister = page.locator("kvalitetsmodel-frister");
      await frister.getByText(said).waitFor();
      await showLaw(frister);
      assert.doesNotMatch((await frister.innerText()).replace(/(?:Siden regner|The page computes)[^\n]*/, "").replace(/^I (?=særlige)/gm, ""), others);
      if (who !== "konsulent") return;
      await unfold(page, "kvalitetsmodel-forhold details");
      const asked = await page.locator("kvalitetsmodel-forhold").innerText();
      assert.doesNotMatch(asked, english ? /\byour\b|\b(?:are|do|have) you\b/i : others);
      assert.match(asked, english ? /Which region does the tilbud lie in\?[^]*Is the tilbud part of a koncern/ : /Hvilken region ligger tilbuddet i\?[^]*Er tilbuddet med i en koncern/);
    });
  }
});

test("each view of the konsulent's has one thing to press first, by how far the case is", async () => {
  const godkendelse = { date: "2026-02-01", kind: "godkendelse", answers: {} };
  for (const [view, sag, said] of [
    ["dialog", {}, "Tilføj en bekymring"],
    ["dialog", { concerns: [{ id: "b-1", text: "Medicin", gravity: "grave" }] }, "Tilføj"],
    ["risiko", {}, "Vælg kategori før tilsynet (præ)"],
    ["risiko", { risiko: { prae: { date: "2026-11-01", by: "tilsynskonsulent", category: "gul" } } }, "Vælg kategori efter vurderingen (post)"],
    ["opfoelgning", {}, "Lav godkendelsen under Vurdering"],
    ["opfoelgning", { vurderinger: [godkendelse] }, "Gå til det første punkt uden plan"],
  ]) {
    await visit(site, { path: `/#${view}?sag=s-1&hvem=konsulent`, sag: { party: "tilbud", ...sag } }, async (page) => {
      const first = page.locator("main .button-primary:visible");
      await first.filter({ hasText: said }).first().waitFor();
      assert.deepEqual(await first.allInnerTexts(), [said], view);
    });
  }
});

test("what is to be pressed first leads there: the category, and the approval", async () => {
  await visit(site, { path: "/#risiko?sag=s-1&hvem=konsulent", sag: { party: "tilbud" } }, async (page) => {
    await page.getByRole("button", { name: "Vælg kategori før tilsynet (præ)" }).click();
    await page.getByRole("group", { name: "Valgt kategori før (præ)" }).locator("input:focus").waitFor();
    await page.goto(`${site.server.url}/#opfoelgning?sag=s-1`);
    await page.getByRole("link", { name: "Lav godkendelsen under Vurdering" }).click();
    await page.getByRole("heading", { level: 1, name: "Vurdering" }).waitFor();
  });
});

test("a plejefamilie for which no letter sets a deadline is told the year's next day, and not that none waits", async () => {
  const sag = { party: "plejefamilie", events: [{ kind: "godkendelse", id: "f-1", date: "2026-05-14" }] };
  await visit(site, { path: "/#sag?sag=s-1&hvem=plejefamilie", sag, now: new Date("2026-11-30T10:00:00") }, async (page) => {
    const next = page.locator("kvalitetsmodel-frister .kvm-next");
    await next.getByRole("heading", { name: "Det næste af årets faste dage" }).waitFor();
    const words = (await next.innerText()).replaceAll("\u00a0", " ");
    assert.match(words, /Intet af det, der er sket, sætter en frist lige nu\.[^]*Tilbudsportalen[^]*Senest torsdag den 31\. december 2026(?: ·)?\s+31 dage tilbage/);
    assert.doesNotMatch(words, /Ingen frist/);
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      await fits(page);
    }
  });
});

test("what was removed in one view is offered back in the next, with what has been written meanwhile", async () => {
  const prae = { date: "2026-11-01", by: "tilsynskonsulent", category: "gul" };
  await visit(site, { path: "/#risiko?sag=s-1&hvem=konsulent", sag: { ...letter, risiko: { prae } } }, async (page) => {
    await unfold(page, "main .kvm-folded");
    await page.getByRole("button", { name: "Fjern præ" }).click();
    await page.locator("main .kvm-removed p").first().waitFor();
    await toView(page, "frister");
    const message = page.locator("#message-removed-there");
    await message.waitFor();
    await page.locator("#sag").evaluate((sag) => {
      sag.value = { ...sag.value, ownership: "privat" };
      sag.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await message.getByRole("button", { name: "Fortryd" }).click();
    await message.waitFor({ state: "detached" });
    const { risiko, ownership } = await caseOf(page);
    assert.deepEqual([risiko.prae, ownership], [prae, "privat"]);
  });
});

test("the konsulent's report leaves out what is empty, and what stands in the views", async () => {
  await visit(site, { path: "/#eksempel?hvem=konsulent&vis=tilsyn" }, async (page) => {
    await page.goto(`${site.server.url}/#rapport`);
    await page.locator(".page-report kvalitetsmodel-frister .kvm-list").waitFor();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const parts = () => page.locator(".page-report-part > h2").allInnerTexts();
    assert.deepEqual(await parts(), ["Vurdering", "Risiko", "Dialog", "Frister"]);
    const pages = ((await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
    assert.ok(pages <= 10, `${pages} pages`);
  });
  await visit(site, { path: "/#rapport?sag=s-1&hvem=konsulent", sag: { party: "tilbud", vurderinger: [{ date: full.date, answers: full.answers }] } }, async (page) => {
    await page.locator(".page-report kvalitetsmodel-profil table").first().waitFor();
    assert.deepEqual(await page.locator(".page-report-part > h2").allInnerTexts(), ["Vurdering", "Risiko"]);
  });
});
