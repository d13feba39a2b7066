// The view Opfølgning: from an approval to what must be seen, how, when and by whom, and to what the first tilsyn in
// drift confirms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, caseOf, choose, form as assessmentThere, keptCases, narrow, savedFile, tabTo, toView, unfold as unfoldThese, value, visit, wide, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite({
  pages: {
    // Apart from a case the form follows the one with the assessment, and keeps a copy.
    "/portal.html": `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title><link rel="icon" href="/icon.svg">
<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head><body><main><h1>Et andet sted</h1>
<kvalitetsmodel-skema id="s"></kvalitetsmodel-skema><kvalitetsmodel-opfoelgning vurdering="s"></kvalitetsmodel-opfoelgning></main></body></html>`,
  },
});

const path = "/#opfoelgning";
const element = "kvalitetsmodel-opfoelgning";
const evening = new Date("2026-11-25T19:30:00");

const tilbud = { name: "Botilbuddet Solgården", tilbudstyper: ["sel107"], bestyrelse: true };
const expected = (id, more = {}) => ({ id, answer: "forventes", ...more });
const approval = {
  area: "tilbud",
  date: "2025-03-03",
  kind: "godkendelse",
  tilbud,
  answers: [
    expected("1.a", { begrundelse: "Mål er beskrevet sammen med borgeren.", datakilder: ["dokumenter"] }),
    expected("2.a"),
    { id: "3.b", answer: "forventesIkke", begrundelse: "Intet redskab er valgt." },
    expected("10.b"),
  ],
};
const approval2026 = {
  area: "tilbud",
  date: "2026-02-02",
  kind: "godkendelse",
  tilbud,
  criteria: [
    { id: "k3", judgement: "notMet", begrundelse: "Mangler et redskab." },
    { id: "k4", judgement: "met" },
  ],
};
const drift = {
  area: "tilbud",
  date: "2025-11-20",
  kind: "drift",
  tilbud,
  answers: [
    { id: "1.a", answer: 4, begrundelse: "Målene følges." },
    { id: "2.a", answer: 2, begrundelse: "Få aktiviteter." },
    { id: "3.b", answer: 3 },
  ],
};
const drift2026 = {
  area: "tilbud",
  date: "2026-11-20",
  kind: "drift",
  tilbud,
  criteria: [{ id: "k3", judgement: "met", begrundelse: "Redskabet er i brug." }],
};
const redskab = {
  ...{ kind: "vilkaar", date: approval.date, id: "v1" },
  subject: "Et redskab til dokumentation er valgt",
  about: ["k3"],
  frist: "2026-12-15",
  korterePeriode: true,
};
const written = {
  events: [
    redskab,
    { kind: "vilkaar", date: approval.date, id: "v2", subject: "Lederen tager et kursus", frist: "2025-09-01" },
    { kind: "vilkaarOpfyldt", date: "2025-09-20", id: "v2-opfyldt", answers: "v2" },
  ],
  opfoelgning: {
    svar: [
      { id: "1.a", text: "Alle har tre mål inden 1. juni 2025, og de evalueres på statusmøde." },
      { id: "2.a", text: "Vi møder borgerne med respekt." },
    ],
    points: [
      { id: "1.a", verify: "Læs tre journaler", datakilder: ["dokumenter"], when: "2026-12-01", who: "AB", note: "Ring først" },
      { id: "2.a", outcome: "confirmed", outcomeNote: "Set ved besøget", seenOn: "2025-11-18" },
    ],
  },
};

const form = (page) => page.locator(element);
const there = (page) => form(page).locator(".kvm-followed > div > *").first().waitFor();
/** An assessment as it stands in a case, which says of the tilbud what is the same of all. */
const inCase = ({ area: _, tilbud: __, ...rest }) => rest;
/** `assessments`: those of the case; `own`: what was typed in this view before. */
const visited = ({ assessments = [], own, ...options }, run) => {
  const sag = assessments.length === 0 ? undefined : { party: "tilbud", tilbud, vurderinger: assessments.map(inCase), ...own };
  return visit(site, { path, now: evening, sag, ...options }, async (page, context) => {
    await there(page);
    await run(page, context);
  });
};
/** In a portal: `open` stands in the form with the assessment; `own` was typed here before. */
const inPortal = ({ open, own }, run) =>
  visit(site, { path: "/portal.html", now: evening }, async (page) => {
    await there(page);
    if (own !== undefined) await form(page).evaluate((one, given) => (one.value = given), own);
    await openAssessment(page, open);
    await run(page);
  });
