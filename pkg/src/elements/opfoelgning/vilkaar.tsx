// The vilkår of the approval: added, changed, removed, and got back.
import type { VNode } from "preact";
import { useForm } from "../shared/form/context.js";
import { Entries } from "../shared/form/entries.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { freeId, type HeldVilkaar } from "./held.js";
import { RemoveVilkaar, VilkaarFields, VilkaarLine } from "./one-vilkaar.js";
import { nameOf } from "./vilkaar-name.js";

export function Vilkaar(): VNode {
  const { uid, language } = useView();
  const { store, act, unfold, say } = useForm();
  const words = opfoelgningIn(language);
  const id = `${uid}-all-vilkaar`;
  const add = (): void => {
    let pointer = "";
    act(() => (pointer = store.insert("/vilkaar", { id: freeId(store.list("/vilkaar") as HeldVilkaar[]) })));
    unfold(pointer);
    say(words.addedVilkaar);
  };
  return (
    <section class="kvm-all-vilkaar" aria-labelledby={id}>
      <Heading id={id}>{words.vilkaar}</Heading>
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
          return { words: words.removed(name), back: words.back(name) };
        }}
      />
      <p class="kvm-add">
        <button type="button" class="button button-secondary" id={`${uid}-add-vilkaar`} onClick={add}>
          {words.addVilkaar}
        </button>
      </p>
    </section>
  );
}
