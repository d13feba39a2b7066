// The view Frister: from what has arrived to what must be done, by whom, by when and by which paragraph.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { axe, caseOf, choose, fits, keptCases, narrow, savedFile, showLaw, tabTo, toView, unfold, value, visit, wide, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite();

const path = "/#frister";
const form = "kvalitetsmodel-forhold";
const evening = new Date("2026-03-10T19:30:00");

/** A draft, as the page leaves it. */
const draftOf = (events, more = {}) => ({
  value: { format: 2, party: "tilbud", ownership: "privat", ...more, events },
});
const paabud = { kind: "paabud", date: "2026-03-05", receipt: "digitalPost", frist: "2026-06-01", id: "f-1" };
const many = draftOf([
  { kind: "tilsynsbesoeg", date: "2025-11-12", id: "f-a" },
  { kind: "varsling", date: "2026-02-03", frist: "2026-02-17", id: "f-b" },
  { kind: "udtalelse", date: "2026-02-16", id: "f-c" },
  { kind: "dialogmoede", date: "2026-02-20", id: "f-d" },
  paabud,
  { kind: "skaerpetTilsyn", date: "2026-03-05", to: "2026-12-05", yearlyFee: 4_500_050, receipt: "brev", id: "f-e" },
  { kind: "magtanvendelse", date: "2026-03-08", person: "barn", time: "20:15", id: "f-f" },
  { kind: "aendring", date: "2026-03-01", id: "f-g" },
]);

const there = (page) => page.locator("kvalitetsmodel-aarshjul h2").waitFor();
const open = ({ folded = false, ...options }, run) =>
  visit(site, { path, now: evening, ...options, events: options.left }, async (page, context) => {
    await there(page);
    if (!folded) await unfold(page, ".kvm-folded");
    await run(page, context);
  });
/** An event in the form, by what its line says. */
const event = (page, words) => page.locator(`${form} .kvm-fact`, { has: page.locator("summary", { hasText: words }) });
const result = (page) => page.locator("kvalitetsmodel-frister");
const frist = (page, words) => result(page).locator(".kvm-frist", { hasText: words });
/** The case, as the browser keeps it. */
const stored = async (page) => (await keptCases(page))[0].sag;
const typeDate = async (page, group, [day, month, year]) => {
  const fields = page.getByRole("group", { name: group }).last();
  await fields.getByRole("textbox", { name: /^(Dag|Day)$/ }).fill(day);
  await fields.getByRole("textbox", { name: /^(Måned|Month)$/ }).fill(month);
  await fields.getByRole("textbox", { name: /^(År|Year)$/ }).fill(year);
};

test("a påbud by Digital Post on 5 March 2026: klagefrist Tuesday 7 April, LBK 354/2025 § 67, stk. 1, moved from skærtorsdag", async () => {
  await open({}, async (page) => {
    await page.getByRole("button", { name: "Påbud", exact: true }).click();
    await typeDate(page, "Dato på afgørelsen", ["5", "3", "2026"]);
    await page.getByRole("radio", { name: /^Digital Post/ }).check();
    await typeDate(page, "Frist, der står i brevet", ["1", "6", "2026"]);

    const next = result(page).locator(".kvm-next");
    await next.getByText("Senest tirsdag den 7. april 2026").waitFor();
    const summary = (await next.innerText()).replaceAll("\u00a0", " ");
    assert.match(summary, /Vil I klage, skal socialtilsynet have klagen senest 4 uger[^]*28 dage tilbage[^]*§ 67, stk\. 1 \(LBK 354\/2025\)/);
    assert.match(summary, /Flyttet til den næste åbne dag: torsdag den 2\. april 2026 er lukket: skærtorsdag\./);
    assert.match(summary, /I skal have rettet op senest mandag den 1\. juni 2026\.\s+83 dage tilbage/);
    assert.match(summary, /Regnet for tirsdag den 10\. marts 2026/);

    const klage = frist(page, "Vil I klage, skal socialtilsynet have klagen");
    const words = (await klage.innerText()).replaceAll("\u00a0", " ");
    assert.match(words, /tirsdag den 7\. april 2026 \(flyttet fra torsdag den 2\. april 2026\)/);
    assert.match(words, /Hvem\s+Jer, hvis I vil klage\. En mulighed, ikke en pligt\./);
    assert.match(words, /§ 67, stk\. 1 \(LBK 354\/2025\); lov om socialtilsyn § 19, stk\. 1 \(LBK 242\/2026\)/);

    // The trace, on demand.
    assert.ok(await klage.getByText("torsdag den 2. april 2026 er lukket: skærtorsdag").isHidden());
    await klage.getByText("Sådan er der regnet").click();
    await klage.locator("ol li").first().waitFor();
    const steps = await klage.locator("ol li").allInnerTexts();
    assert.deepEqual(
      [steps[0], steps.at(-1)],
      ["til rådighed i Digital Post torsdag den 5. marts 2026", "→ tirsdag den 7. april 2026"],
    );
    assert.match(await klage.locator(".kvm-trace p").innerText(), /^Reglen: Vil I klage, skal socialtilsynet have klagen/);

    // What it means, and what is advice and not law.
    await showLaw(result(page));
    const meaning = (await result(page).locator(".kvm-meaning").innerText()).replaceAll("\u00a0", " ");
    assert.match(meaning, /Påbud: en afgørelse om, hvad I skal rette op på[^]*§ 8, stk\. 2, 2\. pkt\. \(LBK 242\/2026\)/);
    assert.match(meaning, /Gode råd til de første dage \(fra LOS, ikke lov\)[^]*Råd fra LOS[^]*Det er ikke lov\./);
    // A decision without dialogue first is a finding with the paragraph of the day.
    const findings = (await result(page).locator(".kvm-findings").innerText()).replaceAll("\u00a0", " ");
    assert.match(findings, /Der er ikke noteret en dialog om forholdene før afgørelsen[^]*§ 8, stk\. 1 \(BEK 1559\/2025\)/);
  });
});

