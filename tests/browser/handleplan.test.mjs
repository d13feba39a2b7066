// The view Handleplan: from what has arrived to a plan that a board can read, with nothing typed twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, caseOf, choose, draftKey, fits, keptCases, narrow, portalOfElements, savedFile, showLaw, tabTo, toView, unfold, value, visit, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite({ pages: { "/portal.html": portalOfElements("") } });

const path = "/#handleplan";
const form = "kvalitetsmodel-handleplan";
const planKey = `${draftKey}.handleplan`;
const evening = new Date("2026-11-25T19:30:00");

const happened = (list) => ({
  value: { party: "tilbud", ownership: "privat", today: "2026-11-25", facts: list },
  follows: true,
});
const paabud = { kind: "paabud", date: "2026-11-16", receipt: "digitalPost", frist: "2027-01-04", id: "f-1" };
const vilkaar = { kind: "vilkaar", date: "2026-05-01", frist: "2026-12-01", korterePeriode: true, id: "f-3" };
// Of a case of its own: a decision of the same case would have ended the hearing.
const hearing = { kind: "partshoering", date: "2026-11-10", frist: "2026-11-20", id: "f-2", sag: "b" };
const arrived = happened([paabud, vilkaar, hearing]);
const judged = {
  value: {
    area: "tilbud",
    date: "2026-11-02",
    tilbud: { name: "Bofællesskabet Kastanjen" },
    criteria: [
      { id: "k8", judgement: "notMet", begrundelse: "Der har ikke været en leder i fire måneder." },
      { id: "k3", judgement: "met" },
    ],
  },
};
const scored = {
  value: {
    area: "tilbud",
    date: "2025-06-01",
    answers: [
      { id: "4.a", answer: 3 },
      { id: "4.b", answer: 3 },
      { id: "5.a", answer: 2, begrundelse: "Ingen opfølgning." },
      { id: "7.a", answer: 4 },
    ],
  },
};
const answered = {
  done: ["laesRapporten"],
  dialogmoede: "2026-12-03",
  concerns: [{ id: "h-1", kind: "udviklingspunkt", date: "2026-11-02", about: ["k3"] }],
  punkter: [
    {
      key: "paabud:f-1",
      kind: "paabud",
      date: "2026-11-16",
      frist: "2026-12-20",
      seen: "Medarbejderne kender ikke proceduren.",
      view: "Vikarerne mangler kurset.",
      agree: false,
      actions: [
        { what: "Kursus for vikarer", who: "Afdelingslederen", by: "2026-12-15", proof: "Kursusliste", status: "iGang" },
        { what: "Ny procedure", by: "2027-02-01", status: "faerdig" },
      ],
    },
    { key: "kriterium:k8", kind: "kriterium", about: ["k8"], seen: "Lederen er rejst.", view: "Det er rigtigt." },
    { key: "skaerpetTilsyn:f-9", kind: "skaerpetTilsyn", date: "2026-02-01", frist: "2026-08-01", view: "Fulgt." },
  ],
};

const there = (page) => page.locator(`${form} .kvm-first`).waitFor();
const open = ({ own, ...options }, run) => {
  const drafts = { [planKey]: own && { value: own } };
  return visit(site, { path, now: evening, drafts, ...options }, async (page, context) => {
    await there(page);
    await run(page, context);
  });
};
const plain = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");
/** What to do first, and what after that. */
const act = (page) => page.locator(`${form} .kvm-act`);
const first = (page) => page.locator(`${form} .kvm-next`);
/** A point, by what its heading says. */
const point = (page, name) => page.locator(".kvm-point", { has: page.getByRole("heading", { name }) });
const titles = (page) => page.locator(".kvm-point h3:visible").allInnerTexts();
/** Unfolds what is written about a point; the first one is open. */
const answer = async (one) => {
  const fields = one.locator(".kvm-point-answer");
  if (!(await fields.evaluate(({ open }) => open))) await fields.locator("summary").click();
};
const own = (page) => page.locator(form).evaluate((element) => element.own);
const typeDate = async (group, [day, month, year]) => {
  await group.getByRole("textbox", { name: /^Dag$/ }).fill(day);
  await group.getByRole("textbox", { name: /^Måned$/ }).fill(month);
  await group.getByRole("textbox", { name: /^År$/ }).fill(year);
};

