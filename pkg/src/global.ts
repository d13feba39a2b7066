// The classic script: everything, with the WebAssembly built in, as `kvalitetsmodel` on the page.
import { define } from "./elements/define.js";
import * as kvalitetsmodel from "./inline.js";

define(kvalitetsmodel.ready);
(globalThis as { kvalitetsmodel?: typeof kvalitetsmodel }).kvalitetsmodel = kvalitetsmodel;