test("the law of the event's own date: skærpet tilsyn of 31 January 2022 is 3 months, of 1 February 2022 6 months", async () => {
  for (const [date, period] of [
    ["2022-01-31", 3],
    ["2022-02-01", 6],
  ]) {
    const left = draftOf([{ kind: "skaerpetTilsyn", date, id: "f-1" }]);
    await open({ left }, async (page) => {
      await result(page).getByText(`Perioden er højst ${period} måneder ad gangen.`).waitFor();
    });
  }
});

test("only a tilbud pays a surcharge for skærpet tilsyn and is shown on Tilbudsportalen", async () => {
  const list = [{ kind: "skaerpetTilsyn", date: "2026-03-01", id: "f-1" }];
  for (const [party, shown, hidden] of [
    ["tilbud", [/tillægstakst til socialtilsynet: 10 %/, /Afgørelsen oplyses på Tilbudsportalen/, /Borgernes kommuner får besked/], [/som udgangspunkt ikke/]],
    [
      "plejefamilie",
      [/Borgernes kommuner får besked/, /Den offentliggøres som udgangspunkt ikke[^]*Bekendtgørelse om Tilbudsportalen § 12, stk\. 1, § 12, stk\. 2 \(BEK 1560\/2025\)/],
      [/tillægstakst/, /oplyses på Tilbudsportalen/],
    ],
  ]) {
    await open({ left: draftOf(list, { party }) }, async (page) => {
      const meaning = result(page).locator(".kvm-meaning");
      await meaning.getByText("Perioden er højst 6 måneder ad gangen.").waitFor();
      await showLaw(meaning);
      const words = (await meaning.innerText()).replaceAll("\u00a0", " ");
      for (const one of shown) assert.match(words, one, party);
      for (const one of hidden) assert.doesNotMatch(words, one, party);
    });
  }
});

test("by keyboard alone: from the empty form to the deadline and its trace", async () => {
  await open({ folded: true }, async (page) => {
    const press = (...keys) =>
      keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());
    // Whom it is about is a line until it is unfolded.
    await tabTo(page, ".kvm-who > summary");
    await press("Enter");
    await tabTo(page, "[name$='-ownership']");
    // It stands on "not stated", the last one: the next is the first.
    await press("ArrowDown");
    await tabTo(page, ".kvm-quick .kvm-buttons button:nth-child(3)");
    await press("Enter");
    // The focus is on the new event's date.
    assert.ok(await page.evaluate(() => document.activeElement.matches("[id$='-date-day']")));
    await page.keyboard.type("5");
    await press("Tab");
    await page.keyboard.type("3");
    await press("Tab");
    await page.keyboard.type("2026");
    // It stands on "not known", the last one.
    await tabTo(page, "[name$='-receipt']");
    await press("ArrowDown");
    await tabTo(page, "[id$='-frist-day']");
    await page.keyboard.type("1");
    await press("Tab");
    await page.keyboard.type("6");
    await press("Tab");
    await page.keyboard.type("2026");
    const { ownership, events: typed } = await value(page, form);
    assert.equal(ownership, "privat");
    assert.deepEqual(
      typed.map(({ id, ...rest }) => rest),
      [{ kind: "paabud", date: "2026-03-05", receipt: "digitalPost", frist: "2026-06-01" }],
    );
    // What is rarer stands in a list, and is added with a button.
    await tabTo(page, "select[id$='-kind']");
    await page.keyboard.type("Klage s");
    await tabTo(page, "[id$='-add']");
    await press("Enter");
    assert.equal((await value(page, form)).events[1].kind, "klage");
    await tabTo(page, ".kvm-trace summary", { most: 200 });
    await press("Enter");
    assert.equal(await result(page).locator(".kvm-trace[open]").count(), 1);
  });
});

const states = {
  "nothing written": {},
  "much written, everything unfolded": { left: many, act: unfold },
  "a date that does not exist": {
    left: draftOf([{ ...paabud, date: "2026-02-31" }]),
    act: unfold,
  },
  "a removed event": {
    left: many,
    act: async (page) => {
      await page.locator(`${form} .kvm-fact`).first().locator("> summary").click();
      await page.locator(`${form} .kvm-fact`).first().getByRole("button").click();
    },
  },
  "a plejefamilie": {
    left: draftOf([{ kind: "godkendelse", date: "2026-01-15", id: "f-1" }], { party: "plejefamilie" }),
  },
  "a socialtilsyn": {
    left: draftOf([{ kind: "whistleblowerHenvendelse", date: "2026-03-06", id: "f-1" }], { party: "socialtilsyn" }),
    act: unfold,
  },
};

