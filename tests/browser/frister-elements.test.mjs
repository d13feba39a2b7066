// The elements of the deadlines in somebody else's page: a form control like any other, without CSS, in a strict page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { axe, narrow, portalOfElements as html, value, visit, wide, withSite } from "./lib.mjs";

const three = `<kvalitetsmodel-forhold id="f" ownership="privat" today="2026-03-10"></kvalitetsmodel-forhold>
<kvalitetsmodel-frister for="f"></kvalitetsmodel-frister><kvalitetsmodel-aarshjul for="f" year="2027"></kvalitetsmodel-aarshjul>`;

const site = withSite({
  policy:
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  pages: {
    "/form.html":
      html(`<form id="form"><kvalitetsmodel-forhold name="forhold" id="f" party="plejefamilie" today="2026-03-10"></kvalitetsmodel-forhold>
      <button type="reset">Nulstil</button></form>`),
    "/bare.html": html(three),
    "/dkfds.html": html(three, '<link rel="stylesheet" href="/dkfds/css/dkfds.min.css">'),
    "/values.html": html(
      "<kvalitetsmodel-frister></kvalitetsmodel-frister><kvalitetsmodel-aarshjul></kvalitetsmodel-aarshjul>",
    ),
  },
});

const forhold = "kvalitetsmodel-forhold";
const paabud = { kind: "paabud", date: "2026-03-05", receipt: "digitalPost", frist: "2026-06-01", id: "f-1" };
const drawn = (page) => page.locator(`${forhold} .kvm-quick`).waitFor();
const set = (page, events) =>
  page.locator(forhold).evaluate((element, list) => (element.value = { ...element.value, events: list }), events);
const entries = (page) => page.locator("form").evaluate((form) => [...new FormData(form)]);

test("in a form: one entry with the events as JSON, reset to its attributes, disabled as one", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const empty = await value(page, forhold);
    assert.deepEqual(empty, { format: 2, party: "plejefamilie", events: [] });
    await page.getByRole("button", { name: "Ophør af godkendelsen" }).click();
    const [[name, json], ...others] = await entries(page);
    assert.deepEqual([name, others.length], ["forhold", 0]);
    assert.deepEqual(JSON.parse(json), await value(page, forhold));
    assert.equal(JSON.parse(json).events[0].kind, "ophoer");
    // A date that is not there yet makes the form invalid, and says so.
    assert.ok(await page.locator(forhold).evaluate((element) => element.validity.customError));
    await page.getByRole("button", { name: "Nulstil" }).click();
    assert.deepEqual(await value(page, forhold), empty);
    await page.locator(forhold).evaluate((element) => (element.disabled = true));
    assert.ok(await page.getByRole("button", { name: "Påbud", exact: true }).isDisabled());
    assert.deepEqual(await entries(page), []);
  });
});

test("change and input bubble once for what a person does, and never for what a program sets", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    await page.evaluate(() => {
      globalThis.seen = [];
      for (const type of ["input", "change"])
        document.addEventListener(type, ({ target }) => globalThis.seen.push(`${type} ${target.localName}`));
    });
    await set(page, [paabud]);
    assert.deepEqual(await page.evaluate(() => globalThis.seen), []);
    await page.getByRole("radio", { name: /^Et socialtilsyn/ }).check();
    const both = [`input ${forhold}`, `change ${forhold}`];
    assert.deepEqual(await page.evaluate(() => globalThis.seen), both);
    await page.getByRole("button", { name: "Påbud", exact: true }).click();
    assert.deepEqual(await page.evaluate(() => globalThis.seen), [...both, ...both]);
  });
});

test("what a program sets comes back as it was, and each event without an id gets one", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const given = {
      format: 2,
      party: "tilbud",
      ownership: "driftsaftale",
      settings: { practice: ["grundlovsdag"], hoering: { unit: "hverdage", count: 10 }, visits: "calendarYear" },
      events: [
        { ...paabud, sag: "A", reason: false, straks: true },
        { kind: "tilsynsbesoeg", date: "2026-01-05", id: "v.1", afdeling: "Øst", announcedOn: "2025-12-20" },
      ],
    };
    await page.locator(forhold).evaluate((element, all) => (element.value = all), given);
    assert.deepEqual(await value(page, forhold), given);
    await set(page, [{ kind: "klage", date: "2026-03-09" }]);
    const [{ id }] = (await value(page, forhold)).events;
    assert.match(id, /^[\w.-]{1,40}$/);
  });
});

