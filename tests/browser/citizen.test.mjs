// The elements in pages that others run: copied, morphed, replaced, cached, and beside another copy of the package. The
// numbers are those of the reports of such faults in comparable packages that each test holds for; which of them is held
// where:
//
//  1 pre-bundling moves the wasm           packaging/bundlers, packaging/hosts/vite
//  2 a server bundle breaks the glue       packaging/bundlers, packaging/hosts/next
//  4 hydration                             packaging/hosts/next
//  6 setting the value it has              every-form; form-store, elements
//  7 set before the upgrade                every-form
//  8 idiomorph, morphdom                   here
//  9 cloneNode, innerHTML, Turbo, Drupal   here
// 10 two copies count ids                  here
// 11 jQuery, jquery.form                   jquery
// 12 sideEffects                           packaging/bundlers (webpack 5)
// 13 jsdom, happy-dom                      packaging/hosts/vitest, packaging/jest
// 14 Jest                                  packaging/jest
// 15 workers                               packaging/hosts/cloudflare
// 16 Angular                               packaging/hosts/angular
// 17 a server without lib DOM              packaging/types
// 18 JSX types                             packaging/types
// 19 required before it is loaded          every-form
// 20 fieldset[disabled]                    every-form; elements
// 21 form=                                 every-form
// 22 label for                             every-form
// 23 state that the browser restores       here
// 24 shadow roots                          every-form
// 26 Trusted Types                         the policy of elements, form-store, proces-elements
// 27 storage that is forbidden             here; the page: drafts
// 31 lines of a calendar file              tests/ical.rs
// 32 the end of a whole day                tests/ical.rs
// 33 CRLF, escapes, DTSTAMP                tests/ical.rs
// 34 UIDs of two cases                     node/frister; frister-elements
// 35 a download in a sandbox               here
// 36 store bededag                         node/frister; vectors
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { elementsScript, portal, visit, withSite } from "./lib.mjs";

const { resolve } = createRequire(import.meta.url);
const libraries = {
  "/idiomorph.js": resolve("idiomorph/dist/idiomorph.js"),
  "/morphdom.js": resolve("morphdom/dist/morphdom-umd.js"),
  "/turbo.js": resolve("@hotwired/turbo/dist/turbo.es2017-umd.js"),
  "/jquery.js": resolve("jquery"),
};
const script = (source) => `<script src="${source}"></script>`;
const classic = script("/kvalitetsmodel/dist/script/kvalitetsmodel.global.js");

const skema = '<kvalitetsmodel-skema name="v" id="s" date="2025-06-01"></kvalitetsmodel-skema>';
const forhold = '<kvalitetsmodel-forhold name="f" id="f" today="2026-03-10"></kvalitetsmodel-forhold>';
const both = `<form id="form">${skema}${forhold}</form>`;
// Of two copies of the package on a page each has some of the elements: what is defined already stays.
const shared = `<script>{ const define = customElements.define.bind(customElements);
  customElements.define = (name, element) => { if (name !== "kvalitetsmodel-forhold" || globalThis.second) define(name, element); }; }</script>`;

const site = withSite({
  policy: null,
  answer: (path) => (libraries[path] === undefined ? undefined : { body: readFileSync(libraries[path]) }),
  pages: {
    "/form.html": portal(both, elementsScript),
    "/copies.html": portal(both, `${shared}${classic}<script>globalThis.second = true</script>${elementsScript}`),
    "/turbo.html": portal(`${both}<a href="/other.html">Videre</a>`, `${elementsScript}${script("/turbo.js")}`),
    "/sag.html": portal(`<form id="form"><kvalitetsmodel-sag name="sag" id="sag" today="2026-03-10">${skema}${forhold}<p id="theirs">Portalens egen tekst</p></kvalitetsmodel-sag></form>`, elementsScript),
    "/frame.html": portal('<iframe id="frame" sandbox="allow-scripts" src="/sandboxed.html"></iframe>'),
    "/sandboxed.html": portal(
      `${both}<kvalitetsmodel-frister for="f"></kvalitetsmodel-frister>`,
      `${script("/kvalitetsmodel/dist/script/kvalitetsmodel.bytes.js")}${classic}`,
    ),
    "/plain.html": portal('<p id="other">Noget andet</p>'),
    "/other.html": portal('<p id="other">Noget andet</p>', `${elementsScript}${script("/turbo.js")}`),
    "/instance.html": portal(`<div id="wrap"><form id="form">${skema.replace("<kvalitetsmodel-skema", '$& instance="sag-7"')}</form></div>`, `${elementsScript}${script("/jquery.js")}`),
  },
});

