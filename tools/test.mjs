// `npm test`: every suite, one after the other, and a summary. Sets up what is missing first.
// `npm test -- --only rust,node` runs some; `npm test -- --list` names them.
import { readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./browser.mjs";
import { choose } from "./lib/choose.mjs";
import { door } from "./lib/door.mjs";
import { at, plainWasm, wasms } from "./lib/paths.mjs";
import { ask, node, run } from "./lib/run.mjs";
import { bad, fail, headline, note, problem, seconds } from "./lib/say.mjs";
import { setup } from "./setup.mjs";

const cargo = (...args) => run("cargo", args);
// A target that has no std at all: what links there cannot use it.
const bare = ["--locked", "--package", "kvalitetsmodel", "--lib", "--target", "thumbv7em-none-eabihf", "--no-default-features"];

/** A step of the tests; one that needs the built package is left out when building it failed. */
const steps = [
  { name: "format", title: "rustfmt", run: () => cargo("fmt", "--all", "--check") },
  {
    name: "lint",
    title: "clippy, all features and none, and the doors",
    run: async () => {
      await cargo("clippy", "--locked", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings");
      await cargo("clippy", ...bare, "--", "-D", "warnings");
      for (const wasm of [wasms[0], plainWasm]) await cargo("clippy", ...door(wasm), "--", "-D", "warnings");
    },
  },
  { name: "rust", title: "Rust tests and doctests", run: () => cargo("test", "--locked") },
  {
    name: "doc",
    title: "Rust documentation without warnings",
    run: () => run("cargo", ["doc", "--locked", "--no-deps", "--all-features"], { env: { RUSTDOCFLAGS: "-D warnings" } }),
  },
  {
    name: "no-std",
    title: "the core without std, for thumbv7em-none-eabihf",
    run: () => cargo("build", ...bare),
  },
  { name: "growth", title: "the work of every function, at n, 4n and 16n", run: growth },
  { name: "build", title: "types, wasm within its size, package, page", run: () => build() },
  { name: "oracle", title: "the independent oracle (Python)", run: oracle },
  { name: "node", title: "Node tests", built: true, run: () => nodeTests("node") },
  {
    name: "browser",
    title: "browser tests",
    built: true,
    run: () => withBrowser(() => nodeTests("browser", "--test-concurrency=1")),
  },
  {
    name: "packaging",
    title: "the packed package in throw-away projects",
    built: true,
    run: () => withBrowser(() => node([at("tests", "packaging", "run.mjs")])),
  },
];

async function nodeTests(folder, ...flags) {
  const files = existsSync(at("tests", folder)) ? await readdir(at("tests", folder)) : [];
  const tests = files.filter((file) => /\.test\.mjs$/.test(file)).sort();
  if (tests.length === 0) throw problem(`There is no *.test.mjs in tests/${folder}: a suite without tests proves nothing.`);
  // File names, not the folder: Node 20 and Node 22 read a folder given here in different ways.
  await node(["--test", "--test-reporter=spec", ...flags, ...tests.map((file) => at("tests", folder, file))]);
}

/** The tests take the browser's path from here and do not search again, once per file. */
async function withBrowser(tests) {
  process.env.KVALITETSMODEL_BROWSER ??= await ensureBrowser();
  await tests();
}

/** Runs a check with Python 3, given how to start it; where there is none, says so and runs nothing. */
async function withPython(what, check) {
  for (const python of [["python3"], ["python"], ["py", "-3"]]) {
    const version = await ask(python[0], [...python.slice(1), "--version"]);
    // On Windows "python3" may be a stub that opens the shop; it names no version.
    if (version?.startsWith("Python 3")) return void (await check((...args) => run(python[0], [...python.slice(1), ...args])));
  }
  if (process.env.CI) throw problem(`Python 3 is missing, and in CI ${what} must run.`);
  note(`Python 3 is missing, so ${what} was NOT run. Install Python 3 to run it too; nothing else needs it.`);
  return "not run";
}

function oracle() {
  return withPython("the independent oracle", (python) => python(at("tests", "oracle", "check.py")));
}

/**
 * The machine that counts work is a Python package, kept in build/growth once it is there. It is not in node_modules,
 * because no engine of JavaScript counts what a WebAssembly does.
 */
function growth() {
  return withPython("the count of work", async (python) => {
    const { wasmtime } = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"));
    const kept = at("build", "growth", wasmtime);
    const own = join(kept, process.platform === "win32" ? "Scripts" : "bin", "python");
    if ((await ask(own, ["-c", "import wasmtime"])) === undefined) {
      note(`Installing the Python package wasmtime ${wasmtime} into build/growth (seconds, once).`);
      await python("-m", "venv", "--clear", kept);
      await run(own, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `wasmtime==${wasmtime}`]);
    }
    const target = "wasm32-unknown-unknown";
    await cargo("build", "--locked", "--profile", "growth", "--example", "growth", "--target", target);
    await run(own, [at("tests", "growth", "check.py"), at("target", target, "growth", "examples", "growth.wasm")]);
  });
}

async function main(args) {
  if (args.includes("--list")) return steps.forEach(({ name, title }) => console.log(`${name.padEnd(10)} ${title}`));
  const names = choose(steps.map(({ name }) => name), args);

  headline("set-up");
  await setup({ forTests: true });
  note("Everything is in place.");

  const results = [];
  for (const step of steps.filter(({ name }) => names.includes(name))) {
    const since = performance.now();
    results.push({ ...step, outcome: await outcome(step, results), time: seconds(since) });
  }
  summary(results);
}

async function outcome(step, before) {
  if (step.built && before.some(({ name, outcome }) => name === "build" && outcome === "failed")) return "not run";
  headline(`${step.name}: ${step.title}`);
  try {
    return (await step.run()) === "not run" ? "not run" : "ok";
  } catch (error) {
    bad(error.expected ? error.message : error.stack);
    return "failed";
  }
}

function summary(results) {
  headline("summary");
  for (const { name, title, outcome, time } of results) {
    console.log(`   ${outcome.padEnd(8)} ${time.padStart(8)}  ${name.padEnd(10)} ${title}`);
  }
  const count = (wanted) => results.filter(({ outcome }) => outcome === wanted).length;
  if (count("failed") > 0) process.exitCode = 1;
  const skipped = count("not run") > 0 ? `, ${count("not run")} skipped` : "";
  console.log(`\n${count("ok")} passed, ${count("failed")} failed${skipped}`);
}

await main(process.argv.slice(2)).catch(fail);
