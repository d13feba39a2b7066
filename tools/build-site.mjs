// build/site: the page as static files, ready for any web server. The page with its script in one file, the package
// exactly as it is published, and of Det Fælles Designsystem what its stylesheet asks for.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { wordLists } from "./lib/word-lists.mjs";

export async function buildSite() {
  headline("page: build/site");
  if (!existsSync(at("www"))) throw problem("www/ is missing: there is no page to assemble.");
  await rm(paths.site, { recursive: true, force: true });
  await types();
  await mkdir(paths.site, { recursive: true });
  for (const file of ["icon.svg", "page.webmanifest"]) await copyFile(at("www", file), join(paths.site, file));
  for (const folder of ["dist", "wasm"]) {
    await cp(join(paths.pkg, folder), join(paths.site, "kvalitetsmodel", folder), { recursive: true });
  }
  // What the developers' page tells of the elements.
  await copyFile(join(paths.pkg, "custom-elements.json"), join(paths.site, "kvalitetsmodel", "custom-elements.json"));
  await pages(await scripts());
  const copied = await style();
  await offline();
  note(`${copied} files of dkfds.`);
}

/** Whether the page's own code is right in its types: esbuild takes them away unread. */
async function types() {
  await node([at("node_modules", "typescript", "bin", "tsc"), "-p", at("www")]);
}

/** The script of each page as one file. What it takes of the package stays in the package's own files, as in any portal. */
async function scripts() {
  const { build } = await import("esbuild");
  const common = { bundle: true, format: "esm", charset: "utf8", jsx: "automatic", jsxImportSource: "preact", logLevel: "warning" };
  const { warnings } = await build({
    ...common,
    entryPoints: [at("www", "main.tsx"), at("www", "developer.tsx")],
    outdir: join(paths.site, "kvalitetsmodel", "page"),
    plugins: [ofThePackage, wordLists()],
    target: "es2022",
    minify: true,
    sourcemap: true,
  });
  if (warnings.length > 0) throw problem("esbuild warned about the page's script; see above.");
  // What draws the start into the page runs here.
  const prerender = join(dirname(paths.pageTexts), "prerender.mjs");
  await build({ ...common, entryPoints: [at("www", "prerender.tsx")], outfile: prerender, platform: "node", plugins: [ofThePackage] });
  return prerender;
}

/** What the page works with without a network: its service worker, and the files that it fetches with it. */
async function offline() {
  const { build } = await import("esbuild");
  const script = await asked(["kvalitetsmodel/page/main.js", "kvalitetsmodel/dist/browser.js", "kvalitetsmodel/dist/elements/index.js"]);
  const fonts = (await filesBelow(join(paths.site, "dkfds", "fonts"))).map((file) => `dkfds/fonts/${file}`);
  const files = ["icon.svg", "page.css", "page.webmanifest", "kvalitetsmodel/wasm/kvalitetsmodel_bg.wasm", ...fonts, ...script];
  const entries = await Promise.all(
    files.map(async (url) => ({ url, revision: createHash("sha256").update(await readFile(join(paths.site, url))).digest("hex").slice(0, 16) })),
  );
  await build({
    entryPoints: [at("www", "service-worker.ts")],
    outfile: join(paths.site, "service-worker.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    define: { "self.__FILES__": JSON.stringify(entries), "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

/** The modules that a browser asks for to run these. */
async function asked(modules) {
  const all = new Set(modules);
  for (const one of all) {
    const text = await readFile(join(paths.site, one), "utf8");
    for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) all.add(posix.join(posix.dirname(one), path));
  }
  return [...all];
}

/** The pages: the start is there, in Danish, before its script. */
async function pages(prerender) {
  const { drawn } = await import(`${pathToFileURL(prerender)}?${Date.now()}`);
  for (const page of ["index.html", "udvikler.html"]) {
    const text = await readFile(at("www", page), "utf8");
    await writeFile(join(paths.site, page), text.replace("<!-- app -->", () => drawn()));
  }
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

/**
 * One style sheet: Det Fælles Designsystem, the package's own, and the page's. Of the designsystem's letters the page takes
 * those that Danish is written with; the complete ones are three times as large.
 */
async function style() {
  const { transform } = await import("esbuild");
  const dkfds = at("node_modules", "dkfds", "dist");
  const theirs = (await readFile(join(dkfds, "css", "dkfds.min.css"), "utf8"))
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/@charset "[^"]*";/g, "")
    // A hundred pictures that one names by a class, and none here does.
    .replace(/\.icon-[\w-]+:not\(a\)\{[^}]*\}/g, "")
    .replaceAll("../img/", "dkfds/img/");
  const weights = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 };
  const fonts = Object.entries(weights).map(([name, weight]) => {
    const file = `IBMPlexSans-${name}-Latin1.woff2`;
    return { file, css: `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};font-display:swap;src:url(dkfds/fonts/${file}) format("woff2")}` };
  });
  const own = await Promise.all([join(paths.pkg, "dist", "kvalitetsmodel.css"), at("www", "page.css")].map((file) => readFile(file, "utf8")));
  const { code } = await transform([...fonts.map(({ css }) => css), theirs, ...own].join("\n"), { loader: "css", minify: true });
  const darkNames = (file) => file.replace("dkfds/img/", "dkfds/dark/");
  // Asked for here: on a fresh machine what it needs comes with set-up, after this file is read.
  const { darkPicture, inBoth } = await import("./lib/dark.mjs");
  const css = inBoth(code, darkNames);
  await writeFile(join(paths.site, "page.css"), css);
  // Of what it asks for, the files stand at the same relative paths here.
  const images = new Set([...css.matchAll(/url\(["']?(dkfds\/img\/[^"')]+)["']?\)/g)].map(([, url]) => url.replace(/[?#].*$/, "").slice("dkfds/".length)));
  for (const file of [...images].filter((one) => one.endsWith(".svg") && existsSync(join(dkfds, one)))) {
    const to = join(paths.site, darkNames(`dkfds/${file}`));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, darkPicture(await readFile(join(dkfds, file), "utf8")));
  }
  const copies = [
    ...[...images].filter((file) => existsSync(join(dkfds, file))).map((file) => [join(dkfds, file), join(paths.site, "dkfds", file)]),
    ...fonts.map(({ file }) => [join(dkfds, "fonts", "IBMPlexSans", "split", "woff2", file), join(paths.site, "dkfds", "fonts", file)]),
    [join(dkfds, "LICENSE.md"), join(paths.site, "dkfds", "LICENSE.md")],
  ];
  for (const [from, to] of copies) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  return copies.length;
}

if (isMain(import.meta.url)) await buildSite().catch(fail);
