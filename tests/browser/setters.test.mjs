// Whatever a program sets as a value: the elements take what is data and draw it, what is wrong is told as by the
// functions, and what is no object at all is refused with the package's one error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit, withSite } from "./lib.mjs";

const forms = ["sag", "skema", "forhold", "risikosag", "dialogforloeb", "opfoelgning", "handleplan", "bilag"];
const followers = ["frister", "aarshjul", "profil", "spindelvaev", "risiko", "dialogoverblik"];
const names = [...forms, ...followers];
const body = names.map((name) => `<kvalitetsmodel-${name} id="${name}"></kvalitetsmodel-${name}>`).join("");
const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title><link rel="icon" href="/icon.svg"><script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head><body>${body}</body></html>`;
const site = withSite({ pages: { "/odd.html": page } });

test("any value at all: taken, or refused with the one error; nothing is thrown later", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    await page.locator("kvalitetsmodel-risikosag fieldset").first().waitFor();
    assert.deepEqual(await page.evaluate(run, names), []);
  });
});

test("every element is a block, on a page that has no style sheet", async () => {
  await visit(site, { path: "/odd.html" }, async (page) => {
    await page.locator("kvalitetsmodel-skema .kvm-temaer").waitFor();
    const display = (all) => all.map((name) => getComputedStyle(document.getElementById(name)).display);
    assert.deepEqual(await page.evaluate(display, names), names.map(() => "block"));
  });
});

/** Runs in the browser: what went wrong. */
async function run(names) {
  const members = ["area", "date", "today", "kind", "tilbud", "answers", "criteria", "facts", "steps", "concerns", "forhold"];
  members.push("party", "events", "vurderinger", "dialog", "risiko", "opfoelgning", "handleplan");
  members.push("vurdering", "plan", "drift", "settings", "punkter", "svar", "points", "vilkaar", "prae", "post", "risikomodel", "modeller");
  const all = (value) => Object.fromEntries(members.map((name) => [name, value]));
  const cycle = { area: "tilbud", date: "2026-03-01" };
  for (const name of ["tilbud", "vurdering", "plan"]) cycle[name] = cycle;
  cycle.facts = [cycle];
  const refused = [4, "x", [], () => {}, new Map(), new Date(), 4n, Symbol("x")];
  refused.push(new Proxy({}, { ownKeys() { throw new TypeError("no"); } }));
  const taken = [{}, { area: "zzz" }, { area: "tilbud", date: "2026-03-01", tilbud: null }, cycle];
  for (const value of [null, 5, "x", true, 4n, [null], [5], ["x"], {}, [{}], new Map(), new Date(0)]) taken.push(all(value));
  taken.push({ get area() { throw new TypeError("no"); } }, { facts: [{ kind: 4n, date: null }] });

  const found = [];
  const late = ({ message, reason }) => found.push(`later: ${message ?? reason}`);
  addEventListener("error", late);
  addEventListener("unhandledrejection", late);
  for (const name of names) {
    const element = document.getElementById(name);
    for (const [place, value] of refused.entries()) {
      try {
        element.value = value;
        found.push(`${name} takes ${place} of what is none`);
      } catch (error) {
        if (error.name !== "KvalitetsmodelError") found.push(`${name} refuses ${place} of what is none: ${error}`);
      }
    }
    for (const [place, value] of taken.entries()) {
      try {
        element.value = value;
        JSON.stringify(element.value);
      } catch (error) {
        found.push(`${name}, value ${place}: ${error.stack}`);
      }
      // What is done a moment later.
      await new Promise((done) => setTimeout(done));
    }
  }
  return found;
}