const plain = (words) => words.replaceAll("\u00a0", " ");
const unfold = (page) => unfoldThese(page, `${element} details`);
/** One of everything: thirty points are alike. */
const unfoldSome = (page) =>
  unfoldThese(
    page,
    ["details:not(.kvm-punkt, .kvm-punkttema)", ".kvm-punkttema:first-child", ".kvm-punkttema:first-child .kvm-punkt"].map((one) => `${element} ${one}`).join(),
  );
const openAssessment = (page, given) =>
  page.locator("kvalitetsmodel-skema").evaluate((skema, one) => (skema.value = one), given);
/** A point, unfolded. */
const point = async (page, id) => {
  const one = form(page).locator(`.kvm-punkt[id$='points-${id.replace(".", "_")}']`);
  await one.evaluate((details) => {
    for (let at = details; at !== null; at = at.parentElement) if (at.matches("details")) at.open = true;
  });
  return one;
};
const vilkaar = async (page, words) => {
  const one = form(page).locator(".kvm-vilkaar", { hasText: words });
  await one.evaluate((details) => (details.open = true));
  return one;
};
const typeDate = async (within, group, [day, month, year]) => {
  const fields = within.getByRole("group", { name: group });
  await fields.getByRole("textbox", { name: "Dag" }).fill(day);
  await fields.getByRole("textbox", { name: "Måned" }).fill(month);
  await fields.getByRole("textbox", { name: "År" }).fill(year);
};
/** Without what the form of the assessment adds to a file of its own. */
const bare = ({ format, model, ...rest }) => rest;

test("before there is an approval: three steps say how to get one, and nothing is wrong", async () => {
  await visited({}, async (page) => {
    assert.equal(await form(page).locator(".kvm-empty ol li").count(), 3);
    assert.match(await form(page).innerText(), /Sådan begynder opfølgningen/);
    assert.deepEqual(await form(page).evaluate((one) => [one.problems, one.validity.valid]), [[], true]);
    assert.deepEqual(Object.keys(await caseOf(page)), ["format", "id", "party"]);
    assert.deepEqual(await keptCases(page), []);
  });
});

test("a case with an assessment in drift alone: it is the case's, and here nothing is wrong and nothing to take away", async () => {
  await visited({ assessments: [drift] }, async (page) => {
    assert.equal(await form(page).locator(".kvm-empty ol li").count(), 3);
    assert.deepEqual(await form(page).evaluate((one) => [one.problems, one.validity.valid]), [[], true]);
    assert.equal(await form(page).getByRole("alert").count(), 0);
    assert.equal(await form(page).getByRole("button", { name: "Fjern det, der ikke kan læses" }).count(), 0);
  });
});