const happened = { format: 2, party: "tilbud", events: [{ kind: "paabud", date: "2026-03-05", id: "p-1" }] };
const answered = { area: "tilbud", date: "2025-06-01", tilbud: { name: "Kastanjen" }, answers: [{ id: "1.a", answer: 4 }] };

/** The form of the assessment and that of the events, each with something in it, and the focus in a name being typed. */
async function filled(page) {
  await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
  await page.evaluate(([answered, happened]) => {
    document.querySelector("#s").value = answered;
    const forhold = document.querySelector("#f");
    if (forhold !== null) forhold.value = happened;
  }, [answered, happened]);
  const name = page.locator("kvalitetsmodel-skema input[id$='-name']");
  await name.focus();
  await name.evaluate((one) => one.setSelectionRange(2, 5));
}

/** What is in the page of an element: how often it is drawn, whether ids meet, what it holds and shows. */
const state = (page, selector = "kvalitetsmodel-skema") =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => ({
      drawings: one.querySelectorAll(".kvm-temaer").length,
      name: one.value.tilbud?.name,
      answers: one.value.answers,
      shown: one.querySelector("input[id$='-name']")?.value,
      checked: [...one.querySelectorAll("input:checked")].filter(({ name }) => /1\.a|1_a/.test(name)).map(({ value }) => value),
      sent: [...new FormData(one.form)].filter(([name]) => name === "v").map(([, value]) => JSON.parse(value).tilbud?.name),
    })),
  );
const alive = { drawings: 1, name: "Kastanjen", answers: answered.answers, shown: "Kastanjen", checked: ["4"], sent: ["Kastanjen"] };
const twice = (page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  });
/** That what is typed comes into the value: the drawing is not a picture. */
async function answers(page) {
  const name = page.locator("kvalitetsmodel-skema input[id$='-name']");
  await name.fill("Bøgen");
  assert.equal(await page.locator("kvalitetsmodel-skema").evaluate((one) => one.value.tilbud.name), "Bøgen");
}
const focused = (page) =>
  page.evaluate(() => {
    const { id = "", selectionStart, selectionEnd } = document.activeElement ?? {};
    return [id.replace(/^.*-/, ""), selectionStart, selectionEnd];
  });

test("report 10: two copies of the package on a page share no id and no group of radios, and take no answer from each other", async () => {
  await visit(site, { path: "/copies.html" }, async (page) => {
    await filled(page);
    assert.ok(await page.evaluate(() => customElements.get("kvalitetsmodel-forhold").name !== "" && !(document.querySelector("#f") instanceof Object.getPrototypeOf(customElements.get("kvalitetsmodel-skema")))), "of another copy");
    assert.deepEqual(await twice(page), []);
    const groups = (selector) => page.locator(`${selector} input[type=radio]`).evaluateAll((all) => [...new Set(all.map(({ name }) => name))]);
    const [ours, theirs] = [await groups("kvalitetsmodel-skema"), await groups("kvalitetsmodel-forhold")];
    assert.deepEqual(ours.filter((name) => theirs.includes(name)), []);
    for (const label of await page.locator("kvalitetsmodel-forhold input[type=radio] + label").all()) if (await label.isVisible()) await label.click();
    assert.deepEqual(await state(page), [alive]);
  });
});

