// The ways in: each in a process of its own, since the engine is one for a whole program.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));
const dist = (name, root = pkg) => JSON.stringify(pathToFileURL(join(root, "dist", name)).href);
const wasm = JSON.stringify(join(pkg, "wasm", "kvalitetsmodel_bg.wasm"));
const example = '{ area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }, { id: "10.b", answer: 3 }] }';
const shown = `profil(${example}).temaer.find(({ id }) => id === "t6").mean.shown`;

/** Runs a program and gives what it printed. */
async function run(program, ...flags) {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, "-e", program], { cwd: pkg });
  return stdout.trim();
}
const runModule = (program) => run(program, "--input-type=module");
/** What a program's `attempt` throws, as "code | Danish | English". */
const failure = (setUp, attempt) =>
  runModule(`
    import { readFileSync } from "node:fs";
    ${setUp}
    try { ${attempt}; console.log("no error"); }
    catch ({ name, code, problems, message }) {
      console.log([name, code, problems.length, problems[0].path === "", message === problems[0].message.da + "\\n" + problems[0].message.en, message].join(" | "));
    }`);

test("Node: ready at import, as ES module and by require()", async () => {
  assert.equal(await runModule(`import { profil } from ${dist("node.js")}; console.log(${shown});`), "3,5");
  const file = JSON.stringify(join(pkg, "dist", "node.js"));
  const required = `const { profil } = require(${file}); console.log(${shown});`;
  assert.equal(await run(required, "--disable-warning=ExperimentalWarning"), "3,5");
});

test("Node: ready() is there too, and has nothing to do", async () => {
  const program = `import { ready, engine, profil } from ${dist("node.js")}; await ready("anything"); console.log(engine().name, ${shown});`;
  assert.equal(await runModule(program), "wasm 3,5");
});

test("Node: a stack trace is for people, with the names of the functions and the source in short lines", async () => {
  const program = `import { profil } from ${dist("node.js")}; profil({ area: "skole" });`;
  const { stderr } = await runModule(program).catch((error) => error);
  assert.match(stderr, /^KvalitetsmodelError: \/area: /m);
  assert.match(stderr, /^    at (\w+\.)?profil \(file:.+\.js:\d+:\d+\)$/m);
  const own = stderr.split("\n").filter((line) => !line.includes(" at "));
  assert.ok(Math.max(...own.map((line) => line.length)) < 300, "no line is a whole file");
});

test("engine() names the engine and the package's version", async () => {
  const { version } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  const program = `import { engine } from ${dist("node.js")}; console.log(JSON.stringify(engine()));`;
  assert.deepEqual(JSON.parse(await runModule(program)), { name: "wasm", size: "everything", version });
});

test("inline: ready at import, nothing is read or fetched", async () => {
  const program = `
    globalThis.fetch = () => { throw new Error("fetched"); };
    const { profil, ready } = await import(${dist("inline.js")}); await ready(); console.log(${shown});`;
  assert.equal(await runModule(program), "3,5");
});

test("every entry exports the same names", async () => {
  const names = async (entry) => JSON.parse(await runModule(`import * as all from ${dist(entry)}; console.log(JSON.stringify(Object.keys(all).sort()));`));
  const expected = [
    ...["KvalitetsmodelError", "aarshjul", "calendarFile", "check", "columnModel", "commonFields", "compare", "dialogforloeb", "dispose"],
    ...["engine", "eventDates", "eventGroups", "eventKinds", "eventWords", "findings", "frister", "handleplan"],
    ...["helligdage", "inWords", "later", "loadModel", "loadModels", "loadRisikomodel", "maalbar", "maalbarOrd", "meaning"],
    ...["modelFor", "models", "opfoelgningsplan", "overlay", "ownModels", "processWord", "profil", "readSag", "ready"],
    ...["risiko", "risikomodeller", "rulesOn", "setMessages", "socialtilsyn", "tjeklisteAfter", "verificering"],
  ];
  for (const entry of ["node.js", "browser.js", "inline.js"]) assert.deepEqual(await names(entry), expected, entry);
  const ofVurdering = [
    ...["KvalitetsmodelError", "check", "columnModel", "compare", "dispose", "engine", "findings", "later", "loadModel", "loadModels"],
    ...["modelFor", "models", "overlay", "profil", "ready", "setMessages"],
  ];
  for (const entry of ["vurdering/node.js", "vurdering/browser.js"]) assert.deepEqual(await names(entry), ofVurdering, entry);
  const ofScore = [
    ...["ANSWERS", "BESTYRELSER", "CONJUNCTIONS", "JUDGEMENTS", "KINDS", "KvalitetsmodelError", "METHODS", "TILBUDSTYPER"],
    ...["engine", "models", "ready", "score"],
  ];
  for (const entry of ["node.js", "browser.js", "inline.js", "javascript.js"]) {
    assert.deepEqual(await names(`score/${entry}`), ofScore, entry);
  }
});