test("from the first click: an approval is answered under Vurdering, and its points are here without being typed twice", async () => {
  await visited({}, async (page) => {
    await toView(page, "vurdering");
    await page.getByRole("radio", { name: /^Godkendelse/ }).check();
    const date = page.locator("kvalitetsmodel-skema").getByRole("group", { name: "Vurderingens dato" });
    await date.getByRole("textbox", { name: "År" }).fill("2025");
    await page.getByText("Model: Kvalitetsmodel for tilbud 2017-2025").waitFor();
    await unfoldThese(page, ".kvm-folded");
    await page.getByRole("radio", { name: "Forventes at kunne opfyldes" }).first().check();
    await toView(page, "opfoelgning");
    await form(page).getByText("Godkendelsen er dateret").waitFor();
    const words = plain(await form(page).locator(".kvm-followed").innerText());
    assert.match(words, /Den står under Vurdering, og det, I retter dér, følger med her\./);
    assert.match(words, /Punkter\s+\d+ i alt: 0 med svar fra ansøgeren/);
    // The first visit: an open question, with the paragraph on visits that the count borrows.
    assert.match(words, /Første besøg\s+Senest [^]*§ 7, stk\. 6, 1\. pkt\. \(LBK 236\/2025, som ændret ved LOV 745\/2025\)[^]*Et åbent spørgsmål i loven/);
    assert.match(await (await point(page, "1.a")).innerText(), /Ved godkendelsen\s+Forventes at kunne opfyldes/);
    // What is changed there follows along, letter by letter.
    await toView(page, "vurdering");
    await page.getByRole("textbox", { name: "Tilbuddets navn" }).pressSequentially("Sol");
    assert.equal((await keptCases(page))[0].sag.tilbud.name, "Sol");
    await toView(page, "opfoelgning");
    await form(page).getByText("Sol", { exact: true }).waitFor();
  });
});

test("the approval is followed when an assessment in drift is made in the same case, also after a reload", async () => {
  await visited({ assessments: [approval] }, async (page) => {
    assert.equal(await form(page).getByRole("heading", { name: "Hvad driften viser" }).count(), 0);
    assert.match(await form(page).innerText(), /Lad godkendelsen stå: lav en ny vurdering i sagen/);
    await toView(page, "vurdering");
    await page.getByRole("button", { name: "Ny vurdering" }).click();
    await assessmentThere(page);
    await page.getByRole("radio", { name: "Opfyldt", exact: true }).first().check();
    const seen = async () => {
      await toView(page, "opfoelgning");
      await form(page).getByRole("heading", { name: "Hvad driften viser" }).waitFor();
      // It is the case's own, and no copy that can be put away.
      assert.equal(await form(page).getByRole("button", { name: "Hold ikke planen op mod den længere" }).count(), 0);
      assert.match(await form(page).innerText(), /Godkendelsen er dateret mandag den 3\. marts 2025/);
      const [first, second] = (await caseOf(page)).vurderinger;
      assert.deepEqual(first, inCase(approval));
      assert.deepEqual([second.date, second.criteria.length], ["2026-11-25", 1]);
    };
    await seen();
    await page.reload();
    await seen();
  });
});

test("in a portal the approval is kept when the drift assessment is opened in the same form", async () => {
  await inPortal({ open: approval }, async (page) => {
    await form(page).getByText("Godkendelsen er dateret").waitFor();
    assert.deepEqual((await value(page, element)).vurderinger.map(bare), [approval]);
    await openAssessment(page, drift);
    await form(page).getByRole("heading", { name: "Hvad driften viser" }).waitFor();
    assert.match(await form(page).innerText(), /Planen bygger på en kopi, som er gemt her/);
    const kept = await value(page, element);
    assert.deepEqual(kept.vurderinger.map(bare), [approval, drift]);
  });
});

test("in a portal a kept approval is never exchanged without a button, and the exchange is undone with one", async () => {
  const own = { party: "tilbud", vurderinger: [approval], ...written };
  await inPortal({ open: approval, own }, async (page) => {
    const other = { ...approval, date: "2025-06-02", tilbud: { name: "Et andet" }, answers: [expected("4.a")] };
    await openAssessment(page, other);
    await form(page).getByText("Under Vurdering er en anden godkendelse åben (mandag den 2. juni 2025).").waitFor();
    assert.deepEqual(bare((await value(page, element)).vurderinger[0]), approval);
    await form(page).getByRole("button", { name: "Følg den åbne godkendelse i stedet" }).click();
    assert.deepEqual(bare((await value(page, element)).vurderinger[0]), other);
    assert.deepEqual((await value(page, element)).opfoelgning.svar, written.opfoelgning.svar);
    // The focus is on the way back.
    await page.keyboard.press("Enter");
    assert.deepEqual(bare((await value(page, element)).vurderinger[0]), approval);
    assert.equal(await form(page).getByRole("button", { name: "Følg den åbne godkendelse i stedet" }).count(), 1);
    await axe(page);
  });
});