test("report 10: no id begins as those of a version that counted by itself, from kvm1", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await filled(page);
    const counted = () => page.evaluate(() => [...document.querySelectorAll("[id], [name]")].filter(({ id, name }) => /^kvm\d/.test(id) || /^kvm\d/.test(name)).length);
    assert.equal(await counted(), 0);
  });
});

const copies = {
  "cloneNode(true), the original beside it": (one) => {
    const copy = one.cloneNode(true);
    one.id = "original";
    const form = document.createElement("form");
    one.form.after(form);
    form.append(copy);
  },
  "cloneNode(true), the original gone before the copy comes": (one) => {
    const copy = one.cloneNode(true);
    const { form } = one;
    one.remove();
    setTimeout(() => form.append(copy));
  },
  "cloneNode(true) of a copy that was never in the page": (one) => one.replaceWith(one.cloneNode(true).cloneNode(true)),
  "importNode(…, true)": (one) => one.replaceWith(document.importNode(one, true)),
  "outerHTML = outerHTML": (one) => (one.outerHTML = one.outerHTML),
  "innerHTML = innerHTML of what it stands in": (one) => (one.form.innerHTML = one.form.innerHTML),
  "innerHTML = innerHTML of the whole page": () => (document.body.innerHTML = document.body.innerHTML),
  "an HTML text that comes back later": (one) => {
    const { form } = one;
    const { outerHTML } = one;
    one.remove();
    setTimeout(() => (form.innerHTML = outerHTML));
  },
  "taken out and put back": (one) => one.replaceWith(document.createComment(""), one),
  "replaceChildren()": (one) => one.replaceChildren(),
  "textContent = ''": (one) => (one.textContent = ""),
};
for (const [how, copy] of Object.entries(copies)) {
  test(`report 9: ${how}: one drawing, alive, with its value`, async () => {
    await visit(site, { path: "/form.html" }, async (page) => {
      await filled(page);
      await page.locator("#s").evaluate(copy);
      await page.waitForTimeout(50);
      await page.locator("kvalitetsmodel-skema .kvm-temaer").first().waitFor();
      const all = await state(page);
      assert.deepEqual(all, all.map(() => alive));
      assert.equal(all.length, how.includes("beside") ? 2 : 1);
      assert.deepEqual(await twice(page), []);
      if (all.length === 1) return answers(page);
      // Two forms from now on.
      await page.locator("kvalitetsmodel-skema input[id$='-name']").first().fill("Bøgen");
      assert.deepEqual((await state(page)).map(({ name }) => name), ["Bøgen", "Kastanjen"]);
    });
  });
}

test("report 9: no case data stands in the page's markup", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await filled(page);
    const markup = await page.locator("#s").evaluate((one) => one.outerHTML);
    assert.doesNotMatch(markup, /Kastanjen| checked/);
  });
});

test("report 9: Turbo's cache: there and back, one drawing, alive, with its value", async () => {
  await visit(site, { path: "/turbo.html" }, async (page) => {
    await filled(page);
    await page.getByRole("link", { name: "Videre" }).click();
    await page.locator("#other").waitFor();
    await page.goBack();
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual(await state(page), [alive]);
    assert.deepEqual(await page.locator("#f").evaluate((one) => one.value), happened);
    assert.deepEqual(await twice(page), []);
    await answers(page);
    // And once more, from the copy of the copy.
    await page.getByRole("link", { name: "Videre" }).click();
    await page.locator("#other").waitFor();
    await page.goBack();
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual((await state(page)).map(({ drawings, shown }) => [drawings, shown]), [[1, "Bøgen"]]);
  });
});

