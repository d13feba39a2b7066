// The crates that a door is made of, as cargo resolves them for its target: without those of tests, of build scripts and of
// macros, which leave nothing in it.
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";

const WASM = "wasm32-unknown-unknown";
/** The library of a machine, told for this one: on others what asks the processor has a crate of that system beside. */
export const NATIVE = "x86_64-unknown-linux-gnu";

let held;

/** Of every crate of the lock file: its folder and its hash. */
const known = () => (held ??= read());

async function read() {
  const { stdout } = await run("cargo", ["metadata", "--locked", "--format-version", "1", "--all-features"], { capture: true });
  const lock = await readFile(at("Cargo.lock"), "utf8");
  const sums = new Map([...lock.matchAll(/^name = "(.+)"\nversion = "(.+)"\nsource = .+\nchecksum = "(.+)"$/gm)].map(([, name, version, sum]) => [`${name}@${version}`, sum]));
  const folders = new Map(JSON.parse(stdout).packages.map(({ name, version, manifest_path }) => [`${name}@${version}`, dirname(manifest_path)]));
  return { sums, folders };
}

/**
 * `{ roots, crates }` of a door: `crates` by `name@version`, each `{ name, version, license, folder, sha256, needs }`. Our own
 * have no hash.
 */
export async function cratesOf({ crate, features }, target = WASM) {
  const { sums, folders } = await known();
  const args = ["--locked", "--package", `kvalitetsmodel-${crate}`, "--no-default-features", "--features", features.join(","), "--target", target];
  const shape = ["--edges", "normal,no-proc-macro", "--prefix", "depth", "--no-dedupe", "--format", "|{p}|{l}"];
  const { stdout } = await run("cargo", ["tree", ...args, ...shape], { capture: true });
  const crates = new Map();
  const above = [];
  for (const line of stdout.trim().split(/\r?\n/)) {
    const [, depth, name, version, license] = /^(\d+)\|(\S+) v(\S+)[^|]*\|(.*)$/.exec(line);
    const id = `${name}@${version}`;
    if (!crates.has(id)) crates.set(id, { name, version, license, folder: folders.get(id), sha256: sums.get(id), needs: new Set() });
    crates.get(above[depth - 1])?.needs.add(id);
    above[depth] = id;
  }
  return { root: above[0], crates };
}
