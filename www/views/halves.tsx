// A form beside what follows from it; below it on a narrow screen, with a link to it.
import type { ComponentChildren, VNode } from "preact";
import { useRef } from "preact/hooks";
import { isMissing } from "../engine.js";
import { useWatched } from "../shared/watched.js";

interface HalvesProps {
  readonly lead: string;
  readonly jump: string;
  readonly form: ComponentChildren;
  readonly result: ComponentChildren;
  /** Whether the form is the long one, so that the result stays in sight beside it. */
  readonly isFormLong?: boolean;
}

export function Halves({ lead, jump, form, result, isFormLong = false }: HalvesProps): VNode {
  const there = useRef<HTMLDivElement>(null);
  // What is wrong the form has told; beside it there is nothing to show.
  const isEmpty = useWatched(isMissing);
  return (
    <>
      <p class="d-print-none">{lead}</p>
      <p class="page-jump d-print-none">
        <button type="button" class="function-link" onClick={() => (there.current?.focus(), there.current?.scrollIntoView())}>
          {jump}
        </button>
      </p>
      <div class={isFormLong ? "page-columns" : "page-columns page-columns-even"}>
        <div class="page-form d-print-none">{form}</div>
        <div class="page-result" id="result" tabIndex={-1} ref={there} hidden={isEmpty}>
          {result}
        </div>
      </div>
    </>
  );
}
