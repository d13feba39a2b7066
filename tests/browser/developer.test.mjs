// The developers' page: every element of the package works there, and the page says of it what custom-elements.json says.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { paths } from "../../tools/lib/paths.mjs";
import { axe, fits, form, narrow, unfold, visit, withSite } from "./lib.mjs";

const [{ declarations }] = JSON.parse(await readFile(join(paths.pkg, "custom-elements.json"), "utf8")).modules;
const path = "/udvikler.html";
const site = withSite();

/** Until every element has drawn what it has to show. */
async function drawn(page) {
  await page.locator(".page-element").first().waitFor();
  await unfold(page, ".page-element");
  await form(page);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(`.page-live > ${tag}`)?.textContent.trim()) && document.querySelector(".kvm-waiting:not([hidden])") === null,
    declarations.map(({ tagName }) => tagName),
  );
}

test("a link in the footer of the page leads there, and from there back", async () => {
  await visit(site, {}, async (page) => {
    await page.getByRole("link", { name: "For udviklere: hvert element med markup til at kopiere" }).click();
    await page.waitForURL(`**${path}`);
    await page.locator("main a[href='./']").click();
    await page.waitForURL((url) => url.pathname === "/");
  });
});

test("the page is a list first: each element is folded under its name, and the list unfolds it", async () => {
  await visit(site, { path }, async (page) => {
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await page.locator(".page-element").nth(declarations.length - 1).waitFor();
    assert.ok((await height()) < 5 * 900, String(await height()));
    const last = declarations.at(-1).tagName;
    await page.locator(`#list a[href='#om-${last}']`).click();
    await page.locator(".page-element[open]", { has: page.locator(`#om-${last}`) }).locator(".page-live").waitFor();
    assert.equal(await page.locator(".page-element[open]").count(), 1);
    // A link from elsewhere, too.
    await page.goto("about:blank");
    await page.goto(`${site.server.url}${path}#om-kvalitetsmodel-frister`);
    await page.locator(".page-element[open] #om-kvalitetsmodel-frister").waitFor();
  });
});

test("every element is there, alive, and none of them says that something is wrong with the engine", async () => {
  await visit(site, { path }, async (page) => {
    await drawn(page);
    assert.deepEqual(await page.locator("#list a").allInnerTexts(), declarations.map(({ tagName }) => tagName));
    const values = () => page.evaluate(() => ["skema", "profil"].map((name) => JSON.stringify(document.querySelector(`kvalitetsmodel-${name}`).value)));
    const [before] = await values();
    await page.locator("#skema .kvm-temaer summary").first().click();
    await page.locator("#skema .kvm-temaer input[type=radio]").first().click();
    const [answered, shown] = await values();
    assert.notEqual(answered, before);
    assert.equal(shown, answered, "the profile shows what is answered in the form");
    assert.equal(await page.locator(".alert-error").count(), 0);
  });
});

test("the page says what each element has: attributes, properties, methods, events, classes", async () => {
  await visit(site, { path }, async (page) => {
    await drawn(page);
    const told = await page.evaluate(() =>
      [...document.querySelectorAll(".page-element")].map((section) => ({
        terms: [...section.querySelectorAll("dt > code:first-child")].map((code) => code.textContent),
        classes: [...section.querySelectorAll(".page-names code")].map((code) => code.textContent),
      })),
    );
    const names = (list) => list.map(({ name }) => name);
    for (const [at, { attributes, members, events, cssClasses, cssProperties }] of declarations.entries()) {
      const fields = names(members.filter(({ kind }) => kind === "field"));
      const methods = names(members.filter(({ kind }) => kind === "method")).map((name) => `${name}()`);
      assert.deepEqual(told[at].terms, [...names(attributes), ...fields, ...methods, ...names(events)]);
      assert.deepEqual(told[at].classes, [...names(cssProperties), ...names(cssClasses)]);
    }
  });
});

test("the markup to copy is that of the element: pasted elsewhere, it makes the same", async () => {
  await visit(site, { path }, async (page) => {
    await drawn(page);
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll(".page-element")].map((section) => {
        const pasted = document.createElement("template");
        pasted.innerHTML = section.querySelector("pre").textContent;
        const ours = (all) => [...all.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("kvalitetsmodel-"));
        const told = ({ localName, attributes }) => [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)];
        return [pasted.content, section.querySelector(".page-live")].map((all) => ours(all).map(told));
      }),
    );
    assert.equal(pairs.length, declarations.length);
    for (const [pasted, live] of pairs) assert.deepEqual(pasted, live);
    await page.locator(".page-element button:has-text('Kopiér')").first().click();
    await page.locator("#announcer", { hasText: /Kopieret|Markeret/ }).waitFor({ state: "attached" });
  });
});

for (const english of [false, true]) {
  test(`in ${english ? "English" : "Danish"}, wide and at 320 px, nothing is cut off and axe finds nothing`, async () => {
    for (const size of [undefined, narrow]) {
      await visit(site, { path, english, ...(size && { size }) }, async (page) => {
        await drawn(page);
        for (const summary of await page.locator(".page-element > details > summary").all()) await summary.click();
        assert.equal(await page.locator("h1").innerText(), english ? "For developers: the elements" : "For udviklere: elementerne");
        await fits(page);
        if (size === undefined) await axe(page);
      });
    }
  });
}
