// The packed package, and clean throw-away projects that have it installed.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { paths } from "../../../tools/lib/paths.mjs";
import { npm } from "../../../tools/lib/run.mjs";

export const here = fileURLToPath(new URL("..", import.meta.url));

const scratch = () => mkdtemp(join(tmpdir(), "kvalitetsmodel-"));

/** `npm pack`, as for publishing: the tarball's path and the list of its files. */
export async function pack() {
  const folder = await scratch();
  const { stdout } = await npm(["pack", "--json", "--pack-destination", folder], { cwd: paths.pkg, capture: true });
  const [{ filename, files }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), folder, files: files.map(({ path }) => path).sort() };
}

/** The one tarball of this run; a test file that was started by itself packs its own. */
export const tarball = async () => (process.env.KVALITETSMODEL_TARBALL ??= (await pack()).tarball);

/** A new project with these files and nothing but our package installed; removed when test `t` ends. */
export async function project(t, files, manifest = {}) {
  const folder = await scratch();
  t.after(() => rm(folder, { recursive: true, force: true }));
  await write(folder, { "package.json": JSON.stringify({ name: "consumer", private: true, ...manifest }), ...files });
  // Offline: if our package ever asked for another one, this fails.
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await npm(["install", ...flags, await tarball()], { cwd: folder, capture: true });
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
