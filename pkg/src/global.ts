// The classic script: everything, with the WebAssembly built in, as `kvalitetsmodel` on the page.
import type { Reader } from "./elements/bilag/reader.js";
import { define } from "./elements/define.js";
import * as kvalitetsmodel from "./inline.js";

// Not built in: an annex is read once in years. It stands beside this file.
const { src = "" } = (globalThis.document?.currentScript ?? {}) as { src?: string };

define(kvalitetsmodel.ready, () => import(new URL("bilag/browser.js", src).href) as Promise<Reader>);
(globalThis as { kvalitetsmodel?: typeof kvalitetsmodel }).kvalitetsmodel = kvalitetsmodel;
