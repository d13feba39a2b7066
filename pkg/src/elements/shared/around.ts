// Where an element stands: in the page, or in the shadow root of another element, and that in another.

/** The innermost first. */
export function rootsAround(node: Node): (Document | ShadowRoot)[] {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...rootsAround(root.host)];
  return root instanceof Document ? [root] : [];
}

/** The nearest element around one that a selector fits, or itself, also around the shadow root that it stands in. */
export function closestAround(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? closestAround(root.host, selector) : null);
}

/** The element that an id names there: the nearest one, as in a component that is given the id of something around it. */
export function byId(node: Node, id: string | null): HTMLElement | undefined {
  const found = id === null ? [] : rootsAround(node).map((root) => root.getElementById(id));
  return found.find((one) => one !== null) ?? undefined;
}
