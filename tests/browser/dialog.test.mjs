// The view Dialog: from a concern to what remains before a decision, with law for itself and recommendation for itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, caseOf, choose, draftKey, fits, keptCases, narrow, savedFile, tabTo, toView, unfold, value, visit, wide, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite();

const path = "/#dialog";
const form = "kvalitetsmodel-dialogforloeb";
const dialogKey = `${draftKey}.dialog`;
const now = new Date("2026-11-25T19:30:00");

const events = {
  value: {
    party: "tilbud",
    ownership: "privat",
    today: "2026-11-25",
    facts: [
      { kind: "tilsynsbesoeg", date: "2026-03-10", id: "f-1" },
      { kind: "magtanvendelse", date: "2026-03-11", id: "f-2", person: "barn" },
      { kind: "varsling", date: "2026-11-02", frist: "2026-11-20", id: "f-3" },
    ],
  },
  follows: true,
};
const course = {
  concerns: [
    { id: "b1", gravity: "grave", text: "Magtanvendelser indberettes for sent", about: "6.a", model: "tilbud-2017" },
    { id: "b2", gravity: "minor" },
  ],
  steps: [
    { kind: "tilsynsbesoeg", id: "f-1", concerns: ["b1", "b2"] },
    { kind: "kontakt", date: "2026-03-12", id: "t-1", concerns: ["b1"], form: "talk", text: "Ringede til lederen." },
    { kind: "dialogmoede", date: "2026-04-01", id: "t-2", concerns: ["b1"], purpose: "confirm" },
    { kind: "afsluttet", date: "2027-01-15", id: "t-3", concerns: ["b2"] },
  ],
};

const there = (page) => page.locator("kvalitetsmodel-dialogoverblik h2").first().waitFor();
/** `left`: what an earlier visit left in the form. */
const open = ({ left, ...options }, run) => {
  const drafts = { [dialogKey]: left && { value: left } };
  return visit(site, { path, now, drafts, ...options }, async (page, context) => {
    await there(page);
    await run(page, context);
  });
};
const result = (page) => page.locator("kvalitetsmodel-dialogoverblik");
const line = (page, words) => page.locator(`${form} .kvm-fact`, { has: page.locator("summary", { hasText: words }) });
const button = (page, name) => page.locator(form).getByRole("button", { name, exact: true });
/** The case, as the browser keeps it. */
const stored = async (page) => (await keptCases(page))[0].sag;
const plain = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");
const typeDate = async (within, [day, month, year], group = /^(Dato|Date)/) => {
  const fields = within.getByRole("group", { name: group });
  await fields.getByRole("textbox", { name: /^(Dag|Day)$/ }).fill(day);
  await fields.getByRole("textbox", { name: /^(Måned|Month)$/ }).fill(month);
  await fields.getByRole("textbox", { name: /^(År|Year)$/ }).fill(year);
};
/** Whatever order its events have. */
const byId = (sag) => ({ ...sag, events: [...sag.events].sort((a, b) => (a.id < b.id ? -1 : 1)) });
const openFile = (page, name, content) => choose(page, "#open", name, content);

test("a påbud without dialogue first: BEK 1559/2025 § 8, stk. 1; with a dialogmøde before it the finding is gone", async () => {
  await open({}, async (page) => {
    await result(page).getByRole("heading", { name: "Her kommer overblikket" }).waitFor();
    await button(page, "Tilføj en bekymring").click();
    await page.keyboard.type("For få om natten");
    await button(page, "Påbud").first().click();
    const paabud = line(page, "Påbud, dato mangler");
    await typeDate(paabud, ["2", "3", "2026"]);
    await line(page, "Påbud, mandag den 2. marts 2026").getByRole("checkbox", { name: "For få om natten" }).check();
    const findings = result(page).locator(".kvm-findings");
    const missing = findings.getByText("Der er ikke noteret en dialog om forholdene før afgørelsen.");
    await missing.waitFor();
    assert.match(
      await plain(findings),
      /Påbud, mandag den 2\. marts 2026[^]*før afgørelsen\. Lov[^]*§ 8, stk\. 1 \(BEK 1559\/2025\)/,
    );
    // It stands in the case, once.
    assert.deepEqual(
      (await caseOf(page)).events.map(({ kind, date }) => [kind, date]),
      [["paabud", "2026-03-02"]],
    );

    await button(page, "Dialogmøde").click();
    const moede = line(page, "Dialogmøde, dato mangler");
    await typeDate(moede, ["1", "3", "2026"]);
    await line(page, "Dialogmøde, søndag").getByRole("checkbox", { name: "For få om natten" }).check();
    await missing.waitFor({ state: "detached" });
    // By date, whatever was typed first; but nothing moves before the step is folded.
    await line(page, "Dialogmøde, søndag").locator("summary").click();
    const [first, second] = [1, 2].map((nr) => page.locator(`${form} .kvm-steps .kvm-fact:nth-child(${nr}) > summary`));
    await first.getByText("Dialogmøde").waitFor();
    await second.first().getByText("Påbud").waitFor();
    assert.deepEqual(
      (await value(page, form)).events.map(({ kind }) => kind),
      ["paabud", "dialogmoede"],
    );
  });
});

