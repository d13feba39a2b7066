// The official wording on the page: an annex is pasted, read, used, kept and saved. Every word of an annex here is invented.
import assert from "node:assert/strict";
import { test } from "node:test";
import { criteria2026, full } from "./examples.mjs";
import { axe, caseOf, choose, elementsScript, fits, form, keptCases, narrow, portal, savedFile, tabTo, toView, unfold, visit, wide, withSite } from "./lib.mjs";

const path = "/#bilag";
/** A case with one assessment. */
const sagOf = ({ area: _, tilbud, ...rest }) => ({ party: "tilbud", tilbud, vurderinger: [rest] });

const site = withSite({
  pages: {
    "/portal.html": portal(
      '<form id="f"><kvalitetsmodel-bilag name="bilag" for="s"></kvalitetsmodel-bilag><kvalitetsmodel-skema id="s" date="2026-03-01"></kvalitetsmodel-skema></form>',
      elementsScript,
    ),
    "/classic.html": portal(
      '<kvalitetsmodel-bilag for="s"></kvalitetsmodel-bilag><kvalitetsmodel-skema id="s" date="2026-03-01"></kvalitetsmodel-skema>',
      '<script src="/kvalitetsmodel/dist/script/kvalitetsmodel.global.js"></script>',
    ),
  },
});

const act = "BEK nr 1559 af 05/12/2025";
/** As it is copied from the page: the act with its annexes, some of which are about something else. */
const annex = [
  act,
  "Bilag 1",
  "Kvalitetsmodel for tilbud",
  "Tema 1: Målgrupper, metoder og resultater",
  "Her står en vejledning til temaet.",
  "Kriterium 3: Klar målgruppe, metode og virkning",
  "3.a\tMetoder, der passer til målgruppen",
  "3.b\tOpdigtede ord om resul-",
  "tater, over to linjer",
  "3.e\tNoget, som ingen har set før",
  "Tema 4: Kompetencer",
  "Kriterium 10: Opdigtede ord om kompetencer",
  "Side 1 af 2",
  "Bilag 2",
  "Kriterium 1: Om plejefamilier",
].join("\n");

/** The form with the assessment: what is pasted stands in the view Bilag too. */
const inForm = (page) => page.locator("kvalitetsmodel-skema");
const field = (page) => page.getByRole("textbox", { name: "Bilagets tekst" });
const found = (page) => page.locator("kvalitetsmodel-bilag .kvm-counted");

/** Reads a text, as if it were typed at once. */
async function paste(page, text = annex) {
  await field(page).fill(text);
  await found(page).or(page.locator("kvalitetsmodel-bilag .kvm-annex-result .alert")).first().waitFor();
}

const use = async (page, name = "Brug ordlyden nu") => {
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { name: "I brug" }).waitFor();
};

const toAssessment = async (page) => {
  await toView(page, "vurdering");
  await form(page);
};

test("what is pasted is told part by part: the same, other words, new, gone, and what was not understood by its line", async () => {
  await visit(site, { path }, async (page) => {
    await paste(page);
    const rows = await page.locator("kvalitetsmodel-bilag tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.cells].map(({ innerText }) => innerText.trim())),
    );
    const status = Object.fromEntries(rows.map(([number, words, , status]) => [number, [words, status]]));
    assert.deepEqual(status["3.a"], ["Metoder, der passer til målgruppen", "samme ord"]);
    assert.deepEqual(status["3.b"], ["Opdigtede ord om resultater, over to linjer", "andre ord"]);
    assert.deepEqual(status["3.e"], ["Noget, som ingen har set før", "nyt"]);
    assert.deepEqual(status["10"], ["Opdigtede ord om kompetencer", "andre ord"]);
    await page.getByText(/^I modellen, men ikke i bilaget/).click();
    const gone = await page.locator(".kvm-gone-parts li").allInnerTexts();
    assert.ok(gone.some((one) => one.startsWith("3.c ")) && !gone.some((one) => one.startsWith("3.a ")));
    assert.deepEqual(await page.locator(".kvm-strays-list li").allInnerTexts(), ["Linje 5: Her står en vejledning til temaet."]);
    await page.getByText(/^Sprunget over/).click();
    const aside = (await page.locator("details .kvm-annex-lines li").allInnerTexts()).join("\n");
    for (const line of ["Side 1 af 2", "Bilag 2", "BEK nr 1559"]) assert.ok(aside.includes(line), line);
    assert.match(await page.locator("kvalitetsmodel-bilag .kvm-pairs").innerText(), /BEK 1559\/2025, bilag 1[^]*5\. december 2025/);
  });
});

