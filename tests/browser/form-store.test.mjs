// What every form built on the store does, told with the form of events: who owns the value, what a redraw leaves alone,
// and how much is drawn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { elementsScript, portal, visit, withSite } from "./lib.mjs";

const form = "kvalitetsmodel-forhold";
const preset = { format: 2, party: "plejefamilie", events: [{ kind: "paabud", date: "2026-03-05", id: "p-1" }] };
const attribute = JSON.stringify(preset).replaceAll('"', "&quot;");

const site = withSite({
  policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  pages: {
    "/form.html": portal(`<form id="form"><${form} name="f" id="f" today="2026-03-10"></${form}></form>`, elementsScript),
    "/preset.html": portal(`<form id="form"><${form} name="f" id="f" value="${attribute}"></${form}></form>`, elementsScript),
    "/required.html": portal(`<form id="form"><${form} name="f" id="f" required></${form}></form>`, elementsScript),
    "/late.html": portal(`<form id="form"><${form} name="f" id="f"></${form}></form>`),
  },
});

const drawn = (page) => page.locator(`${form} .kvm-quick`).first().waitFor();
const value = (page) => page.locator(form).evaluate((one) => one.value);
const set = (page, events) =>
  page.locator(form).evaluate((one, list) => (one.value = { ...one.value, events: list }), events);
const happened = (length) =>
  Array.from({ length }, (_, at) => ({ kind: "tilsynsbesoeg", date: "2026-01-05", id: `v-${at}` }));
/** Its fields are drawn when the browser tells that it is unfolded. */
const unfold = async (page, place) => {
  const fact = page.locator(`${form} .kvm-fact`).nth(place);
  await fact.locator("summary").first().click();
  await fact.locator("[id$='-date-day']").first().waitFor();
};

test("setting the value it has does nothing: no update, no redraw, and the field being typed in is left alone", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    await set(page, [{ kind: "paabud", date: "", id: "p-1" }]);
    await unfold(page, 0);
    await page.evaluate(() => {
      globalThis.updates = 0;
      document.addEventListener("kvalitetsmodel-update", () => (globalThis.updates += 1));
      // As a framework does, that holds the value.
      document.querySelector("kvalitetsmodel-forhold").addEventListener("input", ({ target }) => {
        const before = globalThis.updates;
        target.value = JSON.parse(JSON.stringify(target.value));
        globalThis.more = globalThis.updates - before;
      });
    });
    await page.locator("[id$='-date-day']").click();
    await page.keyboard.type("5");
    assert.equal(await page.evaluate(() => globalThis.more), 0);
    await page.keyboard.type("x");
    assert.equal(await page.locator("[id$='-date-day']").inputValue(), "5x");
    assert.ok(await page.evaluate(() => document.activeElement.matches("[id$='-date-day']")));
  });
});

/** A påbud whose date is asked for, unfolded; what is heard, and what is marked as wrong. */
async function dated(page) {
  await drawn(page);
  await set(page, [{ kind: "paabud", date: "", id: "p-1" }]);
  await unfold(page, 0);
  const part = (name) => page.locator(`${form} .kvm-fact [id$='-date-${name}']`);
  return {
    part,
    type: async (texts) => {
      for (const name of ["day", "month", "year"]) await part(name).fill(texts[name] ?? "");
      await part("year").blur();
    },
    date: async () => (await value(page)).events[0].date,
    typed: () => Promise.all(["day", "month", "year"].map((name) => part(name).inputValue())),
    told: () => page.locator(`${form} .kvm-fact [id$='-date-feedback']`).innerText(),
    heard: () => page.locator(`${form} > .kvm > [role=status]`).textContent(),
    invalid: () => page.locator(`${form} .kvm-fact .date-group [aria-invalid=true]`).evaluateAll((all) => all.map(({ id }) => id.split("-").at(-1))),
  };
}

