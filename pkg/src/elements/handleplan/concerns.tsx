// The list of what else calls for action: added, changed, removed, and got back.
import type { VNode } from "preact";
import { useForm } from "../shared/form/context.js";
import { AddButton } from "../shared/form/adding.js";
import { Entries } from "../shared/form/entries.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { ConcernFields, ConcernLine, concernName, RemoveConcern } from "./concern.js";
import { newConcern } from "./held.js";
import { usePlanWords } from "./plan.js";

export function Concerns(): VNode {
  const { uid, language } = useView();
  const words = usePlanWords();
  const { store, add: addTo, say } = useForm();
  const add = (): void => {
    addTo("/events", newConcern(), "date");
    say(words.concernAdded);
  };
  return (
    <Section name="concerns" class="kvm-concerns" title={words.concerns}>
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
          return { words: words.concernRemoved({ what: name }), back: words.concernBack({ what: name }) };
        }}
      />
      <AddButton label={words.addConcern} act={add} id={`${uid}-add-concern`} />
    </Section>
  );
}