for (const [place, [name, { left, act }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing and nothing is cut off: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await open({ left, english }, async (page) => {
        await act?.(page);
        await axe(page);
        await fits(page);
        await page.setViewportSize(narrow);
        await axe(page);
        await fits(page);
        await page.setViewportSize(wide);
      });
    });
  }
}

test("every word of the view is English after the switch, and nothing typed has changed", async () => {
  await open({ left: many }, async (page) => {
    const before = await value(page, form);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Deadlines" }).waitFor();
    await unfold(page);
    const words = await page.locator("main").innerText();
    // An act is called what it is called.
    const ours = words.replaceAll(/(lov|bekendtgørelse) om [^§\n]*(?=§)/gi, "");
    assert.doesNotMatch(ours, /\b(ikke|senest|og|dage|fristen|skal|regnet|Påbuddet)\b/);
    assert.match(words, /By\s+Tuesday 7 April 2026 \(moved from Thursday 2 April 2026\)/);
    assert.deepEqual(await value(page, form), before);
  });
});

test("a reload keeps every letter, also of a date that is half typed, and an assessment that was left before", async () => {
  await open(
    { draft: { value: { area: "tilbud", date: "2025-06-01", answers: [{ id: "1.a", answer: 4 }] } } },
    async (page) => {
      await page.getByRole("button", { name: "Agterskrivelse" }).click();
      await page.keyboard.type("17");
      assert.equal((await stored(page)).events[0].date, "--17");
      await page.reload();
      await there(page);
      await page.locator(`${form} .kvm-fact > summary`).click();
      const day = page.locator(`${form} .kvm-fact [id$='-date-day']`);
      assert.equal(await day.inputValue(), "17");
      const [{ id }] = (await value(page, form)).events;
      await typeDate(page, "Dato på brevet", ["17", "2", "2026"]);
      // The same event for a calendar, also now that it is finished.
      assert.equal((await value(page, form)).events[0].id, id);
      assert.deepEqual((await caseOf(page)).vurderinger, [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 4 }] }]);
    },
  );
});

test("a date that does not exist is kept, told at its field, and hides no other deadline", async () => {
  await open({ left: many }, async (page) => {
    await page.getByRole("button", { name: "Påbud", exact: true }).click();
    await typeDate(page, "Dato på afgørelsen", ["31", "2", "2026"]);
    await page.keyboard.press("Tab");
    await page.locator(`${form} .kvm-fact`).last().getByText("31-2-2026 findes ikke i kalenderen.").waitFor();
    assert.equal((await value(page, form)).events.at(-1).date, "2026-02-31");
    await result(page)
      .getByRole("heading", { name: /^1 hændelse er ikke regnet med/ })
      .waitFor();
    await frist(page, "Vil I klage, skal socialtilsynet have klagen").first().waitFor();
    await page.reload();
    await there(page);
    assert.equal((await value(page, form)).events.at(-1).date, "2026-02-31");
  });
});

test("everything typed is there: a year and a fee that are no numbers, told at their fields", async () => {
  const left = draftOf([
    { kind: "budgetIndberettet", date: "2026-09-30", year: "tyve", id: "f-1" },
    { kind: "skaerpetTilsyn", date: "2026-03-05", to: "2026-06-05", id: "f-2" },
  ]);
  await open({ left }, async (page) => {
    await unfold(page);
    await page.locator(`${form} .kvm-fact`).first().locator(".form-error-message").waitFor();
    assert.equal(await page.getByRole("textbox", { name: "For hvilket år?" }).inputValue(), "tyve");
    await page.getByRole("textbox", { name: "Tilsynets årlige takst i kroner" }).fill("45.000,50");
    assert.equal((await value(page, form)).events[1].yearlyFee, 4_500_050);
    // 10 % of 45,000.50 for each of 3 begun months: BEK 1559/2025 § 25, stk. 1.
    await result(page).getByText("13.500,15 kr. (10 % af den årlige takst × 3)").waitFor();
  });
});

test("removed and got back: in its place, with the focus on it", async () => {
  await open({ left: many }, async (page) => {
    const before = await value(page, form);
    await event(page, "Påbud, torsdag").locator("> summary").click();
    await event(page, "Påbud, torsdag").getByRole("button", { name: "Fjern Påbud" }).click();
    assert.equal((await value(page, form)).events.length, before.events.length - 1);
    assert.equal(await frist(page, "I skal have opfyldt påbuddet").count(), 0);
    await page.keyboard.press("Enter");
    assert.deepEqual(await value(page, form), before);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Påbud, torsdag den 5\. marts 2026/);
  });
});

