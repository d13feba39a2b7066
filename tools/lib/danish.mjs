// The package's messages and words in Danish alone, as a page is built that asks for its English when somebody does: what is
// said in English is in none of its files but one.
import { readFile } from "node:fs/promises";
import { GENERATED, read } from "./word-lists.mjs";

const TEXTS = /[\\/]texts[\\/]\w+\.(?:js|ts)$/;

/** As catalogue.mjs writes it. What is not there is said in Danish (pkg/src/messages.ts). */
const ENGLISH = /^(const english(?:: [^=]+)? = ).*;$/m;

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
/** A row of a list of words, and a word that stands alone. */
const ROWS = /(list\("\w+", \(\) => )(\[\n[^]*?\n\])(?=\))/g;
const ROW = new RegExp(`^( *\\[${STRING}, ?${STRING}), ?${STRING}\\](?=,?$)`, "gm");
const WORD = new RegExp(`\\{ ?"da": ?(${STRING}), ?"en": ?${STRING} ?\\}`, "g");
const MADE = "const rows = (its) => its.map(([code, da]) => [code, da, da]);\nconst word = (da) => ({ da, en: da });\n";

export const danishAlone = {
  name: "danish-alone",
  setup(build) {
    build.onLoad({ filter: TEXTS }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(ENGLISH, "$1[];"), loader: path.endsWith(".ts") ? "ts" : "js" };
    });
    build.onLoad({ filter: GENERATED }, async ({ path }) => {
      const text = (await read(path)).replace(ROWS, (_, head, its) => `${head}rows(${its.replace(ROW, "$1]")})`);
      return { contents: MADE + text.replace(WORD, "word($1)"), loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};