test("the evening a påbud arrives: what it means, by when, LBK 242/2026 § 8, stk. 2, and the complaint that may be made", async () => {
  await open({ events: happened([paabud]) }, async (page) => {
    // One thing before everything else, with its day and its paragraph.
    const now = await plain(act(page));
    // Both dates, the earlier first: 4 weeks from 16 November (LBK 354/2025 § 67, stk. 1), and that of the påbud.
    assert.match(now, /Vil I klage, skal socialtilsynet have klagen[^]*Senest mandag den 14\. december 2026\s+19 dage tilbage\s+Lov om retssikkerhed/);
    assert.match(now, /Gør dette først\s+I skal have opfyldt påbuddet inden den frist, der er sat\.\s+Senest mandag den 4\. januar 2027\s+40 dage tilbage/);
    assert.match(now, /Lov om socialtilsyn § 8, stk\. 2, 2\. pkt\. \(LBK 242\/2026\)[^]*Påbud, mandag den 16\. november 2026$/);
    assert.ok(await act(page).evaluate((one) => one.previousElementSibling.matches("h2") && one.parentElement.matches(".kvm-first")));
    const words = await plain(first(page));
    assert.doesNotMatch(words, /4\. januar 2027/);
    assert.match(words, /Punktet mangler noget endnu/);
    // What it means stands with the point, unfolded for the first: that a complaint does not suspend it, and what can be asked.
    const card = point(page, /^1\. Påbud/);
    await showLaw(page);
    const order = await plain(card);
    assert.match(order, /I kan klage inden 4 uger[^]*§ 66, stk\. 1 \(LBK 354\/2025\)/);
    assert.match(order, /En klage udsætter ikke afgørelsen[^]*§ 72, stk\. 1 \(LBK 354\/2025\)/);
    assert.match(order, /forlænges, hvis I beder om det\. Lov om socialtilsyn § 8, stk\. 2, 3\. pkt\. \(LBK 242\/2026\)/);
    // What the law asks of them whatever the plan says: LBK 242/2026 § 12, stk. 2.
    const duties = await plain(page.locator(`${form} .kvm-duties`));
    assert.match(duties, /Det skal I selv fortælle[^]*uden unødigt ophold[^]*§ 12, stk\. 2, nr\. 5-6 \(LBK 242\/2026\)/);
    assert.match(await plain(card.locator(".kvm-point-head")), /Mangler endnu: hvad socialtilsynet så, jeres syn, noget at gøre\./);
    // The advice stands with its source, and is no law: LOS, 5 May 2021.
    const list = page.getByRole("group", { name: /^Tjekliste til de første dage/ });
    assert.match(await plain(list), /Råd fra LOS \([^)]*5\. maj 2021\)[^]*Det er ikke lov\./);
    await list.getByRole("checkbox", { name: /^Læs det hele omhyggeligt/ }).check();
    await list.getByText("1 af 9 er gjort").waitFor();
    assert.deepEqual((await own(page)).handleplan.done, ["laesRapporten"]);
  });
});

test("nothing has arrived: how to begin, and the checklist all the same", async () => {
  await open({}, async (page) => {
    await page.getByRole("heading", { name: "Her kommer jeres punkter" }).waitFor();
    assert.match(await plain(page.locator(`${form} .kvm-empty`)), /under Frister[^]*under Vurdering/);
    assert.equal(await page.locator(`${form} .kvm-checklist`).first().getByRole("checkbox").count(), 9);
    assert.ok(await page.getByRole("heading", { name: "Punkterne", exact: true }).isHidden());
    assert.ok(await page.getByRole("heading", { name: "Hvad løfter gennemsnittet?" }).isHidden());
    assert.deepEqual(await own(page), { format: 2 });
  });
});

test("a decision whose frist nobody has written: that is told first", async () => {
  await open({ events: happened([{ ...paabud, frist: undefined }, vilkaar]) }, async (page) => {
    assert.match(await plain(act(page)), /^Gør dette først\s+1 frist mangler\s+Påbud, mandag[^]*Skriv den under Frister/);
    await point(page, /Påbud/).getByText("Fristen er ikke noteret. Se efter i brevet eller afgørelsen.").waitFor();
  });
});