test("in a portal an earlier assessment that is an approval is offered, and taken with a button", async () => {
  await inPortal({ open: drift }, async (page) => {
    await form(page).evaluate((one, given) => (one.tidligere = given), approval);
    await form(page).getByRole("button", { name: "Brug den tidligere vurdering som godkendelsen" }).click();
    assert.deepEqual((await value(page, element)).vurderinger[0], approval);
    await form(page).getByRole("heading", { name: "Hvad driften viser" }).waitFor();
    // One of drift is none to follow.
    await form(page).evaluate((one, given) => (one.tidligere = given), drift);
    assert.equal(await form(page).getByRole("button", { name: "Brug den tidligere" }).count(), 0);
  });
});

test("the three rules quote what they find and ask about what they do not: our own, after »Ledelsesmæssige opmærksomheder«", async () => {
  await visited({ assessments: [approval] }, async (page) => {
    const one = await point(page, "1.a");
    const answer = one.getByRole("textbox", { name: "Ansøgerens svar 1.a" });
    assert.equal(await one.locator(".kvm-tegn li").count(), 0);
    await answer.fill("Tre borgere har mål inden 1. juni 2025.");
    assert.deepEqual(await one.locator(".kvm-tegn li").allInnerTexts(), [
      "Tal: »Tre«",
      "Dato eller frist: »1. juni 2025«",
      "Noget, man kan se: Reglen fandt intet. Hvad kan man se, tælle eller læse?",
    ]);
    await answer.fill("Vi møder borgerne med respekt.");
    assert.equal((await one.locator(".kvm-tegn").innerText()).match(/Reglen fandt intet/g).length, 3);
    // Emptied, there is no answer, and no signs of one.
    await answer.fill("  ");
    assert.equal(await one.locator(".kvm-tegn li").count(), 0);
    assert.equal((await caseOf(page)).opfoelgning?.svar, undefined);
    // Explained once, with every word they go by.
    const explained = form(page).locator("details", { hasText: "De tre regler for målbare svar" }).last();
    await explained.locator("summary").click();
    assert.match(await explained.innerText(), /siger ikke, hvad der er målbart[^]*Reglen er vores[^]*statusmøde/);
    const sources = plain(await form(page).locator(".kvm-rests").innerText());
    assert.match(sources, /Ledelsesmæssige opmærksomheder, Social- og Boligstyrelsen, opdateret 1\. marts 2023/);
  });
});

test("10.b presupposes a practice, with the page that names it; our suggestion is taken with one button", async () => {
  await visited({ assessments: [approval] }, async (page) => {
    const one = await point(page, "10.b");
    assert.match(plain(await one.innerText()), /Kan først ses, når der er en praksis\.\s+Opmærksomhed\s+Håndbog for Socialtilsyn/);
    assert.match(await one.innerText(), /Vores forslag, ud fra hvad indikatoren ser på: Observation, Borgere\./);
    await one.getByRole("button", { name: "Brug forslaget" }).click();
    assert.deepEqual((await caseOf(page)).opfoelgning.points, [{ id: "10.b", datakilder: ["observation", "borgere"] }]);
    assert.ok(await one.getByRole("checkbox", { name: "Observation" }).evaluate((box) => box === document.activeElement));
    assert.equal(await one.getByRole("button", { name: "Brug forslaget" }).count(), 0);
  });
});

