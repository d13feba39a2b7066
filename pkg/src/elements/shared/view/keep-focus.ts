// A node that is moved loses the focus where the browser has no `moveBefore`, which Preact uses where there is one.

/** Draws, and gives the focus back to what had it, if it is still there; its caret stays by itself. */
export function keepingFocus(draw: () => void): void {
  const focused = active();
  draw();
  if (focused instanceof HTMLElement && focused.isConnected && active() !== focused) focused.focus({ preventScroll: true });
}

/** What has the focus, also inside a shadow root. */
export function active(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