test("the wording is used at once in the form, stays when the page is opened again, and goes when it is not wanted", async () => {
  await visit(site, { path, sag: sagOf(criteria2026) }, async (page) => {
    await paste(page);
    const { vurderinger: before } = await caseOf(page);
    await use(page);
    assert.deepEqual((await keptCases(page))[0].sag.modeller.map(({ model }) => model), ["tilbud-2026"]);
    await toAssessment(page);
    await inForm(page).getByText("Opdigtede ord om kompetencer").first().waitFor();
    await page.getByRole("heading", { name: "Ordlyden er ikke vores" }).first().waitFor();
    // The answers and the numbers are those of before.
    assert.deepEqual((await caseOf(page)).vurderinger, before);
    await page.reload();
    await form(page);
    await inForm(page).getByText("Opdigtede ord om kompetencer").first().waitFor();
    assert.deepEqual((await caseOf(page)).vurderinger, before);
    await toView(page, "bilag");
    await page.getByRole("button", { name: "Brug ikke mere" }).click();
    await toAssessment(page);
    assert.equal(await inForm(page).getByText("Opdigtede ord om kompetencer").count(), 0);
    assert.deepEqual((await caseOf(page)).vurderinger, before);
  });
});

test("an assessment of another time keeps the words of its own version", async () => {
  await visit(site, { path, sag: sagOf(full) }, async (page) => {
    await paste(page);
    await use(page);
    await toAssessment(page);
    assert.equal(await inForm(page).getByText("Opdigtede ord").count(), 0);
  });
});

test("the annex as the whole model: what is new can be assessed, and a case with it comes back", async () => {
  const sag = { party: "tilbud", tilbud: criteria2026.tilbud };
  await visit(site, { path, sag, now: new Date("2026-03-01T10:00:00") }, async (page) => {
    await paste(page, `${annex.split("\nSide 1")[0]}\nKriterium 11: Et opdigtet kriterium`);
    await use(page, "Brug bilaget som hele modellen");
    await toAssessment(page);
    const kriterium = page.getByRole("group", { name: /^11 |Et opdigtet kriterium/ }).first();
    await kriterium.getByRole("radio").first().check();
    const [made] = (await caseOf(page)).vurderinger;
    assert.match(made.model, /^tilbud-2026-bilag-[0-9a-f]{8}$/);
    assert.deepEqual(made.criteria.map(({ id }) => id), ["k11"]);
    await page.reload();
    await form(page);
    await inForm(page).getByText("Et opdigtet kriterium").first().waitFor();
    assert.deepEqual((await caseOf(page)).vurderinger, [made]);

    // Saved, it is one file with the model in it, which opens where nothing is known of either.
    const file = await savedFile(page);
    assert.deepEqual(file.json.modeller.map(({ id }) => id), [made.model]);
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${site.server.url}/?again#vurdering`);
    await form(page);
    assert.equal(await inForm(page).getByText("Et opdigtet kriterium").count(), 0);
    await choose(page, "#open", "sag.json", file.json);
    await page.locator("#message-opened").waitFor();
    await toAssessment(page);
    await inForm(page).getByText("Et opdigtet kriterium").first().waitFor();
    assert.deepEqual((await caseOf(page)).vurderinger, [made]);
  });
});

test("an assessment that was begun with the shipped model goes on with the annex as the whole model, and counts", async () => {
  const begun = { date: "2026-03-01", model: "tilbud-2026", criteria: [{ id: "k3", judgement: "met" }] };
  await visit(site, { path, sag: { party: "tilbud", vurderinger: [begun] } }, async (page) => {
    await paste(page, `${annex.split("\nSide 1")[0]}\nKriterium 11: Et opdigtet kriterium`);
    await use(page, "Brug bilaget som hele modellen");
    await toAssessment(page);
    assert.deepEqual((await caseOf(page)).vurderinger, [begun]);
    await page.getByRole("group", { name: /^11 |Et opdigtet kriterium/ }).first().getByRole("radio").first().check();
    const [{ model, criteria }] = (await caseOf(page)).vurderinger;
    assert.match(model, /^tilbud-2026-bilag-/);
    assert.deepEqual(criteria.map(({ id }) => id), ["k3", "k11"]);
    assert.deepEqual(await page.locator("#sag").evaluate((sag) => sag.problems), []);
  });
});

