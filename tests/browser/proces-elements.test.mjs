// The elements of the supervision process in somebody else's page: form controls like any other, which take their events
// from other forms by id, without CSS, in a strict page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, narrow, portalOfElements as html, value, visit, wide, withSite } from "./lib.mjs";

const names = ["handleplan", "dialogforloeb", "risikosag", "opfoelgning"];
const tag = (name) => `kvalitetsmodel-${name}`;
const today = "2026-11-25";
/** By themselves, with the results that follow them. */
const alone = `${names.map((name) => `<${tag(name)} id="${name}" name="${name}" today="${today}"></${tag(name)}>`).join("")}
<kvalitetsmodel-risiko for="risikosag"></kvalitetsmodel-risiko><kvalitetsmodel-dialogoverblik for="dialogforloeb"></kvalitetsmodel-dialogoverblik>`;
/** Beside the forms they take from, which come after them. */
const beside = `${names.map((name) => `<${tag(name)} id="${name}" vurdering="v" forhold="f"></${tag(name)}>`).join("")}
<kvalitetsmodel-risiko for="risikosag"></kvalitetsmodel-risiko><kvalitetsmodel-dialogoverblik for="dialogforloeb"></kvalitetsmodel-dialogoverblik>
<kvalitetsmodel-skema id="v" date="2026-11-02" tilbudstyper="sel107"></kvalitetsmodel-skema>
<kvalitetsmodel-forhold id="f" today="${today}" ownership="privat"></kvalitetsmodel-forhold>`;

const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";
const pages = {
  "/form.html": html(`<form id="form">${alone}<button type="reset">Nulstil alt</button></form>`),
  "/bare.html": html(alone),
  "/dkfds.html": html(alone, '<link rel="stylesheet" href="/dkfds/css/dkfds.min.css">'),
  "/beside.html": html(beside),
  "/values.html": html("<kvalitetsmodel-risiko></kvalitetsmodel-risiko><kvalitetsmodel-dialogoverblik></kvalitetsmodel-dialogoverblik>"),
};
const site = withSite({ policy, pages });
const broken = withSite({
  policy,
  pages,
  answer: (path) => (path.endsWith("_bg.wasm") ? { status: 404, type: "text/plain", body: "Not found" } : undefined),
});

