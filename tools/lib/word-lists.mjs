// The lists of words, as a bundler is to see them: what nobody says is left out, and what the assessment says stands apart
// from the rest, so that a page with nothing else is not sent it.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const GENERATED = /[\\/]generated[\\/](?:words|catalogue)\.(?:js|ts)$/;
const DECLARED = /(?<== )(?=(?:once|list|named|questions|kindsOf)\()/g;
/** A declaration with what is said of it; those of lists end at the next one. */
const DECLARATIONS = /(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export const (\w+) = [^]*?;\n(?=\/\*\*|export |$)/g;

/** Nothing happens when a list is declared. */
export const read = async (path) => (await readFile(path, "utf8")).replace(DECLARED, "/* @__PURE__ */ ");

/** `own`: the names of the lists that the assessment says; without it they all stand together. */
export const wordLists = (own) => ({
  name: "word-lists",
  setup(build) {
    build.onLoad({ filter: GENERATED, namespace: "file" }, async ({ path }) => {
      const text = await read(path);
      const contents = own !== undefined && path.endsWith("words.js") ? without(text, (name) => !own.has(name)) : text;
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
    });
    if (own === undefined) return;
    // A bundler takes a module as a whole, so whoever says words of both kinds asks for two.
    build.onLoad({ filter: /\.js$/, namespace: "file" }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const asked = text.replace(IMPORTED, (_, names, from) => asking(names.split(","), from, own));
      return asked === text ? undefined : { contents: asked };
    });
    // By a name that is the same wherever the package is built: it stands in what is built.
    build.onResolve({ filter: /^other:/ }, ({ path, resolveDir }) => {
      const pluginData = join(resolveDir, path.slice("other:".length));
      return { path: "words", namespace: "other", pluginData };
    });
    build.onLoad({ filter: /./, namespace: "other" }, async ({ pluginData: file }) => {
      return { contents: without(await read(file), (name) => own.has(name)), resolveDir: dirname(file) };
    });
  },
});

const IMPORTED = /import \{([^}]*)\} from "([./]*generated\/words\.js)";/g;

function asking(names, from, own) {
  const [its, others] = [true, false].map((is) => names.filter((name) => name.trim() !== "" && own.has(name.trim()) === is));
  const lines = [[its, from], [others, `other:${from}`]].filter(([names]) => names.length > 0);
  return lines.map(([names, from]) => `import {${names.join(",")}} from "${from}";`).join(" ");
}

const without = (text, left) => text.replaceAll(DECLARATIONS, (all, name) => (left(name) ? "" : all));

/** The names of the lists in what a bundler made of an entry. */
export const listsIn = (bundle) => [...bundle.matchAll(/^var (\w+) = \/\* @__PURE__ \*\/ list\(/gm)].map(([, name]) => name);