test("a vilkår for a shorter time: from 2026 the approval lapses, BEK 1559/2025 § 3, stk. 3; before, the rule is not there", async () => {
  await visited({ assessments: [approval2026] }, async (page) => {
    await form(page).getByRole("button", { name: "Tilføj et vilkår" }).click();
    // Not wrong, only unfinished; and the rest of the plan stays.
    const one = form(page).locator(".kvm-vilkaar");
    await one.getByText("Skriv, hvad der skal være opfyldt.").waitFor();
    assert.equal(await one.locator(".form-error-message").count(), 0);
    assert.equal(await form(page).locator(".kvm-punkt").count(), 9);
    await page.keyboard.type("Et redskab er valgt");
    await typeDate(one, "Frist", ["15", "12", "2026"]);
    await one.getByRole("checkbox", { name: /^Godkendt, fordi/ }).check();
    await one.getByRole("checkbox", { name: /^3\. / }).check();
    assert.deepEqual((await caseOf(page)).events, [
      {
        ...{ kind: "vilkaar", date: "2026-02-02", id: "vilkaar-1", subject: "Et redskab er valgt" },
        ...{ frist: "2026-12-15", korterePeriode: true, about: ["k3"] },
      },
    ]);
    const words = plain(await one.innerText());
    assert.match(words, /^Et redskab er valgt – senest tirsdag den 15\. december 2026 \(20 dage tilbage\)/);
    assert.match(words, /Lov\s+Efter loven bortfalder godkendelsen[^]*§ 3, stk\. 3[^]*\(BEK 1559\/2025\)/);
    assert.match(await (await point(page, "k3")).innerText(), /Vilkår om det\s+Et redskab er valgt/);
  });
  await visited({ assessments: [approval], own: written }, async (page) => {
    const one = await vilkaar(page, "Et redskab");
    assert.match(await one.innerText(), /gælder først fra torsdag den 1\. januar 2026/);
    assert.doesNotMatch(await one.innerText(), /Efter loven bortfalder/);
    // A criterion is a point of its own while a vilkår is about it.
    assert.ok(await (await point(page, "k3")).isVisible());
    await one.getByRole("checkbox", { name: /^3\. / }).uncheck();
    assert.ok(await form(page).locator(".kvm-punkt[id$='points-k3']").isHidden());
  });
});

test("a vilkår removed and got back: in its place, with the focus on it", async () => {
  await visited({ assessments: [approval], own: written }, async (page) => {
    const before = await caseOf(page);
    const one = await vilkaar(page, "Et redskab");
    await one.getByRole("button", { name: "Fjern vilkåret" }).click();
    assert.deepEqual((await caseOf(page)).events.map(({ id }) => id), ["v2", "v2-opfyldt"]);
    await page.keyboard.press("Enter");
    assert.deepEqual(await caseOf(page), before);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Et redskab til dokumentation/);
  });
});

test("a date half typed or that does not exist is kept, told at its field, and hides nothing else", async () => {
  await visited({ assessments: [approval], own: written }, async (page) => {
    const one = await point(page, "2.a");
    await typeDate(one, "Hvornår? 2.a", ["31", "2", "2027"]);
    await page.keyboard.press("Tab");
    await one.getByText("31-2-2027 findes ikke i kalenderen.").waitFor();
    assert.equal(await page.locator("#sag").evaluate((its) => its.validity.valid), false);
    // The plan is still there, and so is what else is noted at the point.
    assert.match(await one.locator("summary").innerText(), /udfald: bekræftet/);
    assert.match(await (await vilkaar(page, "Et redskab")).innerText(), /senest tirsdag den 15\. december 2026/);
    await one.getByRole("group", { name: "Hvornår? 2.a" }).getByRole("textbox", { name: "År" }).fill("");
    await page.reload();
    await there(page);
    const again = await point(page, "2.a");
    const when = again.getByRole("group", { name: "Hvornår? 2.a" });
    assert.equal(await when.getByRole("textbox", { name: "Dag" }).inputValue(), "31");
    assert.equal((await caseOf(page)).opfoelgning.points[1].when, "-02-31");
  });
});

test("a day that has passed without an outcome is said at the day", async () => {
  const own = { opfoelgning: { points: [{ id: "2.a", when: "2026-11-20" }] } };
  await visited({ assessments: [approval], own }, async (page) => {
    const when = (await point(page, "2.a")).getByRole("group", { name: "Hvornår? 2.a" });
    await when.getByText("Dagen fredag den 20. november 2026 er gået, og der er ikke noteret et udfald.").waitFor();
  });
});

