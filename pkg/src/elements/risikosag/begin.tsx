// What one comes to the form for: choosing the category, which stands below everything that is known.
import type { VNode } from "preact";
import { useForm, useStore } from "../shared/form/context.js";
import { useView } from "../shared/view/context.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { choiceAt } from "./held.js";

export function Begin(): VNode {
  const { language, uid } = useView();
  const { go } = useForm();
  const when = useStore((store) => (store.at(choiceAt("prae")) === undefined ? "prae" : "post"));
  return (
    <p class="kvm-begin">
      <button type="button" class="button button-primary" id={`${uid}-choose`} onClick={() => go(`${choiceAt(when)}/category`)}>
        {risikoIn(language).goToChoice[when]}
      </button>
    </p>
  );
}
