// DKFDS radios and checkboxes under one legend.
import type { ComponentChildren, VNode } from "preact";
import { useView } from "../view/context.js";
import { useForm, useIdOf, useStore } from "./context.js";
import { useMessages } from "./feedback.js";
import { type FieldProps, Grouped, outside, useField } from "./field.js";

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
}

interface OptionProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  /** What the radios of a group have in common: an id, so that no other group in the page has it. */
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly onInput: (event: { currentTarget: HTMLInputElement }) => void;
}

/** A radio or a checkbox with its label. The outer div: DKFDS spaces options as one column, and here they may stand in a row. */
const Option = ({ type, id, name, choice, checked, onInput }: OptionProps): VNode => (
  <div>
    <div class={`form-group-${type}`}>
      <input {...{ type, id, name, checked, onInput }} form={outside.form} value={choice.value} class={`form-${type}`} />{" "}
      <label for={id}>{choice.label}</label>
    </div>
  </div>
);

interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly classes?: string;
}

const optionsClass = (classes = ""): string => `kvm-options ${classes}`.trim();

interface RadioGroupProps extends ChoicesProps {
  /** What counts where nothing is written: choosing it takes the answer away. By default the choice that is empty. */
  readonly usual?: string;
  /** What is chosen, where that is not simply the text of the value. */
  readonly chosen?: string;
}

/** One of several. */
export function RadioGroup(props: RadioGroupProps): VNode {
  const { label, hint, hidden = false, choices, classes, usual = "" } = props;
  const { id, value, messages, write } = useField(props);
  return (
    <Grouped {...{ id, label, hint, hidden, messages }}>
      <Radios
        {...{ id, choices, classes }}
        chosen={props.chosen ?? String(value ?? usual)}
        choose={(chosen) => write(chosen === usual ? undefined : chosen)}
      />
    </Grouped>
  );
}

interface RadiosProps extends Pick<ChoicesProps, "choices"> {
  /** Of the group. */
  readonly id: string;
  readonly classes: string | undefined;
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** The radios alone, for a group that has more in it. */
export const Radios = ({ id, choices, classes, chosen, choose }: RadiosProps): VNode => (
  <div class={optionsClass(classes)}>
    {choices.map((choice) => (
      <Option
        key={choice.value}
        type="radio"
        id={`${id}-${choice.value}`}
        name={id}
        choice={choice}
        checked={choice.value === chosen}
        onInput={() => choose(choice.value)}
      />
    ))}
  </div>
);

interface TicksProps extends ChoicesProps {
  /** What counts where nothing is written. */
  readonly usual?: readonly string[];
  /** What is ticked, where that is not simply the words of the value. */
  readonly chosen?: readonly unknown[];
  /** Where the list is asked about in several groups: makes the group's id, and what others hold is left alone. */
  readonly name?: string;
  /** Another group tells what is said of the list. */
  readonly quiet?: boolean;
}

/** Several words, in a list at the pointer. */
export function Ticks(props: TicksProps): VNode {
  const { label, hint, hidden = false, choices, classes, usual = [], name, quiet = false } = props;
  const { id: listId, value, messages: said, write } = useField(props);
  const id = name === undefined ? listId : `${listId}-${name}`;
  const messages = quiet ? [] : said;
  const chosen: readonly unknown[] = props.chosen ?? (Array.isArray(value) ? value : usual);
  const tick = (word: string, on: boolean): void => {
    const asked = choices.map((one) => one.value);
    const others = name === undefined ? [] : chosen.map(String).filter((one) => !asked.includes(one));
    const words = [...others, ...asked.filter((one) => (one === word ? on : chosen.includes(one)))];
    write(words.length === usual.length && words.every((one) => usual.includes(one)) ? undefined : words);
  };
  return (
    <Grouped {...{ id, label, hint, hidden, messages }}>
      <div class={optionsClass(classes)}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            type="checkbox"
            id={`${id}-${choice.value}`}
            name={id}
            choice={choice}
            checked={chosen.includes(choice.value)}
            onInput={({ currentTarget }) => tick(choice.value, currentTarget.checked)}
          />
        ))}
      </div>
    </Grouped>
  );
}

interface TickGroupProps extends Pick<FieldProps, "pointer" | "label" | "hint"> {
  /** Makes the group's id, with `pointer`, which is what the ticks stand in. */
  readonly name: string;
  readonly ticks: readonly { readonly pointer: string; readonly label: ComponentChildren }[];
  readonly classes?: string;
}

/** Several places that hold true or nothing, under one legend: a no says no more than silence, and one that stands there is left alone. */
export function TickGroup({ pointer, name, label, hint, ticks, classes }: TickGroupProps): VNode {
  const { store } = useForm();
  const { uid } = useView();
  const id = `${useIdOf(pointer)}-${name}`;
  const [first = pointer, ...others] = ticks.map((one) => one.pointer);
  const messages = useMessages(first, others);
  const values = useStore(() => ticks.map((one) => store.at(one.pointer) === true));
  return (
    <Grouped {...{ id, label, hint, messages }}>
      <div class={optionsClass(classes)}>
        {ticks.map((one, place) => (
          <Option
            key={one.pointer}
            type="checkbox"
            id={`${uid}${store.idOf(one.pointer)}`}
            name={id}
            choice={{ value: one.pointer.slice(pointer.length + 1), label: one.label }}
            checked={values[place] === true}
            onInput={({ currentTarget }) => store.set(one.pointer, currentTarget.checked ? true : undefined)}
          />
        ))}
      </div>
    </Grouped>
  );
}