test("the wording alone is saved as a case and opened again; one that cannot be used says why", async () => {
  await visit(site, { path }, async (page) => {
    await paste(page);
    await use(page);
    const { json } = await savedFile(page);
    assert.deepEqual([json.party, json.modeller.length], ["tilbud", 1]);
    await page.locator("#delete").click();
    await page.locator("#message-deleted").waitFor();
    assert.equal(await page.getByRole("heading", { name: "I brug" }).count(), 0);
    await choose(page, "#open", "ordlyd.json", json);
    await page.locator("#message-opened").waitFor();
    await toView(page, "bilag");
    await page.getByRole("heading", { name: "I brug" }).waitFor();
    assert.deepEqual((await caseOf(page)).modeller, json.modeller);
    await choose(page, "#open", "forkert.json", { format: 2, party: "tilbud", modeller: [{ model: "tilbud-1999", texts: {} }] });
    await page.locator("#message-bad-file").getByText(/\/modeller\/0/).first().waitFor();
    await toView(page, "bilag");
    await page.locator("kvalitetsmodel-bilag .alert-error").waitFor();
  });
});

test("the wording goes with the case into the other views, and its files", async () => {
  await visit(site, { path, sag: sagOf(criteria2026) }, async (page) => {
    await paste(page);
    await use(page);
    await toView(page, "handleplan");
    const { json } = await savedFile(page);
    assert.deepEqual(json.modeller.map(({ texts }) => texts.k10.da), ["Opdigtede ord om kompetencer"]);
  });
});

test("a file is chosen or dropped: UTF-8, and what Windows wrote; what is no text is told", async () => {
  await visit(site, { path }, async (page) => {
    for (const encoding of ["utf8", "latin1", "utf16le"]) {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Vælg en fil" }).click(),
      ]);
      const buffer = Buffer.concat([Buffer.from(encoding === "utf16le" ? [0xff, 0xfe] : []), Buffer.from(annex, encoding)]);
      await chooser.setFiles({ name: "bilag.txt", mimeType: "text/plain", buffer });
      await found(page).waitFor();
      assert.match(await field(page).inputValue(), /over to linjer/, encoding);
      await page.getByRole("button", { name: "Tøm feltet" }).click();
      await found(page).waitFor({ state: "detached" });
    }
    await page.locator("kvalitetsmodel-bilag section").first().evaluate((section, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "bilag.xml", { type: "application/xml" }));
      section.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, `<Dokument><p>${annex.replaceAll("\n", "</p><p>")}</p></Dokument>`);
    await found(page).waitFor();
    await page.locator("kvalitetsmodel-bilag").getByText("Opdigtede ord om resultater, over to linjer").first().waitFor();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Vælg en fil" }).click()]);
    await chooser.setFiles({ name: "bilag.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n\0\0") });
    await page.getByRole("heading", { name: "Det skal I se på" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Brug ordlyden nu" }).count(), 0);
  });
});

test("an annex that does not say its act is read, and the field says what is missing", async () => {
  await visit(site, { path }, async (page) => {
    await paste(page, annex.replace(`${act}\n`, ""));
    const message = page.locator("kvalitetsmodel-bilag .form-error-message").first();
    await message.waitFor();
    assert.match(await message.innerText(), /Skriv, hvilken bekendtgørelse/);
    assert.equal(await page.getByRole("button", { name: /^Brug bilaget/ }).count(), 0);
    await page.getByRole("textbox", { name: "Hvilken bekendtgørelse" }).fill("»BEK 1559/2025«");
    await page.getByRole("button", { name: "Brug ordlyden nu" }).waitFor();
    assert.equal(await message.count(), 0);
    // A line of the text that only cites it says it as well.
    await page.getByRole("textbox", { name: "Hvilken bekendtgørelse" }).fill("");
    await message.waitFor();
    await paste(page, annex.replace(act, "BEK 1559/2025"));
    await page.getByRole("button", { name: "Brug ordlyden nu" }).waitFor();
    assert.equal(await message.count(), 0);
  });
});

test("text that is markup is text", async () => {
  await visit(site, { path }, async (page) => {
    await paste(page, annex.replace("Opdigtede ord om kompetencer", 'Ord &lt;img src=x onerror="alert(1)"&gt; her'));
    await use(page);
    assert.equal(await page.locator("kvalitetsmodel-bilag img").count(), 0);
    await page.locator(".kvm-annex-result").getByText('Ord &lt;img src=x onerror="alert(1)"&gt; her').first().waitFor();
  });
});