test("two påbud are two cases, told apart in words: compliance with one leaves the other open", async () => {
  await open({ left: draftOf([paabud]) }, async (page) => {
    await page.getByRole("button", { name: "Påbud", exact: true }).click();
    await typeDate(page, "Dato på afgørelsen", ["9", "3", "2026"]);
    await typeDate(page, "Frist, der står i brevet", ["1", "7", "2026"]);
    const kind = page.getByRole("combobox", { name: "Noget andet, der er kommet eller sket" });
    await kind.selectOption({ label: "Påbuddet er opfyldt" });
    await page.getByRole("button", { name: "Tilføj", exact: true }).click();
    const met = event(page, "Påbuddet er opfyldt");
    await met.getByRole("textbox", { name: "Dag" }).fill("10");
    await met.getByRole("textbox", { name: "Måned" }).fill("3");
    await met.getByRole("textbox", { name: "År" }).fill("2026");
    const last = async () => {
      const open = frist(page, "I skal have opfyldt påbuddet").filter({ hasNotText: "Opfyldt tirsdag" });
      return (await open.locator("dd strong").allInnerTexts()).join();
    };
    const belongs = met.getByRole("combobox", { name: "Hører til" });
    await belongs.selectOption({ label: "Påbud, torsdag den 5. marts 2026" });
    assert.equal(await last(), "onsdag den 1. juli 2026");
    await belongs.selectOption({ label: "Påbud, mandag den 9. marts 2026" });
    assert.equal(await last(), "mandag den 1. juni 2026");
  });
});

/** Those that hardly anybody looks for stand behind one choice. */
const showOthers = async (page) => {
  const kind = page.locator(`${form} select[id$='-kind']`);
  await kind.selectOption({ label: (await kind.locator("option").last().innerText()).trim() });
  await kind.locator("option[value='+']").waitFor({ state: "detached" });
};

test("the everyday events are offered, the others behind one choice, and who writes finds each", async () => {
  await open({ left: draftOf([paabud]) }, async (page) => {
    const kind = page.locator(`${form} select[id$='-kind']`);
    const offered = () => kind.locator("option").allInnerTexts();
    assert.ok((await offered()).includes("Klage sendt"));
    assert.ok((await offered()).length < 50);
    assert.ok(!(await offered()).some((one) => /styrelsen/i.test(one)));
    assert.match((await offered()).at(-1), /^Andre hændelser \(\d+\)$/);
    await page.getByLabel("Find en hændelse ved at skrive").fill("styrelsens varsel");
    assert.deepEqual(await offered(), ["Vælg …", "Styrelsens varsel om markering på portalen"]);
    await page.getByLabel("Find en hændelse ved at skrive").fill("");
    await showOthers(page);
    assert.ok((await offered()).length > 80);
    assert.equal(await kind.inputValue(), "");
  });
});

test("every kind of event can be entered, with every field it has", async () => {
  await open({}, async (page) => {
    await showOthers(page);
    const kinds = await page
      .locator(`${form} select[id$='-kind'] option`)
      .evaluateAll((all) => all.map((one) => one.value).filter(Boolean));
    assert.ok(kinds.length > 80);
    assert.equal(new Set(kinds).size, kinds.length);
    await page.locator(form).evaluate((element, all) => {
      element.value = { party: "tilbud", events: all.map((kind) => ({ kind, date: "2026-03-01" })) };
    }, kinds);
    assert.deepEqual(await page.locator(form).evaluate(({ problems }) => problems), []);
    // The fields of an event that is folded are not drawn.
    await unfold(page);
    await page.locator(`${form} .kvm-fact`).last().locator("input").first().waitFor();
    const unasked = await page.locator(form).evaluate(async (element) => {
      const { commonFields, eventKinds } = await import("/kvalitetsmodel/dist/browser.js");
      const flat = ({ name, shape }) => (shape.is === "object" ? shape.fields.map((one) => `${name}-${one.name}`) : [name]);
      const parts = [...element.querySelectorAll("details.kvm-fact")];
      return element.value.events.flatMap(({ kind }, at) => {
        const { id } = parts[at];
        const { fields } = eventKinds().find((entry) => entry.kind === kind);
        const there = (name) =>
          ["", "ticks-", "more-"].some((within) => parts[at].querySelector(`[id^="${id}-${within}${name}"]`) !== null);
        return [...fields, ...commonFields()].flatMap(flat).filter((name) => !there(name)).map((name) => `${kind}.${name}`);
      });
    });
    // What it is about and which concerns is asked where those are: in the plan and in the dialogforløb.
    const elsewhere = /\.(about|concerns|sag)$/;
    assert.deepEqual(unasked.filter((name) => !elsewhere.test(name)), []);
  });
});

test("a draft and a file of the earlier format open, with the day that was chosen, and what it has no use for is told", async () => {
  const earlier = (more) => ({
    party: "tilbud",
    ownership: "privat",
    today: "2026-03-06",
    facts: [{ ...paabud, forventning: true, strafbart: true }],
    ...more,
  });
  const today = (page) => page.locator(form).evaluate((element) => element.today);
  const now = new Date("2026-04-08T08:00:00");
  const made = { ...paabud, forventning: { kanOgVil: true } };
  for (const [follows, day] of [
    [true, "2026-04-08"],
    [false, "2026-03-06"],
  ]) {
    await open({ left: { value: earlier(), follows }, now }, async (page) => {
      assert.deepEqual(await value(page, form), { format: 2, party: "tilbud", ownership: "privat", events: [made] });
      assert.equal(await today(page), day);
    });
  }
  await open({ now }, async (page) => {
    await choose(page, "#open", "earlier.json", earlier());
    const message = page.locator("#message-opened");
    await message.getByText("er ikke med: /facts/0/strafbart").waitFor();
    await toView(page, "frister");
    await there(page);
    assert.deepEqual((await value(page, form)).events, [made]);
    assert.equal(await today(page), "2026-03-06");
    await frist(page, "Vil I klage, skal socialtilsynet have klagen").getByText("32 dage tilbage").waitFor();
  });
});

