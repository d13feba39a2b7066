// Pages that may have no WebAssembly: the engine in JavaScript, and the one in a worker, which is sent with a policy of its own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { firefox, launchBrowser, launchFirefox } from "../../tools/browser.mjs";
import { strictPolicy } from "../../tools/serve.mjs";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";
import { axe, form, visit, withSite } from "./lib.mjs";
import { thorough } from "../thorough.mjs";

const strict = "default-src 'self'";
const ofAssessment = allFiles.filter(({ name }) => !name.includes("/"));
const answers = () => ({ type: "text/javascript", body: readFileSync(new URL("../vectors/answers.mjs", import.meta.url)) });
const isWorker = (path) => path.endsWith("/worker.js");

const page = (engine, entry = "elements/vurdering.js") => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title>
<link rel="icon" href="/icon.svg">${engine === undefined ? "" : `<meta name="kvalitetsmodel-engine" content="${engine}">`}
<script src="/heard.js"></script><script type="module" src="/kvalitetsmodel/dist/${entry}"></script></head><body><main><h1>Portal</h1>
<form id="form"><kvalitetsmodel-skema id="skema" name="vurdering" area="tilbud" date="2025-06-01" tilbudstyper="sel107"></kvalitetsmodel-skema></form>
<kvalitetsmodel-profil for="skema"></kvalitetsmodel-profil>
<kvalitetsmodel-spindelvaev for="skema"></kvalitetsmodel-spindelvaev></main></body></html>`;
const heard = 'globalThis.heard = []; document.addEventListener("kvalitetsmodel-engine", ({ detail }) => heard.push(detail));';

const pages = { "/auto.html": page(), "/js.html": page("js"), "/worker.html": page("worker"), "/odd.html": page("fast") };
for (const engine of ["js", "worker"]) pages[`/every-${engine}.html`] = page(engine, "elements/index.js").replace("</main>", "<kvalitetsmodel-frister></kvalitetsmodel-frister></main>");
const answer = (path) =>
  path === "/heard.js" ? { type: "text/javascript", body: heard } : path === "/answers.mjs" ? answers() : undefined;

const site = withSite({ pages, answer, policy: (path) => (isWorker(path) ? strictPolicy : strict) });
/** The worker's file is sent with the page's policy. */
const careless = withSite({ pages, answer, policy: strict });
const missing = withSite({ pages, answer: (path) => (isWorker(path) || path.endsWith("/vurdering/javascript.js") ? { status: 404, body: "" } : answer(path)), policy: strict });

const told = (page) => page.evaluate(() => globalThis.heard.map(({ version, ...its }) => its));

/** Answers two indicators, and looks at what is shown, held and sent. */
async function scored(page) {
  await form(page);
  for (const [indikator, answer] of [[/^10\.a /, /^4 /], [/^10\.b /, /^3 /]]) {
    await page.getByRole("group", { name: indikator }).first().getByRole("radio", { name: answer }).check();
  }
  await page.locator("kvalitetsmodel-profil").getByText("3,5", { exact: false }).first().waitFor();
  await page.locator("kvalitetsmodel-spindelvaev svg").waitFor();
  const posted = await page.evaluate(() => JSON.parse(new FormData(document.querySelector("#form")).get("vurdering")));
  assert.deepEqual(posted.answers, [{ id: "10.a", answer: 4 }, { id: "10.b", answer: 3 }]);
}

test("without a word a strict page scores in JavaScript, and is told so", async () => {
  await visit(site, { path: "/auto.html", expectErrors: true }, async (page) => {
    await scored(page);
    assert.deepEqual(await told(page), [{ name: "js", size: "vurdering", insteadOf: "wasm" }]);
  });
});

test("a page that chooses JavaScript breaks no policy, and looks the same", async () => {
  await visit(site, { path: "/js.html" }, async (page) => {
    await scored(page);
    assert.deepEqual(await told(page), [{ name: "js", size: "vurdering" }]);
    await axe(page);
  });
});

test("a page that chooses the worker breaks none either: what is typed last is what is drawn", async () => {
  await visit(site, { path: "/worker.html" }, async (page) => {
    await scored(page);
    assert.deepEqual(await told(page), [{ name: "worker", size: "vurdering" }]);
    const last = await page.evaluate(async () => {
      const skema = document.querySelector("#skema");
      for (const answer of [1, 5, 2]) skema.value = { ...skema.value, answers: [{ id: "10.a", answer }] };
      return skema.value.answers;
    });
    assert.deepEqual(last, [{ id: "10.a", answer: 2 }]);
    await page.locator("kvalitetsmodel-profil").getByText("2,0").first().waitFor();
    // What the earlier ones gave would have come by now.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal(await page.locator("kvalitetsmodel-profil").getByText("5,0").count(), 0);
    // What there is to look at is drawn when the worker has said it, and has the focus then.
    await page.locator("#skema").evaluate((skema) => skema.review());
    await page.locator(".kvm-summary .alert:focus").waitFor();
    await axe(page);
  });
});

test("a date in another model's time draws that model from a worker too, and no date at all leaves the last", async () => {
  await visit(site, { path: "/worker.html" }, async (page) => {
    await form(page);
    const modelOn = (date) =>
      page.evaluate(async (date) => {
        const skema = document.querySelector("#skema");
        skema.setAttribute("date", date);
        const { later, profil } = await import("/kvalitetsmodel/dist/vurdering/browser.js");
        return later(() => profil(skema.value).model.id).catch(({ code }) => code);
      }, date);
    assert.equal(await modelOn("2026-03-01"), "tilbud-2026");
    assert.equal(await modelOn("2026-02-30"), "badInput");
    assert.equal(await modelOn("2014-02-28"), "tilbud-2014");
  });
});

/** Runs in the browser. */
async function runAll({ entry, engine, files }) {
  const [api, { answersTo }] = await Promise.all([import(`/kvalitetsmodel/dist/${entry}`), import("/answers.mjs")]);
  await api.ready({ engine });
  const lines = [];
  for (const { name, cases } of JSON.parse(files)) {
    for (const one of cases) lines.push(await api.later(() => answersTo([{ name, cases: [one] }], api)));
  }
  return { said: lines.join("\n"), name: api.engine().name };
}

const none = firefox === undefined && !process.env.CI ? "there is no Firefox on this machine" : false;
const skip = thorough ? none : "in CI (KVALITETSMODEL_HOSTS=all): engines.test.mjs has the bytes of Firefox at every run";
for (const [browser, launch, options] of [["Chromium", launchBrowser, {}], ["Firefox", launchFirefox, { skip }]]) {
  test(`${browser}: every vector gives Node's bytes in JavaScript and from a worker, under a strict policy`, options, async () => {
    const launched = await launch();
    try {
      for (const [engine, entry, files] of [["js", "vurdering/browser.js", ofAssessment], ["worker", "browser.js", allFiles]]) {
        const page = await launched.newPage();
        await page.goto(`${site.server.url}/quiet.html`);
        const { said, name } = await page.evaluate(runAll, { entry, engine, files: JSON.stringify(files) });
        assert.equal(name, engine);
        assert.ok(said === answersTo(files, api), `${engine}: the bytes differ from Node's`);
        await page.close();
      }
    } finally {
      await launched.close();
    }
  });
}

