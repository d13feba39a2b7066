// The begrundelse and datakilder of one answer: folded away, with what it holds in the line that opens it. What is folded
// is not drawn: most of the form would be that.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Datakilde } from "../engine.js";
import { Ticks } from "../shared/form/choices.js";
import { useAt, useIdOf } from "../shared/form/context.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { DATAKILDER } from "../../generated/columns.js";
import { type Entry, type Patch } from "./answers.js";
import { list } from "./held.js";

interface Props {
  /** Of the entry. */
  readonly pointer: string;
  /** What is reasoned for, said to those who do not see what stands above. */
  readonly of: string;
  readonly change: (patch: Patch) => void;
}

export function Why({ pointer, of, change }: Props): VNode {
  const { text, printing } = useView();
  const { form } = text;
  const [opened, setOpened] = useState(false);
  const open = (): void => setOpened(true);
  const { begrundelse = "", datakilder: sources } = (useAt(pointer) as Entry | undefined) ?? {};
  const count = list(sources).length;
  const parts = [String(begrundelse).trim() === "" ? "" : form.whyText, count === 0 ? "" : form.whySources({ count })];
  const state = parts.filter((part) => part !== "").join(", ");
  const hidden = <span class="sr-only">{` ${of}`}</span>;
  return (
    <details class="details kvm-why" id={useIdOf(pointer)} onToggle={open}>
      {/* The browser tells of the toggle a moment later: who goes on with the keyboard is there by then. */}
      <summary class="details-summary" onClick={open}>
        {form.why}
        <span class="kvm-state">{` (${state === "" ? form.whyEmpty : state})`}</span>
        {hidden}
      </summary>
      <div class="details-text">
        {(opened || printing) && (
          <>
            <TextField
              pointer={`${pointer}/begrundelse`}
              label={
                <>
                  {form.begrundelse}
                  {hidden}
                </>
              }
              rows={3}
              write={(words) => change({ begrundelse: words as string | undefined })}
            />
            <Ticks
              pointer={`${pointer}/datakilder`}
              label={
                <>
                  {form.datakilder}
                  {hidden}
                </>
              }
              classes="kvm-many"
              choices={DATAKILDER.map((value) => ({ value, label: text.datakilde[value] }))}
              write={(chosen) => change({ datakilder: chosen as Datakilde[] | undefined })}
            />
          </>
        )}
      </div>
    </details>
  );
}