test("urgency excuses a påbud from dialogue from 1 January 2017 (BEK 1675/2016 § 8, stk. 1) and not the day before", async () => {
  for (const [date, found] of [
    ["2016-12-31", true],
    ["2017-01-01", false],
  ]) {
    const left = {
      concerns: [{ id: "b1", gravity: "grave" }],
      steps: [{ kind: "paabud", date, id: "t-1", concerns: ["b1"], straks: true, special: "Akut" }],
    };
    await open({ left }, async (page) => {
      const words = await plain(result(page).locator(".kvm-findings"));
      assert.equal(/At det haster, fritager ikke et påbud for dialog/.test(words), found, words);
    });
  }
});

test("the checklist of an intended påbud: law for itself, noted and not noted, and never whether it is lawful", async () => {
  await open({ left: course, events }, async (page) => {
    // Nobody has said: all three, folded.
    const names = result(page).locator(".kvm-decision > h3");
    assert.deepEqual(await names.allInnerTexts(), ["Påbud", "Skærpet tilsyn", "Ophør af godkendelsen"]);
    await page.locator(`${form} section[aria-labelledby$="-intended"]`).getByRole("button", { name: "Påbud" }).click();
    assert.deepEqual(await names.allInnerTexts(), ["Påbud"]);
    const intended = line(page, "Påtænkt: Påbud");
    await intended.getByRole("checkbox", { name: "Magtanvendelser indberettes for sent" }).check();
    await intended
      .getByRole("group", { name: /^Forventer socialtilsynet/ })
      .getByRole("radio", { name: "Ja" })
      .check();
    await intended
      .getByRole("group", { name: /^Gælder den inden for/ })
      .getByRole("radio", { name: "Ja" })
      .check();
    const decision = result(page).locator(".kvm-decision");
    await decision.getByText("Står ved den påtænkte afgørelse.").first().waitFor();
    const words = await plain(decision);
    assert.match(words, /3 af lovens 7 punkter før og i afgørelsen er ikke noteret eller taler imod\./);
    assert.match(
      words,
      /Før afgørelsen\s+Dialog med tilbuddet om forholdene\. Lov\s+Magtanvendelser indberettes for sent: noteret\. Ses af: Dialogmøde, onsdag den 1\. april 2026\.\s+Bekendtgørelse om socialtilsyn § 8, stk\. 1/,
    );
    assert.match(
      words,
      /kan og vil rette op\. Lov\s+Noteret\. Står ved den påtænkte afgørelse\.\s+Bekendtgørelse om socialtilsyn § 8, stk\. 2/,
    );
    assert.match(words, /I afgørelsen[^]*Der er sat en frist\.[^.]*\. Lov\s+Ikke noteret\.\s+Lov om socialtilsyn § 8, stk\. 2/);
    assert.ok(await decision.getByText("Tilbuddet ved, hvilke reaktioner der er mulige.").isHidden());
    await decision.getByText(/^Anbefaling og praksis:/).click();
    await decision.getByText("Tilbuddet ved, hvilke reaktioner der er mulige.").waitFor();
    await unfold(page);
    assert.doesNotMatch(await page.locator("main").innerText(), /\b(ulovlig|godkendt|afslag)\b/i);

    await intended.getByRole("button", { name: /^Fjern/ }).click();
    assert.equal((await value(page, form)).dialog, undefined);
    await page.locator(form).getByRole("button", { name: "Fortryd" }).click();
    assert.deepEqual((await stored(page)).dialog.intended[0].concerns, ["b1"]);
  });
});

