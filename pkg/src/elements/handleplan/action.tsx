// One thing that is done about a point: what, who, by when, how one can see it, and how far it is.
import type { VNode } from "preact";
import { useAt, useIdOf } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import type { TypedAction } from "./held.js";
import { HANDLINGSSTATUSSER } from "../../generated/lists.js";
import { usePlanWords } from "./plan.js";

interface ActionProps {
  readonly pointer: string;
  /** Its place among the point's actions. */
  readonly nr: number;
  readonly remove: () => void;
}

export function Action({ pointer, nr, remove }: ActionProps): VNode {
  const words = usePlanWords();
  const id = useIdOf(pointer);
  const { status = "ikkeBegyndt" } = (useAt(pointer) ?? {}) as TypedAction;
  return (
    <div class="kvm-action" role="group" id={id} aria-labelledby={`${id}-title`}>
      <p class="kvm-caption" id={`${id}-title`}>
        {words.action({ nr })}
      </p>
      <div class="kvm-action-fields">
        <TextField pointer={`${pointer}/what`} also={[pointer]} label={words.what} rows={2} />
        <TextField pointer={`${pointer}/who`} label={words.who} hint={words.whoHint} />
        <DateField pointer={`${pointer}/by`} label={words.when} />
        <TextField pointer={`${pointer}/proof`} label={words.proof} hint={words.proofHint} rows={2} />
        <SelectField
          pointer={`${pointer}/status`}
          label={words.status}
          chosen={String(status)}
          options={HANDLINGSSTATUSSER.map((value) => ({ value, label: words.statuses[value] }))}
        />
      </div>
      <p class="kvm-action-tools">
        <button type="button" class="function-link" id={`${id}-remove`} onClick={remove}>
          {words.removeAction}
          {/* Which one a button is for, where only its place says so. */}
          <span class="sr-only">{` (${words.action({ nr })})`}</span>
        </button>
      </p>
    </div>
  );
}
