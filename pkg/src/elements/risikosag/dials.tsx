// The dials of the tilsynsintensitet that were turned otherwise than the colour proposes, each with its reason.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Dial, Risikokategori, Risikomodel, Risikosvar } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { categoryWord } from "../risiko/category.js";
import { modelOf } from "../risiko/model.js";
import { spoken } from "../shared/language.js";
import { useForm, useIdOf, useStore } from "../shared/form/context.js";
import { useMessages } from "../shared/form/feedback.js";
import { Labelled, outside, told } from "../shared/form/field.js";
import { Options } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { idPart } from "../shared/id-part.js";
import { useView } from "../shared/view/context.js";
import { STYRKER } from "../../generated/lists.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { When } from "../risiko/names.js";
import { choiceAt, type Dial as Turned } from "./held.js";

interface DialsProps {
  readonly when: When;
  readonly category: Risikokategori | undefined;
}

export function Dials({ when, category }: DialsProps): VNode {
  const text = risikoIn(useView().language);
  const list = `${choiceAt(when)}/dials`;
  const id = useIdOf(list);
  const model = useOutcome<Risikosvar, Risikomodel | undefined>(
    (outcome) => outcome?.result && modelOf(outcome.value, outcome.result),
  );
  const turned = useStore((store) => (store.list(list) as readonly Turned[]).map((one) => String(one.id)));
  const dials = model?.dials ?? [];
  const strange = turned.filter((one) => dials.every((dial) => dial.id !== one));
  const all = [...dials.map((dial) => [dial.id, dial] as const), ...strange.map((one) => [one, undefined] as const)];
  return (
    <details class="details kvm-dials" id={id}>
      <summary class="details-summary" id={`${id}-summary`}>
        {text.dials({ turned: turned.length })}
      </summary>
      <div class="details-text">
        <p>{text.dialsLead}</p>
        <div>
          {all.map(([name, dial]) => (
            <OneDial key={name} {...{ list, name, dial, category }} place={turned.indexOf(name)} />
          ))}
        </div>
      </div>
    </details>
  );
}

interface OneDialProps {
  /** Pointer of the list of those that were turned. */
  readonly list: string;
  /** Its id in the risk model. */
  readonly name: string;
  /** Absent where the risk model has none of that id. */
  readonly dial: Dial | undefined;
  readonly category: Risikokategori | undefined;
  /** In the list; -1 while it is as proposed. */
  readonly place: number;
}

function OneDial({ list, name, dial, category, place }: OneDialProps): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { store } = useForm();
  const pointer = `${list}/${place}`;
  const turned = useStore(() => (place < 0 ? undefined : store.at(pointer))) as Turned | undefined;
  const messages = useMessages(pointer);
  const [its, own] = [`${useIdOf(list)}-${idPart(name)}`, useIdOf(pointer)];
  /** What was written of one that was turned back stays, for whoever turns it again. */
  const reason = useRef<unknown>(undefined);
  const turn = (strength: string): void => {
    if (strength === "") {
      reason.current = turned?.begrundelse;
      const others = store.list(list).filter((_, at) => at !== place);
      store.set(list, others.length === 0 ? undefined : others);
    } else if (turned) store.set(`${pointer}/strength`, strength);
    else {
      const begrundelse = reason.current;
      store.insert(list, { id: name, strength, ...(begrundelse === undefined ? {} : { begrundelse }) });
    }
  };
  const label = spoken(dial?.label, language) ?? name;
  const set = category && dial?.[category];
  return (
    <div class="kvm-dial" id={turned && own}>
      <Labelled id={its} label={label} messages={messages}>
        <select
          class="form-select"
          {...outside}
          {...told(its, undefined, messages)}
          id={its}
          value={String(turned?.strength ?? "")}
          onInput={({ currentTarget }) => turn(currentTarget.value)}
        >
          <Options
            options={[
              { value: "", label: text.dialAsProposed },
              ...STYRKER.map((value) => ({ value, label: text.strength[value] })),
            ]}
          />
        </select>
      </Labelled>
      <p class="kvm-dial-proposed">
        {dial === undefined && text.dialGone}
        {category && set && text.dialProposed({ category: categoryWord(language, category), strength: text.strength[set.strength], text: spoken(set.text, language) })}
      </p>
      {turned && <TextField pointer={`${pointer}/begrundelse`} label={text.dialReason({ dial: label })} rows={2} />}
    </div>
  );
}