test("the end of skærpet tilsyn that nobody has written is nothing to act by: the påbud comes first", async () => {
  const skaerpet = { kind: "skaerpetTilsyn", date: "2026-11-16", id: "f-8" };
  await open({ events: happened([paabud, skaerpet]) }, async (page) => {
    assert.match(await plain(act(page)), /I skal have opfyldt påbuddet[^]*4\. januar 2027/);
    assert.match(await plain(first(page)), /^1 frist mangler\s+Skærpet tilsyn, mandag/);
  });
});

test("from 2026 a criterion not met can cost the approval, BEK 1559/2025 § 10, stk. 2, and does not by itself end it", async () => {
  await open({ draft: judged, events: arrived }, async (page) => {
    await showLaw(page);
    const words = await plain(page.locator(".kvm-threatening"));
    assert.match(words, /1 kriterium er vurderet ikke opfyldt:\s+8 /);
    assert.match(words, /7 kriterier er ikke vurderet endnu[^]*Godkendelsen slutter ikke af sig selv: det kræver en afgørelse/);
    assert.match(words, /§ 10, stk\. 2 \(BEK 1559\/2025\)\./);
    // Those with a frist first, by frist; the vilkår that ends the approval at its frist says so.
    const all = await titles(page);
    assert.deepEqual(
      all.map((title) => title.replace(/[,:].*/, "")),
      ["1. Partshøring", "2. Vilkår", "3. Påbud", "4. Kriterium ikke opfyldt"],
    );
    assert.match(await plain(point(page, /Vilkår/)), /bortfalder ved fristen[^]*§ 3, stk\. 3, 2\. pkt\. \(BEK 1559\/2025\)/);
    assert.match(await plain(first(page)), /^1 frist er gået[^]*Gået for 5 dage siden/);
    // What the socialtilsyn wrote is there already, and the plan keeps nothing that nobody has written.
    await answer(point(page, /Kriterium/));
    const seen = point(page, /Kriterium/).getByRole("textbox", { name: "Hvad så socialtilsynet?" });
    assert.equal(await seen.inputValue(), "Der har ikke været en leder i fire måneder.");
    assert.deepEqual(await own(page), { format: 2 });
  });
});

