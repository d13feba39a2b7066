// The list of what else calls for action: added, changed, removed, and got back.
import type { VNode } from "preact";
import { useForm } from "../shared/form/context.js";
import { Entries } from "../shared/form/entries.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { ConcernFields, ConcernLine, concernName, RemoveConcern } from "./concern.js";
import { newConcern } from "./held.js";
import { usePlanWords } from "./plan.js";

export function Concerns(): VNode {
  const { uid, language } = useView();
  const words = usePlanWords();
  const { store, act, unfold, say } = useForm();
  const id = `${uid}-concerns`;
  const add = (): void => {
    let pointer = "";
    act(() => (pointer = store.insert("/events", newConcern())));
    unfold(`${pointer}/date`);
    say(words.concernAdded);
  };
  return (
    <section class="kvm-concerns" aria-labelledby={id}>
      <Heading id={id}>{words.concerns}</Heading>
      <p>{words.concernsLead}</p>
      <Entries
        pointer="/events"
        classes="kvm-facts"
        none={words.noConcerns}
        Line={ConcernLine}
        Fields={ConcernFields}
        RemoveLabel={RemoveConcern}
        removed={(pointer) => {
          const name = concernName(store, pointer, language);
          return { words: words.concernRemoved(name), back: words.concernBack(name) };
        }}
      />
      <p class="kvm-add">
        <button type="button" class="button button-secondary" id={`${uid}-add-concern`} onClick={add}>
          {words.addConcern}
        </button>
      </p>
    </section>
  );
}
