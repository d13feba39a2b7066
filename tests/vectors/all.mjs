// The files of vectors that the answers of hosts are compared by.
import { readdirSync, readFileSync } from "node:fs";

/** Every file, also those of the process: `{ name, cases }`. */
export const allFiles = readdirSync(new URL(".", import.meta.url), { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({ name, cases: JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")).cases }));
