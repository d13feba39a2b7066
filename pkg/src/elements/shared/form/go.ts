// Going to a place in the form from a link to it.

/** Follows a link inside the form: the address stays, since it belongs to the portal. */
export function goTo(event: Event, target: HTMLElement | null): void {
  if (target === null) return;
  event.preventDefault();
  bringUp(target);
}

/** Opens what is folded around an element, brings its question into view, and gives it the focus. */
export function bringUp(target: HTMLElement): void {
  for (let parent = target.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  // The question stands above the field: scrolling to the field itself would leave it out of sight.
  const question = target.closest(".form-group")?.querySelector("legend, label") ?? target;
  question.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}
