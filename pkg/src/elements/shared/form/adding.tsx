// What can be added to a list: a button for each usual kind, and a choice among all of them.
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { useView } from "../view/context.js";
import { Labelled, outside, told } from "./field.js";
import type { Message } from "./message.js";
import { Options } from "./select.js";

export interface AddingWords {
  readonly addUsual: string;
  readonly addOther: string;
  readonly addHint: string;
  readonly choose: string;
  readonly add: string;
  readonly chooseFirst: string;
}

export interface AddingOptions<Kind extends string> {
  readonly words: AddingWords;
  readonly usual: readonly Kind[];
  /** Every kind, in groups. */
  readonly kinds: readonly { readonly label: string; readonly kinds: readonly Kind[] }[];
  readonly name: (kind: Kind) => string;
  readonly add: (kind: Kind) => void;
}

interface ButtonProps {
  readonly label: string;
  readonly act: () => void;
  readonly id?: string;
}

const Button = ({ label, act, ...attributes }: ButtonProps): VNode => (
  <button type="button" class="button button-secondary" {...attributes} onClick={act}>
    {label}
  </button>
);

/** The button below a list. */
export const AddButton = (props: ButtonProps): VNode => (
  <p class="kvm-add">
    <Button {...props} />
  </p>
);

type ButtonsProps<Kind extends string> = Pick<AddingOptions<Kind>, "name" | "add"> & {
  readonly legend: string;
  readonly kinds: readonly Kind[];
};

/** A button for each kind. */
export const AddingButtons = <Kind extends string>({ legend, kinds, name, add }: ButtonsProps<Kind>): VNode => (
  <fieldset class="kvm-quick">
    <legend class="form-label">{legend}</legend>
    <div class="kvm-buttons">
      {kinds.map((kind) => (
        <Button key={kind} label={name(kind)} act={() => add(kind)} />
      ))}
    </div>
  </fieldset>
);

/** The buttons, the choice and its button. */
export function Adding<Kind extends string>({ words, usual, kinds, name, add }: AddingOptions<Kind>): VNode {
  const { uid } = useView();
  const [chosen, choose] = useState("");
  const [messages, say] = useState<readonly Message[]>([]);
  const select = useRef<HTMLSelectElement>(null);
  const id = `${uid}-kind`;
  const addChosen = (): void => {
    if (chosen === "") {
      say([{ kind: "error", text: words.chooseFirst }]);
      return select.current?.focus();
    }
    choose("");
    add(chosen as Kind);
  };
  const groups = kinds.map(({ label, kinds: its }) => ({
    label,
    options: its.map((kind) => ({ value: kind, label: name(kind) })),
  }));
  return (
    <>
      <AddingButtons legend={words.addUsual} kinds={usual} name={name} add={add} />
      <Labelled id={id} label={words.addOther} hint={words.addHint} messages={messages}>
        <select
          class="form-select"
          {...outside}
          {...told(id, words.addHint, messages)}
          id={id}
          ref={select}
          value={chosen}
          // What to add is not part of the value yet.
          data-kvm-aside=""
          onInput={({ currentTarget }) => {
            choose(currentTarget.value);
            say([]);
          }}
        >
          <Options options={[{ value: "", label: words.choose }, ...groups]} />
        </select>
      </Labelled>
      <AddButton label={words.add} act={addChosen} id={`${uid}-add`} />
    </>
  );
}