const fresh = both;
const morphs = {
  "idiomorph, the server's markup": ["/idiomorph.js", (main, fresh) => globalThis.Idiomorph.morph(main, fresh, { morphStyle: "innerHTML" })],
  "idiomorph, the element alone": ["/idiomorph.js", (main) => globalThis.Idiomorph.morph(main.querySelector("#s"), '<kvalitetsmodel-skema name="v" id="s" date="2025-06-01"></kvalitetsmodel-skema>')],
  "idiomorph, the markup of a moment ago": ["/idiomorph.js", (main) => globalThis.Idiomorph.morph(main, main.innerHTML, { morphStyle: "innerHTML" })],
  "morphdom, the server's markup": ["/morphdom.js", (main, fresh) => globalThis.morphdom(main, `<main id="main">${fresh}</main>`)],
  "morphdom, the markup of a moment ago": ["/morphdom.js", (main) => globalThis.morphdom(main, main.outerHTML)],
  "morphdom, a copy": ["/morphdom.js", (main) => globalThis.morphdom(main, main.cloneNode(true))],
};
for (const [how, [library, morph]] of Object.entries(morphs)) {
  test(`report 8: ${how}: one drawing, alive, with its value, and the focus and the caret where they were`, async () => {
    await visit(site, { path: "/form.html" }, async (page) => {
      await filled(page);
      await page.addScriptTag({ url: library });
      const fact = page.locator("#f .kvm-fact summary").first();
      await fact.click();
      const day = page.locator("#f .kvm-fact [id$='-date-day']");
      await page.locator("#s input[id$='-name']").focus();
      await page.locator("#s input[id$='-name']").evaluate((one) => one.setSelectionRange(2, 5));
      await page.locator("#main").evaluate((main, [morph, fresh]) => new Function(`return (${morph})`)()(main, fresh), [String(morph), fresh]);
      assert.deepEqual(await state(page), [alive]);
      assert.deepEqual(await focused(page), ["name", 2, 5]);
      assert.deepEqual(await twice(page), []);
      assert.ok(await day.isVisible(), "what was unfolded is");
      assert.equal(await day.inputValue(), "5");
      await answers(page);
    });
  });
}

const ofSag = {
  "cloneNode(true)": ["/idiomorph.js", (form) => form.replaceWith(form.cloneNode(true))],
  "innerHTML = innerHTML": ["/idiomorph.js", (form) => (form.innerHTML = form.innerHTML)],
  "idiomorph, the server's markup": ["/idiomorph.js", (form, fresh) => globalThis.Idiomorph.morph(form, fresh)],
  "morphdom, the server's markup": ["/morphdom.js", (form, fresh) => globalThis.morphdom(form, fresh)],
};
for (const [how, [library, change]] of Object.entries(ofSag)) {
  test(`reports 8 and 9: ${how}, of a whole case with its parts: each drawn once, alive, with the case`, async () => {
    await visit(site, { path: "/sag.html" }, async (page) => {
      const fresh = await page.locator("#form").evaluate(async (one) => {
        await customElements.whenDefined("kvalitetsmodel-sag");
        const copy = one.cloneNode(true);
        for (const drawing of copy.querySelectorAll("div.kvm")) drawing.remove();
        return copy.outerHTML;
      });
      await filled(page);
      await page.addScriptTag({ url: library });
      const before = await page.locator("#sag").evaluate((one) => one.value);
      assert.equal(before.events.length, 1);
      await page.locator("#form").evaluate((form, [change, fresh]) => void new Function(`return (${change})`)()(form, fresh), [String(change), fresh]);
      await page.locator("#sag kvalitetsmodel-skema .kvm-temaer").waitFor();
      await page.locator("#sag kvalitetsmodel-forhold .kvm-fact").waitFor();
      assert.deepEqual(await page.locator("#sag").evaluate((one) => one.value), before);
      const [shown] = await state(page);
      assert.deepEqual([shown.drawings, shown.shown, shown.checked], [1, "Kastanjen", ["4"]]);
      assert.deepEqual(await twice(page), []);
      assert.equal(await page.locator("#theirs").innerText(), "Portalens egen tekst");
      await page.locator("#s input[id$='-name']").fill("Bøgen");
      assert.match(await page.locator("#form").evaluate((form) => new FormData(form).get("sag")), /"Bøgen"/);
    });
  });
}

