// Which concerns a step or a decision is about: a checkbox for each.
import type { VNode } from "preact";
import type { TypedEvent } from "../events/typed.js";
import { Ticks } from "../shared/form/choices.js";
import { useAt, useStore } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { concernsIn } from "./names.js";
import { concernsOf } from "./references.js";

interface WhichConcernsProps {
  /** Of the step or the decision. */
  readonly pointer: string;
  readonly legend: string;
}

export function WhichConcerns({ pointer, legend }: WhichConcernsProps): VNode {
  const { language } = useView();
  const all = useStore((store) => concernsIn(store, language));
  // One that is named and not on the list stands for itself: it can be unticked.
  const unknown = concernsOf(useAt(pointer) as TypedEvent).filter((id) => !all.some(({ value }) => value === id));
  const choices = [...all, ...unknown.map((id) => ({ value: id, label: id }))];
  return (
    <div class="kvm-which">
      {choices.length === 0 ? (
        <p class="form-hint">{dialogIn(language).whichConcernsNone}</p>
      ) : (
        <Ticks pointer={`${pointer}/concerns`} label={legend} classes="kvm-wide" choices={choices} />
      )}
    </div>
  );
}
