// The classic script with the supervision process: all that the other one has, and `kvalitetsmodel.proces` beside it. A
// page takes the one or the other.
import { define } from "./elements/define.js";
import { defineProces } from "./elements/define-proces.js";
import * as kvalitetsmodel from "./inline.js";
import * as proces from "./proces/inline.js";

define(kvalitetsmodel.ready);
defineProces(proces.ready);
(globalThis as { kvalitetsmodel?: object }).kvalitetsmodel = { ...kvalitetsmodel, proces };
