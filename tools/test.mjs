// `npm test`: every suite, and a summary. Sets up what is missing first. As many suites run side by side as there are
// cores; what one prints is printed when it ends.
// `npm test -- --only rust,node` runs some; `npm test -- --list` names them. One alone prints as it goes.
// With KVALITETSMODEL_HOSTS=all the package is also tried in every host that there is a test for (the step `hosts`), and
// servers in other languages are held to it (`servers`), the WebAssembly is built a second time (`elsewhere`), and the
// largest themes are scored exhaustively and each function is called thousands of times (`exhaustive`).
import { readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { build } from "./build.mjs";
import { buildNative } from "./build-native.mjs";
import { ensureBrowser } from "./browser.mjs";
import { choose } from "./lib/choose.mjs";
import { door } from "./lib/door.mjs";
import { at, hostWasm, plainWasm, wasms } from "./lib/paths.mjs";
import { environmentOf, withPython } from "./lib/python.mjs";
import { node, run } from "./lib/run.mjs";
import { bad, collected, fail, headline, note, problem, seconds } from "./lib/say.mjs";
import { statistics } from "./lib/statistics.mjs";
import { packagingTools, serverTools, setup } from "./setup.mjs";

const cores = availableParallelism();
const cargo = (...args) => run("cargo", args);
// A target that has no std at all: what links there cannot use it.
const bare = ["--locked", "--package", "kvalitetsmodel", "--lib", "--target", "thumbv7em-none-eabihf", "--no-default-features"];

/**
 * The steps in the order in which they start when a core is free: what others wait for first, then what takes longest.
 * `built`: it needs the built package, and is left out where building it failed. `asked`: false where it is only run when
 * it is named.
 */
const steps = [
  { name: "format", title: "rustfmt", run: () => cargo("fmt", "--all", "--check") },
  { name: "build", title: "types, wasm within its size, package, page", run: built },
  // With target folders of its own, so that it need not wait for the build's cargo.
  { name: "growth", title: "the work of every function, at n, 4n and 16n", run: growth },
  {
    name: "browser",
    title: "browser tests",
    built: true,
    // A browser a file; more than four take much memory and save little.
    run: () => withBrowser(() => nodeTests("browser", `--test-concurrency=${Math.min(cores, 4)}`)),
  },
  {
    name: "lint",
    title: "clippy, all features and none, and the doors",
    run: async () => {
      await cargo("clippy", "--locked", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings");
      await cargo("clippy", ...bare, "--", "-D", "warnings");
      for (const wasm of [wasms[0], plainWasm, hostWasm]) await cargo("clippy", ...door(wasm), "--", "-D", "warnings");
    },
  },
  { name: "rust", title: "Rust tests and doctests", run: () => cargo("test", "--locked") },
  {
    name: "packaging",
    title: "the packed package in throw-away projects",
    built: true,
    run: () => packaged(),
  },
  {
    name: "hosts",
    title: "the packed package in portals of many kinds",
    built: true,
    // Minutes, and half a gigabyte to fetch: CI does it, and whoever asks for it.
    asked: process.env.KVALITETSMODEL_HOSTS === "all",
    run: () => packaged("--hosts"),
  },
  {
    name: "servers",
    title: "the same bytes on servers in other languages",
    built: true,
    // Debian's packages, and some of PyPI: CI does it, and whoever asks for it.
    asked: process.env.KVALITETSMODEL_HOSTS === "all",
    run: async () => {
      await serverTools();
      await buildNative();
      await nodeTests("hosts", "--test-concurrency=1");
    },
  },
  {
    name: "elsewhere",
    title: "every wasm built again from another place, with the same bytes",
    built: true,
    // Each is compiled anew: CI does it, and whoever asks for it.
    asked: process.env.KVALITETSMODEL_HOSTS === "all",
    run: () => nodeTests("elsewhere"),
  },
  {
    name: "exhaustive",
    title: "every combination of answers of the largest themes, and a million calls",
    built: true,
    // Minutes each: CI does it, and whoever asks for it.
    asked: process.env.KVALITETSMODEL_HOSTS === "all",
    run: async () => {
      await cargo("test", "--locked", "--release", "--test", "exhaustive");
      await nodeTests("exhaustive");
    },
  },
  {
    name: "kalibrering",
    title: "the statistics of calibration against well-known Python libraries",
    // Two hundred megabytes of PyPI, and minutes: CI does it, and whoever asks for it. What they said once is kept as vectors.
    asked: process.env.KVALITETSMODEL_HOSTS === "all",
    run: calibration,
  },
  { name: "oracle", title: "the independent oracle (Python)", built: true, run: oracle },
  { name: "node", title: "Node tests", built: true, run: () => nodeTests("node") },
  {
    name: "doc",
    title: "Rust documentation without warnings",
    run: () => run("cargo", ["doc", "--locked", "--no-deps", "--all-features"], { env: { RUSTDOCFLAGS: "-D warnings" } }),
  },
  {
    name: "no-std",
    title: "the core without std: for thumbv7em-none-eabihf, and its unit tests",
    run: async () => {
      await cargo("test", "--locked", "--package", "kvalitetsmodel", "--lib", "--no-default-features");
      await cargo("build", ...bare);
      await cargo("build", ...bare.map((word) => (word === "kvalitetsmodel" ? "kvalitetsmodel-kalibrering" : word)));
    },
  },
];

/** Builds, and sees that what is committed of it was up to date. */
async function built() {
  const committed = async () => (await readFile(at("schema", "sag.schema.json"), "utf8")).replaceAll("\r\n", "\n");
  const before = await committed();
  await build();
  if ((await committed()) !== before) throw problem("schema/sag.schema.json was not what the tables make. It is now: commit it.");
}

async function nodeTests(folder, ...flags) {
  const files = existsSync(at("tests", folder)) ? await readdir(at("tests", folder)) : [];
  const tests = files.filter((file) => /\.test\.mjs$/.test(file)).sort();
  if (tests.length === 0) throw problem(`There is no *.test.mjs in tests/${folder}: a suite without tests proves nothing.`);
  // File names, not the folder: Node 20 and Node 22 read a folder given here in different ways.
  await node(["--test", "--test-reporter=spec", ...flags, ...tests.map((file) => at("tests", folder, file))]);
}

/** Each fetches what it needs; what both need, first and once. */
async function packaged(...flags) {
  await packagingTools();
  await withBrowser(() => node([at("tests", "packaging", "run.mjs"), ...flags]));
}

let browser;

/** The tests take the browser's path from here and do not search again, once per file. */
async function withBrowser(tests) {
  process.env.KVALITETSMODEL_BROWSER ??= await (browser ??= ensureBrowser());
  await tests();
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
    const own = await environmentOf(python, at("build", "growth"), [`wasmtime==${wasmtime}`]);
    const target = "wasm32-unknown-unknown";
    await cargo("build", "--locked", "--profile", "growth", "--example", "growth", "--target", target);
    await run(own, [at("tests", "growth", "check.py"), at("target", target, "growth", "examples", "growth.wasm")]);
  });
}

