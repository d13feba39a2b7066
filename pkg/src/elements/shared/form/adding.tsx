// What can be added to a list: a button for each usual kind, and a choice among all of them.
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { procesIn } from "../../../generated/texts/proces.js";
import { useView } from "../view/context.js";
import { Labelled, outside, told } from "./field.js";
import type { Message } from "./message.js";
import { Options } from "./select.js";

export interface AddingWords {
  readonly addUsual: string;
  readonly addOther: string;
  readonly addHint: string;
  /** Above the choice, where one can write what one looks for. */
  readonly find: string;
  readonly choose: string;
  readonly add: string;
  readonly chooseFirst: string;
  /** In the place of the groups that hardly anybody looks for, until they are asked for; without it they are there. */
  readonly others?: (its: { count: number }) => string;
}

export interface AddingOptions<Kind extends string> {
  readonly words: AddingWords;
  readonly usual: readonly Kind[];
  /** Every kind, in groups. */
  readonly kinds: readonly { readonly label: string; readonly kinds: readonly Kind[]; readonly isOther: boolean }[];
  readonly name: (kind: Kind) => string;
  readonly add: (kind: Kind) => void;
  /** Whether adding one is what one comes to the element for. */
  readonly isFirst?: boolean;
}

interface ButtonProps {
  readonly label: string;
  readonly act: () => void;
  readonly id?: string;
  /** Whether it is what one comes to the element for. */
  readonly isFirst?: boolean;
}

const Button = ({ label, act, isFirst = false, ...attributes }: ButtonProps): VNode => (
  <button type="button" class={isFirst ? "button button-primary" : "button button-secondary"} {...attributes} onClick={act}>
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

/** Of more than these one writes what one looks for rather than read them all: our own number. */
const MOST_SEEN = 12;

interface FindProps {
  readonly id: string;
  readonly words: AddingWords;
  readonly value: string;
  readonly seek: (words: string) => void;
  readonly add: () => void;
  readonly count: number;
}

/** What is chosen to see the others; no kind is called so. */
const OTHERS = "+";

/** Written in to find what is to be added; Enter adds what is chosen below. */
const Find = ({ id, words, value, seek, add, count }: FindProps): VNode => (
  <Labelled id={id} label={words.find} messages={[]}>
    <input
      {...outside}
      class="form-input"
      type="search"
      id={id}
      value={value}
      autocomplete="off"
      data-kvm-aside=""
      onInput={({ currentTarget }) => seek(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        // Else the form around would be sent.
        event.preventDefault();
        if (value.trim() !== "") add();
      }}
    />
    {" "}
    <span class="form-hint" role="status">
      {value.trim() === "" ? "" : procesIn(useView().language).found({ count })}
    </span>
  </Labelled>
);

/** The buttons, the choice and its button. */
export function Adding<Kind extends string>({ words, usual, kinds, name, add, isFirst }: AddingOptions<Kind>): VNode {
  const { uid } = useView();
  const [chosen, choose] = useState("");
  const [sought, setSought] = useState("");
  const [messages, say] = useState<readonly Message[]>([]);
  const [isAll, showAll] = useState(words.others === undefined);
  const select = useRef<HTMLSelectElement>(null);
  const id = `${uid}-kind`;
  const addChosen = (): void => {
    if (meant === "") {
      say([{ kind: "error", text: words.chooseFirst }]);
      return select.current?.focus();
    }
    choose("");
    setSought("");
    add(meant as Kind);
  };
  const isMeant = (kind: Kind): boolean => name(kind).toLowerCase().includes(sought.trim().toLowerCase());
  // Who writes what they look for finds it wherever it is.
  const isShort = !isAll && sought.trim() === "";
  const left = isShort ? kinds.filter((one) => one.isOther).flatMap((one) => one.kinds).length : 0;
  const groups = kinds.flatMap(({ label, kinds: its, isOther }) => {
    if (isShort && isOther) return [];
    const options = its.filter(isMeant).map((kind) => ({ value: kind, label: name(kind) }));
    return options.length === 0 ? [] : [{ label, options }];
  });
  const seek = (words: string): void => {
    setSought(words);
    say([]);
  };
  const fitting = groups.flatMap(({ options }) => options);
  // What fits alone, or first, is what Enter adds; a choice that no longer fits is none.
  const meant = fitting.some(({ value }) => value === chosen) ? chosen : sought.trim() === "" ? "" : (fitting[0]?.value ?? "");
  return (
    <>
      <AddingButtons legend={words.addUsual} kinds={usual} name={name} add={add} />
      {kinds.flatMap((one) => one.kinds).length > MOST_SEEN && (
        <Find id={`${id}-find`} words={words} value={sought} seek={seek} add={addChosen} count={fitting.length} />
      )}
      <Labelled id={id} label={words.addOther} hint={words.addHint} messages={messages}>
        <select
          class="form-select"
          {...outside}
          {...told(id, words.addHint, messages)}
          id={id}
          ref={select}
          value={meant}
          // What to add is not part of the value yet.
          data-kvm-aside=""
          onInput={({ currentTarget }) => {
            if (currentTarget.value === OTHERS) showAll(true);
            else choose(currentTarget.value);
            say([]);
          }}
        >
          <Options options={[{ value: "", label: words.choose }, ...groups, ...(left > 0 && words.others ? [{ value: OTHERS, label: words.others({ count: left }) }] : [])]} />
        </select>
      </Labelled>
      <AddButton label={words.add} act={addChosen} id={`${uid}-add`} isFirst={isFirst === true} />
    </>
  );
}