test("what stands under Frister is a step by itself; what is told of it here stands there too, and goes and comes with it", async () => {
  await open({ left: course, events }, async (page) => {
    const steps = () => page.locator(`${form} section[aria-labelledby$="-steps"] .kvm-fact`).count();
    // A use of force is no step.
    assert.equal(await steps(), 5);
    const letter = line(page, "Agterskrivelse");
    await letter.locator("summary").click();
    await letter.getByRole("checkbox", { name: "Bekymring 2" }).check();
    await letter.getByRole("checkbox", { name: /hvilke reaktioner/ }).check();
    // The frist is the one in Frister, and changed here it is changed there.
    const day = letter.getByRole("group", { name: /^Frist/ }).getByRole("textbox", { name: "Dag" });
    assert.equal(await day.inputValue(), "20");
    await day.fill("27");
    const written = { ...events.value.facts[2], frist: "2026-11-27", concerns: ["b2"], reactions: true };
    assert.deepEqual((await stored(page)).events[2], written);
    // Of the two concerns of an earlier draft none is lost.
    assert.deepEqual((await stored(page)).events[0].concerns, ["b1", "b2"]);

    await toView(page, "frister");
    const event = page.locator("kvalitetsmodel-forhold .kvm-fact", { hasText: "Agterskrivelse" });
    await event.locator("summary").first().click();
    assert.equal(await event.locator("[id$='-frist-day']").inputValue(), "27");
    const remove = event.getByRole("button", { name: /^Fjern/ });
    await remove.click();
    assert.ok((await caseOf(page)).events.every(({ id }) => id !== "f-3"));
    await page.locator("kvalitetsmodel-forhold").getByRole("button", { name: "Fortryd" }).click();
    await toView(page, "dialog");
    await there(page);
    assert.equal(await steps(), 5);
    assert.deepEqual((await value(page, form)).events.find(({ id }) => id === "f-3"), written);
    await toView(page, "frister");
    await event.locator("summary").first().click();
    await remove.click();
    await toView(page, "dialog");
    await there(page);
    assert.equal(await steps(), 4);
  });
});

test("a step that is removed takes its event along, and a concern its name in the steps; undo brings everything back", async () => {
  await open({ left: course, events }, async (page) => {
    const before = await value(page, form);
    const whole = await caseOf(page);
    const visitLine = line(page, "Tilsynsbesøg");
    await visitLine.locator("summary").click();
    await visitLine.getByRole("button", { name: /^Fjern/ }).click();
    await page
      .locator(form)
      .getByText("Tilsynsbesøg, tirsdag den 10. marts 2026 er fjernet")
      .first()
      .waitFor();
    assert.equal((await caseOf(page)).events.length, whole.events.length - 1);
    await page.locator(form).getByRole("button", { name: "Fortryd" }).click();
    // A use of force is no step: before or behind it is one to the form.
    assert.deepEqual(byId(await caseOf(page)), byId(whole));
    assert.deepEqual(await value(page, form), before);

    const concern = line(page, /^\s*Magtanvendelser/);
    await concern.locator("summary").click();
    await concern.getByRole("button", { name: /^Fjern/ }).click();
    const { concerns, events } = await value(page, form);
    assert.deepEqual(
      concerns.map(({ id }) => id),
      ["b2"],
    );
    assert.ok(events.every((event) => !event.concerns?.includes("b1")));
    // No step names what is not there.
    assert.deepEqual(await page.locator(form).evaluate((one) => one.problems), []);
    await page.locator(form).getByRole("button", { name: "Fortryd" }).click();
    assert.deepEqual(await value(page, form), before);
  });
});

test("a concern's place stays in the model it was chosen from: a theme of 2017 does not become one of 2026", async () => {
  await open({}, async (page) => {
    await button(page, "Kontakt").click();
    await typeDate(line(page, "Kontakt"), ["3", "6", "2025"]);
    await button(page, "Tilføj en bekymring").click();
    await line(page, "Kontakt").getByRole("checkbox", { name: "Bekymring 1" }).check();
    // The first step that names it is of 2025.
    await line(page, "Bekymring 1").first().getByText("Fra Kvalitetsmodel for tilbud 2017-2025.").waitFor();
    await page.locator(`${form} [id$='-about']`).selectOption({ label: "6.a Pædagogik, der gør magt unødvendig" });
    await typeDate(line(page, "Kontakt"), ["3", "6", "2026"]);
    assert.deepEqual(
      (await value(page, form)).concerns.map(({ about, model }) => [about, model]),
      [["6.a", "tilbud-2017"]],
    );
    await result(page).getByText("Middel · Pædagogik, der gør magt unødvendig").waitFor();
  });
});