test("a whole date is pasted into any of the three fields, and the page hears of it", async () => {
  const pasted = {
    "26-11-2026": "2026-11-26",
    " 26.11.2026 ": "2026-11-26",
    "1/2 2026": "2026-02-01",
    "26. november 2026": "2026-11-26",
    "2026-11-26": "2026-11-26",
    "26-11-26": "26-11-26",
  };
  await visit(site, { path: "/form.html" }, async (page) => {
    const { part, date } = await dated(page);
    await page.evaluate(() => {
      globalThis.heard = 0;
      document.querySelector("kvalitetsmodel-forhold").addEventListener("change", () => (globalThis.heard += 1));
    });
    const paste = (name, text) =>
      part(name).evaluate((field, words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", words);
        return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    for (const [place, [text, meant]] of Object.entries(pasted).entries()) {
      await part("day").fill("");
      await paste(["day", "month", "year"][place % 3], text);
      assert.equal(await date(), meant, text);
    }
    assert.ok((await page.evaluate(() => globalThis.heard)) >= Object.keys(pasted).length);
    // What is no whole date is pasted as the browser does.
    assert.equal(await paste("day", "26"), true);
    assert.equal(await paste("day", "ring den 26."), true);
  });
});

test("a date that cannot be read is told plainly at its field, marked, and heard when it is left", async () => {
  const year = "Skriv året med fire tal, så regnes datoen med.";
  const all = "Skriv dag, måned og år. Så regnes den med.";
  const numbers = "Skriv dag og år med tal, og måneden med tal eller navn, fx 11 eller nov.";
  const cases = [
    [{ day: "26", month: "11", year: "26" }, year, ["year"]],
    [{ day: "26", month: "11" }, all, ["year"]],
    [{ month: "11", year: "2026" }, all, ["day"]],
    [{ day: "xx", month: "11", year: "2026" }, numbers, ["day"]],
    [{ day: "26", month: "no", year: "2026" }, numbers, ["month"]],
    [{ day: "31", month: "feb", year: "2026" }, "31-2-2026 findes ikke i kalenderen. Ret datoen; indtil da er den ikke regnet med.", ["day", "month", "year"]],
    [{ day: "26", month: "11", year: "9026" }, "Året er 9026. Se efter, om det er rigtigt.", []],
    [{ day: "26", month: "11", year: "1026" }, "Året er 1026. Se efter, om det er rigtigt.", []],
  ];
  await visit(site, { path: "/form.html" }, async (page) => {
    const { type, told, heard, invalid, typed } = await dated(page);
    for (const [texts, words, marked] of cases) {
      await type(texts);
      const said = await told();
      assert.ok(said.includes(words), `${JSON.stringify(texts)}: ${said}`);
      assert.equal(await heard(), words);
      assert.doesNotMatch(said, /NaN|\d{4}-\d\d|ISO/);
      assert.deepEqual(await invalid(), marked, JSON.stringify(texts));
      assert.deepEqual(await typed(), ["day", "month", "year"].map((name) => texts[name] ?? ""), "it stands as it was typed");
    }
  });
});

test("a month is written as a number or as a name, in Danish or English", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    const { type, date, invalid, typed } = await dated(page);
    for (const [month, number] of [["nov", "11"], ["Nov.", "11"], ["november", "11"], ["maj", "05"], ["May", "05"], ["okt", "10"], ["oct", "10"], ["9", "09"]]) {
      await type({ day: "5", month, year: "2026" });
      assert.equal(await date(), `2026-${number}-05`, month);
      assert.deepEqual(await invalid(), []);
      assert.equal((await typed())[1], month);
    }
  });
});

test("another value keeps the focus, the caret, what is half typed and what is unfolded; the entry may have moved", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const two = [
      { kind: "skaerpetTilsyn", date: "2026-03-05", id: "s-1", yearlyFee: 123400, receipt: "brev" },
      { kind: "paabud", date: "2026-03-05", id: "p-1", receipt: "digitalPost" },
    ];
    await set(page, two);
    await unfold(page, 0);
    await unfold(page, 1);
    const fee = page.locator("[id$='-yearlyFee']");
    await fee.fill("45000,5");
    await fee.evaluate((one) => one.setSelectionRange(2, 4));
    const more = [{ kind: "paabud", date: "2026-02-01", id: "p-0", receipt: "brev" }, two[1], { ...two[0], yearlyFee: 4500050, to: "2026-09-05" }];
    await set(page, more);
    assert.deepEqual(
      await fee.evaluate((one) => [one === document.activeElement, one.value, one.selectionStart, one.selectionEnd]),
      [true, "45000,5", 2, 4],
    );
    assert.deepEqual(
      await page.locator(`${form} .kvm-fact`).evaluateAll((all) => all.map(({ open }) => open)),
      [false, true, true],
    );
    // No answer was lost to a group of the same name while the list was reordered.
    assert.deepEqual(
      await page.locator(`${form} .kvm-fact [name$='-receipt']:checked`).evaluateAll((all) => all.map((one) => one.value)),
      ["digitalPost", "brev"],
    );
    assert.deepEqual((await value(page)).events, more);
  });
});

