// Makes the elements of the supervision process known to the page.
import { useProcesReady } from "./proces-engine.js";

const elements: Readonly<Record<string, CustomElementConstructor>> = {};

/** `ready` is called when the first element is in use. Safe to call twice, and on a server, where it does nothing. */
export function defineProces(ready: () => Promise<void>): void {
  useProcesReady(ready);
  if (!("customElements" in globalThis)) return;
  for (const [name, element] of Object.entries(elements)) {
    // A page may hold two copies of the package; the first one stays.
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}
