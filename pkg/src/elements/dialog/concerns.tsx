// The list of concerns: added, changed, removed, and got back.
import type { VNode } from "preact";
import { useForm, useStore } from "../shared/form/context.js";
import { AddButton } from "../shared/form/adding.js";
import { Entries } from "../shared/form/entries.js";
import type { Store } from "../shared/form/store.js";
import { newId } from "../shared/new-id.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { ConcernFields, ConcernLine, RemoveConcern } from "./concern.js";
import { type Held, lists, type TypedConcern } from "./held.js";
import { concernNameAt } from "./names.js";
import { withConcern, withoutConcern } from "./references.js";

export function Concerns(): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  const { store, add: addTo, say } = useForm();
  // Then a step is what one comes to add.
  const isThere = useStore((its) => its.list(lists.concerns).length > 0);
  const add = (): void => {
    const concern: TypedConcern = { id: newId("b"), gravity: "moderate" };
    say(words.concernAdded({ what: concernNameAt(store, addTo(lists.concerns, concern), language) }));
  };
  return (
    <Section name="concerns" class="kvm-happened" title={words.concerns}>
      <p>{words.concernsLead}</p>
      <Entries
        pointer={lists.concerns}
        classes="kvm-facts"
        none={words.noConcerns}
        Line={ConcernLine}
        Fields={ConcernFields}
        RemoveLabel={RemoveConcern}
        removed={(pointer) => {
          const name = concernNameAt(store, pointer, language);
          return { words: words.removed({ what: name }), back: words.back({ what: name }) };
        }}
        take={(pointer) => take(store as unknown as Store<Held>, pointer)}
      />
      <AddButton label={words.addConcern} act={add} id={`${uid}-add-concern`} isFirst={!isThere} />
    </Section>
  );
}

/** Takes a concern out of the list and of what names it; what it gives puts it back. */
function take(store: Store<Held>, pointer: string): () => string {
  const [now, removed] = withoutConcern(store.value, Number(pointer.slice(lists.concerns.length + 1)));
  store.replace(now);
  return () => {
    store.replace(withConcern(store.value, removed));
    return `${lists.concerns}/${store.value.concerns?.indexOf(removed.concern) ?? 0}`;
  };
}
