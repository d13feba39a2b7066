// A question with yes, no and not known.
import type { VNode } from "preact";
import { useView } from "../view/context.js";
import { RadioGroup } from "./choices.js";
import { useAt, useForm } from "./context.js";
import type { FieldProps } from "./field.js";

interface YesNoProps extends FieldProps {
  /** What it is called that nothing is known. */
  readonly unknown: string;
  /** What is chosen where nothing is written. */
  readonly usual?: string;
  /** What is chosen where something else is written than yes or no. */
  readonly unread?: string;
}

const answers = { yes: true, no: false } as const;

export function YesNo({ unknown, usual = "unknown", unread = "", ...field }: YesNoProps): VNode {
  const { text } = useView();
  const { store } = useForm();
  const value = useAt(field.pointer);
  return (
    <RadioGroup
      {...field}
      classes="kvm-few"
      chosen={value === true ? "yes" : value === false ? "no" : value === undefined ? usual : unread}
      write={(chosen) => store.set(field.pointer, answers[chosen as keyof typeof answers])}
      choices={[
        { value: "yes", label: text.yes },
        { value: "no", label: text.no },
        { value: "unknown", label: unknown },
      ]}
    />
  );
}