test("by keyboard alone: from the frist to an action, and what is missing becomes less", async () => {
  await open({ events: happened([paabud]) }, async (page) => {
    await tabTo(page, ".kvm-next a.button-primary");
    await page.keyboard.press("Enter");
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^1\. Påbud/);
    await tabTo(page, "textarea[id$='-seen']");
    await page.keyboard.type("Medarbejderne kender ikke proceduren.");
    await tabTo(page, "input[id$='-agree-notSaid']");
    await page.keyboard.press("ArrowUp");
    await tabTo(page, "textarea[id$='-view']");
    const head = point(page, /Påbud/).locator(".kvm-lacks");
    await head.getByText("jeres syn").waitFor();
    await page.keyboard.type("Kurset er holdt.");
    assert.equal(await plain(head), "Mangler endnu: noget at gøre.");
    await tabTo(page, ".kvm-point .kvm-add button");
    await page.keyboard.press("Enter");
    // The focus is where to write.
    assert.ok(await page.evaluate(() => document.activeElement.matches("textarea[id$='-what']")));
    await page.keyboard.type("Kursus");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Lederen");
    for (const part of ["15", "12", "2026"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(part);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.type("Kursusliste");
    assert.equal(await plain(head), "Punktet er udfyldt.");
    assert.deepEqual((await own(page)).handleplan.points, [
      {
        key: "paabud:f-1",
        kind: "paabud",
        date: "2026-11-16",
        frist: "2027-01-04",
        seen: "Medarbejderne kender ikke proceduren.",
        view: "Kurset er holdt.",
        agree: false,
        actions: [
          { what: "Kursus", who: "Lederen", by: "2026-12-15", proof: "Kursusliste", status: "ikkeBegyndt" },
        ],
      },
    ]);
  });
});

test("the source changes: both texts and both frister are shown, a button takes the new, and undo the old", async () => {
  await open({ draft: judged, events: arrived, own: answered }, async (page) => {
    const criterion = point(page, /Kriterium/);
    await answer(criterion);
    const seen = criterion.getByRole("textbox", { name: "Hvad så socialtilsynet?" });
    assert.equal(await seen.inputValue(), "Lederen er rejst.");
    await criterion.locator(".kvm-seen-now", { hasText: "Der har ikke været en leder i fire måneder." }).waitFor();
    await criterion.getByRole("button", { name: "Brug den nye tekst" }).click();
    assert.equal(await seen.inputValue(), "Der har ikke været en leder i fire måneder.");
    assert.ok(await criterion.locator(".kvm-seen-now").isHidden());
    await page.keyboard.press("Enter");
    assert.equal(await seen.inputValue(), "Lederen er rejst.");
    // The frist that the plan was made for was another.
    const order = point(page, /Påbud/);
    await order.getByText(/Fristen er ændret fra søndag den 20\. december 2026 til mandag den 4\. januar 2027/).waitFor();
    await order.getByRole("button", { name: "Ja, brug den nye frist" }).click();
    assert.equal(await order.getByText("Fristen er ændret").count(), 0);
    assert.equal((await own(page)).handleplan.points[0].frist, "2027-01-04");
  });
});

test("what does not fit is said at its field: an action after the frist, a sign that is missing", async () => {
  await open({ events: arrived, own: answered }, async (page) => {
    const order = point(page, /Påbud/);
    assert.match(await plain(order.locator(".kvm-point-answer > summary")), /2 handlinger, 1 færdig · +2 ting at se på/);
    await answer(order);
    const second = order.getByRole("group", { name: "Handling 2" });
    await second
      .getByRole("group", { name: "Hvornår er det gjort?" })
      .getByText("Handlingen er sat til mandag den 1. februar 2027, efter fristen mandag den 4. januar 2027.")
      .waitFor();
    await second.getByText("Handlingen er færdig, men der står ikke, hvordan man kan se det.").waitFor();
    await second.getByRole("textbox", { name: "Hvordan kan man se, at det er gjort?" }).fill("Proceduren");
    assert.equal(await second.getByText("Handlingen er færdig").count(), 0);
    const agree = order.getByRole("textbox", { name: "Jeres syn på det" });
    await agree.fill("");
    await order.getByText("I er uenige, men har ikke skrevet, hvad der faktisk sker.").waitFor();
  });
});

test("a date that is half typed is kept over a reload, told at its field, and hides nothing", async () => {
  await open({ events: happened([paabud]), own: { ...answered, target: "fire" } }, async (page) => {
    const order = point(page, /Påbud/);
    await answer(order);
    const when = order.getByRole("group", { name: "Handling 1" }).getByRole("group", { name: "Hvornår er det gjort?" });
    await typeDate(when, ["31", "11", "2026"]);
    await page.keyboard.press("Tab");
    await when.getByText("31-11-2026 findes ikke i kalenderen.").waitFor();
    // The rest of the plan is there, also the action's own finding on another.
    assert.match(await plain(act(page)), /40 dage tilbage/);
    assert.match(await plain(order.locator(".kvm-lacks")), /hvem, hvornår, hvordan man kan se det/);
    await page.reload();
    await there(page);
    await answer(order);
    assert.equal((await own(page)).handleplan.points[0].actions[0].by, "2026-11-31");
    assert.equal(await when.getByRole("textbox", { name: "Dag" }).inputValue(), "31");
    // A target without anything to lift is still at hand: nothing wrong is hidden.
    await page.getByRole("textbox", { name: "Det gennemsnit, I vil nå" }).waitFor();
    await page.getByText(/^Fejl: ?Skriv et tal fra 1 til 5/).waitFor();
  });
});

test("an action is removed and comes back in its place, with what was typed", async () => {
  await open({ events: arrived, own: answered }, async (page) => {
    const before = await own(page);
    const order = point(page, /Påbud/);
    await answer(order);
    await order.getByRole("button", { name: "Fjern handlingen (Handling 1)" }).click();
    await order.getByText("»Kursus for vikarer« er fjernet.").waitFor();
    assert.equal((await own(page)).handleplan.points[0].actions.length, 1);
    await page.keyboard.press("Enter");
    assert.deepEqual(await own(page), before);
    assert.ok(await page.evaluate(() => document.activeElement.matches("textarea[id$='-what']")));
    const whats = order.getByRole("textbox", { name: "Hvad", exact: true });
    assert.equal(await whats.first().inputValue(), "Kursus for vikarer");
  });
});

test("who takes everything back has written nothing: an empty plan is missing where it is required", async () => {
  // A part of a case is never required by itself.
  await visit(site, { path: "/portal.html", now: evening }, async (page) => {
    const isMissing = () => page.locator(form).evaluate((plan) => plan.validity.valueMissing);
    await page.evaluate(({ area, ...vurdering }) => {
      const plan = document.createElement("kvalitetsmodel-handleplan");
      plan.required = true;
      plan.value = { format: 2, party: area, vurderinger: [vurdering] };
      document.querySelector("main").append(plan);
    }, judged.value);
    await there(page);
    assert.equal(await isMissing(), true);
    const criterion = point(page, /Kriterium/);
    await answer(criterion);
    const view = criterion.getByRole("textbox", { name: "Jeres syn på det" });
    await view.pressSequentially("Nej");
    await criterion.getByRole("button", { name: "Tilføj en handling" }).click();
    assert.equal(await isMissing(), false);
    assert.deepEqual((await own(page)).handleplan.points.map(({ key, view }) => [key, view]), [["kriterium:k8", "Nej"]]);
    await criterion.getByRole("button", { name: /^Fjern handlingen/ }).click();
    await view.fill("");
    assert.deepEqual(await own(page), { format: 2 });
    assert.equal(await isMissing(), true);
    // What counts where nothing is written is shown again when the field is left.
    const seen = criterion.getByRole("textbox", { name: "Hvad så socialtilsynet?" });
    await seen.fill("");
    assert.equal(await seen.inputValue(), "");
    await view.focus();
    assert.equal(await seen.inputValue(), "Der har ikke været en leder i fire måneder.");
    // The action that was taken away comes back, and with it the point.
    await criterion.locator(".kvm-removed button").click();
    assert.deepEqual((await own(page)).handleplan.points[0].actions, [{ status: "ikkeBegyndt" }]);
  });
});

test("a point whose matter is gone is kept, and only a person takes it out for good; undo brings it back", async () => {
  await open({ events: happened([paabud]), own: answered }, async (page) => {
    const before = await own(page);
    await page.getByText("Ikke længere i oplysningerne (2)").click();
    const old = point(page, /^Skærpet tilsyn/);
    await old.getByText(/findes ikke længere i oplysningerne\. Punktet er bevaret\./).waitFor();
    assert.doesNotMatch(await plain(old), /Gået for/);
    await old.getByRole("button", { name: "Fjern punktet helt" }).click();
    assert.equal((await own(page)).handleplan.points.length, 2);
    await page.keyboard.press("Enter");
    assert.deepEqual(await own(page), before);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Skærpet tilsyn/);
  });
});