/** The code and the Danish words of what is thrown in a page that has nothing else. */
async function failure(where, attempt) {
  let said;
  await visit(where, { path: "/quiet.html", expectErrors: true }, async (page) => {
    // As text: the policy lets no page make code of one, but a test may.
    said = await page.evaluate(`(async () => {
      const [whole, part] = await Promise.all(["browser.js", "vurdering/browser.js"].map((entry) => import("/kvalitetsmodel/dist/" + entry)));
      try { ${attempt} } catch ({ code, problems }) { return code + " | " + problems[0].message.da; }
    })()`);
  });
  return said;
}

test("an engine that cannot be had is said in words, with what to do", async () => {
  for (const [where, attempt, words] of [
    [careless, 'await part.ready({ engine: "worker" })', /^wasmForbidden \| .*dist\/vurdering\/worker\.js er sendt med, forbyder WebAssembly.*'wasm-unsafe-eval'/],
    [missing, 'await whole.ready({ engine: "worker" })', /^workerMissing \| .*dist\/worker\.js.*worker-src/],
    [missing, 'await part.ready()', /^engineMissing \| .*vurdering\/javascript\.js/],
    [site, 'await whole.ready({ engine: "js" })', /^engineMissing \| .*kun vurderingen/],
    [site, 'await whole.ready({ engine: "wasm" })', /^wasmForbidden \| Sidens Content-Security-Policy/],
    [site, 'await whole.ready({ engine: "fast" })', /^badInput \| .*auto, wasm, worker eller js/],
    [site, 'await part.ready({ engine: "js" }); await part.ready({ engine: "worker" })', /^engineTaken \| .*motoren js.*Vælg worker/],
    [site, 'await part.ready({ engine: "worker" }); part.profil({ area: "tilbud", date: "2025-06-01" })', /^inWorker \| .*await later/],
    [site, 'await part.ready({ engine: "worker" }); await part.later(() => part.check({ area: Math.random() }))', /^inWorker \| .*nyt, hver gang/],
    [site, 'await part.ready({ engine: "worker", source: "/no.wasm" })', /^wasmMissing \| .*\/no\.wasm \(HTTP 404\)/],
    [site, 'await part.ready({ engine: "worker", source: "/kvalitetsmodel/wasm/kvalitetsmodel_bilag_bg.wasm" })', /^wasmBroken \| /],
  ]) {
    assert.match(await failure(where, attempt), words, attempt);
  }
});

test("where every element is asked for, those of the assessment compute, and the others say why they do not", async () => {
  for (const [engine, words] of [["js", /kun vurderingen/], ["worker", /motor i en worker/]]) {
    await visit(site, { path: `/every-${engine}.html` }, async (page) => {
      await scored(page);
      assert.match(await page.locator("kvalitetsmodel-frister [role=alert], kvalitetsmodel-frister .alert").first().textContent(), words);
    });
  }
});

test("an engine that there is none of is said where the form would be", async () => {
  await visit(site, { path: "/odd.html", expectErrors: true }, async (page) => {
    await page.getByText("engine skal være auto, wasm, worker eller js").first().waitFor();
  });
});