test("a kind is offered to those it is for; one that stands there stays", async () => {
  await open({ left: draftOf([{ kind: "grundkursus", date: "2026-03-01", id: "f-1" }]) }, async (page) => {
    const offered = () =>
      page.locator(`${form} select[id$='-kind'] option`).evaluateAll((all) => all.map((one) => one.value));
    assert.ok(!(await offered()).includes("grundkursus"));
    await page.getByRole("radio", { name: /^En plejefamilie/ }).check();
    assert.ok((await offered()).includes("grundkursus"));
    await page.getByRole("radio", { name: /^En BPA-forening/ }).check();
    assert.ok(!(await offered()).includes("tilsynsrapportUdkast"));
    assert.deepEqual(
      (await value(page, form)).events.map(({ kind }) => kind),
      ["grundkursus"],
    );
  });
});

test("several days that can be meant stand, the earliest first, and a finding asks which", async () => {
  const extended = { kind: "paabudForlaenget", date: "2026-03-09", sag: "A" };
  const left = draftOf([
    { ...paabud, sag: "A" },
    { ...extended, frist: "2026-08-03", id: "f-2" },
    { ...extended, frist: "2026-07-01", id: "f-3" },
  ]);
  await open({ left }, async (page) => {
    await result(page).locator(".kvm-findings").getByText("Det fremgår ikke, hvilken hændelse").waitFor();
    const words = /[Oo]nsdag den 1\. juli 2026 – mandag den 3\. august 2026 er det seneste, der kan være ment/;
    assert.match(await frist(page, "I skal have opfyldt påbuddet").innerText(), words);
    assert.match(await result(page).locator(".kvm-next").innerText(), words);
  });
});

test("a påbud that is met, of two in one case: a finding asks which, and the form tells it", async () => {
  const left = draftOf([
    { kind: "paabud", date: "2026-03-02", frist: "2026-06-01", id: "f-1" },
    { ...paabud, id: "f-2" },
    { kind: "paabudOpfyldt", date: "2026-03-09", id: "f-3" },
  ]);
  await open({ left }, async (page) => {
    const asked = result(page).locator(".kvm-findings").getByText("Det fremgår ikke, hvilken hændelse");
    await asked.waitFor();
    await event(page, "Påbuddet er opfyldt").locator("> summary").click();
    const which = page.getByRole("combobox", { name: "Hvad svarer det på?" });
    await which.selectOption({ label: "Påbud, torsdag den 5. marts 2026" });
    await asked.waitFor({ state: "detached" });
    assert.equal((await value(page, form)).events[2].answers, "f-2");
    await which.selectOption({ label: "Ikke oplyst" });
    await asked.waitFor();
    assert.equal((await value(page, form)).events[2].answers, undefined);
  });
});

test("a field of an event that cannot be read is told, and the event counts without it", async () => {
  await open({ left: draftOf([{ ...paabud, frist: "2026--17" }]) }, async (page) => {
    await frist(page, "Vil I klage, skal socialtilsynet have klagen").waitFor();
    await result(page).getByRole("heading", { name: "Regnet uden det, der ikke kan læses endnu:" }).waitFor();
    await result(page).getByText("Påbud: Skriv dag, måned og år. Så regnes den med.").waitFor();
  });
});

test("today is the day it is until another is chosen, and again the next time", async () => {
  await open({ left: draftOf([paabud]), now: new Date("2026-04-08T08:00:00") }, async (page) => {
    const today = () => page.locator(form).evaluate((element) => element.today);
    const chosen = page.locator(form).getByText("Der regnes fra den valgte dag");
    assert.equal(await today(), "2026-04-08");
    await frist(page, "Vil I klage, skal socialtilsynet have klagen").getByText("Udløbet for 1 dag siden").waitFor();
    assert.ok(await chosen.isHidden());
    await typeDate(page, "I dag", ["7", "4", "2026"]);
    await chosen.waitFor();
    await frist(page, "Vil I klage, skal socialtilsynet have klagen").getByText("Sidste dag er i dag").waitFor();
    await page.reload();
    await there(page);
    await unfold(page, ".kvm-folded");
    assert.equal(await today(), "2026-04-07");
    await page.getByRole("button", { name: "Brug dags dato" }).click();
    assert.equal(await today(), "2026-04-08");
    assert.ok(await chosen.isHidden());
    assert.equal((await keptCases(page))[0].today, undefined);
  });
});