test("beside the drift assessment: what is proposed and why, and a person's own outcome; a difference stands at the field", async () => {
  await visited({ assessments: [approval, drift], own: written }, async (page) => {
    const [first, second] = [await point(page, "1.a"), await point(page, "2.a")];
    assert.match(
      await first.innerText(),
      /Vurderingen siger\s+4 \(i høj grad opfyldt\)\s+Begrundelse\s+Målene følges\.[^]*Bekræftet\. Forventedes opfyldt, og vurderingen siger det samme/,
    );
    assert.match(await second.innerText(), /Ikke bekræftet\. Forventedes opfyldt, men vurderingen er lav/);
    const outcome = second.getByRole("group", { name: "Jeres udfald 2.a" });
    await outcome.getByText("Det noterede udfald er et andet end det foreslåede.").waitFor();
    await outcome.getByRole("radio", { name: "Ikke bekræftet" }).check();
    assert.equal(await outcome.getByText("Det noterede udfald er et andet").count(), 0);
    const counts = form(page).locator(".kvm-verification table");
    assert.deepEqual(await counts.locator("tbody td").allInnerTexts(), ["1", "0", "1", "1", "27", "0", "–", "28"]);
    // The limits are ours: from 3 on as high, 3.b was expected not to be met and is.
    await form(page).getByText("Hvornår en score tæller som høj eller lav").click();
    const high = form(page).getByRole("combobox", { name: "Høj fra og med" });
    await high.selectOption("3");
    assert.deepEqual(await counts.locator("tbody tr:nth-child(2) td").allInnerTexts(), ["2", "1"]);
    assert.deepEqual((await caseOf(page)).opfoelgning.settings, { highFrom: 3 });
    await form(page).getByRole("combobox", { name: "Lav til og med" }).selectOption("4");
    assert.equal(await form(page).locator(".kvm-verification .form-error-message").count(), 1);
    assert.equal(await counts.count(), 1, "limits that cross hide nothing");
  });
});

test("across 1 January 2026 points are followed where the later version carries them on, and those without a successor are named", async () => {
  await visited({ assessments: [approval, drift2026], own: written }, async (page) => {
    const words = await form(page).locator(".kvm-verification").innerText();
    assert.match(words, /hver sin udgave af modellen/);
    assert.match(words, /Uden efterfølger i den nye udgave: 1\.a, 1\.b, 2\.a, 2\.b, 2\.c\./);
    const one = await point(page, "3.b");
    assert.match(plain(await one.innerText()), /Opfyldt\s+Kriteriet står i stedet for indikatoren: 3\. [^]*Ikke bekræftet\.[^]*Udledt af andre tekster/);
  });
});

test("a drift assessment from before the approval takes only the verification, and says why", async () => {
  await visited({ assessments: [{ ...drift, date: "2024-11-20" }, approval], own: written }, async (page) => {
    await form(page).getByRole("heading", { name: "Planen er ikke holdt op mod vurderingen i drift" }).waitFor();
    assert.equal(await form(page).locator(".kvm-punkt").count(), 29);
    assert.equal(await form(page).locator(".kvm-verification table").count(), 0);
  });
});

test("the filter shows what fits, and what is being worked on does not vanish", async () => {
  await visited({ assessments: [approval, drift], own: written }, async (page) => {
    const shown = () => form(page).locator(".kvm-punkt:visible").count();
    const filter = form(page).getByRole("combobox", { name: "Vis" });
    const kept = await keptCases(page);
    const counts = {};
    for (const name of ["noAnswer", "flagged", "practice", "notConfirmed", "nothingPlanned"]) {
      await filter.selectOption(name);
      counts[name] = await shown();
    }
    // 2.a was noted as confirmed by a person, whatever is proposed.
    assert.deepEqual(counts, { noAnswer: 27, flagged: 1, practice: 13, notConfirmed: 0, nothingPlanned: 28 });
    assert.deepEqual(await keptCases(page), kept, "how the list is shown is no part of the case");
    await filter.selectOption("noAnswer");
    const one = await point(page, "10.b");
    await one.getByRole("textbox", { name: "Ansøgerens svar 10.b" }).fill("Hver uge.");
    assert.ok(await one.isVisible());
    // A link to a hidden point shows it.
    await form(page).locator(".kvm-findings").getByRole("link", { name: "2.a" }).first().click();
    assert.ok(await page.evaluate(() => document.activeElement.id.endsWith("points-2_a-svar-text")));
  });
});

