// A line of text or a number, or with `rows` a few lines.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type FieldProps, Labelled, outside, told, useField } from "./field.js";
import { same } from "./same.js";

interface TextFieldProps extends FieldProps {
  readonly rows?: number;
  /** What is typed as a value: what cannot be read stays the text it is, and the engine says so. */
  readonly read?: (typed: string) => unknown;
  /** A value as it is written. */
  readonly said?: (value: unknown) => string;
  readonly inputMode?: "numeric" | "decimal";
  /** What is on its way to something that can be read: nothing is wrong with it before the field is left. */
  readonly isUnfinished?: (typed: string) => boolean;
  /** What counts, and is shown, where nothing is written. */
  readonly usual?: string;
}

export function TextField(props: TextFieldProps): VNode {
  const { label, hint, hidden = false, rows, read = asItIs, said = String, usual = "", inputMode, isUnfinished } = props;
  const { id, value, messages: all, write } = useField(props);
  const [typed, setTyped] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const meant = (text: string): unknown => (text.trim() === "" ? undefined : read(text));
  // What is being typed is not put right under the fingers: it stands as long as it says what the value is.
  const shown = typed !== undefined && same(meant(typed), value) ? typed : said(value ?? usual);
  const messages = busy && isUnfinished?.(shown) === true ? [] : all;
  const attributes = {
    ...outside,
    ...told(id, hint, messages),
    id,
    value: shown,
    inputMode,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(currentTarget.value);
      write(meant(currentTarget.value));
    },
    ...(isUnfinished && { onFocus: () => setBusy(true) }),
    onBlur: () => {
      setBusy(false);
      // What is empty because it is being written anew is filled again when it is left.
      if (usual !== "") setTyped(undefined);
    },
  };
  return (
    <Labelled {...{ id, label, hint, hidden, messages }}>
      {rows === undefined ? (
        <input type="text" class="form-input" {...attributes} />
      ) : (
        <textarea class="form-input input-width-xl" rows={rows} {...attributes} />
      )}
    </Labelled>
  );
}

const asItIs = (typed: string): unknown => typed;