const browser = `import { aarshjul, engine, frister, handleplan, helligdage, KvalitetsmodelError, maalbarOrd, meaning, modelFor, models, profil, readSag, ready, rulesOn } from ${dist("browser.js")};`;

test("browser: before ready() every function says so", async () => {
  for (const call of ["profil({})", "models()", 'modelFor("tilbud", "2025-06-01")', "engine()", "frister({}, '2026-01-01')", "frister({}, '2026-01-01', { partial: true })", "aarshjul({}, 2026, '2026-01-01')", "readSag({})", "meaning('paabud', 'tilbud', '2026-01-01')", 'rulesOn("2026-01-01")', "helligdage(2026)", "handleplan({}, '2026-01-01')", "maalbarOrd()"]) {
    const said = await failure(browser, call);
    assert.match(said, /^KvalitetsmodelError \| notReady \| 1 \| true \| true \| .*await ready\(\)/, call);
  }
});

test("the assessment alone: the same bytes from the smaller WebAssembly, in Node and in a browser", async () => {
  const all = `console.log(JSON.stringify([profil(${example}), findings(${example}), compare(${example}, ${example}), models(), check({ area: 4 })]));`;
  const from = (entry) => `import { check, compare, engine, findings, models, profil, ready } from ${dist(entry)};`;
  const bytes = await runModule(`${from("node.js")} ${all}`);
  assert.equal(await runModule(`${from("vurdering/node.js")} ${all}`), bytes);
  const fetched = `
    import { readFileSync } from "node:fs";
    globalThis.fetch = async (url) => new Response(readFileSync(url));
    await ready(); if (engine().size !== "vurdering") throw new Error(engine().size);`;
  assert.equal(await runModule(`${from("vurdering/browser.js")} ${fetched} ${all}`), bytes);
});

test("a page computes with one engine: the larger takes the place of the smaller, whichever comes first", async () => {
  const program = (first, second) => `
    import { readFileSync } from "node:fs";
    import * as whole from ${dist("browser.js")};
    import * as part from ${dist("vurdering/browser.js")};
    globalThis.fetch = async (url) => new Response(readFileSync(url));
    await ${first}.ready();
    const own = part.loadModel({ ...structuredClone(part.modelFor("tilbud", "2025-06-01")), id: "egen" });
    let code;
    try { whole.handleplan({ party: "tilbud" }, "2026-01-01"); } catch (error) { code = error.code; }
    const sizes = [part.engine().size];
    await ${second}.ready();
    sizes.push(part.engine().size, whole.engine().size);
    const plan = whole.handleplan({ party: "tilbud" }, "2026-01-01", { model: own });
    console.log(JSON.stringify({ code, sizes, own: part.profil(${example}, { model: own }).model.id, plan: plan.today }));`;
  assert.deepEqual(JSON.parse(await runModule(program("part", "whole"))), {
    code: "engineTooSmall",
    sizes: ["vurdering", "everything", "everything"],
    own: "egen",
    plan: "2026-01-01",
  });
  assert.deepEqual(JSON.parse(await runModule(program("whole", "part"))), {
    sizes: ["everything", "everything", "everything"],
    own: "egen",
    plan: "2026-01-01",
  });
});

test("browser: every kind of source", async () => {
  const sources = {
    "a Response of any media type": `new Response(bytes, { headers: { "Content-Type": "application/octet-stream" } })`,
    "a promise of a Response": `Promise.resolve(new Response(bytes))`,
    "a list of bytes": "new Uint8Array(bytes)",
    "an ArrayBuffer": "new Uint8Array(bytes).buffer",
    "a compiled module": "await WebAssembly.compile(bytes)",
    "an address": '"https://example.dk/kvalitetsmodel_bg.wasm"',
    "a URL": 'new URL("https://example.dk/kvalitetsmodel_bg.wasm")',
    "a Request": 'new Request("https://example.dk/kvalitetsmodel_bg.wasm")',
    "none": "undefined",
  };
  for (const [name, source] of Object.entries(sources)) {
    const program = `
      import { readFileSync } from "node:fs";
      ${browser}
      const bytes = readFileSync(${wasm});
      let asked = [];
      globalThis.fetch = async (source) => { asked.push(String(source.url ?? source)); return new Response(bytes, { headers: { "Content-Type": "application/octet-stream" } }); };
      console.warn = console.error = (...said) => { throw new Error(said.join(" ")); };
      const first = ready(${source}), second = ready();
      if (first !== second) throw new Error("not the same promise");
      await Promise.all([first, second]);
      await ready();
      if (asked.length > 1) throw new Error("fetched twice");
      console.log(${shown}, asked[0]?.split("/").at(-1) ?? "no fetch");`;
    const fetches = /address|URL|Request|none/.test(name);
    assert.equal(await runModule(program), `3,5 ${fetches ? "kvalitetsmodel_bg.wasm" : "no fetch"}`, name);
  }
});

