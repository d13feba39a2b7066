// The vilkår of the approval: added, changed, removed, and got back.
import type { VNode } from "preact";
import { useForm } from "../shared/form/context.js";
import { AddButton } from "../shared/form/adding.js";
import { Entries } from "../shared/form/entries.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { freeId, type HeldVilkaar } from "./held.js";
import { RemoveVilkaar, VilkaarFields, VilkaarLine } from "./one-vilkaar.js";
import { nameOf } from "./vilkaar-name.js";

export function Vilkaar(): VNode {
  const { uid, language } = useView();
  const { store, add: addTo, say } = useForm();
  const words = opfoelgningIn(language);
  const add = (): void => {
    addTo("/vilkaar", { id: freeId(store.list("/vilkaar") as HeldVilkaar[]) });
    say(words.addedVilkaar);
  };
  return (
    <Section name="all-vilkaar" class="kvm-all-vilkaar" title={words.vilkaar}>
      <p>{words.vilkaarLead}</p>
      <Entries
        pointer="/vilkaar"
        classes="kvm-facts"
        each="kvm-vilkaar"
        none={words.noVilkaar}
        Line={VilkaarLine}
        Fields={VilkaarFields}
        RemoveLabel={RemoveVilkaar}
        removed={(pointer) => {
          const name = nameOf(store.at(pointer) as HeldVilkaar, language);
          return { words: words.removed({ what: name }), back: words.back({ what: name }) };
        }}
      />
      <AddButton label={words.addVilkaar} act={add} id={`${uid}-add-vilkaar`} />
    </Section>
  );
}
