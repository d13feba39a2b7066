// The way to a point of the list, also to one that the filter hides.
import { useForm } from "../shared/form/context.js";
import { bringUp } from "../shared/form/go.js";
import { flush } from "../shared/view/flush.js";
import { pointAt } from "./held.js";

/** `showAll`: takes the filter away. */
export function useWayToPoint(showAll: () => void): (id: string, field?: string) => void {
  const { at, go } = useForm();
  return (id, field) => {
    const point = pointAt(id);
    if (at(point)?.hidden === true) {
      showAll();
      flush();
    }
    if (field !== undefined) return go(`${point}/${field}`);
    const summary = at(point)?.querySelector("summary");
    if (summary) bringUp(summary);
  };
}
