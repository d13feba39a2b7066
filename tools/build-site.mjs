// build/site: the page as static files, ready for any web server. The page with its script in one file, the package
// exactly as it is published, and of Det Fælles Designsystem what its stylesheet asks for.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { danishAlone } from "./lib/danish.mjs";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { usedCss } from "./lib/used-css.mjs";

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
  const { prerender, files, atOnce } = await scripts();
  await english(prerender);
  await pages(prerender, atOnce);
  const copied = await style();
  await offline(files);
  note(`${copied} files of dkfds.`);
}

/** Whether the page's own code is right in its types: esbuild takes them away unread. */
async function types() {
  await node([at("node_modules", "typescript", "bin", "tsc"), "-p", at("www")]);
}

/**
 * The scripts of the pages. That of the service is made with the package as a portal with a bundler makes its own: what a
 * view needs stands in files of its own. The developers' page takes the package's files as they are published.
 */
async function scripts() {
  const { build } = await import("esbuild");
  const common = { bundle: true, format: "esm", charset: "utf8", jsx: "automatic", jsxImportSource: "preact", logLevel: "warning" };
  const minified = { ...common, outdir: join(paths.site, "kvalitetsmodel", "page"), target: "es2022", minify: true, sourcemap: true };
  const service = (more, plugins = []) =>
    build({ ...minified, ...more, entryPoints: [at("www", "main.tsx")], splitting: true, chunkNames: "[name]-[hash]", metafile: true, plugins: [texts, danishAlone, ...plugins, inThePage] });
  const first = (await service({ write: false })).metafile.outputs;
  const results = [
    await service({}, [asking(first)]),
    await build({ ...minified, entryPoints: [at("www", "developer.tsx")], plugins: [texts, danishAlone, asPublished] }),
  ];
  if (results.some(({ warnings }) => warnings.length > 0)) throw problem("esbuild warned about the page's script; see above.");
  // A classic script: it runs before anything is drawn.
  await build({ ...common, entryPoints: [at("www", "at-once.ts")], outfile: join(paths.site, "kvalitetsmodel", "page", "at-once.js"), format: "iife", target: "es2022", minify: true });
  // What draws the start into the page runs here.
  const prerender = join(dirname(paths.pageTexts), "prerender.mjs");
  await build({ ...common, entryPoints: [at("www", "prerender.tsx")], outfile: prerender, platform: "node", plugins: [texts, asPublished] });
  const { outputs } = results[0].metafile;
  const addressOf = (name) => relative(paths.site, resolve(name)).replaceAll("\\", "/");
  return { prerender, files: Object.keys(outputs).filter((name) => name.endsWith(".js")).map(addressOf), atOnce: broughtBy(mainOf(outputs), outputs).map(addressOf) };
}

const mainOf = (outputs) => Object.keys(outputs).find((name) => name.endsWith("/main.js"));

/** The files that a script brings at once. */
function broughtBy(name, outputs) {
  const all = new Set([name]);
  for (const one of all) for (const { path, kind } of outputs[one].imports) if (kind === "import-statement") all.add(path);
  all.delete(name);
  return [...all];
}

