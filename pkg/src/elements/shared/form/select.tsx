// A DKFDS select, with groups where there are many things to choose between.
import type { VNode } from "preact";
import { type FieldProps, Labelled, outside, told, useField } from "./field.js";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  /** The option that is chosen, where that is not simply the text of the value. */
  readonly chosen?: string;
}

/** Choosing the empty option takes the answer away. */
export function SelectField(props: SelectFieldProps): VNode {
  const { label, hint, hidden = false, options } = props;
  const { id, value, messages, write } = useField(props);
  return (
    <Labelled {...{ id, label, hint, hidden, messages }}>
      <select
        class="form-select"
        {...outside}
        {...told(id, hint, messages)}
        id={id}
        value={props.chosen ?? String(value ?? "")}
        onInput={({ currentTarget }) => write(currentTarget.value || undefined)}
      >
        <Options options={options} />
      </select>
    </Labelled>
  );
}

export const Options = ({ options }: Pick<SelectFieldProps, "options">): VNode => (
  <>
    {options.map((each) =>
      "options" in each ? (
        <optgroup key={each.label} label={each.label}>
          {each.options.map(one)}
        </optgroup>
      ) : (
        one(each)
      ),
    )}
  </>
);

const one = ({ value, label }: Option): VNode => (
  <option key={value} value={value}>
    {label}
  </option>
);
