// The papers of a release, into build/papers: a bill of materials (CycloneDX) of each thing that is published, the licences of
// all that is in them with their texts, and the hashes of what is built. `node tools/build-papers.mjs` after a build; with
// `--advisories FOLDER`, a checkout of RustSec's database, the known faults of the crates are looked for too, and one ends it.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { advisoriesOf } from "./lib/papers/advisories.mjs";
import { cratesOf, NATIVE } from "./lib/papers/crates.mjs";
import { isAllowed, licencesFile, textsIn } from "./lib/papers/licences.mjs";
import { packagesOfPackage, packagesOfPage } from "./lib/papers/packages.mjs";
import { sbomOf } from "./lib/papers/sbom.mjs";
import { at, hostWasm, paths, plainWasm, wasms } from "./lib/paths.mjs";
import { ask } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

const json = async (...path) => JSON.parse(await readFile(at(...path), "utf8"));

/** What is published, each with what it is made of. */
export async function published() {
  const { version, license, description } = await json("pkg", "package.json");
  const { wasmtime } = await json("tools", "versions.json");
  const rust = /^rustc (\S+)/.exec(await ask("rustc", ["--version"]))[1];
  const binary = async (wasm) => ({ file: wasm.file.split(/[\\/]/).at(-1), sha256: createHash("sha256").update(await readFile(wasm.file)).digest("hex"), ...(await cratesOf(wasm)) });
  const ofPackage = await Promise.all([...wasms, plainWasm].map(binary));
  const ofHosts = await binary(hostWasm);
  // Built by whoever takes it, so that it has no hash here.
  const native = { file: "libkvalitetsmodel", ...(await cratesOf(hostWasm, NATIVE)) };
  const [inPackage, inPage] = [await packagesOfPackage(), await packagesOfPage()];
  const thing = (purl, what) => ({ purl, name: "kvalitetsmodel", version, license, description: what });
  return [
    { name: "npm", rust, thing: thing(`pkg:npm/kvalitetsmodel@${version}`, description), binaries: ofPackage, packages: inPackage },
    { name: "hosts", rust, thing: thing(`pkg:generic/kvalitetsmodel-hosts@${version}`, "The WebAssembly and the library for servers in other languages"), binaries: [ofHosts, native] },
    {
      name: "python",
      rust,
      thing: thing(`pkg:pypi/kvalitetsmodel@${version}`, "The wheel for Python"),
      binaries: [ofHosts],
      needed: [{ purl: `pkg:pypi/wasmtime@${wasmtime}`, name: "wasmtime", version: wasmtime, license: "Apache-2.0 WITH LLVM-exception", properties: [{ name: "kvalitetsmodel:tried", value: wasmtime }] }],
    },
    { name: "page", rust, thing: thing(`pkg:generic/kvalitetsmodel-page@${version}`, "The page as static files"), binaries: ofPackage, packages: [...new Map([...inPackage, ...inPage].map((one) => [one.name, one])).values()] },
  ];
}

/** The papers that follow from what is built, `[name, text]`, and the crates in it. */
export async function papers() {
  const things = await published();
  const boms = things.map((one) => [`sbom-${one.name}.cdx.json`, `${JSON.stringify(sbomOf(one), null, 1)}\n`]);
  const crates = new Map(things.flatMap(({ binaries }) => binaries.flatMap((one) => [...one.crates])));
  const packages = new Map(things.flatMap(({ packages: its = [] }) => its.map((one) => [one.name, one])));
  const foreign = [...[...crates.values()].filter(({ sha256 }) => sha256 !== undefined), ...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const parts = await Promise.all(foreign.map(async (one) => ({ ...one, texts: await textsIn(one.folder) })));
  for (const { name, license } of parts) if (!isAllowed(license)) throw problem(`${name} has a licence that nobody has looked at: ${license} (tools/lib/papers/licences.mjs).`);
  const title = "What stands in kvalitetsmodel of others, with its licence; kvalitetsmodel itself is MIT OR Apache-2.0. Beside these Rust's own library, MIT OR Apache-2.0.";
  return { files: [...boms, ["LICENCES.txt", licencesFile(parts, title)]], crates: [...crates.values()].filter(({ sha256 }) => sha256 !== undefined), parts };
}

/** The hashes of what is built for publishing: of each archive, and of each file of the package and of the page. */
async function hashes() {
  const archives = (await readdir(paths.build)).filter((name) => /\.(tar\.gz|tgz)$/.test(name)).map((name) => [name, join(paths.build, name)]);
  const wheels = (await filesBelow(paths.python)).map((name) => [`python/${name}`, join(paths.python, name)]);
  const below = async (folder, name) => (await filesBelow(folder)).map((file) => [`${name}/${file}`, join(folder, file)]);
  const files = [...archives, ...wheels, ["plain/kvalitetsmodel.wasm", hostWasm.file], ...(await below(paths.dist, "package/dist")), ...(await below(paths.wasmDir, "package/wasm")), ...(await below(paths.site, "site"))];
  const read = await Promise.all(files.map(async ([name, file]) => [name, await readFile(file)]));
  const hash = (name, bytes, as) => createHash(name).update(bytes).digest(as);
  return [
    ["SHA256SUMS", read.map(([name, bytes]) => `${hash("sha256", bytes, "hex")}  ${name}\n`).join("")],
    ["integrity.json", `${JSON.stringify(Object.fromEntries(read.map(([name, bytes]) => [name, `sha384-${hash("sha384", bytes, "base64")}`])), null, 1)}\n`],
  ];
}

async function main(args) {
  headline("the papers of a release");
  if (![paths.modules, paths.site, hostWasm.file].every(existsSync)) throw problem("There is nothing built yet: run `npm run build` first.");
  const { files, crates, parts } = await papers();
  await rm(paths.papers, { recursive: true, force: true });
  await mkdir(paths.papers, { recursive: true });
  for (const [name, text] of [...files, ...(await hashes())]) await writeFile(join(paths.papers, name), text);
  note(`${crates.length} crates and ${parts.length - crates.length} npm packages of others: ${paths.papers}`);
  const place = args.indexOf("--advisories");
  if (place < 0) return note("Known faults were NOT looked for: --advisories with a checkout of https://github.com/rustsec/advisory-db does it.");
  const found = await advisoriesOf(crates, args[place + 1]);
  for (const { id, name, version, kind, title } of found) note(`${id}: ${name} ${version}, ${kind}: ${title}`);
  if (found.length > 0) throw problem(`${found.length} known faults of crates that are published.`);
  note(`No known fault of the ${crates.length} crates, by the database in ${args[place + 1]}.`);
}

if (isMain(import.meta.url)) await main(process.argv.slice(2)).catch(fail);
