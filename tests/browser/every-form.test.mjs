// What holds for every form of the package as for the browser's own fields. The numbers are those of the reports of such
// faults in comparable packages that each test holds for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { full } from "./examples.mjs";
import { elementsScript, portal, visit, withSite } from "./lib.mjs";

const paabud = { kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" };
const sag = { format: 2, party: "tilbud" };
/** A value of each, with something in it. */
const values = {
  skema: { format: 1, ...full },
  forhold: { ...sag, events: [paabud] },
  handleplan: { ...sag, events: [paabud], handleplan: { points: [{ key: "paabud:p1", kind: "paabud", date: "2026-11-16", view: "Vi er i gang." }] } },
  dialogforloeb: { ...sag, concerns: [{ id: "b1", gravity: "grave", text: "Ledelsen" }], events: [{ ...paabud, concerns: ["b1"] }] },
  risikosag: { ...sag, risiko: { forhold: { sygefravaer: 184, skaerpetTilsyn: true } } },
  opfoelgning: {
    ...sag,
    vurderinger: [{ area: "tilbud", date: "2025-03-01", kind: "godkendelse", answers: [{ id: "10.a", answer: "forventes" }] }],
    opfoelgning: { svar: [{ id: "10.a", text: "Alle har taget kurset inden 1. marts." }] },
  },
  bilag: { modeller: [{ version: "tilbud-2026", texts: { kriterier: { k1: "Andre ord" } } }] },
};
const forms = Object.keys(values);
const tag = (name) => `kvalitetsmodel-${name}`;
const element = (name, more = "") => `<${tag(name)} id="${name}" name="${name}" ${more}></${tag(name)}>`;
const all = (more = () => "") => `<form id="form">${forms.map((name) => element(name, more(name))).join("")}<button>Send</button></form>`;
const preset = (name) => `value="${JSON.stringify(values[name]).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
const labelled = forms.map((name) => `<p><label id="l-${name}" for="${name}">Navnet på ${name}</label></p>${element(name, 'form="elsewhere"')}`).join("");

const pages = {
  "/forms.html": portal(all(), elementsScript),
  "/required.html": portal(all(() => "required"), elementsScript),
  "/preset.html": portal(all(preset), elementsScript),
  "/late.html": portal(all()),
  "/labels.html": portal(`${labelled}<form id="elsewhere"></form>`, elementsScript),
  "/shadow.html": portal('<div id="host" lang="en"></div><div id="outer"></div>', elementsScript),
};
const site = withSite({ pages });
const broken = withSite({ pages, answer: (path) => (path.endsWith(".wasm") ? { status: 404, type: "text/plain", body: "Not found" } : undefined) });

const drawn = (page, names = forms) =>
  page.waitForFunction((tags) => tags.every((one) => document.querySelector(`${one} fieldset.kvm-controls`) !== null), names.map(tag));
const valueOf = (page, name) => page.locator(`#${name}`).evaluate((one) => one.value);
const entries = (page) => page.locator("#form").evaluate((one) => Object.fromEntries(new FormData(one)));

test("report 6: setting the value it has does nothing, whatever the form: no event, no node is touched, the focus stays", async () => {
  await visit(site, { path: "/forms.html" }, async (page) => {
    await drawn(page);
    const seen = await page.evaluate(async (values) => {
      const seen = [];
      for (const [name, value] of Object.entries(values)) {
        const one = document.getElementById(name);
        one.value = value;
        one.focus();
        const field = document.activeElement;
        if (!one.contains(field)) seen.push(`${name}: no field`);
        await new Promise((done) => setTimeout(done));
        const observer = new MutationObserver((records) => seen.push(...records.map(({ type, target }) => `${name}: ${type} ${target.nodeName}`)));
        observer.observe(one, { subtree: true, childList: true, attributes: true, characterData: true });
        const hear = ({ type }) => seen.push(`${name}: ${type}`);
        const types = ["input", "change", "kvalitetsmodel-update"];
        for (const type of types) document.addEventListener(type, hear);
        // As it came, and as a framework holds it: a copy, and its members in another order.
        const turned = (of) => (typeof of === "object" && of !== null && !Array.isArray(of) ? Object.fromEntries(Object.entries(of).reverse().map(([key, its]) => [key, turned(its)])) : of);
        for (const same of [one.value, JSON.parse(JSON.stringify(one.value)), turned(one.value)]) one.value = same;
        await new Promise((done) => setTimeout(done));
        observer.disconnect();
        for (const type of types) document.removeEventListener(type, hear);
        if (document.activeElement !== field) seen.push(`${name}: the focus`);
      }
      return seen;
    }, values);
    assert.deepEqual(seen, []);
  });
});

test("report 7: what is set before a form is defined is taken over, whatever the form", async () => {
  await visit(site, { path: "/late.html" }, async (page) => {
    await page.evaluate(async (values) => {
      for (const [name, value] of Object.entries(values)) Object.assign(document.getElementById(name), { value, required: true, disabled: name === "bilag" });
      await import("/kvalitetsmodel/dist/elements/index.js");
    }, values);
    await drawn(page);
    const other = await page.evaluate((names) => names.filter((name) => Object.hasOwn(document.getElementById(name), "value")), forms);
    assert.deepEqual(other, [], "an own property stands before the setter");
    const sent = await entries(page);
    for (const name of forms) {
      if (name !== "bilag") assert.deepEqual(JSON.parse(sent[name]), await valueOf(page, name));
      assert.ok(JSON.stringify(await valueOf(page, name)).length >= JSON.stringify(values[name]).length - 40, `${name}: ${JSON.stringify(await valueOf(page, name))}`);
      assert.deepEqual(await page.locator(`#${name}`).evaluate((one) => [one.hasAttribute("required"), one.hasAttribute("disabled")]), [true, name === "bilag"]);
    }
  });
});

test("a value attribute is what reset returns to, whatever the form, and never what it holds", async () => {
  await visit(site, { path: "/preset.html" }, async (page) => {
    await drawn(page);
    const start = await entries(page);
    for (const name of forms) {
      const attribute = () => page.locator(`#${name}`).evaluate((one) => JSON.parse(one.getAttribute("value")));
      const before = await valueOf(page, name);
      await page.locator(`#${name}`).evaluate((one) => (one.value = {}));
      assert.notDeepEqual(await valueOf(page, name), before, name);
      assert.deepEqual(await attribute(), values[name], "the attribute is left alone");
    }
    await page.locator("#form").evaluate((one) => one.reset());
    assert.deepEqual(await entries(page), start);
    for (const name of forms) assert.deepEqual(JSON.parse(start[name]), await valueOf(page, name));
  });
});

for (const [when, where] of Object.entries({ "while the engine loads": site, "when the engine cannot come": broken })) {
  test(`report 19: required is invalid from the start, and the form value right, ${when}`, async () => {
    const hold = (context) => context.route("**/*.wasm", () => {});
    const options = where === site ? { prepare: hold } : { expectErrors: true };
    await visit(where, { path: "/required.html", ...options }, async (page) => {
      await page.waitForFunction((tags) => tags.every((one) => customElements.get(one)), forms.map(tag));
      if (where === broken) await page.getByText("Kvalitetsmodellen kunne ikke indlæses").first().waitFor();
      assert.deepEqual(await page.evaluate((names) => names.filter((name) => document.getElementById(name).checkValidity()), forms), []);
      await page.evaluate(() => document.getElementById("form").addEventListener("submit", (event) => (event.preventDefault(), document.body.append("SENT"))));
      await page.getByRole("button", { name: "Send" }).click();
      assert.equal(await page.getByText("SENT").count(), 0);
      // What a program sets stands, and is sent.
      await page.evaluate((values) => Object.entries(values).forEach(([name, value]) => (document.getElementById(name).value = value)), values);
      const sent = await entries(page);
      for (const name of forms) {
        assert.deepEqual(JSON.parse(sent[name]), await valueOf(page, name), name);
        assert.deepEqual(Object.keys(values[name]).filter((member) => !(member in JSON.parse(sent[name]))), [], name);
      }
    });
  });
}

test("what is no object is refused by every setter as by the functions: the same problems, in the same words", async () => {
  await visit(site, { path: "/forms.html" }, async (page) => {
    await drawn(page);
    const other = await page.evaluate(async (names) => {
      const { frister } = await import("/kvalitetsmodel/dist/browser.js");
      const proxy = new Proxy({}, { ownKeys() { throw new TypeError("no"); } });
      class Own {}
      const wrong = { five: 5, half: 1.5, none: Number.NaN, text: "x", json: "{}", yes: true, list: [], big: 4n, symbol: Symbol("x"), function: () => {}, map: new Map(), date: new Date(), own: new Own(), proxy, null: null, undefined };
      const told = (run) => {
        try {
          run();
          return "taken";
        } catch ({ name, code, problems }) {
          return JSON.stringify({ name, code, problems });
        }
      };
      return names.flatMap((name) =>
        Object.entries(wrong).flatMap(([kind, value]) => {
          const [ours, theirs] = [told(() => (document.getElementById(name).value = value)), told(() => frister(value, "2026-03-01"))];
          return ours === theirs && theirs.includes("wrongType") ? [] : [`${name}, ${kind}: ${ours} and not ${theirs}`];
        }),
      );
    }, forms);
    assert.deepEqual(other.slice(0, 3), []);
  });
});

test("report 22: a label leads to its form, and form= lets it stand outside (report 21)", async () => {
  await visit(site, { path: "/labels.html" }, async (page) => {
    await drawn(page);
    for (const name of forms) {
      await page.locator(`#l-${name}`).click();
      assert.ok(await page.locator(`#${name}`).evaluate((one) => one.contains(document.activeElement)), name);
      assert.deepEqual(await page.locator(`#${name}`).evaluate((one) => [one.form.id, [...new FormData(one.form).keys()].includes(one.name), one.labels.length]), ["elsewhere", true, 1]);
    }
    // A click beside the fields is none on the label.
    await page.evaluate(() => document.activeElement.blur());
    await page.locator("#forhold").evaluate((one) => {
      one.style.padding = "2em";
      one.scrollIntoView();
    });
    await page.locator("#forhold").click({ position: { x: 4, y: 4 } });
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  });
});

test("report 24: in a shadow root what follows finds its form, the layout is there, and the language is the page's", async () => {
  await visit(site, { path: "/shadow.html" }, async (page) => {
    const inside = `<label for="s">Navn</label><kvalitetsmodel-skema id="s" name="v" date="2025-06-01" tilbudstyper="sel107"></kvalitetsmodel-skema>
      <kvalitetsmodel-profil for="s"></kvalitetsmodel-profil><kvalitetsmodel-spindelvaev for="s"></kvalitetsmodel-spindelvaev>
      <kvalitetsmodel-forhold id="f" today="2026-03-10"></kvalitetsmodel-forhold><kvalitetsmodel-frister for="f"></kvalitetsmodel-frister>
      <kvalitetsmodel-handleplan id="h" vurdering="s" forhold="f"></kvalitetsmodel-handleplan>`;
    await page.evaluate((inside) => {
      // The same ids in the page itself are others.
      document.querySelector("#outer").innerHTML = '<kvalitetsmodel-skema id="s" date="2025-06-01"></kvalitetsmodel-skema>';
      document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = inside;
    }, inside);
    const within = (selector) => page.locator(`#host ${selector}`);
    await within("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await within("kvalitetsmodel-handleplan fieldset.kvm-controls").waitFor();
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelector("#host").shadowRoot.querySelectorAll(".kvm")].map(({ lang }) => lang)),
      Array(6).fill("en"),
      "the language of the host",
    );
    await page.evaluate(([full, event]) => {
      const root = document.querySelector("#host").shadowRoot;
      root.querySelector("#s").value = full;
      root.querySelector("#f").value = { ...root.querySelector("#f").value, events: [event] };
    }, [full, { ...paabud, date: "2026-03-05" }]);
    await within("kvalitetsmodel-profil table").first().waitFor();
    await within("kvalitetsmodel-spindelvaev svg").first().waitFor();
    await within("kvalitetsmodel-frister .kvm-frist").first().waitFor({ state: "attached" });
    assert.deepEqual(await within("#h").evaluate(({ value }) => [value.vurderinger.length, value.events.length]), [1, 1]);
    // The layout: what is for screen readers only is not seen, and an element is a block.
    assert.deepEqual(
      await within("kvalitetsmodel-skema .sr-only").first().evaluate((one) => getComputedStyle(one).position),
      "absolute",
    );
    assert.equal(await within("kvalitetsmodel-frister").evaluate((one) => getComputedStyle(one).display), "block");
    // The language changes around it, and in it.
    const languages = () => page.evaluate(() => new Set([...document.querySelector("#host").shadowRoot.querySelectorAll(".kvm")].map(({ lang }) => lang)).size + document.querySelector("#host").shadowRoot.querySelector(".kvm").lang);
    await page.evaluate(() => (document.querySelector("#host").lang = "da"));
    await page.waitForFunction(() => document.querySelector("#host").shadowRoot.querySelector(".kvm").lang === "da");
    assert.equal(await languages(), "1da");
    await page.evaluate(() => (document.querySelector("#host").shadowRoot.querySelector("#s").lang = "en"));
    await page.waitForFunction(() => document.querySelector("#host").shadowRoot.querySelector("#s .kvm").lang === "en");
    // A label in there, and the events go out as those of a field do.
    await page.evaluate(() => document.querySelector("#host").addEventListener("input", () => (globalThis.heard = true)));
    await within("label").first().click();
    assert.ok(await page.evaluate(() => document.querySelector("#host").shadowRoot.querySelector("#s").contains(document.querySelector("#host").shadowRoot.activeElement)));
    await within("#s input[id$='-name']").fill("Bøgen");
    assert.equal(await page.evaluate(() => globalThis.heard), true);
  });
});

