// The declaration files of the entries, and of what they name: TypeScript makes one a module, and most are nobody's business.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { paths } from "./paths.mjs";

const ENTRIES = [
  ...["index", "inline", "vurdering/index", "bilag/index", "elements/index"],
  ...["score/index", "score/inline", "score/javascript"],
];
/** A module that a declaration names, whichever way. */
const NAMED = /((?:from|import\(|import)\s*")(\.[^"]*)\.js"/g;

/** Copies them into dist/, each twice: for `require` TypeScript wants declarations of the same kind as the program. */
export async function declarations() {
  const wanted = new Set(ENTRIES);
  for (const name of wanted) {
    const text = await readFile(join(paths.modules, `${name}.d.ts`), "utf8");
    for (const [, , named] of text.matchAll(NAMED)) wanted.add(posix.join(posix.dirname(name), named));
    const file = join(paths.dist, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.d.ts`, text);
    await writeFile(`${file}.d.cts`, text.replace(NAMED, '$1$2.cjs"'));
  }
}
