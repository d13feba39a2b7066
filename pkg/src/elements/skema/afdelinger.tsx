// The departments of a tilbud.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Ticks } from "../shared/form/choices.js";
import { useAt, useForm, useIdOf, useStore } from "../shared/form/context.js";
import { TextField } from "../shared/form/text.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { type Afdeling, typesOf } from "./held.js";
import { useTypes } from "./type-names.js";

const list = "/tilbud/afdelinger";

export function Afdelinger(): VNode {
  const { form } = useView().text;
  const { store, act, add: addTo, unfold } = useForm();
  const undo = useUndo();
  const keys = useStore(() => store.list(list).map((entry, place) => store.keyOf(entry, place)));
  const node = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (keys.length > 0 && node.current !== null) node.current.open = true;
  }, [keys.length]);
  const add = (): void => {
    addTo(list, {}, "name");
    undo.clear();
  };
  const remove = (pointer: string): void => {
    const { name = "" } = store.at(pointer) as Afdeling;
    let putBack: () => string = () => pointer;
    act(() => (putBack = store.remove(pointer)));
    undo.offer({
      words: form.afdelingRemoved({ name }),
      back: form.afdelingBack({ name }),
      undo: () => {
        let there = pointer;
        act(() => (there = putBack()));
        unfold(`${there}/name`);
      },
    });
  };
  return (
    <details class="details" id={useIdOf(list)} ref={node}>
      <summary class="details-summary">{form.afdelinger({ count: keys.length })}</summary>
      <div class="details-text">
        <p class="form-hint">{form.afdelingerHint}</p>
        <div>
          {keys.map((key, place) => (
            <One key={key} pointer={`${list}/${place}`} nr={place + 1} remove={remove} />
          ))}
        </div>
        {undo.node}
        <button type="button" class="button button-secondary" onClick={add}>
          {form.afdelingAdd}
        </button>
      </div>
    </details>
  );
}

interface OneProps {
  readonly pointer: string;
  readonly nr: number;
  readonly remove: (pointer: string) => void;
}

function One({ pointer, nr, remove }: OneProps): VNode {
  const { form } = useView().text;
  const name = useAt(`${pointer}/name`);
  return (
    <div class="kvm-afdeling" id={useIdOf(pointer)}>
      <TextField pointer={`${pointer}/name`} also={[pointer]} label={form.afdelingName({ nr })} />
      <Ticks
        pointer={`${pointer}/tilbudstyper`}
        label={form.afdelingTypes({ nr })}
        choices={useTypes(typesOf.tilbud)}
      />
      <button type="button" class="button button-tertiary" onClick={() => remove(pointer)}>
        {form.afdelingRemove({ nr, name: String(name ?? "") })}
      </button>
    </div>
  );
}