test("what somebody else puts in an element is left alone, and so is the focus that somebody took elsewhere", async () => {
  await visit(site, { path: "/form.html" }, async (page) => {
    await filled(page);
    await page.locator("#s").evaluate((one) => {
      one.append(Object.assign(document.createElement("p"), { id: "theirs" }));
      const other = Object.assign(document.createElement("input"), { id: "elsewhere" });
      document.body.append(other);
      other.focus();
      one.querySelector(".kvm").remove();
    });
    assert.deepEqual(await state(page), [alive]);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, document.querySelector("#s > #theirs") !== null]), ["elsewhere", true]);
  });
});

test("report 9: markup of the server in the place of a form, as Drupal's AJAX brings it: with the same `instance` it is the same form, without it another", async () => {
  await visit(site, { path: "/instance.html" }, async (page) => {
    await filled(page);
    const replace = (attribute) =>
      page.evaluate((attribute) => {
        globalThis.jQuery("#wrap").replaceWith(`<div id="wrap"><form id="form"><kvalitetsmodel-skema ${attribute} name="v" id="s" date="2025-06-01"></kvalitetsmodel-skema></form></div>`);
      }, attribute);
    await replace('instance="sag-7"');
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual(await state(page), [alive]);
    await answers(page);
    await replace('instance="sag-8"');
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual((await state(page)).map(({ drawings, shown }) => [drawings, shown]), [[1, ""]]);
    await replace("");
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    assert.deepEqual((await state(page)).map(({ drawings, shown }) => [drawings, shown]), [[1, ""]]);
    // A value that the page sets itself is not put aside for the one of before.
    await page.evaluate((answered) => {
      const one = document.createElement("kvalitetsmodel-skema");
      Object.assign(one, { id: "set", value: { ...answered, tilbud: { name: "Egen" } } });
      one.setAttribute("instance", "sag-7");
      document.querySelector("form").append(one);
    }, answered);
    await page.locator("#set .kvm-temaer").waitFor();
    assert.equal(await page.locator("#set").evaluate((one) => one.value.tilbud.name), "Egen");
  });
});

for (const cached of [true, false]) {
  test(`report 23: away and back, ${cached ? "from" : "without"} the browser's page cache: what was filled in is there`, async () => {
    // A page that listens for its end is not kept.
    const prepare = (context) => (cached ? undefined : context.addInitScript(() => addEventListener("unload", () => {})));
    await visit(site, { path: "/form.html", prepare }, async (page) => {
      await filled(page);
      await page.locator("kvalitetsmodel-skema input[id$='-name']").fill("Bøgen");
      await page.goto(new URL("/plain.html", page.url()).href);
      await page.goBack();
      await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
      assert.deepEqual(await state(page), [{ ...alive, name: "Bøgen", shown: "Bøgen", sent: ["Bøgen"] }]);
      assert.deepEqual(await page.locator("#f").evaluate((one) => one.value), happened);
    });
  });
}

test("reports 27 and 35: in a sandbox without storage and downloads everything works, and no file is said to be there", async () => {
  await visit(site, { path: "/frame.html", expectErrors: true }, async (page) => {
    const frame = page.frameLocator("#frame");
    await frame.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await frame.locator("#f").evaluate((one, happened) => (one.value = happened), happened);
    const downloads = [];
    page.on("download", (one) => downloads.push(one));
    await frame.locator("kvalitetsmodel-frister button").first().click();
    const words = await frame.locator("kvalitetsmodel-frister .kvm-done").innerText();
    assert.match(words, /^Browseren er bedt om at hente .*\.ics\. Kommer filen ikke, /);
    assert.deepEqual(downloads, []);
  });
});
