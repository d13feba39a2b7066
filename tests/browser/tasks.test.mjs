// What people come for, from opening the page to having it: by mouse, by keyboard alone, and on a phone. What it costs them
// is counted and printed: clicks, keys (the Tab key apart), and screens scrolled.
import assert from "node:assert/strict";
import { test } from "node:test";
import { full, half } from "./examples.mjs";
import { tabTo, visit, withSite } from "./lib.mjs";

const site = withSite();
// The evening that a påbud of the week before is opened.
const evening = "2026-11-30T19:30:00+01:00";
const phone = { width: 390, height: 844 };

/** A person with a mouse: counts. */
class Mouse {
  clicks = 0;
  keys = 0;

  constructor(page) {
    this.page = page;
  }

  async click(locator) {
    this.clicks += 1;
    await locator.click();
  }

  /** A click into the field, and what is typed there. */
  async type(label, text) {
    this.clicks += 1;
    this.keys += text.length;
    await this.page.getByRole("textbox", { name: label }).click();
    await this.page.keyboard.type(text);
  }

  told(name) {
    console.log(`   ${name}: ${this.clicks} clicks, ${this.keys} keys`);
  }
}

const link = (page, name) => page.getByRole("link", { name, exact: true });
const radio = (page, name) => page.getByText(name, { exact: true });

/** Reads the two dates that matter, in what stands under the letter. */
async function bothDates(page) {
  const card = page.locator(".page-card kvalitetsmodel-frister, kvalitetsmodel-frister.page-card").first();
  await card.getByText("fredag den 15. januar 2027").waitFor();
  await card.getByText("mandag den 28. december 2026").waitFor();
}

test("leader with a påbud, by mouse: both dates in at most 6 clicks and 20 keys", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    const mouse = new Mouse(page);
    await mouse.click(link(page, "Vi har fået et brev"));
    await mouse.click(radio(page, "Påbud"));
    await mouse.type("Hvilken dato har brevet?", "27/11");
    await mouse.type("Hvornår skal I senest have rettet op?", "15/1");
    await mouse.click(page.getByRole("button", { name: "Vis, hvad vi skal gøre" }));
    await bothDates(page);
    mouse.told("leader, mouse");
    assert.ok(mouse.clicks <= 6 && mouse.keys <= 20, `${mouse.clicks} clicks, ${mouse.keys} keys`);
    // The card stands on the first screen.
    const box = await page.locator("kvalitetsmodel-frister.page-card").boundingBox();
    assert.ok(box.y < 900, `the card begins at ${box.y}`);
  });
});

test("leader with a påbud, by keyboard alone", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    await tabTo(page, "a[href^='#brev']");
    await page.keyboard.press("Enter");
    await page.locator("#letter-paabud").waitFor();
    await tabTo(page, "#letter-paabud");
    await page.keyboard.press("Space");
    await tabTo(page, "#letter-date");
    await page.keyboard.type("27/11");
    await tabTo(page, "#letter-frist");
    await page.keyboard.type("15/1");
    await page.keyboard.press("Enter");
    await bothDates(page);
    // One is where what was asked for begins.
    await page.waitForFunction(() => document.activeElement?.id === "heading-view");
  });
});

test("leader with a påbud, on a phone: nothing to scroll sideways, and the first question on the first screen", async () => {
  await visit(site, { path: "/", now: evening, size: phone }, async (page) => {
    const first = await link(page, "Vi har fået et brev").boundingBox();
    assert.ok(first.y < phone.height, `it begins at ${first.y}`);
    await link(page, "Vi har fået et brev").click();
    await radio(page, "Påbud").click();
    await page.getByRole("textbox", { name: "Hvilken dato har brevet?" }).fill("27/11");
    await page.getByRole("textbox", { name: "Hvornår skal I senest have rettet op?" }).fill("15/1");
    await page.getByRole("button", { name: "Vis, hvad vi skal gøre" }).click();
    await bothDates(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width);
  });
});

