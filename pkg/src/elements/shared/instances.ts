// Which element a drawing in the page's markup is of: a page copies markup, caches it and brings it back, and what comes
// up again is to go on with what the form held, which stands in no markup.

/** How many elements that left the page are kept for markup that comes back, the latest: our own number. */
const MOST_LEFT = 16;
/** In the page, or the last to have left it. */
const known = new Map<string, Element>();

/**
 * Makes something what an element draws in. The id is the name it is found by here, and says nothing of what it holds;
 * morphdom takes out what has one as a whole, and of anything else each part by itself.
 */
export const drawingOf = (root: HTMLElement, name: string): HTMLElement => Object.assign(root, { className: "kvm", id: name });

/** Copies of a drawing that stand in an element and are not its own. */
export const copiesIn = (element: Element, own: HTMLElement): HTMLElement[] =>
  [...element.children].filter((child): child is HTMLElement => child !== own && child.matches("div.kvm[id]"));

/** The element that a copy was made of, if it is remembered. */
export const madeOf = (copy: Element | undefined): Element | undefined => find(copy?.id ?? null);

export const find = (name: string | null): Element | undefined => (name === null ? undefined : known.get(name));

/** An element came into a page, by each of its names. */
export function enter(names: readonly string[], element: Element): void {
  for (const name of names) {
    known.delete(name);
    known.set(name, element);
  }
}

/** It left, and may come back as markup. */
export function leave(names: readonly string[], element: Element): void {
  enter(names.filter((name) => known.get(name) === element), element);
  const left = [...new Set(known.values())].filter((one) => !one.isConnected);
  const forgotten = new Set(left.slice(0, -MOST_LEFT));
  for (const [name, one] of known) if (forgotten.has(one)) known.delete(name);
}