test("what is written for another version of the model is kept, shown, and taken away only by a person", async () => {
  const own = { opfoelgning: { svar: [{ id: "1.a", text: "Fra den gamle plan" }] } };
  await visited({ assessments: [approval2026], own }, async (page) => {
    const strays = form(page).locator(".kvm-strays");
    assert.match(await strays.innerText(), /Skrevet, men ikke regnet med[^]*Svar 1\.a[^]*Fra den gamle plan/);
    assert.equal(await form(page).locator(".kvm-punkt").count(), 9);
    await strays.getByRole("button", { name: "Fjern Svar 1.a" }).click();
    assert.equal((await caseOf(page)).opfoelgning?.svar, undefined);
    await page.keyboard.press("Enter");
    assert.deepEqual((await caseOf(page)).opfoelgning.svar, own.opfoelgning.svar);
  });
});

test("by keyboard alone: from the list of findings to an answer, a plan and an outcome", async () => {
  await visited({ assessments: [approval] }, async (page) => {
    const press = (key) => page.keyboard.press(key);
    await tabTo(page, ".kvm-findings a");
    await press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.id.endsWith("points-1_a-svar-text")));
    await page.keyboard.type("Referat hver måned.");
    await tabTo(page, "[id$='points-1_a-plan-datakilder-dokumenter']");
    await press("Space");
    await tabTo(page, "[id$='points-1_a-plan-when-day']");
    for (const part of ["1", "12", "2026"]) {
      await page.keyboard.type(part);
      await press("Tab");
    }
    await page.keyboard.type("AB");
    // It stands on "not noted", the last one: the next is the first.
    await tabTo(page, "[name$='points-1_a-plan-outcome']");
    await press("ArrowDown");
    assert.deepEqual((await caseOf(page)).opfoelgning.points, [
      { id: "1.a", datakilder: ["dokumenter"], when: "2026-12-01", who: "AB", outcome: "confirmed" },
    ]);
    await tabTo(page, ".kvm-punkt[id$='1_b'] > summary");
    await press("Enter");
    assert.equal(await form(page).locator(".kvm-punkt[id$='1_b'][open]").count(), 1);
  });
});

const states = {
  "no approval": {},
  "a plan, unfolded": { assessments: [approval], own: written, act: unfoldSome },
  "beside a drift assessment of 2026": { assessments: [approval, drift2026], own: written, act: unfoldSome },
  "wrong input, two approvals, something removed": {
    assessments: [{ ...approval, date: "2024-03-04" }, approval],
    own: { ...written, opfoelgning: { points: [{ id: "1.a", when: "2026-02-31" }], svar: [{ id: "k99", text: "Fremmed" }] } },
    act: async (page) => {
      await (await vilkaar(page, "Et redskab")).getByRole("button").click();
      await unfoldSome(page);
    },
  },
};

for (const [place, [name, { act, ...options }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing and nothing is cut off: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await visited({ ...options, english }, async (page) => {
        await act?.(page);
        for (const size of [wide, narrow]) {
          await page.setViewportSize(size);
          await axe(page);
          assert.deepEqual(await page.evaluate(outside), []);
        }
      });
    });
  }
}

/** What reaches out of the window. Runs in the page. */
function outside() {
  const room = document.documentElement.clientWidth;
  return [...document.querySelectorAll("main *")]
    .filter((one) => one.checkVisibility() && !one.closest(".sr-only") && one.getBoundingClientRect().right > room + 1)
    .map((one) => one.outerHTML.slice(0, 120));
}