for (const moves of [true, false]) test(`wherever an entry is moved to, the field being typed in keeps the focus, ${moves ? "with" : "without"} moveBefore`, async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    if (!moves) await page.evaluate(() => delete Element.prototype.moveBefore);
    const list = happened(4);
    await set(page, list);
    for (const place of [0, 1, 2, 3]) await unfold(page, place);
    for (const order of [[3, 2, 1, 0], [1, 2, 3, 0], [3, 0, 1, 2], [2, 3, 0, 1]]) {
      for (const focused of [0, 1, 2, 3]) {
        await set(page, list);
        const day = await page.locator("[id$='-date-day']").nth(focused).elementHandle();
        await day.focus();
        await set(page, order.map((place) => list[place]));
        assert.ok(await day.evaluate((one) => one === document.activeElement), `${focused} in ${order}`);
      }
    }
  });
});

test("a value attribute is the default: posted from the start, what reset returns to, and never the current case", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    const posted = () => page.locator("#form").evaluate((one) => JSON.parse(new FormData(one).get("f")));
    await drawn(page);
    assert.deepEqual(await posted(), preset);
    await set(page, []);
    assert.deepEqual((await posted()).events, []);
    assert.equal(await page.locator(form).getAttribute("value"), JSON.stringify(preset));
    await page.locator("#form").evaluate((one) => one.reset());
    assert.deepEqual(await value(page), preset);
    await page.getByText("Påbud, torsdag den 5. marts 2026").waitFor();
    // Changed before anybody typed, it is followed; after that it is left for the next reset.
    await page.locator(form).evaluate((one, json) => one.setAttribute("value", json), JSON.stringify({ ...preset, events: [] }));
    assert.deepEqual((await value(page)).events, []);
    await set(page, preset.events);
    await page.locator(form).evaluate((one) => one.removeAttribute("value"));
    assert.deepEqual((await value(page)).events, preset.events);
  });
});

test("what is set before the element is defined is taken over", async () => {
  await visit(site, { path: "/late.html" }, async (page) => {
    await page.evaluate(async (preset) => {
      const one = document.querySelector("kvalitetsmodel-forhold");
      Object.assign(one, { value: preset, required: true, today: "2026-03-10" });
      await import("/kvalitetsmodel/dist/elements/index.js");
    }, preset);
    await drawn(page);
    const got = await page.locator(form).evaluate((one) => [one.value, one.hasAttribute("required"), one.today, Object.keys(one).includes("value")]);
    assert.deepEqual(got, [preset, true, "2026-03-10", false]);
  });
});

test("required is invalid, and the form value right, from the start: also while the engine loads", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = (context) => context.route("**/*.wasm", async (route) => (await held, route.continue()));
  await visit(site, { path: "/required.html", prepare }, async (page) => {
    await page.waitForFunction(() => customElements.get("kvalitetsmodel-forhold"));
    const state = () =>
      page.locator(form).evaluate((one) => [one.validity.valueMissing, one.form.checkValidity(), new FormData(one.form).get("f")]);
    const empty = { format: 2, party: "tilbud", events: [] };
    assert.deepEqual(await state(), [true, false, JSON.stringify(empty)]);
    await page.locator(form).evaluate((one, preset) => (one.value = preset), preset);
    assert.deepEqual(await state(), [false, true, JSON.stringify(preset)]);
    await page.locator(form).evaluate((one) => one.reset());
    assert.equal((await state())[0], true);
    release();
    await drawn(page);
    assert.equal((await state())[0], true);
  });
});

test("a folded event is one line: of 3,000 no field is drawn, and a key in one draws no other", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const nodes = () => page.locator(form).evaluate((one) => one.querySelectorAll("*").length);
    const few = await nodes();
    await set(page, happened(3000));
    assert.ok((await nodes()) - few <= 3000 * 3, "the entry, its line and the place for its fields");
    await unfold(page, 1500);
    const changed = await page.locator("[id$='-date-day']").evaluate(async (field) => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(field.closest("kvalitetsmodel-forhold"), { subtree: true, childList: true, attributes: true, characterData: true });
      field.value = "6";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      observer.disconnect();
      return count;
    });
    assert.ok(changed <= 5, `${changed} changes: the line that says the date`);
    assert.equal((await value(page)).events[1500].date, "2026-01-06");
  });
});

test("a removed event comes back to its place with what was typed in it, and the focus on it", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await drawn(page);
    const three = happened(3);
    await set(page, three);
    await unfold(page, 1);
    await page.locator(`${form} .kvm-fact`).nth(1).getByRole("button", { name: /^Fjern/ }).click();
    const undo = page.getByRole("button", { name: "Fortryd" });
    assert.ok(await undo.evaluate((one) => one === document.activeElement));
    await undo.click();
    assert.deepEqual((await value(page)).events, three);
    assert.ok(await page.locator(`${form} .kvm-fact`).nth(1).locator("summary").first().evaluate((one) => one === document.activeElement));
  });
});
