// The decisions somebody thinks of, with what is known of each already.
import type { VNode } from "preact";
import { kindName } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import { AddingButtons } from "../shared/form/adding.js";
import { useForm } from "../shared/form/context.js";
import { Entries } from "../shared/form/entries.js";
import { newId } from "../shared/new-id.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { INTENDED } from "../../generated/lists.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { lists } from "./held.js";
import { nameOf, RemoveStep, StepFields, StepLine } from "./step.js";

export function Intended(): VNode {
  const { language } = useView();
  const words = dialogIn(language);
  const { store, add: addTo, say } = useForm();
  const nameAt = (pointer: string): string => nameOf(language, pointer, store.at(pointer) as TypedEvent);
  const add = (kind: (typeof INTENDED)[number]): void => {
    say(words.intendedAdded({ what: nameAt(addTo(lists.intended, { kind, id: newId("a") })) }));
  };
  return (
    <Section name="intended" class="kvm-steps" title={words.intended}>
      <p>{words.intendedLead}</p>
      <Entries
        pointer={lists.intended}
        classes="kvm-facts"
        Line={StepLine}
        Fields={StepFields}
        RemoveLabel={RemoveStep}
        removed={(pointer) => {
          const name = nameAt(pointer);
          return { words: words.removed({ what: name }), back: words.back({ what: name }) };
        }}
      />
      <AddingButtons legend={words.addIntended} kinds={INTENDED} name={(kind) => kindName(language, kind)} add={add} />
    </Section>
  );
}
