// Small file helpers that Node does not have built in.
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** Writes a file only where its text differs, so that nothing downstream is rebuilt for nothing. */
export async function writeIfChanged(file, text) {
  if (existsSync(file) && (await readFile(file, "utf8")) === text) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return true;
}

/** Every file below a folder, as sorted paths with forward slashes; none where the folder is missing. */
export async function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}
