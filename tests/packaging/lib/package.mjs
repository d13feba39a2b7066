// The packed package, and clean throw-away projects that have it installed.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { paths } from "../../../tools/lib/paths.mjs";
import { npm } from "../../../tools/lib/run.mjs";

export const here = fileURLToPath(new URL("..", import.meta.url));

const scratch = () => mkdtemp(join(tmpdir(), "kvalitetsmodel-"));

/** `npm pack`, as for publishing: the tarball's path, its size and the list of its files. */
export async function pack() {
  const folder = await scratch();
  const { stdout } = await npm(["pack", "--json", "--pack-destination", folder], { cwd: paths.pkg, capture: true });
  const [{ filename, files, size }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), folder, size, files: files.map(({ path }) => path).sort() };
}

/** The one tarball of this run; a test file that was started by itself packs its own. */
export const tarball = async () => (process.env.KVALITETSMODEL_TARBALL ??= (await pack()).tarball);

/** A project with nothing but the package of this tarball installed, by npm. */
export async function install(packed) {
  const folder = await scratch();
  await write(folder, { "package.json": JSON.stringify({ name: "consumer", private: true }) });
  // Offline: if our package ever asked for another one, this fails.
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await npm(["install", ...flags, packed], { cwd: folder, capture: true });
  return folder;
}

/** The one project of this run that npm has made, which the others are copies of: npm takes a second for each. */
const installed = async () => (process.env.KVALITETSMODEL_INSTALLED ??= await install(await tarball()));

/** A new project with these files and nothing but our package installed; removed when test `t` ends. */
export async function project(t, files, manifest = {}) {
  const folder = await scratch();
  t.after(() => rm(folder, { recursive: true, force: true }));
  await cp(await installed(), folder, { recursive: true });
  const made = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  await write(folder, { "package.json": JSON.stringify({ ...made, ...manifest }), ...files });
  return folder;
}

/** Writes files given as `{ "path/in/folder": text }`. */
export async function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