test("an udviklingspunkt is told here, answered, removed and got back; its answer is never lost", async () => {
  await open({ draft: judged }, async (page) => {
    await page.getByRole("button", { name: "Tilføj et udviklingspunkt" }).click();
    const told = page.locator(".kvm-concerns .kvm-fact");
    await page.keyboard.type("2");
    assert.equal((await own(page)).events[0].date, "--02");
    assert.equal(await point(page, /Udviklingspunkt/).count(), 0);
    await typeDate(told.getByRole("group", { name: "Dato på rapporten" }), ["2", "11", "2026"]);
    const its = point(page, /Udviklingspunkt, mandag den 2\. november 2026/);
    await its.getByText("Ingen paragraf: det står ikke i loven.").waitFor();
    await told.getByText("Hvad handler det om?").click();
    await told.getByRole("checkbox", { name: /^9\.b / }).check();
    await its.getByText(/^Handler om: 9\.b /).waitFor();
    await answer(its);
    await its.getByRole("textbox", { name: "Hvad så socialtilsynet?" }).fill("Mange skifter.");
    await its.getByRole("textbox", { name: "Jeres syn på det" }).fill("Det er blevet bedre.");
    // Not about that after all: the point follows.
    await told.getByRole("checkbox", { name: /^9\.b / }).uncheck();
    assert.equal(await its.getByText(/^Handler om/).count(), 0);
    const before = await own(page);
    await told.getByRole("button", { name: /^Fjern/ }).click();
    await page.getByText("Ikke længere i oplysningerne (1)").waitFor();
    await page.locator(".kvm-concerns .kvm-removed button").click();
    assert.deepEqual(await own(page), before);
    // It is back, folded, with the focus on it.
    await page.keyboard.press("Enter");
    await told.getByRole("combobox", { name: "Hvad er det?" }).selectOption({ label: "Vilkår" });
    const renamed = point(page, /Vilkår, mandag den 2\. november 2026/);
    assert.equal(await renamed.getByRole("textbox", { name: "Jeres syn på det" }).inputValue(), "Det er blevet bedre.");
    await told.getByRole("checkbox", { name: /^Sat, fordi/ }).check();
    await renamed.getByText(/bortfalder ved fristen/).waitFor();
  });
});