test("browser: what goes wrong is said once, with what to do, and ready() can be tried again", async () => {
  const respond = (response) => `globalThis.fetch = async () => ${response};`;
  const forbid = (error) => `WebAssembly.compile = async () => { throw ${error}; };`;
  const cases = [
    ["wasmMissing", respond('new Response("no", { status: 404 })'), /HTTP 404[^]*kvalitetsmodel\/inline/],
    ["wasmMissing", 'globalThis.fetch = async () => { throw new TypeError("Failed to fetch"); };', /Failed to fetch[^]*connect-src/],
    ["wasmMissing", respond('new Response("<!doctype html><p>Not here", { headers: { "Content-Type": "text/html" } })'), /HTML/],
    ["wasmMissing", respond('new Response(new ReadableStream({ pull(c) { c.error(new Error("cut off")); } }))'), /cut off/],
    ["wasmBroken", respond('new Response("version https://git-lfs.github.com/spec/v1")'), /does not|not the one/],
    ["wasmBroken", respond("new Response(new Uint8Array(0))"), /not the one/],
    ["wasmBroken", respond(`new Response(readFileSync(${wasm}).subarray(0, 9000))`), /not the one/],
    ["wasmBroken", respond("new Response(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))"), /not the one/],
    ["wasmBroken", respond("new Response(new Uint8Array([0,97,115,109,1,0,0,0, 1,4,1,96,0,0, 2,7,1,1,120,1,121,0,0]))"), /not the one/],
    ["wasmForbidden", forbid('new WebAssembly.CompileError("WebAssembly.instantiate(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because neither \'wasm-eval\' nor \'unsafe-eval\' is an allowed source of script")'), /'wasm-unsafe-eval'/],
    ["wasmForbidden", forbid('new WebAssembly.CompileError("call to WebAssembly.instantiate() blocked by CSP")'), /'wasm-unsafe-eval'/],
    ["wasmForbidden", forbid('new EvalError("Refused to create a WebAssembly object")'), /'wasm-unsafe-eval'/],
  ];
  for (const [code, setUp, words] of cases) {
    // Node's own fetch has some WebAssembly too, which it compiles the first time a Response is made.
    const fetched = `new Response(); const original = WebAssembly.compile; globalThis.fetch = async () => new Response(readFileSync(${wasm}));`;
    const said = await failure(`${browser} ${fetched} ${setUp}`, `await ready()`);
    assert.match(said, new RegExp(`^KvalitetsmodelError \\| ${code} \\| 1 \\| true \\| true \\| `), setUp);
    assert.match(said, words, setUp);
    const again = `
      import { readFileSync } from "node:fs";
      ${browser} ${fetched} ${setUp}
      await ready().catch(() => {});
      try { profil({}); } catch ({ code }) { if (code !== "notReady") throw new Error(code); }
      WebAssembly.compile = original;
      globalThis.fetch = async () => new Response(readFileSync(${wasm}));
      await ready();
      console.log(${shown});`;
    assert.equal(await runModule(again), "3,5", `again after ${setUp}`);
  }
});

test("the address of the .wasm stands literally in the entry, where bundlers look for it", async () => {
  const files = (await readdir(join(pkg, "dist"))).filter((name) => name.endsWith(".js") && !name.endsWith(".global.js"));
  const texts = await Promise.all(files.map((name) => readFile(join(pkg, "dist", name), "utf8")));
  assert.ok(texts.some((text) => /new URL\("\.\.\/wasm\/kvalitetsmodel_bg\.wasm", ?import\.meta\.url\)/.test(text)));
});

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test("Node: a missing or broken .wasm is said at import", async () => {
  const root = await mkdtemp(join(tmpdir(), "kvalitetsmodel-"));
  folders.push(root);
  for (const folder of ["dist", "dist/chunks", "wasm"]) await mkdir(join(root, folder));
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  const chunks = (await readdir(join(pkg, "dist", "chunks"))).map((name) => join("chunks", name));
  for (const name of ["node.js", ...chunks]) await copyFile(join(pkg, "dist", name), join(root, "dist", name));
  const load = () => failure("", `await import(${dist("node.js", root)})`);
  assert.match(await load(), /^KvalitetsmodelError \| wasmMissing \| 1 \| true \| true \| .*ENOENT/);
  await writeFile(join(root, "wasm", "kvalitetsmodel_bg.wasm"), "not wasm");
  assert.match(await load(), /^KvalitetsmodelError \| wasmBroken \| 1 \| true \| true \| /);
});

test("from import to first result: measured here, its limit is held by the benchmark", async () => {
  const file = fileURLToPath(new URL("../../benches/cold-start.mjs", import.meta.url));
  const times = [];
  for (let round = 0; round < 5; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    times.push(Number(stdout));
    assert.ok(Number(stdout) > 0);
  }
  console.log(`from import to first result: ${times.map((time) => time.toFixed(1)).join(", ")} ms`);
});