for (const path of ["/bare.html", "/dkfds.html"]) {
  test(`without the page's own styles (${path}): everything is there, and axe finds nothing`, async () => {
    await visit(site, { path }, async (page) => {
      await drawn(page);
      await set(page, [paabud, { kind: "tilsynsrapportUdkast", date: "2026-02-01", id: "f-2" }]);
      await page.locator("kvalitetsmodel-frister").getByText("Senest tirsdag den 7. april 2026").waitFor();
      await page.locator("kvalitetsmodel-aarshjul").getByRole("heading", { name: "Årshjul 2027" }).waitFor();
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
    await page.evaluate((event) => {
      for (const name of ["kvalitetsmodel-frister", "kvalitetsmodel-aarshjul"]) {
        const element = document.querySelector(name);
        element.lang = "en";
        element.setAttribute("today", "2026-03-10");
        element.value = { party: "tilbud", ownership: "kommunal", events: [event] };
      }
    }, paabud);
    await page.getByText("By Tuesday 7 April 2026").waitFor();
    // A municipal tilbud: budget on 15 November, BEK 1559/2025 § 11, stk. 3.
    await page.getByRole("row", { name: /^November Sunday 15 November 2026/ }).waitFor();
    assert.equal(await page.locator("kvalitetsmodel-frister > div").getAttribute("lang"), "en");
    await page.locator("kvalitetsmodel-frister").evaluate((element) => (element.value = null));
    await page.getByText("Add what has arrived").waitFor();
  });
});

test("the calendar file of a case has its id in every UID and its name in every summary, so that two cases keep their days", async () => {
  await visit(site, { path: "/values.html" }, async (page) => {
    const files = [];
    for (const id of ["kastanjen", "birken"]) {
      await page.locator("kvalitetsmodel-frister").evaluate(
        (element, value) => (element.setAttribute("today", "2026-03-10"), (element.value = value)),
        { party: "tilbud", id, name: id, events: [paabud] },
      );
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("kvalitetsmodel-frister [id$='-ics']").click(),
      ]);
      files.push(await readFile(await download.path(), "utf8"));
    }
    const of = (file, name) => file.split("\r\n").filter((line) => line.startsWith(`${name}:`));
    const uids = files.map((file) => of(file, "UID"));
    assert.ok(uids[0].length > 0);
    assert.deepEqual(uids[0].filter((one) => uids[1].includes(one)), []);
    for (const summary of of(files[1], "SUMMARY")) assert.match(summary, /birken/);
  });
});

test("where the sentences stand is folded for all of them at once, links to the act and is always on paper", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    const meaning = page.locator("kvalitetsmodel-frister .kvm-meaning");
    await drawn(page);
    await set(page, [paabud]);
    await meaning.waitFor();
    const acts = meaning.getByRole("link");
    assert.equal(await acts.count(), 0);
    await meaning.getByRole("button", { name: "Vis lovgrundlag" }).click();
    await acts.first().waitFor();
    assert.deepEqual([...new Set(await acts.evaluateAll((all) => all.map(({ href, textContent }) => `${textContent} ${href}`)))].sort(), [
      "BEK 1559/2025 https://www.retsinformation.dk/eli/lta/2025/1559",
      "BEK 1560/2025 https://www.retsinformation.dk/eli/lta/2025/1560",
      "LBK 242/2026 https://www.retsinformation.dk/eli/lta/2026/242",
      "LBK 354/2025 https://www.retsinformation.dk/eli/lta/2025/354",
    ]);
    await meaning.getByRole("button", { name: "Skjul lovgrundlag" }).click();
    await acts.first().waitFor({ state: "detached" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await acts.first().waitFor();
  });
});

test("an event is found by writing a part of what it is called, and added by Enter", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const find = page.getByRole("searchbox", { name: "Find en hændelse ved at skrive" });
    const fits = page.locator(`${forhold} [role='status']`, { hasText: "passer" });
    await find.fill("æøå");
    await fits.getByText("Ingen passer").waitFor();
    await find.press("Enter");
    await page.getByText("Vælg først, hvad der er sket.").waitFor();
    assert.deepEqual((await value(page, forhold)).events, []);
    await find.fill("tilsynsbes");
    await fits.getByText("passer").waitFor();
    await find.press("Enter");
    await page.locator(`${forhold} .kvm-facts summary`).first().waitFor();
    assert.deepEqual((await value(page, forhold)).events.map(({ kind }) => kind), ["tilsynsbesoeg"]);
    // What was looked for is no answer, and is gone.
    assert.equal(await find.inputValue(), "");
  });
});