const approval = {
  area: "tilbud",
  date: "2025-03-01",
  kind: "godkendelse",
  answers: [{ id: "10.a", answer: "forventes" }],
};
const drift = {
  area: "tilbud",
  date: "2026-11-02",
  criteria: [{ id: "k8", judgement: "notMet", begrundelse: "Der mangler en leder." }],
};
const paabud = { kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" };
const cases = {
  handleplan: {
    format: 2,
    party: "tilbud",
    vurderinger: [drift],
    events: [paabud, { id: "u1", kind: "udviklingspunkt", date: "2026-11-02", seen: "Mere sparring." }],
    handleplan: {
      points: [{ key: "paabud:p1", kind: "paabud", date: "2026-11-16", view: "Vi er i gang.", actions: [{ what: "Ansættelse" }] }],
      done: ["laesRapporten"],
    },
  },
  dialogforloeb: {
    format: 2,
    party: "tilbud",
    concerns: [{ id: "b1", gravity: "grave", text: "Ledelsen" }],
    events: [
      { kind: "tilsynsbesoeg", date: "2026-09-01", id: "s1", concerns: ["b1"], announced: false },
      { kind: "paabud", date: "2026-11-16", id: "s2", concerns: ["b1"], frist: "2027-01-04" },
    ],
  },
  risikosag: {
    format: 2,
    party: "tilbud",
    events: [paabud],
    risiko: {
      forhold: { sygefravaer: 184, skaerpetTilsyn: true, whistleblower: ["2026-10-01"] },
      prae: { date: "2026-09-01", by: "konsulent", category: "gul", begrundelse: "Nyt tilbud.", proposed: "groen" },
    },
  },
  opfoelgning: {
    format: 2,
    party: "tilbud",
    vurderinger: [approval],
    events: [{ kind: "vilkaar", date: "2025-03-01", id: "v1", subject: "En leder er ansat", frist: "2025-06-01" }],
    opfoelgning: {
      svar: [{ id: "10.a", text: "Alle har taget kurset inden 1. marts." }],
      points: [{ id: "10.a", when: "2025-09-01", who: "konsulent", datakilder: ["observation"] }],
    },
  },
};
/** The same as they were before a case was one: a file that somebody has kept opens. */
const earlier = {
  handleplan: {
    area: "tilbud",
    vurdering: drift,
    facts: [paabud],
    concerns: [{ id: "u1", kind: "udviklingspunkt", date: "2026-11-02", seen: "Mere sparring." }],
    punkter: cases.handleplan.handleplan.points,
    done: ["laesRapporten"],
  },
  dialogforloeb: { area: "tilbud", concerns: cases.dialogforloeb.concerns, steps: cases.dialogforloeb.events },
  risikosag: { area: "tilbud", facts: [paabud], ...cases.risikosag.risiko },
  opfoelgning: {
    plan: {
      vurdering: approval,
      ...cases.opfoelgning.opfoelgning,
      vilkaar: [{ id: "v1", text: "En leder er ansat", frist: "2025-06-01" }],
    },
  },
};

const drawn = (page) =>
  page.waitForFunction(
    (tags) => tags.every((one) => document.querySelector(`${one} fieldset.kvm-controls`) !== null),
    names.map(tag),
  );
const set = (page, name, given) => page.locator(tag(name)).evaluate((element, all) => (element.value = all), given);
const setAll = async (page, all = cases) => {
  for (const name of names) await set(page, name, all[name]);
};
/** What is given is there, in whatever order, and nothing that was given is gone. */
const holds = (found, given, about) => {
  for (const [member, its] of Object.entries(given)) {
    if (Array.isArray(its)) {
      assert.equal(found[member]?.length, its.length, `${about}/${member}`);
      its.forEach((one, at) => (typeof one === "object" ? holds(found[member][at], one, `${about}/${member}/${at}`) : assert.equal(found[member][at], one)));
    } else if (typeof its === "object") holds(found[member] ?? {}, its, `${about}/${member}`);
    else assert.equal(found[member], its, `${about}/${member}`);
  }
};

/** What the case says, its assessments need not. */
const bare = (sag) =>
  sag.vurderinger === undefined ? sag : { ...sag, vurderinger: sag.vurderinger.map(({ area: _, ...one }) => one) };

test("what a program sets comes back: nothing is lost on the way through any of the forms", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await drawn(page);
    await setAll(page);
    for (const name of names) {
      const found = await value(page, tag(name));
      holds(found, cases[name], name);
      // Set again, it is the same: nothing is added at each turn.
      await set(page, name, found);
      assert.deepEqual(await value(page, tag(name)), found, name);
    }
  });
});

test("a case of an earlier format is set as one of today's", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await drawn(page);
    await setAll(page, earlier);
    for (const name of names) holds(await value(page, tag(name)), bare(cases[name]), name);
  });
});

test("in a form: an entry each with the whole case as JSON, reset, disabled as one", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const entries = () => page.locator("#form").evaluate((form) => [...new FormData(form)]);
    const empty = await entries();
    assert.deepEqual(empty.map(([name]) => name), names);
    await setAll(page);
    for (const [name, json] of await entries()) assert.deepEqual(JSON.parse(json), await value(page, tag(name)), name);
    await page.getByRole("button", { name: "Nulstil alt" }).click();
    assert.deepEqual(await entries(), empty);
    for (const name of names) {
      await page.locator(tag(name)).evaluate((element) => (element.disabled = true));
      assert.equal(await page.locator(`${tag(name)} :is(input, button, select, textarea):enabled`).count(), 0, name);
    }
    assert.deepEqual(await entries(), []);
  });
});