test("the reader is asked for when the first text is there, not before, and again when it did not come", async () => {
  const asked = [];
  let stop = true;
  const prepare = (context) =>
    context.route(/bilag.*\.wasm$/, (route) => {
      asked.push(route.request().url());
      return stop ? route.fulfill({ status: 404, body: "" }) : route.continue();
    });
  await visit(site, { path, prepare, expectErrors: true }, async (page) => {
    await field(page).waitFor();
    assert.deepEqual(asked, []);
    await field(page).fill(annex);
    await page.locator("kvalitetsmodel-bilag .alert-error").waitFor();
    assert.match(await page.locator("kvalitetsmodel-bilag .alert-error").innerText(), /kvalitetsmodel_bilag_bg\.wasm/);
    stop = false;
    await paste(page, `${annex}\n`);
    await found(page).waitFor();
  });
});

test("only what was pasted last counts: a text that was cleared while the reader was on its way shows nothing", async () => {
  let asked;
  let bring;
  const isAsked = new Promise((done) => (asked = done));
  const isBrought = new Promise((done) => (bring = done));
  const prepare = (context) =>
    context.route(/bilag.*\.wasm$/, async (route) => {
      asked();
      await isBrought;
      await route.continue();
    });
  await visit(site, { path, prepare }, async (page) => {
    await field(page).fill(annex);
    await isAsked;
    await page.locator(".kvm-annex-result").getByText("Teksten læses").waitFor();
    await page.getByRole("button", { name: "Tøm feltet" }).click();
    bring();
    await page.evaluate(async () => (await import("/kvalitetsmodel/dist/bilag/browser.js")).ready());
    await page.locator(".kvm-annex-result").getByText(/^Når der er sat en tekst ind/).waitFor();
    assert.equal(await found(page).count(), 0);
    await paste(page);
    await found(page).waitFor();
  });
});

test("with the keyboard alone: paste, hear what was found, use it", async () => {
  await visit(site, { path }, async (page) => {
    await field(page).waitFor();
    await tabTo(page, "kvalitetsmodel-bilag textarea");
    await page.keyboard.insertText(annex);
    await found(page).waitFor();
    await tabTo(page, "kvalitetsmodel-bilag .kvm-offer .button-primary");
    await page.keyboard.press("Enter");
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^I brug$/);
    assert.match(await page.locator("kvalitetsmodel-bilag [aria-live], kvalitetsmodel-bilag [role=status]").first().innerText(), /Ordlyden er i brug/);
  });
});

test("in a portal's form it is sent as the part of a case, and a model that the portal set stays", async () => {
  await visit(site, { path: "/portal.html" }, async (page) => {
    await paste(page);
    await page.locator("#f > kvalitetsmodel-bilag").evaluate((bilag) => (bilag.required = true));
    const isMissing = () => page.locator("#f > kvalitetsmodel-bilag").evaluate((bilag) => bilag.validity.valueMissing);
    assert.equal(await isMissing(), true);
    await use(page);
    assert.equal(await isMissing(), false);
    const sent = await page.locator("#f").evaluate((form) => [...new FormData(form)].filter(([name]) => name === "bilag"));
    assert.equal(JSON.parse(sent[0][1]).modeller.length, 1);
    await inForm(page).getByText("Opdigtede ord om kompetencer").first().waitFor();
    await page.locator("#s").evaluate(async (skema) => {
      const { loadModel } = await import("/kvalitetsmodel/dist/browser.js");
      const { hash: _, ...model } = skema.model;
      skema.model = loadModel({ ...model, id: "portalens", name: { da: "Portalens", en: "The portal's" } });
    });
    await page.getByRole("button", { name: "Brug ikke mere" }).click();
    assert.equal(await page.locator("#s").evaluate((skema) => skema.model.name.da), "Portalens");
    await axe(page);
  });
});

test("the classic script finds the reader beside itself", async () => {
  await visit(site, { path: "/classic.html" }, async (page) => {
    await paste(page);
    await found(page).waitFor();
  });
});

test("in English, wide and narrow, with something found and something in use: axe finds nothing, and nothing is cut off", async () => {
  for (const [size, english] of [[wide, false], [wide, true], [narrow, false], [{ width: 390, height: 800 }, true]]) {
    await visit(site, { path, size, english, sag: sagOf(criteria2026) }, async (page) => {
      await page.locator("kvalitetsmodel-bilag textarea").waitFor();
      await axe(page);
      await page.locator("kvalitetsmodel-bilag textarea").fill(annex);
      await found(page).waitFor();
      await unfold(page, "kvalitetsmodel-bilag details");
      await page.locator("kvalitetsmodel-bilag .kvm-offer .button-primary").click();
      await page.locator(".kvm-annex-used").waitFor();
      await axe(page);
      await fits(page);
      if (english) assert.doesNotMatch(await page.locator("kvalitetsmodel-bilag .kvm-source").innerText(), /\b(ikke|og|teksten)\b/i);
    });
  }
});
