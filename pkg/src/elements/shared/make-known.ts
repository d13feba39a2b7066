// Makes elements known to the page.

/** Safe to call twice, and on a server, where it does nothing. */
export function makeKnown(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  if (!("customElements" in globalThis)) return;
  for (const [name, element] of Object.entries(elements)) {
    // A page may hold two copies of the package; the first one stays.
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
}