test("what is not known is asked for where the answer would stand: a varsling without its frist", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    await link(page, "Vi har fået et brev").click();
    await radio(page, "Agterskrivelse").click();
    await page.getByRole("textbox", { name: "Hvilken dato har brevet?" }).fill("27/11");
    await page.getByRole("button", { name: "Vis, hvad vi skal gøre" }).click();
    await page.getByRole("heading", { name: "Vi mangler en dato" }).waitFor();
    await page.getByRole("textbox", { name: "Hvornår skal I senest svare?" }).fill("11/12");
    await page.getByRole("button", { name: "Brug datoen" }).click();
    await page.locator("kvalitetsmodel-frister.page-card").getByText("fredag den 11. december 2026").waitFor();
    assert.equal(await page.getByRole("heading", { name: "Vi mangler en dato" }).count(), 0);
  });
});

test("a slip in a date is told at its field before anything is counted: a letter of tomorrow, a deadline before it, a word", async () => {
  await visit(site, { path: "/#brev?brev=paabud&hvem=leder", now: evening }, async (page) => {
    const show = page.getByRole("button", { name: "Vis, hvad vi skal gøre" });
    const date = page.getByRole("textbox", { name: "Hvilken dato har brevet?" });
    const frist = page.getByRole("textbox", { name: "Hvornår skal I senest have rettet op?" });
    await date.fill("5/12");
    await show.click();
    await page.getByText("Datoen ligger efter i dag. Se efter på brevet.").waitFor();
    await date.fill("27/11");
    await frist.fill("1/11");
    await show.click();
    await page.getByText("Datoen ligger før brevets dato. Se efter på brevet.").waitFor();
    await frist.fill("snart");
    await show.click();
    await page.waitForFunction(() => document.activeElement?.id === "letter-frist");
    assert.equal(await page.evaluate(() => document.getElementById("sag").value.events), undefined);
    // What is begun is there when one comes back.
    await page.locator("#nav").getByRole("link", { name: "Frister", exact: true }).click();
    await page.goBack();
    assert.equal(await date.inputValue(), "27/11");
  });
});

test("the day until which one can complain always stands beside the frist, whichever comes first", async () => {
  for (const written of ["14/12", "15/1"]) {
    await visit(site, { path: "/#brev?brev=paabud&hvem=leder", now: evening }, async (page) => {
      await page.getByRole("textbox", { name: "Hvilken dato har brevet?" }).fill("27/11");
      await page.getByRole("textbox", { name: "Hvornår skal I senest have rettet op?" }).fill(written);
      await page.getByRole("button", { name: "Vis, hvad vi skal gøre" }).click();
      await page.locator("kvalitetsmodel-frister.page-card").getByText("mandag den 28. december 2026").waitFor();
    });
  }
});

test("self-assessment: answered, left, come back to, and compared with the one of 2024", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    const mouse = new Mouse(page);
    await mouse.click(link(page, "Vi får besøg, eller vil vurdere os selv"));
    await page.locator(".kvm-temaer").first().waitFor();
    await mouse.click(page.locator(".kvm-tema > summary").first());
    await mouse.click(page.locator(".kvm-temaer input[type=radio]").first().locator("xpath=following-sibling::label[1]"));
    await page.getByText(/^Gemt i denne browser/).waitFor();
    mouse.told("self-assessment, first answer kept");
    const there = page.url();
    await page.goto("about:blank");
    await page.goto(there);
    await page.locator(".kvm-temaer input:checked").first().waitFor({ state: "attached" });
    // The one of 2024 comes from a file, into the same case.
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Åbn en fil" }).click()]);
    await chooser.setFiles({ name: "2024.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(half)) });
    await page.getByRole("button", { name: /^Læg den i / }).click();
    await page.getByRole("heading", { level: 1, name: "Sammenligning" }).waitFor();
    await page.locator("#comparison-table table").first().waitFor();
    const { vurderinger } = await page.evaluate(() => document.getElementById("sag").value);
    assert.deepEqual(vurderinger.map(({ date }) => date), ["2024-05-01", "2026-11-30"]);
    // Neither has anything of the other.
    assert.equal(vurderinger[0].answers.length, half.answers.length);
  });
});