test("by keyboard alone: a concern, a step about it, and the unfolded checklist", async () => {
  await open({}, async (page) => {
    const press = (...keys) =>
      keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());
    await tabTo(page, "[id$='-add-concern']");
    await press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.matches("[id$='-text']")));
    await page.keyboard.type("Ledelsen");
    await tabTo(page, ".kvm-steps .kvm-buttons button:nth-child(2)");
    await press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.matches("[id$='-date-day']")));
    for (const part of ["5", "3", "2026"]) {
      await page.keyboard.type(part);
      await press("Tab");
    }
    // The focus is on the concern.
    await press("Space");
    const { concerns, events } = await value(page, form);
    assert.deepEqual(
      events.map(({ kind, date, concerns: its }) => [kind, date, its]),
      [["kontakt", "2026-03-05", [concerns[0].id]]],
    );
    // What is rarer stands in a list, and is added with a button.
    await tabTo(page, "select[id$='-kind']");
    await page.keyboard.type("Bemærk");
    await tabTo(page, "[id$='-add']");
    await press("Enter");
    assert.equal((await value(page, form)).events.at(-1).kind, "udtalelse");
    await tabTo(page, ".kvm-decision summary", { most: 120 });
    await press("Enter");
    await result(page).getByText("Forventning om, at tilbuddet kan og vil rette op.").first().waitFor();
  });
});

const states = {
  "nothing written": {},
  "much written, everything unfolded": {
    left: { ...course, intended: [{ kind: "paabud", id: "a-1", concerns: ["b1"], straks: true }] },
    events,
    act: unfold,
  },
  "a half-typed date, a number that is none, and a removed step": {
    left: { ...course, settings: { longMonths: "mange" } },
    events: { ...events, value: { ...events.value, facts: [{ kind: "paabud", date: "2026-02-31", id: "f-9" }] } },
    act: async (page) => {
      const step = line(page, /Kontakt|Contact/);
      await step.locator("summary").click();
      await step.getByRole("button").click();
      await unfold(page);
    },
  },
};

for (const [place, [name, { left, events: known, act }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing and nothing is cut off: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await open({ left, events: known, english }, async (page) => {
        await act?.(page);
        for (const size of [wide, narrow]) {
          await page.setViewportSize(size);
          await axe(page);
          await fits(page);
        }
      });
    });
  }
}

test("every word of the view is English after the switch, and nothing typed has changed", async () => {
  const left = { ...course, intended: [{ kind: "paabud", id: "a-1", concerns: ["b1"], straks: true }] };
  await open({ left, events }, async (page) => {
    const before = await value(page, form);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Dialogue" }).waitFor();
    await unfold(page);
    const words = (await page.locator("main").innerText())
      .replaceAll("Magtanvendelser indberettes for sent", "")
      .replaceAll("Ringede til lederen.", "")
      // Titles of Danish acts and documents.
      .replaceAll(/(lov|bekendtgørelse) om [^§\n]*§/gi, "")
      .replaceAll(/Auditrapport 19\.2, Socialstyrelsen, september 2019(, »[^«]*«)?|Socialtilsyn Nord[^»]*»[^«]*«/g, "");
    assert.doesNotMatch(words, /\b(ikke|senest|og|dage|bekymring\w*|skal|noteret|afgørelse\w*|Trin|lov)\b/i);
    assert.match(words, /Dialogue with the tilbud about the facts\./);
    assert.deepEqual(await value(page, form), before);
  });
});

test("a half-typed date is kept after a reload, told at its field, and hides nothing else", async () => {
  await open({ left: course, events }, async (page) => {
    await button(page, "Kontakt").click();
    await page.keyboard.type("17");
    assert.equal((await stored(page)).events.at(-1).date, "--17");
    await page.reload();
    await there(page);
    const half = line(page, "Kontakt, dato mangler");
    await half.locator("summary").click();
    assert.equal(await half.locator("[id$='-date-day']").inputValue(), "17");
    await half.getByText("Skriv dag, måned og år. Så regnes den med.").waitFor();
    await result(page).getByRole("heading", { name: "Ikke alt er regnet med" }).waitFor();
    // The other steps are there, each by its own name.
    assert.match(await plain(result(page).locator(".kvm-course")), /1\. april 2026 · 20 dage senere\s+Dialogmøde/);
    assert.match(
      await plain(result(page).locator(".kvm-findings")),
      /Agterskrivelse, mandag den 2\. november 2026/,
    );
    await typeDate(half, ["31", "2", "2026"]);
    await page.keyboard.press("Tab");
    await half.getByText("31-2-2026 findes ikke i kalenderen.").waitFor();
  });
});