test("every word of the view is English after the switch, and nothing typed has changed", async () => {
  await visited({ assessments: [approval, drift2026], own: written }, async (page) => {
    const before = await caseOf(page);
    await page.getByRole("button", { name: "English" }).click();
    await form(page).getByRole("heading", { name: "Point by point" }).waitFor();
    await unfold(page);
    // What was typed, the acts' titles and the words the rules look for are Danish in both.
    const words = await form(page).evaluate((one) => {
      const copy = one.cloneNode(true);
      copy.querySelectorAll("[lang=da], .kvm-reason, .kvm-basis, .kvm-paper").forEach((its) => its.remove());
      return copy.textContent.replaceAll(/»[^«]*«|Social- og Boligstyrelsen|Et redskab til dokumentation er valgt|Lederen tager et kursus/g, "");
    });
    assert.doesNotMatch(words, /\b(ikke|senest|og|dage|fristen|skal|hvad|eller|med|uden|svar|punkter)\b/i);
    assert.match(words, /The approval is dated Monday 3 March 2025/);
    assert.deepEqual(await caseOf(page), before);
  });
});

test("a saved case opens again with the same value, also with what is half typed in it", async () => {
  const half = {
    events: [{ ...redskab, subject: "" }],
    opfoelgning: { ...written.opfoelgning, points: [{ id: "1.a", when: "--17" }] },
  };
  let file;
  let before;
  await visited({ assessments: [approval, drift], own: half }, async (page) => {
    before = await caseOf(page);
    const { name, json } = await savedFile(page);
    assert.match(name, /^kvalitetsmodel-Botilbuddet-Solgården-/);
    file = json;
    assert.deepEqual(file, { ...before, revision: 1 });
  });
  await visited({}, async (page) => {
    await choose(page, "#open", "sag.json", file);
    await page.locator("#message-opened").waitFor();
    await toView(page, "opfoelgning");
    const when = (await point(page, "1.a")).getByRole("group", { name: "Hvornår? 1.a" });
    assert.equal(await when.getByRole("textbox", { name: "Dag" }).inputValue(), "17");
    const after = await caseOf(page);
    for (const [member, its] of Object.entries(before)) assert.deepEqual(after[member], its, member);
  });
});

test("a file that is none is refused, and one that cannot be read in full says why; what the function takes opens too, as a case of its own", async () => {
  await visited({ assessments: [approval], own: written }, async (page) => {
    const before = await caseOf(page);
    await choose(page, "#open", "andet.json", { plan: { vurdering: { ...approval, area: "skole" } } });
    await page.locator("#message-bad-file").getByText(/skole/).first().waitFor();
    await choose(page, "#open", "liste.json", [1]);
    await page.getByText("liste.json kunne ikke åbnes").waitFor();
    await choose(page, "#open", "intet.json", null);
    await page.getByText("intet.json kunne ikke åbnes").waitFor();
    assert.deepEqual((await keptCases(page)).find(({ sag }) => sag.id === before.id).sag, before);
    await choose(page, "#open", "plan.json", { vurdering: approval, svar: written.opfoelgning.svar });
    await page.getByText("plan.json er åbnet").waitFor();
    const { id, ...rest } = await caseOf(page);
    assert.notEqual(id, before.id);
    assert.deepEqual(rest, {
      ...{ format: 2, party: "tilbud", tilbud, vurderinger: [inCase(approval)] },
      opfoelgning: { svar: written.opfoelgning.svar },
    });
  });
});

test("on paper: the head, what is planned, and boxes for what is seen; not the empty fields", async () => {
  await visited({ assessments: [approval, drift], own: written }, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const words = plain(await page.locator("main").innerText());
    assert.match(words, /Botilbuddet Solgården[^]*25\. november 2026/);
    assert.match(words, /1\.a\. [^\n]+\s+Ved godkendelsen[^]*Læs tre journaler[^]*tirsdag den 1\. december 2026[^]*AB[^]*☐ Ikke bekræftet/);
    assert.equal(await form(page).locator("textarea:visible").count(), 0);
    await page.emulateMedia({ media: "screen" });
    assert.equal(await form(page).locator(".kvm-paper:visible").count(), 0);
  });
});