test("plejefamilie: what must we do this year", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    const mouse = new Mouse(page);
    await mouse.click(link(page, "Vi er plejefamilie"));
    await mouse.click(link(page, "Se årets datoer"));
    mouse.told("plejefamilie, mouse");
    const wheel = page.locator("kvalitetsmodel-aarshjul");
    await wheel.getByText(/kursus/i).first().waitFor();
    assert.equal(await page.evaluate(() => document.getElementById("sag").value.party), "plejefamilie");
  });
});

test("konsulent: from the assessment to the risk, in one case", async () => {
  await visit(site, { path: "/", now: evening }, async (page) => {
    const mouse = new Mouse(page);
    await mouse.click(link(page, "Jeg er tilsynskonsulent"));
    for (const [view, element] of [["Vurdering", "skema"], ["Risiko", "risikosag"], ["Dialog", "dialogforloeb"], ["Opfølgning", "opfoelgning"]]) {
      await mouse.click(page.locator("#nav").getByRole("link", { name: view, exact: true }));
      await page.locator(`kvalitetsmodel-${element} .kvm`).first().waitFor();
      assert.equal(await page.locator("h1").innerText(), view);
    }
    mouse.told("konsulent, mouse");
    // Asked once: the next time the same views stand first.
    await page.goto(`${site.server.url}/#sag`);
    await page.locator("#nav").getByRole("link", { name: "Risiko", exact: true }).waitFor();
  });
});

test("adviser with three cases: none has anything of another, and one that was sent comes back as one", async () => {
  await visit(site, { path: "/#sager?hvem=raadgiver", now: evening }, async (page) => {
    const open = async (name, file) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Åbn en fil" }).first().click()]);
      await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
    };
    const a = { format: 2, id: "s-a", name: "A", revision: 1, party: "tilbud", events: [{ id: "e-1", kind: "paabud", date: "2026-11-02", frist: "2027-01-04" }] };
    await page.goto(`${site.server.url}/#sag?ny=1&hvem=raadgiver`);
    for (const one of [a, { ...a, id: "s-b", name: "B", events: [] }, { ...a, id: "s-c", name: "C", vurderinger: [full] }]) {
      await open(`${one.name}.json`, one);
      await page.getByRole("heading", { name: `${one.name}.json er åbnet` }).waitFor();
    }
    // Which to open first: each says what comes next, and one of which nothing is known says nothing.
    await page.goto(`${site.server.url}/#sager`);
    const line = (name) => page.locator(".page-case", { has: page.getByRole("link", { name, exact: true }) });
    await line("A").getByText(/^Næste dato 30\. november 2026: Vil I klage/).waitFor();
    assert.doesNotMatch(await line("B").innerText(), /dato/);
    await page.goto(`${site.server.url}/#sag?sag=s-b`);
    await page.getByText("B", { exact: true }).first().waitFor();
    assert.doesNotMatch(await page.locator("main").innerText(), /påbud/i);
    await page.goto(`${site.server.url}/#sag?sag=s-a`);
    await page.locator("kvalitetsmodel-frister").getByText(/4. januar 2027/).first().waitFor();
    // It was sent, changed there, and comes back: with what was changed here meanwhile.
    await page.evaluate(() => {
      const sag = document.getElementById("sag");
      sag.value = { ...sag.value, ownership: "privat" };
      sag.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await open("A-tilbage.json", { ...a, revision: 2, base: 1, events: [...a.events, { id: "e-2", kind: "klage", date: "2026-11-20" }] });
    await page.getByRole("heading", { name: "A-tilbage.json er lagt sammen med sagen" }).waitFor();
    // What came is told, by what it is called.
    assert.deepEqual(await page.locator("#message-opened li").allInnerTexts(), ["Klage sendt, 20. november 2026 (nyt)"]);
    const value = await page.evaluate(() => document.getElementById("sag").value);
    assert.equal(value.ownership, "privat");
    assert.deepEqual(value.events.map(({ id }) => id), ["e-1", "e-2"]);
  });
});

test("portal developer: from the start to markup that can be copied", async () => {
  await visit(site, { path: "/" }, async (page) => {
    await link(page, "Jeg bygger en portal").click();
    await page.locator("#list").getByRole("link", { name: "kvalitetsmodel-skema" }).click();
    await page.getByRole("button", { name: /^Kopiér markup: <kvalitetsmodel-skema>/ }).waitFor();
  });
});