/** What the page works with without a network: its service worker, and the files that it fetches with it. */
async function offline(scripts) {
  const { build } = await import("esbuild");
  const fonts = (await filesBelow(join(paths.site, "dkfds", "fonts"))).map((file) => `dkfds/fonts/${file}`);
  const files = ["icon.svg", "page.css", "page.webmanifest", "kvalitetsmodel/wasm/kvalitetsmodel_bg.wasm", ...fonts, "kvalitetsmodel/page/at-once.js", `kvalitetsmodel/page/${ENGLISH}`, ...scripts];
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

/** Node keeps what it has imported, and this may be built anew. */
const fresh = (file) => `${pathToFileURL(file)}?${Date.now()}`;

/** The pages: the start, and the outline of a view, are there in Danish before the script. */
async function pages(prerender, atOnce) {
  const { drawn, skeleton } = await import(fresh(prerender));
  // Asked for with the script, and not after it.
  const preloads = atOnce.map((file) => `<link rel="modulepreload" href="${file}">`).join("\n  ");
  for (const page of ["index.html", "udvikler.html"]) {
    const text = await readFile(at("www", page), "utf8");
    await writeFile(join(paths.site, page), text.replace("<!-- app -->", () => drawn()).replace("<!-- skeleton -->", () => skeleton()).replace("<!-- preloads -->", preloads));
  }
}

/** What the package and the page say in English, by the ids under which a portal says something in their place. */
async function english(prerender) {
  const [{ messagesIn }, page] = await Promise.all([join(paths.dist, "elements", "index.js"), prerender].map((file) => import(fresh(file))));
  await writeFile(join(paths.site, "kvalitetsmodel", "page", ENGLISH), `export default ${JSON.stringify({ ...messagesIn("en"), ...page.english() })};\n`);
}

const ENGLISH = "english.js";

const texts = {
  name: "texts",
  setup(build) {
    build.onResolve({ filter: /^kvalitetsmodel-page-texts$/ }, () => ({ path: paths.pageTexts }));
    build.onResolve({ filter: /^kvalitetsmodel-page-english$/ }, () => ({ path: `./${ENGLISH}`, external: true }));
  },
};

/** The package by the names under which a portal imports it, each as the file that a browser asks for. */
const names = { kvalitetsmodel: "../dist/browser.js", "kvalitetsmodel/elements": "../dist/elements/index.js" };
const asPublished = {
  name: "as-published",
  setup(build) {
    build.onResolve({ filter: /^kvalitetsmodel(?:\/|$)/ }, ({ path }) => ({ path: names[path], external: true }));
    // What is asked for later is not asked for where the start is drawn.
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

/**
 * What several of these need comes to stand in one file, as all of them ask for it; there would be one for each combination.
 * It is the first that all who need it are of. What the start shares with any of them they all ask for.
 */
const FAMILIES = [
  /[\\/]parts[\\/](?:forhold|frister|plan|dialogue|risk|followup)\.ts$/,
  /[\\/]parts[\\/](?:assessment|pictures)\.ts$/,
  /[\\/]parts[\\/]\w+\.ts$/,
  /[\\/]views[\\/]\w+\.tsx$/,
  /./,
];

const asking = (outputs) => ({
  name: "asking",
  setup(build) {
    const main = mainOf(outputs);
    const entries = Object.keys(outputs).filter((name) => outputs[name].entryPoint !== undefined);
    const later = new Map(entries.filter((name) => name !== main).map((name) => [resolve(outputs[name].entryPoint), []]));
    const atOnce = broughtBy(main, outputs);
    for (const [name, { inputs, entryPoint }] of Object.entries(outputs)) {
      if (entryPoint !== undefined || !name.endsWith(".js")) continue;
      const needing = entries.filter((one) => broughtBy(one, outputs).includes(name)).map((one) => outputs[one].entryPoint);
      const family = atOnce.includes(name) ? /./ : FAMILIES.find((one) => needing.every((entry) => one.test(entry)));
      for (const [entry, asked] of later) if (family.test(entry)) asked.push(...Object.keys(inputs));
    }
    // Whatever its package says of it: nothing that is asked for is left out.
    build.onResolve({ filter: /^asked:/ }, ({ path }) => ({ path: path.slice("asked:".length), sideEffects: true }));
    build.onLoad({ filter: /\.(?:js|tsx?)$/, namespace: "file" }, async ({ path }) => {
      const asked = later.get(path);
      if (asked === undefined) return undefined;
      const text = await readFile(path, "utf8");
      const imports = asked.map((name) => `import ${JSON.stringify(`asked:${resolve(name)}`)};`).join("");
      return { contents: `${ADDRESSING.test(path) ? addressed(text) : text}\n${imports}`, loader: extname(path).slice(1) };
    });
  },
});

const ADDRESSING = /[\\/]modules[\\/](?:bilag[\\/])?browser\.js$/;
const addressed = (text) => text.replace(/"[./]+\/wasm\//g, '"../wasm/').replace('"./worker.js"', '"../dist/worker.js"');

/** The package in the page's own files, module by module. What it asks for by an address stands where the package is published. */
const inThePage = {
  name: "in-the-page",
  setup(build) {
    build.onResolve({ filter: /^kvalitetsmodel(?:\/bilag)?$/ }, ({ path }) => ({ path: join(paths.modules, path.slice("kvalitetsmodel".length), "browser.js") }));
    build.onResolve({ filter: /\/pkg\/src\// }, ({ path }) => ({ path: join(paths.modules, path.replace(/^.*\/pkg\/src\//, "")) }));
    build.onResolve({ filter: /\/vurdering\/javascript\.js$/ }, () => ({ path: "../dist/vurdering/javascript.js", external: true }));
    build.onLoad({ filter: ADDRESSING }, async ({ path }) => ({ contents: addressed(await readFile(path, "utf8")) }));
  },
};

/** Everything in which a class of the page is named: its scripts, those of the elements, and the pages. */
async function whatNames() {
  const inPackage = (folder) => filesBelow(join(paths.site, "kvalitetsmodel", folder)).then((all) => all.map((name) => join("kvalitetsmodel", folder, name)));
  const files = (await Promise.all(["page", "dist/elements", "dist/chunks"].map(inPackage))).flat().filter((name) => name.endsWith(".js"));
  return Promise.all([...files, "index.html", "udvikler.html"].map((name) => readFile(join(paths.site, name), "utf8")));
}

/**
 * One style sheet: what the page uses of Det Fælles Designsystem, the package's own, and the page's. Of the designsystem's letters the page takes
 * those that Danish is written with; the complete ones are three times as large.
 */
async function style() {
  const { transform } = await import("esbuild");
  const dkfds = at("node_modules", "dkfds", "dist");
  const sheet = (await readFile(join(dkfds, "css", "dkfds.min.css"), "utf8"))
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/@charset "[^"]*";/g, "")
    .replaceAll("../img/", "dkfds/img/");
  const theirs = usedCss(sheet, await whatNames());
  // A weight more is 17 kB more, and of these two steps nobody sees the half.
  const weights = { Regular: "400 500", SemiBold: "600 700" };
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
