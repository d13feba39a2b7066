// What one comes to the follow-up for: the first point that still wants something.
import type { VNode } from "preact";
import { useView } from "../shared/view/context.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { useFulgt } from "./case.js";
import { isPlanned } from "./filter.js";
import { useWayToPoint } from "./way.js";

export function GoOn({ showAll }: { readonly showAll: () => void }): VNode | null {
  const { language, uid } = useView();
  const words = opfoelgningIn(language);
  const points = useFulgt((fulgt) => fulgt.points).filter(({ applies }) => applies);
  const isVerified = useFulgt(({ verificering }) => verificering !== undefined);
  const go = useWayToPoint(showAll);
  const unplanned = points.find((one) => !isPlanned(one));
  // Once there is something to see, what came of it counts more than a plan that nobody wrote.
  const open = isVerified ? points.find(({ outcome }) => outcome === undefined) : undefined;
  const first = open ?? unplanned;
  if (first === undefined) return null;
  return (
    <p class="kvm-begin kvm-screen">
      <button type="button" class="button button-primary" id={`${uid}-go-on`} onClick={() => go(first.id, open === undefined ? undefined : "plan/outcome")}>
        {open === undefined ? words.goToPlan : words.goToOutcome}
      </button>
    </p>
  );
}