test("until 2025: what lifts a theme, exactly, and the smallest sets that reach a target", async () => {
  await open({ draft: scored }, async (page) => {
    const lift = page.locator(".kvm-lift");
    assert.match(await plain(lift), /siger ikke, hvad der betyder mest for borgerne/);
    await lift.getByText(/^4\. .*gennemsnit/).click();
    // Three criteria with a score: 3, 2 and 4. A step of 7.a is 1/3, of 4.a 1/6.
    const rows = await lift.locator("details[open] tbody tr").allInnerTexts();
    assert.deepEqual(
      rows.map((row) => /^(\S+) .*\((.*)\)$/s.exec(row)?.slice(1)),
      [["5.a", "1/3"], ["7.a", "1/3"], ["4.a", "1/6"], ["4.b", "1/6"]],
    );
    const target = lift.getByRole("textbox", { name: "Det gennemsnit, I vil nå" });
    await target.fill("3,5");
    assert.deepEqual((await own(page)).handleplan.target, { numerator: 35, denominator: 10 });
    // From 9/3 to 7/2 takes 1/2: two steps of 1/3, since one of 1/3 and one of 1/6 are two as well.
    await lift.getByText("3,5 kan nås med 2 trin på 1 indikator. Færre er ikke nok.").waitFor();
    await lift.getByText("5.a fra 2 til 4", { exact: true }).waitFor();
    await target.fill("6");
    await lift.locator(".form-error-message", { hasText: "Skriv et tal fra 1 til 5" }).waitFor();
    assert.equal(await target.inputValue(), "6");
    await lift.getByRole("combobox", { name: "Lave scorer som punkter" }).selectOption({ label: "Scorer under 3" });
    const low = point(page, /Lav score: 5\.a /);
    assert.match(await plain(low), /den afgør intet i sig selv[^]*Lov om socialtilsyn § 6, stk\. 1/);
    assert.ok(await page.locator(".kvm-threatening").isHidden());
  });
});

test("a meeting: how long to it, what to talk about, ask for, show and decide, each leading to its point", async () => {
  await open({ events: arrived, own: answered }, async (page) => {
    const meeting = page.locator(".kvm-meeting");
    assert.match(await plain(meeting.locator("summary")), /torsdag den 3\. december 2026 · om 8 dage/);
    await meeting.locator("summary").click();
    await meeting.getByRole("heading", { name: "Det skal I tale om" }).waitFor();
    const words = await plain(meeting);
    assert.match(words, /Det skal I tale om\s+Partshøring[^]*Vis, hvad der faktisk sker\s+Her er I uenige\.\s+Påbud, mandag/);
    await meeting.getByRole("link", { name: /^Påbud/ }).first().click();
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^3\. Påbud/);
    await typeDate(meeting.getByRole("group", { name: "Mødets dato" }), ["26", "11", "2026"]);
    await meeting.getByText("mødet er i morgen").waitFor();
  });
});

test("a foster family has no board: the checklist does not speak of one", async () => {
  await open({ draft: { value: { area: "plejefamilier", date: "2026-11-02" } } }, async (page) => {
    // Until the case has come it is drawn of none.
    await page.waitForFunction(() => document.getElementById("sag").value.party === "plejefamilie");
    await page.getByRole("checkbox", { name: /bestyrelse/ }).first().waitFor({ state: "detached" });
    assert.equal(await page.locator(".kvm-checklist").first().getByRole("checkbox").count(), 6);
    assert.equal(await page.getByRole("checkbox", { name: /bestyrelse/ }).count(), 0);
  });
});