test("the calendar file has the days, in the page's language", async () => {
  await open({ left: draftOf([paabud]) }, async (page) => {
    const get = async (scope, name) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(scope).getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    };
    const danish = await get("kvalitetsmodel-frister", "Hent til kalenderen (.ics)");
    assert.equal(danish.name, "frister.ics");
    assert.match(danish.text, /^BEGIN:VCALENDAR\r\n/);
    // A day of this case, whatever other cases are in the same calendar.
    const day = new RegExp(`UID:${(await caseOf(page)).id}-klagefrist-f-1[^]*DTSTART;VALUE=DATE:20260407`);
    assert.match(danish.text.replaceAll("\r\n ", ""), day);
    assert.match(danish.text, /SUMMARY:Vil I klage/);
    const wheel = await get("kvalitetsmodel-aarshjul", "Hent til kalenderen (.ics)");
    assert.match(wheel.text, /DTSTART;VALUE=DATE:20261001/);
    await page.getByRole("button", { name: "English" }).click();
    const english = await get("kvalitetsmodel-frister", "Get it for the calendar (.ics)");
    assert.match(english.text, /SUMMARY:If you want to complain/);
  });
});

test("the yearly wheel of a private tilbud 2026: budget 1 October, BEK 1559/2025 § 11, stk. 3; met where an event says so", async () => {
  await open(
    {
      left: draftOf([{ kind: "budgetIndberettet", date: "2026-09-28", year: 2027, id: "f-1" }]),
      now: new Date("2026-09-28T19:30:00"),
    },
    async (page) => {
      const wheel = page.locator("kvalitetsmodel-aarshjul");
      const row = wheel.getByRole("row", { name: /^oktober[^]*indberettet sit budget/ });
      const words = (await row.innerText()).replaceAll("\u00a0", " ");
      assert.match(
        words,
        /torsdag den 1\. oktober 2026[^]*Opfyldt mandag den 28\. september 2026[^]*§ 11, stk\. 3 \(BEK 1559\/2025\)/,
      );
      await wheel.getByRole("button", { name: "Året efter (2027)" }).click();
      await wheel.getByRole("heading", { name: "Årshjul 2027" }).waitFor();
      assert.ok(
        await wheel
          .getByRole("button", { name: "Året efter (2028)" })
          .evaluate((one) => one === document.activeElement),
      );
    },
  );
});

test("the yearly wheel: a day that has gone by and that nobody has told about is asked about, and is no omission", async () => {
  for (const [left, english, words, not] of [
    [undefined, false, "Er det gjort?", "ikke noteret som overholdt"],
    [undefined, true, "Has it been done?", "not noted as met"],
    [draftOf([]), false, "Er det gjort?", "ikke noteret som overholdt"],
  ]) {
    await open({ left, english, now: new Date("2026-11-29T19:30:00") }, async (page) => {
      const row = page.locator("kvalitetsmodel-aarshjul").getByRole("row", { name: /1\. oktober 2026[^]*budget|1 October 2026[^]*budget/ }).first();
      await row.getByText(words).waitFor();
      assert.doesNotMatch(await row.innerText(), new RegExp(not));
    });
  }
});

test("a påbud of which nobody says how it came: the klagefrist is counted from its own date, and the form's question is named", async () => {
  await open({ left: draftOf([{ kind: "paabud", date: "2026-03-05", frist: "2026-06-01", id: "f-1" }]) }, async (page) => {
    const klage = frist(page, "Vil I klage, skal socialtilsynet have klagen");
    await klage.getByText("tirsdag den 7. april 2026").first().waitFor();
    const words = (await klage.innerText()).replaceAll("\u00a0", " ");
    assert.match(words, /Modtagelsen er ikke oplyst: regnet fra torsdag den 5\. marts 2026\. Skriv, hvordan det kom/);
    assert.doesNotMatch(words, /åbent spørgsmål i loven/);
  });
});

test("the timeline: a named picture where there is room, always a table with today, events, deadlines and changes of law", async () => {
  await open({ left: draftOf([{ kind: "tilsynsbesoeg", date: "2025-11-12", id: "f-0" }, paabud]) }, async (page) => {
    const name = await result(page)
      .getByRole("img", { name: /^Tidslinje fra onsdag den 12\. november 2025 til/ })
      .getAttribute("aria-label");
    assert.match(name, /mandag den 1\. juni 2026\. De samme oplysninger står i tabellen/);
    assert.equal(await result(page).locator(".kvm-law-line").count(), 1);
    await unfold(page);
    const rows = (await result(page).locator(".kvm-times tbody tr").allInnerTexts()).map((row) =>
      row.replace(/\s+/g, " "),
    );
    assert.match(rows[0], /^onsdag den 12\. november 2025 Tilsynsbesøg Hændelse/);
    assert.ok(rows.some((row) => /^torsdag den 1\. januar 2026 .*Lovændring/.test(row)));
    assert.ok(rows.some((row) => /^tirsdag den 10\. marts 2026 .*I dag/.test(row)));
    assert.ok(rows.some((row) => /^tirsdag den 7\. april 2026 Vil I klage, skal .*Frist: 28 dage tilbage/.test(row)));
    await page.setViewportSize(narrow);
    await result(page).locator("svg.kvm-timeline").waitFor({ state: "detached" });
    assert.ok((await result(page).locator(".kvm-times tbody tr").count()) === rows.length);
    assert.equal(await result(page).getByRole("heading", { name: "Tidslinje" }).count(), 0, "the table says its name itself");
  });
});

