// What grows is counted, not timed: the nodes of a case with thousands of events, and the components that are drawn anew
// for a key. The elements are taken module by module here, so that the test and they have one Preact, which can be asked.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at, paths } from "../../tools/lib/paths.mjs";
import { full } from "./examples.mjs";
import { visit, withSite } from "./lib.mjs";

const preact = {
  preact: "/preact/dist/preact.mjs",
  "preact/hooks": "/preact/hooks/dist/hooks.mjs",
  "preact/jsx-runtime": "/preact/jsx-runtime/dist/jsxRuntime.mjs",
};
const head = `<script type="importmap">${JSON.stringify({ imports: preact })}</script><script type="module">
import { options } from "preact";
const before = options.diffed;
globalThis.drawn = 0;
options.diffed = (vnode) => {
  if (typeof vnode.type === "function") globalThis.drawn += 1;
  before?.(vnode);
};
await import("/pkg/modules/elements/index.js");
</script>`;
const element = (name, more = "") => `<kvalitetsmodel-${name} id="${name}" ${more}></kvalitetsmodel-${name}>`;
const html = (body) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title><link rel="icon" href="/icon.svg">${head}</head><body>${body}</body></html>`;
const others = ["frister", "aarshjul", "dialogforloeb", "dialogoverblik", "handleplan", "risikosag", "risiko", "opfoelgning"];

const file = (path) => {
  if (path.startsWith("/pkg/")) return `${paths.pkg}${path.slice(4)}`;
  return path.startsWith("/preact/") ? at("node_modules", path.slice(1)) : undefined;
};
const site = withSite({
  policy: null,
  answer: (path) => (file(path) === undefined ? undefined : { body: readFileSync(file(path)) }),
  pages: {
    "/forms.html": html(["skema", "forhold", "handleplan", "opfoelgning", "risikosag", "dialogforloeb"].map((name) => element(name, 'today="2026-03-10"')).join("")),
    "/many.html": html(["forhold", ...others].map((name) => element(name, 'today="2026-03-10"')).join("")),
  },
});

const ready = (page, name) => page.locator(`#${name} fieldset.kvm-controls`).waitFor();
/** How many components are drawn anew when somebody types a letter in what matches. */
const aLetter = async (page, selector) => {
  const field = page.locator(selector).first();
  await field.focus();
  await page.evaluate(() => (globalThis.drawn = 0));
  await page.keyboard.type("x");
  return page.evaluate(() => globalThis.drawn);
};

const happened = (length) => Array.from({ length }, (_, at) => ({ kind: at % 2 ? "tilsynsbesoeg" : "paabud", date: "2026-01-05", id: `e-${at}` }));

/** At most so many nodes for each of 3,000 events; a folded event is one line. */
const nodes = { forhold: 3, frister: 15, dialogoverblik: 10, dialogforloeb: 4, handleplan: 5 };
for (const [name, most] of Object.entries(nodes)) {
  test(`${name}: 3,000 events are at most ${most} nodes each`, async () => {
    await visit(site, { path: "/many.html", expectErrors: true }, async (page) => {
      await ready(page, "forhold");
      const many = 3000;
      const [before, after, shown] = await page.evaluate(
        ([name, events]) => {
          const one = document.getElementById(name);
          const nodes = () => one.querySelectorAll("*").length;
          one.value = { party: "tilbud", events: [] };
          const before = nodes();
          one.value = { party: "tilbud", events };
          return [before, nodes(), one.value.events.length];
        },
        [name, happened(many)],
      );
      assert.equal(shown, many);
      assert.ok(after > before + many, `${after} nodes: they are drawn`);
      assert.ok(after - before <= most * many, `${(after - before) / many} nodes an event`);
    });
  });
}

test("a deadline beyond the first fifty of its kind is a line, and drawn when it is unfolded", async () => {
  await visit(site, { path: "/many.html", expectErrors: true }, async (page) => {
    await ready(page, "forhold");
    await page.evaluate((events) => (document.querySelector("#frister").value = { party: "tilbud", events }), happened(300));
    const folded = page.locator("#frister .kvm-frist > details[id*='-frist-']").first();
    assert.equal(await folded.locator("dl").count(), 0);
    await folded.locator("summary").first().click();
    // The browser says a while later that it was unfolded.
    await folded.locator("dl").waitFor();
  });
});

test("a point of a long plan that nobody has written about is a line; a link to it unfolds it, and what is begun there stays", async () => {
  await visit(site, { path: "/many.html", expectErrors: true }, async (page) => {
    await ready(page, "handleplan");
    const paabud = (_, at) => ({ kind: "paabud", date: "2026-01-05", frist: `2026-0${at < 58 ? 5 : 6}-01`, id: `e-${at}` });
    await page.evaluate((events) => (document.querySelector("#handleplan").value = { party: "tilbud", events }), Array.from({ length: 60 }, paabud));
    const lines = page.locator("#handleplan .kvm-point-line");
    assert.equal(await lines.count(), 10);
    await page.locator("#handleplan .kvm-meeting > summary").click();
    await page.locator("#handleplan .kvm-meeting-lists ol a").last().click();
    const point = page.locator("#handleplan .kvm-point-line[open] .kvm-point");
    assert.ok(await point.locator("[tabindex='-1']").first().evaluate((title) => title === document.activeElement));
    await point.locator(".kvm-point-answer > summary").click();
    const view = point.locator("textarea").last();
    await view.fill("Vi er uenige.");
    assert.equal(await page.evaluate(() => document.querySelector("#handleplan").own.handleplan.points[0].view), "Vi er uenige.");
    assert.ok(await view.evaluate((field) => field === document.activeElement));
    assert.equal(await lines.count(), 10);
  });
});

test("a key in the largest form draws the field it is typed in, and what says the same, anew: components are counted", async () => {
  await visit(site, { path: "/forms.html", expectErrors: true }, async (page) => {
    await ready(page, "skema");
    await page.evaluate((full) => (document.querySelector("#skema").value = full), full);
    const all = await page.evaluate(() => {
      globalThis.drawn = 0;
      document.querySelector("#skema").lang = "en";
      return new Promise((done) => setTimeout(() => done(globalThis.drawn), 100));
    });
    assert.ok(all > 300, `${all} components: they are counted`);
    assert.ok((await aLetter(page, "#skema input[id$='-name']")) <= 5);
    await page.locator("#skema .kvm-why summary").first().click();
    assert.ok((await aLetter(page, "#skema textarea")) <= 45);
  });
});

test("a key in one of 3,000 events draws that, and no other", async () => {
  await visit(site, { path: "/forms.html", expectErrors: true }, async (page) => {
    await ready(page, "forhold");
    const counts = [];
    for (const many of [30, 3000]) {
      await page.evaluate((events) => (document.querySelector("#forhold").value = { party: "tilbud", events }), happened(many));
      const fact = page.locator("#forhold .kvm-fact").nth(many / 2);
      await fact.locator("summary").first().click();
      counts.push(await aLetter(page, `#forhold .kvm-fact[open] [id$='-date-day']`));
    }
    // The field, what the event is called, and what is said of it; not a hundredth of the events.
    assert.ok(counts[1] <= counts[0] + 30, counts.join(" and "));
  });
});