test("a frist that changes in another form reorders the points, and takes nobody's focus or words", async () => {
  await open({ events: arrived }, async (page) => {
    // The form comes with its own view.
    await page.evaluate(() => (location.hash = "frister"));
    await page.locator("kvalitetsmodel-forhold fieldset").first().waitFor();
    await page.goBack();
    await there(page);
    const order = point(page, /Påbud/);
    await answer(order);
    const view = order.getByRole("textbox", { name: "Jeres syn på det" });
    await view.pressSequentially("Vi er i ");
    const before = await view.evaluate((one) => one);
    assert.ok(before !== undefined);
    await page.evaluate(([first, ...rest]) => {
      const forhold = document.createElement("kvalitetsmodel-forhold");
      forhold.setAttribute("sag", "sag");
      document.querySelector("main").append(forhold);
      forhold.value = { ...forhold.value, events: [{ ...first, frist: "2026-11-26" }, ...rest] };
    }, arrived.value.facts);
    // The påbud was the third and is now the second.
    await page.getByRole("heading", { name: /^2\. Påbud/ }).waitFor();
    await page.keyboard.type("gang.");
    assert.equal(await view.inputValue(), "Vi er i gang.");
    assert.equal((await own(page)).handleplan.points[0].view, "Vi er i gang.");
  });
});

test("a letter draws no other point anew, however long the plan is", async () => {
  const redrawn = [];
  for (const length of [4, 40]) {
    const many = Array.from({ length }, (_, at) => ({ ...paabud, id: `m-${at}`, sag: `m-${at}` }));
    await open({ events: happened(many) }, async (page) => {
      const view = page.locator("textarea[id$='-view']").first();
      redrawn.push(await view.evaluate(typing, "Vi har talt om det i dag"));
    });
  }
  const [few, more] = redrawn;
  // To draw one anew takes a hundred changes.
  more.forEach((changes, letter) => assert.ok(changes - few[letter] <= 36 * 6, `${changes - few[letter]} changes`));
});

/** Runs in the browser: types, and counts for each letter what is changed in the document. */
async function typing(input, words) {
  let changes = 0;
  const count = (records) => {
    for (const { addedNodes, removedNodes } of records) changes += 1 + addedNodes.length + removedNodes.length;
  };
  const observer = new MutationObserver(count);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const each = [];
  for (const letter of words) {
    input.value += letter;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // What is drawn later, too.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    count(observer.takeRecords());
    each.push(changes);
    changes = 0;
  }
  return each;
}

const states = {
  "nothing written": {},
  "much written, everything unfolded": { draft: judged, events: arrived, own: answered, act: unfold },
  "scores of 2025, a target": { draft: scored, own: { lowBelow: 3, target: 4 }, act: unfold },
  "wrong and removed": {
    events: happened([paabud]),
    own: { ...answered, target: "fire", dialogmoede: "2026-13-01", concerns: [{ id: "h-1", kind: "vilkaar", date: "" }] },
    act: async (page) => {
      await unfold(page);
      await page.locator(".kvm-action-tools button").first().click();
    },
  },
};

for (const [place, [name, { act, ...left }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing and nothing is cut off: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await open({ ...left, english }, async (page) => {
        await act?.(page);
        await axe(page);
        await fits(page);
        await page.setViewportSize(narrow);
        await axe(page);
        await fits(page);
      });
    });
  }
}

test("every word of the view is English after the switch, and nothing typed has changed", async () => {
  await open({ draft: judged, events: arrived, own: answered }, async (page) => {
    const before = await value(page, form);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "First of all" }).waitFor();
    await unfold(page);
    // What people have written stays as they wrote it, and an act has the name it has.
    const all = await page.locator("main").innerText();
    const written = all.replaceAll("\u00a0", " ").replace(judged.value.criteria[0].begrundelse, "");
    const words = written.replace(/\b(lov|bekendtgørelse) om [^§]*?(?= §)/gi, "");
    assert.doesNotMatch(words, /\b(ikke|senest|og|dage|fristen|skal|jeres|hvad)\b/i);
    assert.match(words, /Monday 4 January 2027 · 40 days left/);
    assert.deepEqual(await value(page, form), before);
  });
});