test("change and input never come for what a program sets", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    await page.evaluate(() => {
      globalThis.seen = [];
      for (const type of ["input", "change"]) document.addEventListener(type, ({ target }) => globalThis.seen.push(`${type} ${target.localName}`));
    });
    await setAll(page);
    assert.deepEqual(await page.evaluate(() => globalThis.seen), []);
  });
});

test("the assessment and the events come from the forms that are named, at once and when they change", async () => {
  await visit(site, { path: "/beside.html" }, async (page) => {
    await drawn(page);
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    // An assessment that nobody has begun is none.
    assert.equal((await value(page, tag("risikosag"))).vurderinger, undefined);
    assert.equal((await value(page, tag("handleplan"))).party, "tilbud");
    await page.locator("#v").evaluate((element, all) => (element.value = all), drift);
    await page.locator("#f").evaluate((element, event) => (element.value = { ...element.value, events: [event] }), paabud);
    for (const name of ["risikosag", "handleplan"]) {
      const found = await value(page, tag(name));
      assert.equal(found.vurderinger[0].criteria[0].id, "k8", name);
      assert.deepEqual(found.events, [paabud], name);
      const own = await page.locator(tag(name)).evaluate((element) => element.own);
      assert.equal(own.vurderinger ?? own.events, undefined, `${name}: what is another form's is not its own`);
    }
    // From 2026 a criterion that is not met proposes red: BEK 1559/2025 § 10, stk. 2, and our own colour.
    await page.locator("kvalitetsmodel-risiko").getByText(/rød/i).first().waitFor();
    // What the socialtilsyn wrote of it stands in the plan's field.
    const written = () =>
      [...document.querySelectorAll("kvalitetsmodel-handleplan textarea")].some((field) => field.value === "Der mangler en leder.");
    await page.waitForFunction(written);
    const steps = (await value(page, tag("dialogforloeb"))).events;
    assert.deepEqual(steps.map(({ kind, date, id }) => ({ kind, date, id })), [{ kind: "paabud", date: "2026-11-16", id: "p1" }]);
  });
});

/** An open påbud alone is too little for a colour, and is told. */
const openPaabud = /Åbne påbud: 1/;

test("a date that is being typed elsewhere is told, and hides nothing else", async () => {
  await visit(site, { path: "/beside.html" }, async (page) => {
    await drawn(page);
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    const half = { kind: "varsling", date: "2026-11-", id: "v1" };
    await page.locator("#f").evaluate((element, events) => (element.value = { ...element.value, events }), [paabud, half]);
    for (const name of ["risikosag", "handleplan"]) {
      await page.locator(tag(name)).getByText("Ikke alt er regnet med").waitFor();
      assert.equal((await value(page, tag(name))).events.length, 2, "nothing is dropped from the value");
    }
    await page.locator("kvalitetsmodel-risiko").getByText(openPaabud).first().waitFor();
  });
});

test("what is set beside what is typed is asked about, also where nothing is typed", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await drawn(page);
    await set(page, "risikosag", { format: 2, party: "tilbud" });
    await page.locator("kvalitetsmodel-risiko").getByText("Der er intet forslag endnu").waitFor();
    await set(page, "risikosag", { format: 2, party: "tilbud", events: [paabud] });
    await page.locator("kvalitetsmodel-risiko").getByText(openPaabud).first().waitFor();
    await page.locator(tag("risikosag")).evaluate((element) => element.reset());
    assert.equal((await value(page, tag("risikosag"))).events, undefined);
  });
});

test("a form that is required is invalid until something is typed in it", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await drawn(page);
    for (const name of ["risikosag", "dialogforloeb"]) {
      const valid = () => page.locator(tag(name)).evaluate((element) => element.checkValidity());
      await page.locator(tag(name)).evaluate((element) => (element.required = true));
      assert.equal(await valid(), false, name);
      await set(page, name, cases[name]);
      assert.equal(await valid(), true, name);
    }
  });
});

