// The classic script: everything, with the WebAssembly built in, as `kvalitetsmodel` on the page.
import * as kvalitetsmodel from "./inline.js";
import "./elements/index.js";

(globalThis as { kvalitetsmodel?: typeof kvalitetsmodel }).kvalitetsmodel = kvalitetsmodel;