test("on paper: a document a board can read, with no field and no button in it", async () => {
  await open({ draft: judged, events: arrived, own: answered }, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.match(await page.locator("#print-head").innerText(), /Bofællesskabet Kastanjen[^]*25\. november 2026/);
    const paper = await plain(page.locator("main"));
    assert.match(paper, /3\. Påbud, mandag den 16\. november 2026[^]*Senest mandag den 4\. januar 2027 · 40 dage tilbage/);
    // And until when they may complain, which is no point of the plan.
    assert.match(paper, /Vil I klage, skal socialtilsynet have klagen[^]*mandag den 14\. december 2026[^]*En mulighed, ikke en pligt/);
    assert.match(paper, /Det så socialtilsynet\s+Medarbejderne kender ikke proceduren\.\s+Vores syn\s+Vi er ikke enige\./);
    const cells = await page.getByRole("row", { name: /^Kursus for vikarer/ }).innerText();
    assert.match(cells, /Afdelingslederen\s+tirsdag den 15\. december 2026\s+Kursusliste\s+I gang/);
    assert.match(paper, /Ikke længere i oplysningerne \(1\)[^]*Dialogmøde\s+torsdag den 3\. december 2026/);
    assert.match(paper, /Læs det hele omhyggeligt: rapporten, brevet eller afgørelsen\. \(gjort\)/);
    const shown = await page.locator("main :is(input, textarea, select, button)").evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
    );
    assert.deepEqual(shown, []);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(`${form} .kvm-paper`).innerText(), "");
    assert.equal((await page.pdf({ format: "A4" })).subarray(0, 5).toString(), "%PDF-");
  });
});

test("saved as a file and opened again, with what is half typed; cleared and got back", async () => {
  const half = { ...answered, dialogmoede: "2026--3", target: "fire" };
  await open({ draft: judged, events: arrived, own: half }, async (page) => {
    const { json: saved } = await savedFile(page);
    const before = await caseOf(page);
    assert.deepEqual(saved, before);
    assert.deepEqual(saved.events.slice(0, 3), arrived.value.facts);
    assert.deepEqual([saved.handleplan.dialogmoede, saved.handleplan.target], ["2026--3", "fire"]);
    await page.locator("#delete").click();
    assert.deepEqual(await own(page), { format: 2 });
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.waitForFunction((id) => document.getElementById("sag").value.id === id, before.id);
    assert.deepEqual(await caseOf(page), before);
    await page.locator("#delete").click();
    await choose(page, "#open", "plan.json", saved);
    await page.getByRole("heading", { name: /plan\.json er åbnet$/ }).waitFor();
    const opened = await caseOf(page);
    assert.deepEqual(opened, { ...before, base: before.revision });
    await toView(page, "handleplan");
    await there(page);
    await choose(page, "#open", "bad.json", { note: "en helt anden fil" });
    await page.getByRole("heading", { name: /bad\.json kunne ikke åbnes$/ }).waitFor();
    assert.deepEqual(await caseOf(page), opened);
    assert.equal((await keptCases(page)).length, 1);
  });
});

test("a form control in somebody else's form: a value, a reset, disabled as one", async () => {
  await open({ events: happened([paabud]) }, async (page) => {
    await page.evaluate(() => {
      const around = document.createElement("form");
      const plan = document.createElement("kvalitetsmodel-handleplan");
      around.id = "around";
      plan.setAttribute("name", "plan");
      plan.setAttribute("today", "2026-11-25");
      around.append(plan);
      document.body.append(around);
      plan.value = { area: "tilbud", concerns: [{ id: "u1", kind: "udviklingspunkt", date: "2026-11-02" }] };
    });
    await page.locator("#around .kvm-point").first().waitFor();
    const seen = await page.locator("#around").evaluate((around) => {
      const plan = around.querySelector("kvalitetsmodel-handleplan");
      const sent = JSON.parse(new FormData(around).get("plan"));
      const points = plan.querySelectorAll(".kvm-point").length;
      plan.disabled = true;
      const off = plan.querySelector("textarea").matches(":disabled");
      around.reset();
      const after = plan.own;
      around.remove();
      return { sent, points, off, after };
    });
    assert.deepEqual(seen, {
      sent: { format: 2, party: "tilbud", events: [{ id: "u1", kind: "udviklingspunkt", date: "2026-11-02" }] },
      points: 1,
      off: true,
      after: { format: 2 },
    });
  });
});
