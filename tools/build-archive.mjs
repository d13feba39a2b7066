// The archive for other hosts than JavaScript, into build: the wasm of everything with its header, what is copied for each
// language, the schema of a case and the licences. The library of a machine is built there (tools/build-native.mjs).
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, paths } from "./lib/paths.mjs";
import { fail, headline, note } from "./lib/say.mjs";
import { tarGz } from "./lib/tar.mjs";

/** What the wheel has of its own. */
const isOfTheWheel = (name) => name.startsWith("python/") && !name.endsWith(".md");

/** Builds it, and gives the path of its file. */
export async function buildArchive() {
  headline("the archive for other hosts");
  const { version } = JSON.parse(await readFile(join(paths.pkg, "package.json"), "utf8"));
  const folder = `kvalitetsmodel-${version}`;
  const copied = (await filesBelow(at("hosts"))).filter((name) => !isOfTheWheel(name));
  const files = [
    ["kvalitetsmodel.wasm", hostWasm.file],
    ["kvalitetsmodel.h", at("doors", "plain", "kvalitetsmodel.h")],
    ["sag.schema.json", at("schema", "sag.schema.json")],
    ...["LICENSE-APACHE", "LICENSE-MIT"].map((name) => [name, at(name)]),
    ...copied.map((name) => [name, at("hosts", name)]),
  ];
  const read = await Promise.all(files.map(async ([name, file]) => [`${folder}/${name}`, await readFile(file)]));
  const archive = tarGz(read);
  const file = join(paths.build, `${folder}-hosts.tar.gz`);
  await writeFile(file, archive);
  note(`${file}: ${archive.length} bytes, sha256 ${createHash("sha256").update(archive).digest("hex")}`);
  return file;
}

if (isMain(import.meta.url)) await buildArchive().catch(fail);
