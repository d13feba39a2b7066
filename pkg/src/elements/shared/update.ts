// How what shows a form hears that the form holds something else.
import { rootsAround } from "./around.js";

/** Sent by a form whenever what it holds has changed, by whomever: what shows the form listens to it. */
export const updateEvent = "kvalitetsmodel-update";

/**
 * Calls back when another form has changed whose id stands in one of these attributes of an element; gives the way to stop
 * it. Not on the form: it may come into the page after the element.
 */
export function onUpdate(element: Element, attributes: readonly string[], changed: () => void): () => void {
  const roots = rootsAround(element);
  const hear = ({ target }: Event): void => {
    if (target === element || !(target instanceof Element) || target.id === "") return;
    if (attributes.some((name) => element.getAttribute(name) === target.id)) changed();
  };
  for (const root of roots) root.addEventListener(updateEvent, hear);
  return () => {
    for (const root of roots) root.removeEventListener(updateEvent, hear);
  };
}
