// Puts nodes in order without taking the focus out of the one somebody is typing in: moving a node loses it.

export function arrange(parent: Element, nodes: readonly Element[]): void {
  const there = [...parent.children];
  if (nodes.length === there.length && nodes.every((node, at) => node === there[at])) return;
  for (const node of there) if (!nodes.includes(node)) node.remove();
  const focused = document.activeElement;
  const still = nodes.find((node) => node.parentNode === parent && node.contains(focused));
  let after = still === undefined;
  for (const node of nodes) {
    if (node === still) after = true;
    else if (after) parent.append(node);
    else parent.insertBefore(node, still ?? null);
  }
  if (focused instanceof HTMLElement && parent.contains(focused)) focused.focus({ preventScroll: true });
}