test("report 24: what follows in a shadow root finds a form in the page around it, and hears of it", async () => {
  await visit(site, { path: "/shadow.html" }, async (page) => {
    await page.evaluate(() => {
      document.querySelector("#outer").innerHTML = '<kvalitetsmodel-forhold id="f" today="2026-03-10"></kvalitetsmodel-forhold>';
      document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = '<kvalitetsmodel-frister for="f"></kvalitetsmodel-frister>';
    });
    await drawn(page, ["forhold"]);
    await page.evaluate((event) => (document.querySelector("#f").value = { ...document.querySelector("#f").value, events: [event] }), { ...paabud, date: "2026-03-05" });
    await page.locator("#host kvalitetsmodel-frister .kvm-frist").first().waitFor({ state: "attached" });
  });
});

test("report 20: a fieldset around it that is disabled disables every form", async () => {
  await visit(site, { path: "/forms.html" }, async (page) => {
    await drawn(page);
    await page.evaluate(() => {
      const fieldset = document.createElement("fieldset");
      fieldset.append(...document.querySelector("#form").children);
      document.querySelector("#form").append(fieldset);
      fieldset.disabled = true;
    });
    assert.deepEqual(await entries(page), {});
    assert.equal(await page.locator("#form .kvm :is(input, button, select, textarea):enabled").count(), 0);
  });
});