test("a number that is none is told at its field and kept, also in a file; the default is used and said", async () => {
  await open({ left: course, events }, async (page) => {
    await page.locator(form).getByText("Hvornår er et forløb langt?").click();
    const field = page.getByRole("textbox", { name: "Måneder uden en noteret ændring" });
    await field.fill("halvandet");
    await page.locator(`${form} .form-error #${await field.getAttribute("id")}`).waitFor();
    await result(page).getByText("Indstillingerne; standardtallene er brugt.").waitFor();
    const { json: file } = await savedFile(page);
    await page.locator("#delete").click();
    await openFile(page, "forloeb.json", file);
    await page.getByRole("heading", { name: "forloeb.json er åbnet" }).waitFor();
    await toView(page, "dialog");
    await there(page);
    assert.equal((await value(page, form)).dialog.settings.longMonths, "halvandet");
    await page.locator(form).getByText("Hvornår er et forløb langt?").click();
    await field.fill("12");
    await result(page).getByText("Et forløb regnes som langt efter 12 måneder", { exact: false }).waitFor();
  });
});

test("a saved file is the whole case: it opens to the same, and without doubling where the case still is", async () => {
  let file;
  await open({ left: course, events }, async (page) => {
    file = (await savedFile(page)).json;
    const before = await caseOf(page);
    assert.deepEqual(file, before);
    await page.locator("#delete").click();
    assert.deepEqual([(await caseOf(page)).events, await keptCases(page)], [undefined, []]);
    await openFile(page, "forloeb.json", file);
    await page.getByRole("heading", { name: "forloeb.json er åbnet" }).waitFor();
    const opened = await caseOf(page);
    assert.deepEqual(opened, { ...before, base: before.revision });
    // Opened once more, it is the same case, and there is nothing to ask about.
    await openFile(page, "forloeb.json", file);
    await page.getByRole("heading", { name: "forloeb.json er lagt sammen med sagen", exact: true }).waitFor();
    assert.deepEqual(await caseOf(page), opened);
    await toView(page, "dialog");
    await there(page);
    assert.deepEqual(byId(await value(page, form)).events, byId(before).events);
    await page.reload();
    await there(page);
    assert.deepEqual(await caseOf(page), opened);
  });
  await open({}, async (page) => {
    const whole = { area: "tilbud", ...course, steps: course.steps.map((step) => ({ date: "2026-03-10", ...step })) };
    await openFile(page, "gammelt.json", whole);
    await page.getByRole("heading", { name: "gammelt.json er åbnet" }).waitFor();
    const { id, ...earlier } = await caseOf(page);
    assert.deepEqual(earlier, { format: 2, party: "tilbud", concerns: whole.concerns, events: whole.steps });
    // Another case is one of its own, and neither has anything of the other.
    await openFile(page, "forloeb.json", file);
    await page.getByRole("heading", { name: "forloeb.json er åbnet" }).waitFor();
    assert.deepEqual((await caseOf(page)).events, file.events);
    assert.deepEqual((await keptCases(page)).find(({ sag }) => sag.id === id).sag, { id, ...earlier });
  });
});

test("alone on a page, without a form of events, every step is the form's own, and a value set early is shown", async () => {
  await open({ left: course }, async (page) => {
    await page.evaluate(
      (set) => {
        const alone = document.createElement("kvalitetsmodel-dialogforloeb");
        alone.id = "alone";
        alone.value = set;
        document.querySelector("main").append(alone);
      },
      { area: "tilbud", steps: [{ kind: "paabud", date: "2026-03-02", id: "f-1" }] },
    );
    const alone = page.locator("#alone");
    await alone.locator("summary", { hasText: "Påbud, mandag den 2. marts 2026" }).waitFor();
    const [own, problems] = await alone.evaluate((one) => [one.value, one.problems]);
    assert.deepEqual([own.events, problems], [[{ kind: "paabud", date: "2026-03-02", id: "f-1" }], []]);
  });
});

test("on paper: the head, every checklist and what is noted about each step, unfolded", async () => {
  await open({ left: course, events }, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.match(await page.locator("#print-head").innerText(), /Regnet for\s+25\. november 2026/);
    await result(page).getByText("Hvordan? I samtale.").waitFor();
    await result(page).getByText("Partshøring, hvor forvaltningsloven", { exact: false }).first().waitFor();
    assert.ok(await page.locator(form).isHidden());
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    assert.ok(await result(page).getByText("Hvordan? I samtale.").isHidden());
  });
});
