// build/site: the page as static files, ready for any web server. The page with its script in one file, the package
// exactly as it is published, and of Det Fælles Designsystem what its stylesheet asks for.
import { existsSync } from "node:fs";
import { cp, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildSite() {
  headline("page: build/site");
  if (!existsSync(at("www"))) throw problem("www/ is missing: there is no page to assemble.");
  await rm(paths.site, { recursive: true, force: true });
  await cp(at("www"), paths.site, { recursive: true, filter: (file) => !/\.(js|html)$/.test(file) });
  for (const folder of ["dist", "wasm"]) {
    await cp(join(paths.pkg, folder), join(paths.site, "kvalitetsmodel", folder), { recursive: true });
  }
  // What the developers' page tells of the elements.
  await copyFile(join(paths.pkg, "custom-elements.json"), join(paths.site, "kvalitetsmodel", "custom-elements.json"));
  for (const page of ["index.html", "udvikler.html"]) await inDanish(page);
  await scripts();
  const copied = await designSystem(at("node_modules", "dkfds", "dist"), join(paths.site, "dkfds"));
  note(`${copied} files of dkfds.`);
}

/**
 * A page with what all of them begin with, Danish before its script runs and where there is none: what has data-t is filled
 * in from texts/da/page.json.
 */
async function inDanish(page) {
  const { html } = JSON.parse(await readFile(at("texts", "da", "page.json"), "utf8"));
  const said = (name) => {
    if (html[name] === undefined) throw problem(`www/${page}: texts/da/page.json has no html.${name}.`);
    return html[name].replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  };
  const shell = await readFile(at("www", "shell.html"), "utf8");
  const empty = (await readFile(at("www", page), "utf8")).replace("<!-- shell.html -->\n", () => shell);
  const filled = empty
    .replace(/ data-t="(\w+)"[^>]*>(?=<\/)/g, (tag, name) => tag + said(name))
    .replace(/ data-t-label="(\w+)"/g, (attribute, name) => ` aria-label="${said(name)}"${attribute}`);
  await writeFile(join(paths.site, page), filled);
}

/** The script of each page as one file. What it takes of the package stays in the package's own files, as in any portal. */
async function scripts() {
  const { build } = await import("esbuild");
  const { warnings } = await build({
    entryPoints: [at("www", "app.js"), at("www", "developer.js")],
    outdir: join(paths.site, "kvalitetsmodel", "page"),
    plugins: [ofThePackage],
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    sourcemap: true,
    logLevel: "warning",
  });
  if (warnings.length > 0) throw problem("esbuild warned about the page's script; see above.");
}

/** The package by the names under which a portal imports it, each as the file that a browser asks for. */
const names = { kvalitetsmodel: "../dist/browser.js", "kvalitetsmodel/elements": "../dist/elements/index.js" };
const ofThePackage = {
  name: "package",
  setup(build) {
    build.onResolve({ filter: /^kvalitetsmodel-page-texts$/ }, () => ({ path: paths.pageTexts }));
    build.onResolve({ filter: /^kvalitetsmodel/ }, ({ path }) => ({ path: names[path], external: true }));
  },
};

/** dkfds is 30 MB; its stylesheet uses a small part of that, which stands at the same relative paths here. */
async function designSystem(from, to) {
  const css = "css/dkfds.min.css";
  const text = await readFile(join(from, css), "utf8");
  const asked = [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url.replace(/[?#].*$/, ""));
  const wanted = new Set([css, "js/dkfds.min.js", "img/all-svg-icons.svg", "LICENSE.md"]);
  for (const url of asked) {
    // Every browser that runs wasm reads woff2, and woff is its fallback; the older formats stay behind.
    if (!/^data:|\.(eot|ttf|otf)$/.test(url)) wanted.add(join("css", url));
  }
  let copied = 0;
  for (const file of wanted) {
    if (!existsSync(join(from, file))) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
    copied += 1;
  }
  return copied;
}

if (isMain(import.meta.url)) await buildSite().catch(fail);