/** The libraries are asked anew, of more data than is kept. */
function calibration() {
  return withPython("the oracle of the statistics", async (python) => {
    const own = await statistics(python);
    const folder = at("build", "kalibrering-vectors");
    // One seed, so that a failure is of the change and can be had again; another is asked for.
    const seed = process.env.KALIBRERING_SEED ?? "2026";
    note(`Seed ${seed}.`);
    await run(own, [at("tests", "oracle", "kalibrering", "vectors.py"), folder, "--seed", seed, "--sets", "40"]);
    const env = { KALIBRERING_VECTORS: folder };
    await run("cargo", ["test", "--locked", "--package", "kvalitetsmodel-kalibrering", "--test", "oracle"], { env });
  });
}

async function main(args) {
  if (args.includes("--list")) return steps.forEach(({ name, title }) => console.log(`${name.padEnd(11)} ${title}`));
  const names = choose(steps.map(({ name }) => name), args);
  const chosen = steps.filter(({ name, asked = true }) => names.includes(name) && (asked || args.length > 0));

  headline("set-up");
  await setup({ forTests: true });
  note("Everything is in place.");

  summary(await (chosen.length === 1 || cores === 1 ? inTurn(chosen) : sideBySide(chosen)));
}

async function inTurn(chosen) {
  const results = [];
  for (const step of chosen) {
    if (!leftOut(step, results)) headline(titled(step));
    results.push(await result(step, results));
  }
  return results;
}

/** Each of the cores takes the next step that need not wait for the build. */
async function sideBySide(chosen) {
  headline(`${chosen.length} steps, ${cores} at a time`);
  const [waiting, running, results] = [[...chosen], new Map(), []];
  while (waiting.length > 0 || running.size > 0) {
    const isBuilding = [...waiting, ...running.keys()].some(({ name }) => name === "build");
    const next = waiting.findIndex(({ built }) => !(built && isBuilding));
    if (running.size < cores && next >= 0) {
      const [step] = waiting.splice(next, 1);
      note(`${step.name} …`);
      running.set(step, collected(() => result(step, results)).then((done) => ({ step, ...done })));
      continue;
    }
    const { step, value, printed } = await Promise.race(running.values());
    running.delete(step);
    results.push(value);
    headline(`${titled(step)}: ${value.outcome}, ${value.time}`);
    process.stdout.write(printed);
  }
  return results;
}

const titled = ({ name, title }) => `${name}: ${title}`;
const leftOut = ({ built }, before) => built && before.some(({ name, outcome }) => name === "build" && outcome === "failed");

async function result(step, before) {
  const since = performance.now();
  const outcome = leftOut(step, before) ? "not run" : await outcomeOf(step);
  return { ...step, outcome, time: seconds(since) };
}

async function outcomeOf(step) {
  try {
    return (await step.run()) === "not run" ? "not run" : "ok";
  } catch (error) {
    bad(error.expected ? error.message : error.stack);
    return "failed";
  }
}

function summary(results) {
  headline("summary");
  for (const { name, title, outcome, time } of results) note(`${outcome.padEnd(8)} ${time.padStart(8)}  ${name.padEnd(11)} ${title}`);
  const all = (wanted) => results.filter(({ outcome }) => outcome === wanted);
  const skipped = all("not run").length > 0 ? `, ${all("not run").length} skipped` : "";
  note(`\n${all("ok").length} passed, ${all("failed").length} failed${skipped}`);
  const [first] = all("failed");
  if (first === undefined) return;
  bad(`The first that failed: ${titled(first)}. By itself: npm test -- --only ${first.name}`);
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(fail);
