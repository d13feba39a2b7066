// `npm run build`: everything, from the Rust types to build/site.
// `npm run build -- --only package,site` does a part again: types, texts, wasm, plain, size, package, site.
import { buildPackage } from "./build-package.mjs";
import { buildPlain } from "./build-plain.mjs";
import { buildSite } from "./build-site.mjs";
import { buildTexts } from "./build-texts.mjs";
import { buildTypes } from "./build-types.mjs";
import { buildWasm } from "./build-wasm.mjs";
import { choose } from "./lib/choose.mjs";
import { isMain } from "./lib/main.mjs";
import { fail, note, seconds } from "./lib/say.mjs";
import { setup } from "./setup.mjs";
import { checkSizes } from "./size.mjs";

const steps = { types: buildTypes, texts: buildTexts, wasm: buildWasm, plain: buildPlain, size: checkSizes, package: buildPackage, site: buildSite };

export async function build(only) {
  const since = performance.now();
  for (const name of choose(Object.keys(steps), only)) await steps[name]();
  note(`\n   Built in ${seconds(since)}.`);
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  await setup()
    .then(() => build(args))
    .catch(fail);
}
