// Accessibility: axe-core on every state of the page, in both languages, wide and narrow; and what axe cannot see.
import assert from "node:assert/strict";
import { test } from "node:test";
import { approval, criteria2026, draft, family, family2026, full, half, notApplicable } from "./examples.mjs";
import { axe, choose, fits, form, narrow, unfold as unfoldThese, visit, wide, withSite } from "./lib.mjs";
import { inEnglish } from "../thorough.mjs";

const site = withSite();

const review = (page) => page.locator(".kvm-review button").click();
const unfold = (page) => unfoldThese(page, "details");

const states = {
  "an empty form": {},
  "a form half filled in, reviewed": { draft: draft(half), act: review },
  "a full form, everything unfolded": { draft: draft(full), act: unfold },
  "indicators that do not apply": { draft: draft(notApplicable), act: review },
  "criteria of 2026, everything unfolded": { draft: draft(criteria2026), act: unfold },
  "a plejefamilie": { draft: draft(family) },
  "a plejefamilie of 2026": { draft: draft(family2026) },
  "a godkendelse": { draft: draft(approval) },
  "answers of another model": { draft: draft(criteria2026, [half, approval]), act: unfold },
  afdelinger: {
    draft: draft({ ...full, tilbud: { ...full.tilbud, afdelinger: [{ name: "Øst" }] } }),
  },
  "a date without a model": {
    draft: draft(full),
    act: async (page) => {
      await page.getByRole("textbox", { name: /^(År|Year)$/ }).fill("2013");
      await page.keyboard.press("Tab");
      await page.locator(".form-error-message").first().waitFor();
    },
  },
  "a bad file": {
    act: async (page) => {
      await choose(page, "#open", "bad.json", "{");
      await page.locator("#message-bad-file").waitFor();
    },
  },
  "a case that was deleted": {
    draft: draft(half),
    act: async (page) => {
      await page.locator("#delete").click();
      await page.locator("#message-deleted").waitFor();
    },
  },
  "a comparison": {
    path: "/#sammenligning",
    sag: { party: "tilbud", vurderinger: [half, full] },
    act: async (page) => {
      await page.locator("#comparison-table table").first().waitFor();
      await unfold(page);
    },
  },
  "a comparison across 2026": {
    path: "/#sammenligning",
    sag: { party: "tilbud", vurderinger: [half, criteria2026] },
    act: async (page) => {
      await page.locator("#comparison-table table").first().waitFor();
      await unfold(page);
    },
  },
  "nothing to compare": { path: "/#sammenligning", act: (page) => page.locator(".page-empty").waitFor() },
  "the start": { path: "/", act: (page) => page.locator(".page-ways").waitFor() },
  "the start with cases, one of them damaged": {
    path: "/",
    sag: { party: "tilbud", name: "Kastanjen" },
    drafts: { "kvalitetsmodel.sag.s-2": "damaged" },
    act: (page) => page.locator(".page-case").nth(1).waitFor(),
  },
  "a letter": { path: "/#brev?brev=paabud", act: (page) => page.locator("#letter-date").waitFor() },
  "what a letter asks of them": {
    path: "/#brev?af=e-1",
    sag: { party: "tilbud", events: [{ id: "e-1", kind: "varsling", date: "2026-11-02" }] },
    act: (page) => page.locator(".page-missing").waitFor(),
  },
  "the home of an empty case": { path: "/#sag", act: (page) => page.locator(".page-home").waitFor() },
  "the home of a case": {
    path: "/#sag",
    sag: { party: "tilbud", vurderinger: [half], events: [{ id: "e-1", kind: "paabud", date: "2026-11-02", frist: "2027-01-04" }] },
    act: (page) => page.locator(".page-card .kvm").waitFor(),
  },
  "the page about the page": { path: "/#om", act: (page) => page.locator("#models tbody tr").first().waitFor() },
};

for (const [place, [name, { path, act = form, ...left }]] of Object.entries(states).entries()) {
  for (const english of inEnglish(place)) {
    test(`axe finds nothing: ${name}, ${english ? "English" : "Danish"}`, async () => {
      await visit(site, { ...(path && { path }), ...left, english }, async (page) => {
        if (path === undefined) await form(page);
        await act(page);
        await axe(page);
        await page.setViewportSize(narrow);
        await axe(page);
        await fits(page);
        await page.setViewportSize(wide);
        await fits(page);
        await labelsAreApart(page);
      });
    });
  }
}

