// The conformance kit, into build/kit and an archive beside it: every vector, what its flags mean, the schemas, every call
// with the hash of its answer, a report page and the sheet of the deciding cases. What it says is of the WebAssembly that is
// built (build/plain). `node tools/build-kit.mjs`; the wheel has it too.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { allFiles } from "../tests/vectors/all.mjs";
import { kindOf, callOf } from "../tests/vectors/answers.mjs";
import { filesBelow } from "./lib/files.mjs";
import { kitCalls, lineOf, mapping } from "./lib/kit/calls.mjs";
import { reportIn } from "./lib/kit/report.mjs";
import { sheetIn } from "./lib/kit/sheet.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, paths } from "./lib/paths.mjs";
import { plainDoor } from "./lib/plain-door.mjs";
import { fail, headline, note } from "./lib/say.mjs";
import { tarGz } from "./lib/tar.mjs";

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The number that changes where a reader of the kit would have to. */
const KIT = 1;

/** Its files, `[name, bytes]`, the manifest among them. */
export async function kitFiles() {
  const api = await import("../pkg/dist/node.js");
  const { version } = JSON.parse(await readFile(join(paths.pkg, "package.json"), "utf8"));
  const { flags } = JSON.parse(await readFile(at("kit", "flags.json"), "utf8"));
  const engine = sha256(await readFile(hostWasm.file));
  const { call } = plainDoor();
  const calls = kitCalls().map((one) => {
    const line = lineOf(one.call);
    return { ...one, line, sha256: sha256(call(...line.split("\t")).text) };
  });
  const callsText = calls.map(({ line }) => `${line}\n`).join("");
  const expected = calls.map(({ file, id, isValid, flags: its, sha256: hash }) => [file, id, isValid ? "valid" : "invalid", its.join(","), hash].join("\t"));
  const report = { version, engine, callsFile: sha256(callsText), flags, calls: calls.map(({ file, id, flags: its, sha256: hash }) => ({ file, id, flags: its, sha256: hash })) };
  const texts = [
    ["calls.tsv", callsText],
    ["expected.tsv", `${[["file", "id", "input", "flags", "sha256"].join("\t"), ...expected].join("\n")}\n`],
    ["rapport.html", reportIn("da", report)],
    ["report.html", reportIn("en", report)],
    ["kontrolark.html", sheetIn("da", { files: allFiles, api, version })],
    ["check-sheet.html", sheetIn("en", { files: allFiles, api, version })],
  ];
  const copied = [
    ...["README.md", "flags.json", "mapping.mjs"].map((name) => [name, at("kit", name)]),
    ["vectors/mapping.json", at("kit", "mapping.json")],
    ...(await filesBelow(at("kit", "schemas"))).map((name) => [`schemas/${name}`, at("kit", "schemas", name)]),
    ...(await filesBelow(at("tests", "vectors"))).filter((name) => name.endsWith(".json")).map((name) => [`vectors/${name}`, at("tests", "vectors", name)]),
    ["schemas/sag.schema.json", at("schema", "sag.schema.json")],
    ...["LICENSE-APACHE", "LICENSE-MIT"].map((name) => [name, at(name)]),
  ];
  const files = [
    ...texts.map(([name, text]) => [name, Buffer.from(text)]),
    ...(await Promise.all(copied.map(async ([name, file]) => [name, await readFile(file)]))),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest = manifestOf({ version, engine, calls, files });
  return [...files, ["manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)]];
}

/** What is in it, how many of what, and the hash of each file. */
function manifestOf({ version, engine, calls, files }) {
  const sources = [...allFiles, { name: "mapping.json", cases: mapping.cases }];
  const told = (name) => {
    const source = sources.find((one) => `vectors/${one.name}` === name);
    if (source === undefined) return {};
    const kind = source.name === "mapping.json" ? "mapping" : kindOf(source.name);
    const asks = kind === "mapping" ? source.cases.map((one) => one.asks) : source.cases.map((vector) => callOf(source.name, vector)[0]);
    return { kind, schema: `schemas/${kind}.schema.json`, asks: [...new Set(asks)].sort(), ...counts(calls.filter(({ file }) => file === source.name)) };
  };
  return {
    kit: KIT,
    version,
    engine: { file: "kvalitetsmodel.wasm", sha256: engine },
    ...counts(calls),
    files: files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes), ...told(name) })),
  };
}

function counts(calls) {
  const flags = {};
  for (const flag of calls.flatMap((one) => one.flags).sort()) flags[flag] = (flags[flag] ?? 0) + 1;
  const valid = calls.filter(({ isValid }) => isValid).length;
  return { vectors: calls.length, valid, invalid: calls.length - valid, flags };
}

/** Builds it, and gives the path of the archive. */
export async function buildKit() {
  headline("the conformance kit");
  const files = await kitFiles();
  await rm(paths.kit, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = join(paths.kit, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const { version, vectors, valid, invalid } = JSON.parse(await readFile(join(paths.kit, "manifest.json"), "utf8"));
  const folder = `kvalitetsmodel-${version}-kit`;
  const archive = tarGz(files.map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  const file = join(paths.build, `${folder}.tar.gz`);
  await writeFile(file, archive);
  note(`${vectors} vectors (${valid} of valid input, ${invalid} of invalid) in ${files.length} files.`);
  note(`${file}: ${archive.length} bytes, sha256 ${sha256(archive)}`);
  return file;
}

if (isMain(import.meta.url)) await buildKit().catch(fail);
