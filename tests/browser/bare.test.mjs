// The elements in a page without Det Fælles Designsystem, with and without the package's own style sheet: nobody scrolls
// sideways on a phone, and no two words run together, neither for the eye nor for a screen reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit, withSite } from "./lib.mjs";

const forms = ["skema", "forhold", "risikosag", "dialogforloeb", "opfoelgning", "handleplan", "bilag"];
const names = [...forms, "frister", "aarshjul", "profil", "spindelvaev", "risiko", "dialogoverblik"];
const html = (head) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg">${head}
<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head><body><main><h1>Et andet sted</h1>
<kvalitetsmodel-sag id="sag" today="2026-11-30">${names.map((name) => `<kvalitetsmodel-${name}></kvalitetsmodel-${name}>`).join("")}</kvalitetsmodel-sag></main></body></html>`;
const link = (href) => `<link rel="stylesheet" href="${href}">`;
const [own, dkfds] = [link("/kvalitetsmodel/dist/kvalitetsmodel.css"), link("/dkfds/css/dkfds.min.css")];
const pages = { "/bare.html": html(""), "/own.html": html(own), "/dkfds.html": html(dkfds), "/both.html": html(dkfds + own) };
const site = withSite({ pages });

const sag = {
  format: 2,
  party: "tilbud",
  ownership: "privat",
  tilbud: { name: "Solgården", tilbudstyper: ["sel107"] },
  vurderinger: [{ date: "2026-11-20", criteria: [{ id: "k3", judgement: "notMet", begrundelse: "Set." }, { id: "k4", judgement: "met" }], answers: [{ id: "3.a", answer: 2 }] }],
  events: [
    { kind: "tilsynsrapportUdkast", date: "2026-11-16", id: "e-0", frist: "2026-12-07" },
    { kind: "paabud", date: "2026-11-23", id: "e-1", frist: "2027-01-15", about: ["k3"] },
    { kind: "varsling", date: "2026-11-24", id: "e-2", frist: "2026-12-15" },
    { kind: "skaerpetTilsyn", date: "2026-11-25", id: "e-3" },
    { kind: "klage", date: "2026-11-28", id: "e-4" },
    { kind: "tilsynsbesoeg", date: "2026-10-25", id: "e-5", announced: false },
    { kind: "udviklingspunkt", date: "2026-11-02", id: "h-5", frist: "2026-12-20", seen: "Noget" },
  ],
  concerns: [{ id: "b-1", gravity: "moderate", text: "Bekymring om medicin" }, { id: "b-2", gravity: "grave", text: "Magtanvendelse" }],
  dialog: { intended: [{ id: "a-1", kind: "paabud", concerns: ["b-1"] }] },
  risiko: {},
};

/** Everything of the case, unfolded: what is folded is drawn when it is opened, and may have more folded in it. */
async function shown(page) {
  await page.locator("kvalitetsmodel-handleplan fieldset.kvm-controls").waitFor();
  await page.evaluate((value) => (document.getElementById("sag").value = value), sag);
  for (let deep = 0; deep < 4; deep += 1) {
    await page.evaluate(async () => {
      for (const one of document.querySelectorAll("details:not([open])")) one.open = true;
      await new Promise((done) => setTimeout(done, 50));
    });
  }
}

for (const path of Object.keys(pages)) {
  test(`nothing scrolls sideways at 320 px, ${path} (WCAG 1.4.10)`, async () => {
    await visit(site, { path, size: { width: 320, height: 800 } }, async (page) => {
      await shown(page);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("main *")]
          .filter((one) => one.checkVisibility() && !one.closest(".sr-only") && one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => `${one.localName}.${one.getAttribute("class")}: ${one.textContent.slice(0, 40)}`),
      );
      assert.deepEqual(wide, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  });
}

test("no two words run together where there is no style at all: each text ends at a space or at an element that is a block by itself", async () => {
  await visit(site, { path: "/bare.html" }, async (page) => {
    await shown(page);
    const glued = await page.evaluate(() => {
      const blocks = "address,article,aside,div,dl,dt,dd,details,summary,fieldset,legend,figure,figcaption,h1,h2,h3,h4,h5,h6,li,main,ol,ul,p,pre,section,table,thead,tbody,tr,th,td,option,optgroup,select,svg,button,br";
      const found = new Set();
      let [before, crossed] = ["", true];
      const enter = (node) => {
        // A picture has a name, and its words stand where they are drawn.
        if (node.localName === "svg") return void (crossed = true);
        if (node.nodeType === Node.TEXT_NODE) {
          if (node.data === "") return;
          if (!crossed && /[\p{L}\p{N}.:!?)]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(node.data)) found.add(`${before.slice(-24)}|${node.data.slice(0, 24)}`);
          [before, crossed] = [node.data, false];
          return;
        }
        // What stands behind a field belongs to it, and has to be told apart too.
        if (node.hidden) return;
        if (/^(input|textarea)$/.test(node.localName) && !crossed && /\S$/.test(before)) found.add(`${before.slice(-24)}|<${node.localName}>`);
        const isBlock = node.matches(blocks);
        crossed ||= isBlock;
        for (const child of node.childNodes) enter(child);
        crossed ||= isBlock;
        if (/^(input|textarea)$/.test(node.localName)) [before, crossed] = ["x", false];
      };
      enter(document.querySelector("main"));
      return [...found];
    });
    assert.deepEqual(glued, []);
  });
});
