// Makes elements known to the page, after the one that owns the case: what stands in it finds it.
import { ready } from "kvalitetsmodel";
import { useReady } from "../pkg/src/elements/engine.js";
import { KvalitetsmodelSag } from "../pkg/src/elements/sag.js";
import { makeKnown } from "../pkg/src/elements/shared/make-known.js";

export function define(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  useReady("everything", () => ready());
  makeKnown({ "kvalitetsmodel-sag": KvalitetsmodelSag, ...elements });
}