test("a form that writes in another one does so for what is done in it, and not when it is reset or set", async () => {
  await visit(site, { path: "/beside.html" }, async (page) => {
    await drawn(page);
    const dialog = page.locator(tag("dialogforloeb"));
    const events = async () => (await value(page, "#f")).events;
    await page.locator("#f").evaluate((element, event) => (element.value = { ...element.value, events: [event] }), paabud);
    await page.evaluate(() => {
      globalThis.seen = [];
      document.addEventListener("change", ({ target }) => globalThis.seen.push(target.localName));
    });
    await dialog.evaluate((element) => (element.own = { format: 2, concerns: [{ id: "b1", gravity: "grave", text: "Ledelsen" }] }));
    await dialog.evaluate((element) => element.reset());
    assert.deepEqual(await events(), [paabud]);
    assert.deepEqual(await page.evaluate(() => globalThis.seen), []);
    // A step added here stands there, and goes and comes with it.
    await dialog.getByRole("button", { name: "Kontakt", exact: true }).click();
    assert.deepEqual((await events()).map(({ kind }) => kind), ["paabud", "kontakt"]);
    await dialog.getByRole("button", { name: /^Fjern/ }).last().click();
    assert.deepEqual(await events(), [paabud]);
    await dialog.getByRole("button", { name: "Fortryd" }).click();
    assert.deepEqual((await events()).map(({ kind }) => kind), ["paabud", "kontakt"]);
    assert.equal((await dialog.evaluate((element) => element.own)).events, undefined);
  });
});

for (const path of ["/bare.html", "/dkfds.html"]) {
  test(`without the page's own styles (${path}): everything is there, and axe finds nothing`, async () => {
    await visit(site, { path }, async (page) => {
      await drawn(page);
      await setAll(page);
      assert.equal(await page.locator("[style]").count(), 0);
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        await axe(page);
      }
    });
  });
}

test("shown by themselves: a value each, in the element's own language", async () => {
  await visit(site, { path: "/values.html" }, async (page) => {
    await page.evaluate(
      ([sag, forloeb, day]) => {
        for (const [name, given] of [["risiko", sag], ["dialogoverblik", forloeb]]) {
          const element = document.querySelector(`kvalitetsmodel-${name}`);
          element.setAttribute("today", day);
          element.lang = "en";
          element.value = given;
        }
      },
      [cases.risikosag, cases.dialogforloeb, today],
    );
    await page.locator("kvalitetsmodel-risiko").getByText(/red/i).first().waitFor();
    // BEK 1559/2025 § 8, stk. 1: dialogue first.
    await page.locator("kvalitetsmodel-dialogoverblik").getByText(/No dialogue about the facts is noted/).first().waitFor();
    assert.equal(await page.locator("kvalitetsmodel-risiko > div").getAttribute("lang"), "en");
    // What cannot be read says why, by itself.
    await page.locator("kvalitetsmodel-risiko").evaluate((element) => (element.value = { party: "skole", risiko: { forhold: { skaerpetTilsyn: 1 } }, settings: { trace: 1 } }));
    await page.locator("kvalitetsmodel-risiko").getByText("/settings/trace").waitFor();
    await page.locator("kvalitetsmodel-risiko").getByText("/party").waitFor();
  });
});

test("without the wasm each form says so", async () => {
  await visit(broken, { path: "/beside.html", expectErrors: true }, async (page) => {
    for (const name of names) {
      await page.locator(tag(name)).getByText(/kvalitetsmodel_bg\.wasm/).waitFor();
    }
    // What follows a form leaves it to the form to tell.
    assert.equal(await page.locator("kvalitetsmodel-risiko").innerText(), "");
  });
});