test("the timeline: no line of today or of a change of law goes through a word", async () => {
  await open({ left: draftOf([{ kind: "tilsynsbesoeg", date: "2025-11-12", id: "f-0" }, { ...paabud, date: "2026-03-09" }]) }, async (page) => {
    await result(page).locator(".kvm-now-line").waitFor({ state: "attached" });
    const crossed = await result(page).evaluate((all) => {
      const words = [...all.querySelectorAll(".kvm-label, .kvm-tick")].map((one) => [one.textContent, one.getBBox()]);
      return [...all.querySelectorAll(".kvm-now-line, .kvm-law-line")].flatMap((line) =>
        [...line.getAttribute("d").matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].flatMap(([, x, from, to]) =>
          words
            .filter(([, box]) => Number(x) > box.x && Number(x) < box.x + box.width && Number(from) < box.y + box.height - 2 && Number(to) > box.y + 2)
            .map(([text]) => `${line.getAttribute("class")}: ${text}`),
        ),
      );
    });
    assert.deepEqual(crossed, []);
  });
});

test("on paper: a head that says whose and for which day, no form, every trace and the whole timeline", async () => {
  await open(
    {
      left: many,
      draft: { value: { area: "tilbud", date: "2025-06-01", tilbud: { name: "Bofællesskabet Kastanjen" } } },
    },
    async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      assert.match(
        await page.locator("#print-head").innerText(),
        /Bofællesskabet Kastanjen[^]*Socialt tilbud, privat[^]*10\. marts 2026/,
      );
      assert.ok(await page.locator(form).isHidden());
      assert.ok(await page.getByRole("button", { name: "Hent til kalenderen" }).first().isHidden());
      const printed = await page.locator("main").innerText();
      assert.match(printed, /til rådighed i Digital Post torsdag den 5\. marts 2026/);
      assert.match(printed, /Bemærkninger sendt \(udtalelse\)/);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      assert.equal(await result(page).locator("details[open]").count(), 0);
      assert.equal((await page.pdf({ format: "A4" })).subarray(0, 5).toString(), "%PDF-");
    },
  );
});

test("saved as a file and opened again, with what is half typed; another file is refused and nothing is touched", async () => {
  const left = draftOf([paabud, { kind: "klage", date: "2026--17", id: "f-2" }]);
  await open({ left }, async (page) => {
    const { name, json: saved } = await savedFile(page);
    assert.match(name, /^kvalitetsmodel-Sag-uden-navn-\d{4}-\d\d-\d\d\.json$/);
    const before = await caseOf(page);
    assert.deepEqual(saved, before);
    assert.equal(saved.events[1].date, "2026--17");

    await page.locator("#delete").click();
    await page.getByRole("heading", { name: "Sag uden navn er slettet" }).waitFor();
    assert.deepEqual((await value(page, form)).events, []);
    await choose(page, "#open", "events.json", saved);
    await page.getByRole("heading", { name: /events\.json er åbnet$/ }).waitFor();
    const opened = await caseOf(page);
    assert.deepEqual(opened, { ...before, base: before.revision });

    await choose(page, "#open", "other.json", { note: "en helt anden fil" });
    await page.getByRole("heading", { name: /other\.json kunne ikke åbnes$/ }).waitFor();
    assert.deepEqual(await caseOf(page), opened);
  });
});

test("what is typed after the case was named and saved as a file leaves its name and its revision", async () => {
  await open({ left: draftOf([paabud]) }, async (page) => {
    await page.getByRole("button", { name: "Skift navn" }).click();
    await page.getByRole("textbox", { name: "Sagens navn" }).fill("Kastanjen");
    await page.getByRole("button", { name: "Færdig" }).click();
    await savedFile(page);
    await page.getByRole("button", { name: "Agterskrivelse" }).click();
    await page.keyboard.type("17");
    for (const { name, revision, events } of [await stored(page), await caseOf(page)]) {
      assert.deepEqual([name, revision, events[1].date], ["Kastanjen", 1, "--17"]);
    }
  });
});

test("removing the events leaves the assessment, and deleting everything leaves neither", async () => {
  await open(
    { left: draftOf([paabud]), draft: { value: { area: "tilbud", date: "2025-06-01", answers: [{ id: "1.a", answer: 4 }] } } },
    async (page) => {
      await event(page, "Påbud, torsdag").locator("> summary").click();
      await event(page, "Påbud, torsdag").getByRole("button", { name: "Fjern Påbud" }).click();
      const { events, vurderinger } = await stored(page);
      assert.deepEqual([events, vurderinger[0].answers], [undefined, [{ id: "1.a", answer: 4 }]]);
      await page.getByRole("link", { name: "Om siden" }).click();
      await page.getByRole("button", { name: "Slet alt, der er gemt i browseren" }).click();
      await page.getByRole("button", { name: "Ja, slet dem" }).click();
      await page.getByRole("heading", { name: "Alle sager er slettet fra browseren." }).waitFor();
      assert.deepEqual(
        await page.evaluate(() => Object.keys(localStorage).filter((name) => /sag|udgaver|slettet|kladde/.test(name))),
        [],
      );
      await page.goto(site.server.url + path);
      await there(page);
      assert.deepEqual((await value(page, form)).events, []);
    },
  );
});

