// The view Risiko: from what is known to a proposed category with every reason, and the konsulent's choice before and
// after.
import assert from "node:assert/strict";
import { test } from "node:test";
import { risikomodeller } from "../../pkg/dist/node.js";
import { axe, caseOf, choose, fits, keptCases, narrow, savedFile, tabTo, toView, unfold as unfoldThese, visit, wide, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite();

const path = "/#risiko";
const form = "kvalitetsmodel-risikosag";
const evening = new Date("2026-11-25T19:30:00");

const dated = {
  events: [
    { kind: "paabud", date: "2026-11-05", frist: "2027-01-10", id: "f-1", key: "s" },
    { kind: "tilsynsbesoeg", date: "2024-09-12", id: "f-2" },
    { kind: "whistleblowerHenvendelse", date: "2026-09-01", id: "f-3" },
  ],
};
const judged = {
  tilbud: { name: "Bofællesskabet Kastanjen", tilbudstyper: ["sel107"] },
  vurderinger: [
    {
      date: "2026-11-20",
      criteria: [
        { id: "k3", judgement: "met" },
        { id: "k4", judgement: "notMet", begrundelse: "Der mangler mål i tre ud af fire planer." },
      ],
    },
  ],
};
const plejefamilie = { party: "plejefamilie", vurderinger: [{ date: "2026-11-20" }] };
const prae = { date: "2026-11-01", by: "tilsynskonsulent", category: "gul", proposed: "roed" };
/** No concern in any of these: with them enough is known for a proposal. */
const rest = {
  ...{ sygefravaer: 0, personalegennemstroemning: 0, lederskifter: 0, lederUdenUddannelse: false, medarbejdereUdenUddannelse: 0 },
  ...{ ensidigeKvalifikationer: false, bestyrelse: "inddraget", maalgrupper: 1, andenMyndighed: 0, oekonomi: [], nyGodkendelse: false },
};
/** Without one of them. */
const without = (facts, name) => Object.fromEntries(Object.entries(facts).filter(([its]) => its !== name));
const much = {
  forhold: {
    ...rest,
    sygefravaer: 164,
    magtanvendelser: ["2026-03-01", "2026-05-02", "2024-02-01"],
    oekonomi: ["baeredygtighed"],
    bestyrelse: "ikkeInddraget",
  },
  prae: { ...prae, dials: [{ id: "hyppighed", strength: "lav" }] },
};
/** The shipped model under a name of its own, and milder: one open påbud alone is nothing. */
const common = (() => {
  const { areas, levels, factors, rules, dials } = risikomodeller().at(-1);
  return {
    id: "faelles-2026",
    version: "1",
    name: { da: "Fælles risikomodel", en: "Common risk model" },
    areas,
    validity: { from: "2026-01-01" },
    source: { da: "Prøve", en: "Trial" },
    confidence: "inferred",
    levels,
    factors: factors.map((one) => (one.id === "magtanvendelser" ? { ...one, months: 6 } : one)),
    rules: rules.filter(({ id }) => id === "skaerpetTilsyn"),
    dials: dials.slice(0, 2),
  };
})();

/** It is there, and what the page folds is unfolded. */
async function there(page) {
  await page.locator("kvalitetsmodel-risiko .kvm-papers").waitFor({ state: "attached" });
  await unfoldThese(page, ".kvm-folded");
}
/** `left`: what of the risk was told before; `of`: what else the case has. */
const open = ({ left, of, ...options }, run) => {
  const isKept = left !== undefined || of !== undefined;
  const sag = isKept ? { party: "tilbud", ...of, ...(left && { risiko: left }) } : undefined;
  return visit(site, { path, now: evening, sag, ...options }, async (page, context) => {
    await there(page);
    await run(page, context);
  });
};
const result = (page) => page.locator("kvalitetsmodel-risiko");
const plain = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");
const risikoOf = async (page) => (await caseOf(page)).risiko;
const unfold = (page) => unfoldThese(page, `${form} details, kvalitetsmodel-risiko details`);
const part = (page, name) => page.locator(`${form} .kvm-known > summary`, { hasText: name });
const large = (page) => result(page).locator(".kvm-category-large");
const why = (page, when) => page.getByRole("textbox", { name: `Begrundelse for ${when}` });
const pick = (page, when, category) =>
  page.getByRole("group", { name: new RegExp(`^Valgt kategori .*\\(${when}\\)`) }).getByRole("radio", { name: category });

test("from the first click: how much is known stands there always, one fact is no proposal, and it is told once with its threshold, source and paragraph", async () => {
  await open({}, async (page) => {
    await result(page).getByRole("heading", { name: "Der er intet forslag endnu" }).waitFor();
    assert.match(await plain(result(page)), /0 af 18 forhold er kendt, og risikomodellen kræver 9[^]*Gør sådan:[^]*under Frister[^]*under Vurdering[^]*åbne påbud, skærpet tilsyn/);

    await page.getByRole("group", { name: "Er der skærpet tilsyn i dag?" }).getByRole("radio", { name: "Ja" }).check();
    await result(page).getByRole("heading", { name: "Det kalder på opmærksomhed" }).waitFor();
    const words = await plain(result(page));
    assert.match(words, /1 af 18 forhold er kendt, og risikomodellen kræver 9\.[^]*kalder på opmærksomhed: se nedenfor/);
    assert.match(words, /Skærpet tilsyn: Ja \(oplyst her\)\. Alvorligt: ja\./);
    assert.match(words, /Kilde: Loven nævner forholdet[^]*Lov om socialtilsyn § 8, stk\. 1/);
    assert.match(words, /Ikke oplyst\s+17 forhold er ikke kendt/);
    assert.doesNotMatch(words, /Forslag: |Giver rød|Hvad ville ændre det/);
    assert.equal(words.split("Skærpet tilsyn: Ja").length, 2);
    assert.deepEqual((await risikoOf(page)).forhold, { skaerpetTilsyn: true });
    assert.equal((await risikoOf(page)).prae, undefined);
    // That the model is the project's own and not the common one: LBK 242/2026 § 7, stk. 5.
    assert.match(words, /Ikke verificeret\.[^]*Det er ikke socialtilsynenes fælles risikomodel/);
    assert.match(words, /Fra 2026 skal socialtilsynene fastlægge én fælles risikomodel[^]*§ 7, stk\. 5 \(LBK 242\/2026\)/);
  });
});

test("where enough is known skærpet tilsyn is rød: two rules rest on it and it is told once, with what would change it", async () => {
  await open({ left: { forhold: rest } }, async (page) => {
    await large(page).getByText("Forslag: grøn").waitFor();
    await page.getByRole("group", { name: "Er der skærpet tilsyn i dag?" }).getByRole("radio", { name: "Ja" }).check();
    await large(page).getByText("Forslag: rød").waitFor();
    const words = await plain(result(page));
    assert.match(words, /Det er et forslag\. Konsulenten vælger\. 12 af 18 forhold er kendt\./);
    assert.match(words, /Skærpet tilsyn er i gang\s+Giver rød\s+Skærpet tilsyn: Ja \(oplyst her\)\. Alvorligt: ja\./);
    assert.match(words, /Et alvorligt forhold\s+Giver gul\s+Samme forhold som ovenfor\./);
    assert.equal(words.split("Skærpet tilsyn: Ja").length, 2);
    assert.match(words, /Gælder »Skærpet tilsyn« ikke længere, bliver forslaget\s+grøn/);
  });
});

test("nothing speaks against: green is proposed when as many matters are known as the model asks for, and until then it is said how many more", async () => {
  const forhold = {
    ...{ aabnePaabud: 0, skaerpetTilsyn: false, sygefravaer: 40, maalgrupper: 1, lederUdenUddannelse: false },
    ...{ oekonomi: [], bestyrelse: "inddraget", ensidigeKvalifikationer: false },
  };
  await open({ left: { forhold } }, async (page) => {
    const words = await plain(result(page));
    assert.match(words, /Der er intet forslag endnu\s+Der er ikke nok oplyst til et forslag: 8 af 18 forhold er kendt, og risikomodellen kræver 9\./);
    assert.match(words, /Intet af det, der er kendt, kalder på opmærksomhed[^]*ville forslaget være rød[^]*Ikke oplyst\s+10 forhold/);
    assert.equal(await large(page).count(), 0);
    assert.equal(await result(page).locator(".kvm-intensity").count(), 0);
    await page.getByRole("textbox", { name: "Henvendelser til whistleblowerordningen", includeHidden: true }).evaluate(
      (one) => (one.closest("details").open = true),
    );
    await page.getByRole("textbox", { name: "Henvendelser til whistleblowerordningen" }).fill("0");
    await large(page).getByText("Forslag: grøn").waitFor();
    assert.match(await plain(result(page)), /9 af 18 forhold er kendt\./);
  });
});

test("by keyboard alone: a number, a proposal, a choice that departs, and its reason", async () => {
  await open({ left: { forhold: rest } }, async (page) => {
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await tabTo(page, "[id$='-aabnePaabud']");
    await page.keyboard.type("2");
    await large(page).getByText("Forslag: gul").waitFor();
    await tabTo(page, "[name$='-prae-category']");
    // The first of the radios is rød.
    await press("Space");
    await tabTo(page, "[id$='-prae-begrundelse']");
    await page.keyboard.type("Flere kommuner har ringet");
    await tabTo(page, "[id$='-prae-date-day']");
    await page.keyboard.type("24");
    await tabTo(page, "[id$='-prae-dials-summary']");
    await press("Enter");
    await tabTo(page, "[id$='-prae-dials-metoder']");
    await press("ArrowDown");
    await tabTo(page, "[id*='-prae-dials-'][id$='-begrundelse']");
    await page.keyboard.type("Nok");
    assert.deepEqual(await risikoOf(page), {
      forhold: { ...rest, aabnePaabud: 2 },
      prae: {
        date: "2026-11-24",
        by: "tilsynskonsulent",
        category: "roed",
        proposed: "gul",
        begrundelse: "Flere kommuner har ringet",
        dials: [{ id: "metoder", strength: "lav", begrundelse: "Nok" }],
      },
    });
    await tabTo(page, "[id$='-factors'] > summary", { most: 200 });
    await press("Enter");
    assert.ok(await result(page).getByRole("table", { name: "Det, risikomodellen ser på" }).isVisible());
  });
});

test("numbers are the årsrapport's, with a Danish comma, and kept exactly: BEK 1559/2025 § 14, stk. 1, nr. 2-3", async () => {
  await open({}, async (page) => {
    await part(page, "Personale og leder").click();
    const absence = page.getByRole("textbox", { name: /^Sygefravær/ });
    await absence.pressSequentially("24,9");
    await page.getByRole("textbox", { name: /^Personalegennemstrømning/ }).fill("31,5 %");
    assert.deepEqual((await risikoOf(page)).forhold, { sygefravaer: 249, personalegennemstroemning: 315 });
    await unfold(page);
    const words = await plain(result(page));
    assert.match(words, /Sygefravær[^]*24,9 dage\s+oplyst her\s+Opmærksomhed/);
    // One tenth more is serious.
    await absence.fill("25,0");
    await result(page).locator(".kvm-why").getByText("Alvorligt: fra 25").waitFor();
    await page.reload();
    await there(page);
    await part(page, "Personale og leder").click();
    assert.equal(await absence.inputValue(), "25");
  });
});

test("what is no number is told at its field, kept after a reload, and hides nothing else", async () => {
  await open({ left: { forhold: without(rest, "sygefravaer") } }, async (page) => {
    await page.getByRole("textbox", { name: "Åbne påbud i dag" }).fill("2");
    await part(page, "Personale og leder").click();
    const absence = page.getByRole("textbox", { name: /^Sygefravær/ });
    await absence.pressSequentially("12,");
    const message = page.locator(`${form} .form-error-message`);
    // On its way it is not wrong yet.
    assert.equal(await message.count(), 0);
    await absence.pressSequentially("45");
    await message.getByText("Skriv et tal fra 0 til 100.000 med højst én decimal").waitFor();
    await large(page).getByText("Forslag: gul").waitFor();
    assert.match(await plain(result(page).locator(".alert")), /Ikke alt er regnet med[^]*Sygefravær/);
    await page.reload();
    await there(page);
    await part(page, "Personale og leder").click();
    assert.equal(await absence.inputValue(), "12,45");
    assert.equal((await risikoOf(page)).forhold.sygefravaer, "12,45");
    await part(page, "Personale og leder").getByRole("img", { name: "Noget her kan ikke læses" }).waitFor();
    await absence.fill("");
    assert.deepEqual((await risikoOf(page)).forhold, { ...without(rest, "sygefravaer"), aabnePaabud: 2 });
  });
});

test("nothing is typed twice: what Frister and the assessment show is used until something else is told, and a difference is named", async () => {
  await open({ of: { ...dated, ...judged }, left: { forhold: rest } }, async (page) => {
    await unfold(page);
    const group = (name) => page.locator(`${form} .form-group`, { has: page.getByText(name, { exact: true }) }).last();
    assert.match(await plain(group("Åbne påbud i dag")), /under Frister ses »1«\. Det er brugt, hvis du ikke skriver andet/);
    assert.match(await plain(group("Det sidste tilsynsbesøg")), /»26 måneder«/);
    assert.match(await plain(page.locator(`${form} .kvm-from-assessment`)), /Kriterier, der ikke er opfyldt: 1$/);
    const words = await plain(result(page));
    assert.match(words, /Et kriterium er ikke opfyldt\s+Giver rød\s+Kriterier, der ikke er opfyldt: 1 \(fra vurderingen\)/);
    assert.match(words, /§ 10, stk\. 2 \(BEK 1559\/2025\)/);
    assert.match(words, /Åbne påbud: 1 \(fra Frister\)/);
    assert.deepEqual((await risikoOf(page)).forhold, rest);

    await page.getByRole("textbox", { name: "Åbne påbud i dag" }).fill("0");
    assert.match(await plain(group("Åbne påbud i dag")), /det oplyste svarer ikke til de daterede hændelser\. Det oplyste er brugt/);
    assert.doesNotMatch(await plain(result(page).locator(".kvm-why")), /Åbne påbud/);
  });
});

test("what is not for a plejefamilie is hidden, and what was typed in it is kept and said to be", async () => {
  await open({ of: plejefamilie, left: { forhold: { sygefravaer: 164, oekonomi: ["baeredygtighed"] } } }, async (page) => {
    await unfold(page);
    assert.ok(await page.getByRole("textbox", { name: /^Sygefravær/, includeHidden: true }).isHidden());
    const kept = page.locator(`${form} .kvm-kept-here`, { hasText: "Sygefravær" });
    assert.match(await plain(kept), /»16,4« er gemt, men bruges ikke\. Det gælder ikke for dette område/);
    // § 11 c instead of § 11 a; what was told of the other stays to be seen.
    const economy = page.getByRole("group", { name: "Økonomi: hvad er ikke i orden?" });
    assert.ok(await economy.getByRole("checkbox", { name: /stabil anbringelse/ }).isVisible());
    assert.ok(await economy.getByRole("checkbox", { name: "Økonomien er ikke bæredygtig" }).isChecked());
    assert.ok(await economy.getByRole("checkbox", { name: /Revisor/, includeHidden: true }).isHidden());
    assert.equal((await risikoOf(page)).forhold.sygefravaer, 164);
  });
});

test("that all is in order is told too, and is something else than not told", async () => {
  await open({}, async (page) => {
    await part(page, "Bestyrelse, målgrupper og økonomi").click();
    const tick = (name) => page.getByRole("checkbox", { name });
    const told = async () => (await risikoOf(page))?.forhold?.oekonomi;
    await tick("Alt er i orden").check();
    assert.deepEqual(await told(), []);
    await tick(/bæredygtig/).check();
    assert.deepEqual(await told(), ["baeredygtighed"]);
    assert.ok(!(await tick("Alt er i orden").isChecked()));
    await tick("Alt er i orden").check();
    assert.deepEqual(await told(), []);
    await tick("Alt er i orden").uncheck();
    assert.equal(await told(), undefined);
  });
});

test("events told as dates stay until a number is typed, come back when it is taken away, and can be removed and got back", async () => {
  await open({ left: much }, async (page) => {
    await part(page, "Hændelser").click();
    const field = page.getByRole("textbox", { name: "Magtanvendelser" });
    const dates = page.locator(`${form} .kvm-events`, { has: field });
    assert.match(await plain(dates), /seneste 12 måneder[^]*Oplyst med 3 datoer:[^]*søndag den 1\. marts 2026[^]*2 ligger i perioden/);
    const told = async () => (await risikoOf(page)).forhold.magtanvendelser;
    await field.fill("7");
    assert.equal(await told(), 7);
    await field.fill("");
    assert.deepEqual(await told(), much.forhold.magtanvendelser);
    await dates.getByRole("button", { name: "Fjern datoerne" }).click();
    assert.equal(await told(), undefined);
    // The focus is on the way back.
    await page.keyboard.press("Enter");
    assert.deepEqual(await told(), much.forhold.magtanvendelser);
  });
});

test("a choice that departs from the proposal says so at its reason at once; the proposal of that moment is recorded", async () => {
  await open({ left: { forhold: { ...rest, skaerpetTilsyn: true } } }, async (page) => {
    assert.equal((await risikoOf(page)).prae, undefined);
    await pick(page, "præ", "Gul").check();
    assert.deepEqual((await risikoOf(page)).prae, {
      date: "2026-11-25",
      by: "tilsynskonsulent",
      category: "gul",
      proposed: "roed",
    });
    const note = page.locator(`${form} .form-group`, { has: why(page, "præ") }).last();
    assert.match(await plain(note), /Der er valgt gul, men foreslået rød\. Skriv hvorfor/);
    await why(page, "præ").fill("Alt er rettet, og det ophører på mandag.");
    assert.doesNotMatch(await plain(note), /Skriv hvorfor/);

    // A change from præ to post.
    await pick(page, "post", "Rød").check();
    const after = page.locator(`${form} .form-group`, { has: why(page, "post") }).last();
    assert.match(await plain(after), /Farven er ændret fra gul til rød\. Skriv hvorfor/);
    const row = result(page).getByRole("row", { name: /^Præ/ });
    assert.match(await plain(row), /Gul[^]*var forslaget rød[^]*25\. november 2026, tilsynskonsulent[^]*Alt er rettet/);

    // What is proposed later does not alter what was recorded.
    await page.getByRole("group", { name: "Er der skærpet tilsyn i dag?" }).getByRole("radio", { name: "Nej" }).check();
    await page.getByRole("textbox", { name: "Åbne påbud i dag" }).fill("1");
    const { prae: kept, post } = await risikoOf(page);
    assert.deepEqual([kept.proposed, post.proposed], ["roed", "roed"]);
    assert.match(await plain(page.locator(`${form} .kvm-choice`).last()), /Forslaget var rød dengang og er gul i dag/);
  });
});

test("a choice is removed and got back as it was, and nothing chosen is no member at all", async () => {
  await open({ left: much }, async (page) => {
    const before = await caseOf(page);
    await page.getByRole("button", { name: "Fjern præ" }).click();
    assert.equal((await risikoOf(page)).prae, undefined);
    assert.equal((await keptCases(page))[0].sag.risiko?.prae, undefined);
    assert.equal(await result(page).locator(".kvm-chosen").count(), 0);
    await page.keyboard.press("Enter");
    assert.deepEqual(await caseOf(page), before);
    assert.ok(await pick(page, "præ", "Gul").evaluate((one) => one === document.activeElement));
  });
});

test("a half-typed date of a choice is told at its field, kept, and leaves the proposal standing", async () => {
  await open({ left: much }, async (page) => {
    const date = page.getByRole("group", { name: "Dato for præ" });
    await date.getByRole("textbox", { name: "Måned" }).fill("13");
    await page.keyboard.press("Tab");
    await date.getByText("1-13-2026 findes ikke i kalenderen.").waitFor();
    assert.match(await plain(result(page).locator(".alert")), /Præ/);
    assert.equal(await large(page).count(), 1);
    await page.reload();
    await there(page);
    assert.equal((await risikoOf(page)).prae.date, "2026-13-01");
    await page.getByRole("textbox", { name: "Hvem valgte (præ)?" }).fill("");
    assert.equal(await page.locator(`${form} .kvm-choice .form-error-message`).count(), 2);
    assert.equal((await risikoOf(page)).prae.category, "gul");
  });
});

test("the seven dials: what each colour proposes, what was turned, and the law that holds all the same (LBK 242/2026 § 7, stk. 6)", async () => {
  await open({ left: much }, async (page) => {
    const table = result(page).getByRole("table", { name: "Hvor meget tilsyn, del for del" });
    assert.equal(await table.locator("tbody tr").count(), 7);
    const visits = await plain(table.getByRole("row", { name: /^Hvor ofte der er besøg/ }));
    assert.match(visits, /Middel\s+Oftere, end loven mindst kræver[^]*Valgt i stedet: lav\s+Ingen begrundelse/);
    assert.match(visits, /skal besøge tilbuddet mindst hvert 3\. år\. Lov om socialtilsyn § 7, stk\. 6, 1\. pkt\. \(LBK 242\/2026\)/);
    assert.match(await plain(table.getByRole("row", { name: /^Afrapportering/ })), /efter hvert gennemført tilsyn\. Lov om socialtilsyn § 7, stk\. 7 \(LBK 242\/2026\)/);
    await page.locator(`${form} .kvm-dials > summary`).first().click();
    const dial = page.locator(`${form} .kvm-dial`, { hasText: "Hvor ofte der er besøg" }).first();
    assert.match(await plain(dial), /sat anderledes end foreslået\. Skriv hvorfor[^]*sat lavere end foreslået\. Det, loven kræver, gælder/);
    await dial.getByRole("textbox").fill("To besøg er allerede holdt.");
    assert.doesNotMatch(await plain(dial), /Skriv hvorfor/);
    assert.match(await plain(table), /To besøg er allerede holdt\./);
    await dial.getByRole("combobox").selectOption("Som foreslået");
    assert.equal((await risikoOf(page)).prae.dials, undefined);
    // Turned again, its reason is still there.
    await dial.getByRole("combobox").selectOption("høj");
    assert.deepEqual((await risikoOf(page)).prae.dials, [
      { id: "hyppighed", strength: "hoej", begrundelse: "To besøg er allerede holdt." },
    ]);
  });
});

test("the common risk model (LBK 242/2026 § 7, stk. 5) is loaded from a file, used, and put away again with undo", async () => {
  await open({ left: { forhold: { ...rest, aabnePaabud: 3 }, prae: much.prae } }, async (page) => {
    const model = page.locator(`${form} .kvm-risk-model`);
    assert.match(await plain(model), /Projektets egen risikomodel fra 2026[^]*Ikke verificeret[^]*fælles risikomodel \(LBK 242\/2026 § 7, stk\. 5\)/);
    const button = `${form} [id$='-choose-model']`;
    await choose(page, button, "broken.json", { ...common, levels: [], dials: [{ id: "x" }] });
    await model.getByRole("heading", { name: /broken\.json kunne ikke bruges$/ }).waitFor();
    assert.ok((await model.locator(".alert li").count()) > 2);
    await choose(page, button, "text.json", "no json");
    await model.getByText("Filen er ikke JSON").waitFor();
    assert.equal((await risikoOf(page)).risikomodel, undefined);

    await choose(page, button, "common.json", common);
    await model.getByText("Fælles risikomodel", { exact: true }).waitFor();
    assert.equal(await model.locator(".alert").count(), 0);
    // Its own rules, periods and dials.
    await large(page).getByText("Forslag: grøn").waitFor();
    await part(page, "Hændelser").click();
    const events = page.locator(`${form} .kvm-events`, { hasText: "Magtanvendelser" });
    assert.match(await plain(events), /seneste 6 måneder/);
    assert.equal(await result(page).locator(".kvm-intensity tbody tr").count(), 2);
    assert.match(await plain(result(page).locator(".kvm-papers")), /faelles-2026, 1/);
    // A dial that the new model has not is kept, and told.
    assert.equal((await risikoOf(page)).prae.dials[0].id, "hyppighed");
    await page.locator(`${form} .kvm-dials .form-error-message`).first().waitFor({ state: "attached" });
    await page.reload();
    await there(page);
    assert.equal((await risikoOf(page)).risikomodel.id, "faelles-2026");

    await model.getByRole("button", { name: "Brug den medfølgende igen" }).click();
    await large(page).getByText("Forslag: gul").waitFor();
    await page.keyboard.press("Enter");
    assert.equal((await risikoOf(page)).risikomodel.id, "faelles-2026");
    // The property is the same for a portal.
    await page.locator(form).evaluate((one) => (one.risikomodel = undefined));
    await large(page).getByText("Forslag: gul").waitFor();
  });
});

test("a risk model for other days is told at its place, and the shipped one used meanwhile", async () => {
  const later = { ...common, validity: { from: "2027-01-01" } };
  await open({ left: { forhold: { ...rest, aabnePaabud: 3 }, risikomodel: later } }, async (page) => {
    await page.locator(`${form} .kvm-risk-model .form-error-message`, { hasText: "gælder ikke" }).waitFor();
    assert.match(await plain(result(page).locator(".alert")), /Den valgte risikomodel er ikke brugt/);
    await large(page).getByText("Forslag: gul").waitFor();
  });
});

const scored = (date, answer) => ({ date, answers: [{ id: "1.a", answer }] });
const sel107 = { tilbud: { name: "Kastanjen", tilbudstyper: ["sel107"] } };
const earlierIs = (page) => plain(result(page).locator(".kvm-papers"));

test("the assessment before the last one of the case shows the fall: none at first, then one from a file, kept over a reload", async () => {
  await open({ of: { ...sel107, vurderinger: [scored("2025-11-01", 3)] } }, async (page) => {
    assert.match(await earlierIs(page), /Tidligere vurdering\s+Ingen/);
    await choose(page, "#open", "earlier.json", { area: "tilbud", ...scored("2024-11-01", 5) });
    await page.getByRole("button", { name: /^Læg den i / }).click();
    await page.locator("#comparison-table table").first().waitFor();
    const seen = async () => {
      await toView(page, "risiko");
      await there(page);
      assert.match(await plain(page.locator(`${form} .kvm-from-assessment`)), /Største fald i et temas gennemsnit: 2/);
      assert.match(await plain(result(page).locator(".kvm-why")), /Største fald[^]*Alvorligt: fra 1/);
      assert.match(await earlierIs(page), /Tidligere vurdering[^]*2024/);
    };
    await seen();
    await page.reload();
    await seen();
    assert.deepEqual((await caseOf(page)).vurderinger.map(({ date }) => date), ["2024-11-01", "2025-11-01"]);
  });
});

test("an assessment that was put into the case is taken out again with undo, and one of a plejefamilie is none of a tilbud's", async () => {
  await open({ of: { ...sel107, vurderinger: [scored("2025-11-01", 3)] } }, async (page) => {
    await choose(page, "#open", "earlier.json", { area: "tilbud", ...scored("2024-11-01", 5) });
    await page.getByRole("button", { name: /^Læg den i / }).click();
    await page.locator("#message-opened").getByRole("button", { name: "Fortryd" }).click();
    await toView(page, "risiko");
    await there(page);
    assert.match(await earlierIs(page), /Tidligere vurdering\s+Ingen/);
    assert.deepEqual((await caseOf(page)).vurderinger, [scored("2025-11-01", 3)]);
    await choose(page, "#open", "family.json", { area: "plejefamilier", ...scored("2024-11-01", 5) });
    await page.locator("#message-opened").waitFor();
    assert.deepEqual((await keptCases(page)).map(({ sag }) => sag.party).sort(), ["plejefamilie", "tilbud"]);
  });
});

test("what another tab has told of the risk is followed when a person says so, and a case that it deleted is not brought back", async () => {
  await open({ left: { forhold: { aabnePaabud: 2 } } }, async (page, context) => {
    const other = await context.newPage();
    await other.goto(page.url());
    await there(other);
    await other.getByRole("textbox", { name: "Åbne påbud i dag" }).fill("3");
    const shows = (words) =>
      page.waitForFunction((its) => document.querySelector("kvalitetsmodel-risikosag [id$='-aabnePaabud']").value === its, words);
    await page.getByRole("button", { name: "Brug den fra den anden fane" }).click();
    await shows("3");
    await other.locator("#delete").click();
    await other.locator("#message-deleted").waitFor();
    await page.getByRole("button", { name: "Brug den fra den anden fane" }).click();
    await shows("");
    assert.deepEqual(await keptCases(page), []);
    await other.close();
  });
});

test("a saved case opens again with the same value, in another browser too; deleted, it can be got back", async () => {
  const all = { ...dated, ...judged, vurderinger: [scored("2024-11-01", 5), ...judged.vurderinger] };
  let saved;
  let before;
  await open({ left: much, of: all }, async (page) => {
    before = await caseOf(page);
    const { name, json } = await savedFile(page);
    assert.match(name, /^kvalitetsmodel-Bofællesskabet-Kastanjen-/);
    saved = json;
    const { revision, ...rest } = saved;
    assert.deepEqual([revision, rest], [1, before]);
  });
  await open({}, async (page) => {
    await choose(page, "#open", "case.json", saved);
    await page.locator("#message-opened").waitFor();
    await toView(page, "risiko");
    await large(page).waitFor();
    const after = await caseOf(page);
    for (const [member, its] of Object.entries(before)) assert.deepEqual(after[member], its, member);
    // Where the address stays the same.
    await toView(page, "sag");
    await page.locator("#delete").click();
    await page.locator("#message-deleted").waitFor();
    assert.equal((await caseOf(page)).risiko, undefined);
    await page.locator("#message-deleted").getByRole("button", { name: "Fortryd" }).click();
    await toView(page, "risiko");
    await large(page).waitFor();
    assert.deepEqual((await risikoOf(page)).prae, before.risiko.prae);
  });
});

const states = {
  "nothing known": {},
  "much known, everything unfolded": { left: much, of: { ...dated, ...judged }, act: unfold },
  "both choices and something wrong": {
    left: {
      forhold: { sygefravaer: "tolv", magtanvendelser: ["2026-02-31"] },
      prae: { ...prae, date: "2026-02-31" },
      post: { ...prae, by: "" },
    },
    act: unfold,
  },
  "a removed choice and a risk model that cannot be used": {
    left: { ...much, risikomodel: { ...common, validity: { from: "2027-01-01" } } },
    act: (page) => page.locator(`${form} .kvm-choice button`, { hasText: /præ/ }).first().click(),
  },
  "a plejefamilie with something kept": { left: much, of: plejefamilie, act: unfold },
};

for (const [place, [name, { act, ...left }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing and nothing is cut off: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await open({ ...left, english }, async (page) => {
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
  await open({ left: much, of: { ...dated, ...judged } }, async (page) => {
    const before = await caseOf(page);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Risk", exact: true }).waitFor();
    await unfold(page);
    const words = await plain(page.locator("main"));
    assert.doesNotMatch(words, /\b(ikke|eller|dage|måneder|forslaget|valgt|rød|grøn|hvorfor|fra Frister)\b/);
    assert.match(words, /Proposal: red[^]*Chosen is yellow, proposed was red\. Say why\./);
    assert.deepEqual(await caseOf(page), before);
  });
});

test("on paper: a head that says whose and for which day, no form, and every factor with its source", async () => {
  await open({ left: much, of: { ...dated, ...judged } }, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.match(await page.locator("#print-head").innerText(), /Bofællesskabet Kastanjen[^]*25\. november 2026/);
    assert.ok(await page.locator(form).isHidden());
    const printed = await page.locator("main").innerText();
    assert.match(printed, /Forslag: rød[^]*Det, risikomodellen ser på[^]*LOS, Gode råd \(5\. maj 2021\)/);
  });
});
