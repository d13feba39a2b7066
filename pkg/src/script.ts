// Everything in one classic script, for a page without modules; and for `require` where it cannot bring ES modules (Jest,
// Node before 20.19), as one file so that all entries share one engine. The build ends the script with the choice between
// the two (tools/lib/bundles.mjs).
import * as api from "./api.js";
import * as vurderingApi from "./assessment.js";
import * as bilagApi from "./bilag/api.js";
import { engine as reader } from "./bilag/engine.js";
import { bytesAtHand } from "./bytes-at-hand.js";
import { chosen } from "./choice.js";
import { chooser } from "./choose.js";
import type { Ready } from "./elements/loading.js";
import { engine } from "./engine.js";
import { bilagFile, everythingFile } from "./files.js";
import { everything as glue } from "./glue.js";
import { loader } from "./load-browser.js";
import { teachJQuery } from "./jquery.js";
import { startFile } from "./load-commonjs.js";
import { startInline } from "./load-inline.js";

const whole = engine.startedBy(glue);

/** `kvalitetsmodel` on the page. The files of WebAssembly are found from where this one stands. */
export function onPage(): void {
  const { src = "" } = (globalThis.document?.currentScript ?? {}) as { src?: string };
  const fileFrom = (name: string) => (): URL => new URL(`../../wasm/${name}`, src);
  const bytes = bytesAtHand();
  if (bytes !== undefined) startInline(bytes, whole, everythingFile);
  const worker = (): Worker => new Worker(new URL("../worker.js", src));
  const ready = chooser({ glue, file: everythingFile, own: fileFrom(everythingFile.name), worker });
  const bilag = { ...bilagApi, ready: loader(reader, bilagFile, fileFrom(bilagFile.name)) };
  defined((needs) => ready(undefined, needs), bilag);
  // It may come after this script.
  whereJQueryIs();
  globalThis.document?.addEventListener("DOMContentLoaded", whereJQueryIs);
  (globalThis as { kvalitetsmodel?: object }).kvalitetsmodel = { ...api, ready };
}

function whereJQueryIs(): void {
  const { jQuery } = globalThis as { jQuery?: { readonly fn: object } };
  if (jQuery !== undefined) teachJQuery(jQuery);
}

/** Nothing to load: for code that is also used with another entry. */
const ready = async (given?: unknown): Promise<void> => engine.mustBe(chosen(given).engine);

/** A page has no such name. The bundle stands in dist/script/. */
const folder = (): string => `${__dirname}/../../wasm`;

/** `kvalitetsmodel` and `kvalitetsmodel/inline`, by `require`. */
export function everything(): object {
  startFile(whole, everythingFile, folder());
  return { ...api, ready };
}

/** `kvalitetsmodel/vurdering`: a part of the same, with the same engine. */
export function vurdering(): object {
  everything();
  return { ...vurderingApi, ready };
}

/** `kvalitetsmodel/bilag`. */
export function bilag(): typeof bilagApi & { ready: () => Promise<void> } {
  startFile(reader, bilagFile, folder());
  return { ...bilagApi, ready: async () => {} };
}

/** `kvalitetsmodel/elements`: the classes, known to the page where there is one. */
export const elements = (): object =>
  defined(
    async () => void everything(),
    { ...bilagApi, ready: async () => void bilag() },
  );

/** `kvalitetsmodel/elements/vurdering`: those of the assessment, with the same engine. */
export function elementsOfVurdering(): object {
  const { defineVurdering, ofVurdering } =
    require("./elements/define-vurdering.js") as typeof import("./elements/define-vurdering.js");
  defineVurdering(async () => void everything());
  return classes(ofVurdering);
}

/** Not brought at the top: whoever only computes does not wait for the elements' own words. */
function defined(ready: Ready, bilag: typeof bilagApi & { ready(): Promise<void> }): object {
  const { define, elements } = require("./elements/define.js") as typeof import("./elements/define.js");
  define(ready, async () => bilag);
  return classes(elements);
}

/** By the names that `import` gives, which the build has made shorter here. */
function classes(elements: Readonly<Record<string, CustomElementConstructor>>): object {
  const classOf = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(elements).map(([tag, element]) => [classOf(tag), element]));
}