test("the first days' advice is for a decision that Ankestyrelsen has not decided a complaint about", async () => {
  const klage = { kind: "klage", date: "2026-03-06", received: "2026-03-06", id: "f-2" };
  const decided = { kind: "ankestyrelsensAfgoerelse", date: "2026-03-09", udfald: "stadfaestelse", id: "f-3" };
  const later = { ...paabud, date: "2026-03-08", id: "f-4" };
  for (const [events, english, count] of [
    [[paabud, klage], false, 1],
    [[paabud, klage], true, 1],
    [[paabud, klage, decided], false, 0],
    [[paabud, klage, { ...decided, answers: "f-2" }], true, 0],
    // A new decision after the complaint is another.
    [[paabud, klage, decided, later], false, 1],
    // Another case.
    [[paabud, klage, { ...decided, sag: "b" }], false, 1],
  ]) {
    await open({ left: draftOf(events), english }, async (page) => {
      await result(page).locator(".kvm-meaning").waitFor();
      const name = english ? "Good advice for the first days (from LOS, not law)" : "Gode råd til de første dage (fra LOS, ikke lov)";
      assert.equal(await result(page).getByRole("heading", { name }).count(), count, JSON.stringify(events));
    });
  }
});

test("an ophør that a complaint suspends, § 19, stk. 2: whether the approval ends is unclear, and never that nothing waits", async () => {
  const ophoer = { kind: "ophoer", date: "2026-02-02", receipt: "digitalPost", frist: "2026-05-01", id: "f-1" };
  const klage = { kind: "klage", date: "2026-02-10", received: "2026-02-10", id: "f-2" };
  const decided = { kind: "ankestyrelsensAfgoerelse", date: "2026-03-06", id: "f-3" };
  for (const [events, english, words] of [
    [[ophoer, klage], false, "Det er uklart, om og hvornår jeres godkendelse ophører: se nedenfor."],
    [[ophoer, klage, decided], true, "Whether and when your approval ends is unclear: see below."],
    // No complaint suspends a påbud (retssikkerhedsloven § 72, stk. 1): its day stands.
    [[{ ...ophoer, kind: "paabud" }, klage, decided], false, "Senest fredag den 1. maj 2026"],
    [[{ kind: "tilsynsbesoeg", date: "2026-02-02", id: "f-1" }], false, "Intet af det, der er sket, sætter en frist lige nu."],
  ]) {
    await open({ left: draftOf(events), english }, async (page) => {
      const next = result(page).locator(".kvm-next");
      await next.getByText(words).first().waitFor();
      const isUnclear = events[0].kind === "ophoer";
      assert.equal((await next.locator("p").count()) === 2, isUnclear, "that, and the day it is computed for");
    });
  }
});

test("an ordinary letter: when it counts as received is not settled; the safe day stands first, and the other beside it", async () => {
  const left = draftOf([{ kind: "paabud", date: "2026-03-05", receipt: "brev", frist: "2026-06-01", id: "f-1" }]);
  await open({ left }, async (page) => {
    const words = await frist(page, "Vil I klage, skal socialtilsynet have klagen").innerText();
    assert.match(words, /Et åbent spørgsmål i loven\. Hvornår brevet regnes for modtaget, er usikkert\. Der er regnet fra den tidligste dag/);
    // Four weeks from its own date end on skærtorsdag; with the six hverdage of the presumption on 10 April.
    assert.match(words, /7\. april 2026/);
    assert.match(words, /Regnet med flere dage i posten er sidste dag fredag den 10\. april 2026/);
    assert.doesNotMatch(words, /Ældre udgaver/);
  });
});

test("which socialtilsyn: Frederiksberg is one and does not supervise itself, BEK 1559/2025 § 1, stk. 2; kept, and asked no further than needed", async () => {
  await open({}, async (page) => {
    const home = page.locator(".kvm-home");
    await home.locator("summary").click();
    assert.equal(await home.locator(".form-group:visible").count(), 5, "no head office, places or former socialtilsyn yet");
    await home.getByLabel("Hvilken region ligger I i?").selectOption({ label: "Region Hovedstaden" });
    await home.getByLabel(/^Ligger I i Frederiksberg/).selectOption({ label: "Frederiksberg Kommune" });
    const answer = home.getByRole("status");
    await answer.getByText("I hører under Socialtilsyn Syd, socialtilsynet i Region Syddanmark (Faaborg-Midtfyn Kommune).").waitFor();
    await answer.getByText("Bekendtgørelse om socialtilsyn § 1, stk. 2 (BEK 1559/2025)").waitFor();
    assert.deepEqual((await stored(page)).hjemsted, { region: "hovedstaden", kommune: "frederiksberg" });
    // Answers that contradict each other are told: Frederiksberg lies in Region Hovedstaden.
    const region = home.getByLabel("Hvilken region ligger I i?");
    await region.selectOption({ label: "Region Nordjylland" });
    await answer.getByText(/^Den kommune, der er noteret, ligger i en anden region/).waitFor();
    await region.selectOption({ label: "Region Hovedstaden" });

    await page.reload();
    await there(page);
    await unfold(page, ".kvm-folded");
    await home.locator("summary").click();
    assert.equal(await home.getByLabel("Hvilken region ligger I i?").inputValue(), "hovedstaden");
    await page.getByRole("radio", { name: /^Et socialtilsyn/ }).check();
    await home.waitFor({ state: "hidden" });
  });
});