/** The names around a spindelvæv neither lie on each other nor run out of the figure. */
async function labelsAreApart(page) {
  // The figure is drawn anew once the window has another width, which takes a frame or more.
  let trouble = await crowded(page);
  for (let tries = 0; trouble.length > 0 && tries < 50; tries += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    trouble = await crowded(page);
  }
  assert.deepEqual(trouble, []);
}

/** The names that lie on each other, or run out of their figure. */
function crowded(page) {
  return page.evaluate(() => {
    const found = [];
    for (const figure of document.querySelectorAll("svg.kvm-figure")) {
      if (!figure.checkVisibility()) continue;
      const all = figure.getBoundingClientRect();
      const labels = [...figure.querySelectorAll(".kvm-label")].map((one) => ({
        box: one.getBoundingClientRect(),
        words: one.textContent,
      }));
      labels.forEach(({ box, words }, at) => {
        if (box.left < all.left || box.right > all.right || box.top < all.top - 1 || box.bottom > all.bottom + 1)
          found.push(`outside: ${words}`);
        for (const other of labels.slice(at + 1)) {
          const apart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top ||
            other.box.bottom <= box.top;
          if (!apart) found.push(`on each other: ${words}, ${other.words}`);
        }
      });
    }
    return found;
  });
}

test("every figure has its numbers in a table", async () => {
  await visit(site, { draft: draft(full) }, async (page) => {
    await form(page);
    const web = page.locator("kvalitetsmodel-spindelvaev").first();
    assert.equal(await web.getByRole("img").count(), 1);
    assert.ok((await web.getByRole("img").getAttribute("aria-label")).startsWith("Spindelvæv"));
    assert.equal(await web.getByRole("row").count(), 1 + 7);
    assert.equal(await web.locator(".kvm-now circle").count(), 7);
  });
});

test("a theme without a score gets no point and is named", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    const web = page.locator("kvalitetsmodel-spindelvaev").first();
    assert.equal(await web.locator(".kvm-now circle").count(), 4);
    await web
      .getByText("Uden score og derfor uden punkt: Organisation og ledelse, Kompetencer, Fysiske rammer.")
      .waitFor();
    assert.equal(await web.getByRole("cell", { name: "Ingen score" }).count(), 3);
  });
});

test("the focus can be seen on everything that takes it", async () => {
  await visit(site, { draft: draft(half) }, async (page) => {
    await form(page);
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        const drawn = (element, pseudo) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
          return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        };
        // DKFDS draws the focus of a radio or checkbox on its label.
        const label = at.matches(".form-radio, .form-checkbox") ? at.nextElementSibling : undefined;
        return drawn(at) || (label !== undefined && (drawn(label) || drawn(label, "::before")))
          ? ""
          : at.outerHTML.slice(0, 120);
      });
      assert.equal(seen, "");
    }
  });
});

test("in the dark: axe finds nothing in any view of the examples, and every picture there is drawn in both", async () => {
  const missing = [];
  await visit(site, { path: "/" }, async (page) => {
    page.on("response", (response) => response.status() >= 400 && missing.push(response.url()));
    await page.emulateMedia({ colorScheme: "dark" });
    // Colours that change while one looks go through those between.
    await page.reload();
    await axe(page);
    for (const [of, example, views] of [
      ["leder", "letter", ["sag", "brev", "frister", "handleplan", "rapport"]],
      ["leder", "visit", ["vurdering"]],
      ["konsulent", "tilsyn", ["dialog", "risiko", "opfoelgning"]],
    ]) {
      await page.goto(`${site.server.url}/#eksempel?hvem=${of}&vis=${example}`);
      for (const view of views) {
        await page.goto(`${site.server.url}/#${view}?sag=eksempel-${example}`);
        await page.locator("#nav [aria-current]").waitFor();
        await page.locator(".page-loading").waitFor({ state: "detached" });
        await unfold(page);
        await axe(page);
      }
    }
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.match(light, /^rgb\((1\d|2\d), /);
  });
  assert.deepEqual(missing, []);
});
