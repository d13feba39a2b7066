// A module of the page, which is TypeScript, as Node can run it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { at, paths } from "../../tools/lib/paths.mjs";

/** What `www/<name>` exports. */
export async function pageModule(name) {
  const folder = await mkdtemp(join(tmpdir(), "page-"));
  try {
    const outfile = join(folder, "module.mjs");
    const texts = { name: "texts", setup: (one) => one.onResolve({ filter: /^kvalitetsmodel-page-texts$/ }, () => ({ path: paths.pageTexts })) };
    await build({ entryPoints: [at("www", name)], outfile, bundle: true, format: "esm", jsx: "automatic", jsxImportSource: "preact", plugins: [texts], logLevel: "error" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
