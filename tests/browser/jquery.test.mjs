// Report 11: jQuery, and jquery.form, which Drupal's AJAX sends forms with, read a form's fields by their tags. They send
// what the elements hold exactly once, as the browser itself would, and without hidden inputs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { visit, withSite } from "./lib.mjs";

const { resolve } = createRequire(import.meta.url);
const files = {
  "/jquery-3.js": resolve("jquery"),
  "/jquery-4.js": resolve("jquery-4"),
  "/jquery-form.js": resolve("jquery-form/dist/jquery.form.min.js"),
};
const script = (...sources) => sources.map((source) => `<script src="${source}"></script>`).join("");
const ours = "/kvalitetsmodel/dist/script/kvalitetsmodel.global.js";
const fields = `<input name="a" value="1"><fieldset><legend>L</legend>
  <kvalitetsmodel-skema name="v" id="s" date="2025-06-01"></kvalitetsmodel-skema></fieldset>
  <kvalitetsmodel-forhold name="f" id="f"></kvalitetsmodel-forhold><kvalitetsmodel-forhold id="unnamed"></kvalitetsmodel-forhold>
  <fieldset disabled><kvalitetsmodel-handleplan name="h" id="h"></kvalitetsmodel-handleplan></fieldset>
  <input type="checkbox" name="c"><select name="z"><option selected>2</option></select>`;
const html = (head) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Et andet sted</title><link rel="icon" href="/icon.svg">${head}</head>
  <body><div id="wrap"><form id="form" action="/sent" method="post">${fields}</form></div></body></html>`;

const site = withSite({
  policy: null,
  answer: (path) => (files[path] === undefined ? undefined : { body: readFileSync(files[path]) }),
  pages: {
    "/3.html": html(script("/jquery-3.js", "/jquery-form.js", ours)),
    "/3-after.html": html(script(ours, "/jquery-3.js", "/jquery-form.js")),
    "/4.html": html(script("/jquery-4.js", ours)),
    "/module.html": html(
      `${script("/jquery-4.js")}<script type="module">import "/kvalitetsmodel/dist/elements/index.js";
       import { teachJQuery } from "/kvalitetsmodel/dist/jquery.js"; teachJQuery(jQuery); teachJQuery(jQuery);</script>`,
    ),
  },
});

const filled = async (page) => {
  await page.locator("#s .kvm-temaer").waitFor();
  await page.evaluate(() => {
    document.querySelector("#s").value = { area: "tilbud", date: "2025-06-01", tilbud: { name: "Kastanjen\nog Bøgen" }, answers: [{ id: "1.a", answer: 4 }] };
    document.querySelector("#f").value = { format: 2, party: "tilbud", events: [{ kind: "paabud", date: "2026-03-05", id: "p-1" }] };
  });
};
/** What the browser sends. */
const native = (page) => page.evaluate(() => [...new FormData(document.querySelector("#form"))]);
const pairs = (list) => list.map(({ name, value }) => [name, value]);

for (const path of ["/3.html", "/3-after.html", "/4.html", "/module.html"]) {
  test(`${path}: serialize, serializeArray and val give what the browser sends, each value once`, async () => {
    await visit(site, { path }, async (page) => {
      await filled(page);
      const sent = await native(page);
      assert.deepEqual(sent.map(([name]) => name), ["a", "v", "f", "z"]);
      const run = (code) => page.evaluate(`(() => { const $ = jQuery; return ${code}; })()`);
      assert.deepEqual(pairs(await run("$('#form').serializeArray()")), sent);
      assert.deepEqual([...new URLSearchParams(await run("$('#form').serialize()"))], sent);
      // Of some fields, and of the controls that the drawings are made of: the element's own value, once.
      assert.deepEqual(pairs(await run("$('#s, #f').serializeArray()")), sent.slice(1, 3));
      assert.deepEqual(pairs(await run("$('#wrap').find('input, select, textarea').serializeArray()")), sent);
      assert.equal(await run("$('#s').val()"), sent[1][1]);
      assert.equal(await run("document.querySelectorAll('#form > input[type=hidden], kvalitetsmodel-skema input[type=hidden]').length"), 0);
    });
  });

  test(`${path}: val sets a value, or the JSON of one, and takes it away`, async () => {
    await visit(site, { path }, async (page) => {
      await filled(page);
      const set = (value) => page.evaluate((value) => (jQuery("#s, input[name=a]").val(value), document.querySelector("#s").value.tilbud?.name), value);
      const named = (name) => ({ area: "tilbud", date: "2025-06-01", tilbud: { name } });
      assert.equal(await set(JSON.stringify(named("En"))), "En");
      assert.equal(await page.evaluate((value) => (jQuery("#s").val(value), document.querySelector("#s").value.tilbud.name), named("To")), "To");
      assert.equal(await page.evaluate(() => (jQuery("#s").val((_, was) => was.replace("To", "Tre")), document.querySelector("#s").value.tilbud.name)), "Tre");
      assert.equal(await set(""), undefined);
      const told = await page.evaluate(() => {
        try {
          jQuery("#s").val("{");
        } catch ({ code, problems }) {
          return [code, problems[0].code];
        }
      });
      assert.deepEqual(told, ["badInput", "wrongType"]);
    });
  });
}

for (const path of ["/3.html", "/3-after.html"]) {
  for (const semantic of [false, true]) {
    test(`${path}: jquery.form sends each value once${semantic ? ", also in the order of the page" : ""}`, async () => {
      await visit(site, { path }, async (page) => {
        await filled(page);
        await page.route("**/sent", (route) => route.fulfill({ contentType: "text/plain", body: "ok" }));
        const sent = (await native(page)).filter(([name]) => name !== "h");
        const data = await page.evaluate((semantic) => jQuery("#form").formToArray(semantic), semantic);
        // It does not see that a fieldset around a field is disabled, as with the browser's own fields.
        assert.deepEqual(pairs(data).filter(([name]) => name !== "h").map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]), sent);
        const [request] = await Promise.all([
          page.waitForRequest("**/sent"),
          page.evaluate((semantic) => new Promise((success) => jQuery("#form").ajaxSubmit({ semantic, success })), semantic),
        ]);
        assert.deepEqual([...new URLSearchParams(request.postData())].filter(([name]) => name !== "h"), sent);
      });
    });
  }
}
