// Set-up: brings what the build needs and a fresh machine does not have. Says what it does and why, and does
// nothing where everything is there already (that check takes under a second).
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { ask, npm, run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

const versions = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"));

/** Makes everything ready; `components` (rustfmt, clippy) and the second target are only needed by the tests. */
export async function setup({ forTests = false } = {}) {
  checkNode();
  await rust(forTests);
  await commandLineTool("wasm-bindgen-cli", "wasm-bindgen", "it makes the JavaScript around the wasm");
  await nodeModules();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw problem(
    `Node ${process.versions.node} is too old: version 20.19 or newer is needed (its require() can load ES modules).`,
  );
}

async function rust(forTests) {
  const toolchain = await readFile(at("rust-toolchain.toml"), "utf8");
  const channel = /^channel = "(.+)"$/m.exec(toolchain)[1];
  const rustup = await ask("rustup", ["--version"]);

  if ((await ask("cargo", ["--version"])) === undefined) {
    if (rustup === undefined) {
      throw problem("Rust is missing. Install it with rustup (https://rustup.rs), open a new terminal, and run this again.");
    }
    headline(`Installing Rust ${channel}, the version that rust-toolchain.toml names (about a minute)`);
    await run("rustup", ["toolchain", "install", channel, "--profile", "minimal"]);
  }

  const targets = forTests ? versions.targets : versions.targets.slice(0, 1);
  const sysroot = await ask("rustc", ["--print", "sysroot"]);
  const missing = targets.filter((target) => !existsSync(join(sysroot, "lib", "rustlib", target)));
  if (missing.length > 0) {
    if (rustup === undefined) {
      throw problem(`This Rust cannot build for ${missing.join(", ")} and there is no rustup to add it with. Install Rust with rustup (https://rustup.rs).`);
    }
    headline(`Adding the Rust target${missing.length > 1 ? "s" : ""} ${missing.join(", ")} (seconds)`);
    await run("rustup", ["target", "add", ...missing]);
  }

  if (!forTests) return;
  const programs = { rustfmt: "fmt", clippy: "clippy" };
  for (const component of versions.components) {
    if ((await ask("cargo", [programs[component], "--version"])) !== undefined) continue;
    headline(`Adding the Rust component ${component} (seconds)`);
    await run("rustup", ["component", "add", component]);
  }
}

/**
 * wasm-bindgen must match the crate of that name exactly, so its version is pinned and one that differs on PATH is
 * left alone: ours goes into build/tools. Built without debug information and without optimisation: that takes one
 * minute in place of seven, and the tool is fast enough.
 */
async function commandLineTool(crate, program, why) {
  const version = versions[crate];
  const found = await ask(program, ["--version"]);
  if (found?.split(" ").at(-1) === version) return;
  headline(`Building ${crate} ${version} into build/tools: ${why} (about a minute, once)`);
  if (found !== undefined) note(`"${found}" is on this machine, but ${version} is needed; yours stays as it is.`);
  const args = ["install", crate, "--version", version, "--locked", "--debug", "--force", "--root", paths.tools];
  if (crate === "wasm-bindgen-cli") args.push("--no-default-features");
  await run("cargo", args, { env: { CARGO_PROFILE_DEV_DEBUG: "0" } });
}

/** What servers in other languages are tried with, by the program or the file that each package of Debian brings. */
const serverPackages = {
  cc: "gcc",
  php: "php-cli",
  wasm2c: "wabt",
  mcs: "mono-mcs",
  mono: "mono-runtime",
  javac: "openjdk-17-jdk-headless",
  "/usr/share/java/jna.jar": "libjna-java",
  "qemu-system-arm": "qemu-system-arm",
};

/** The programs and files of those that are missing. */
export async function missingForServers() {
  const isMissing = async (name) => (name.startsWith("/") ? !existsSync(name) : (await ask("which", [name])) === undefined);
  const all = await Promise.all(Object.keys(serverPackages).map(async (name) => ((await isMissing(name)) ? [name] : [])));
  return all.flat();
}

/** Installs them where this is a Debian that lets us; else what they are for is left out, which CI may not. */
export async function serverTools() {
  const missing = await missingForServers();
  if (missing.length === 0) return;
  const packages = missing.map((name) => serverPackages[name]);
  if (process.getuid?.() === 0 && (await ask("which", ["apt-get"])) !== undefined) {
    headline(`Installing ${packages.join(", ")} for the tests of servers in other languages (a minute, once)`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, capture: true });
    return;
  }
  if (process.env.CI) throw problem(`In CI servers in other languages must be tried, and ${missing.join(", ")} are missing.`);
  note(`${missing.join(", ")} are missing, so what needs them is NOT tried. On Debian: apt-get install ${packages.join(" ")}`);
}

let packaging;

/** What the packaging tests and those of the hosts both build with: fetched once, also where both begin at one time. */
export const packagingTools = () =>
  (packaging ??= nodeModules(
    at("tests", "packaging"),
    "bundlers, Deno, Bun and four versions of Node for the packaging tests (about 300 MB, once)",
  ));

/** `npm ci`, but only where package-lock.json is another than the one last installed from. */
export async function nodeModules(folder = at(), what = "the development tools (TypeScript, esbuild, wasm-opt, dkfds)") {
  const lock = createHash("sha256").update(await readFile(join(folder, "package-lock.json"))).digest("hex");
  const stamp = join(folder, "node_modules", ".installed-from");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === lock) return;
  headline(`npm ci: fetching ${what}`);
  // No install scripts: nothing here needs one, and what does not run cannot do harm.
  await npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  await writeFile(stamp, lock);
}

if (isMain(import.meta.url)) await setup({ forTests: true }).then(() => note("Everything is in place."), fail);
