// What the law makes of a point, a sentence a paragraph, as it was on the point's day.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Lovnote } from "../engine.js";
import { unsure } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { LawSentences } from "../shared/view/law.js";
import { pointId, type Seen, usePlanWords } from "./plan.js";

interface MeaningProps {
  readonly point: Seen;
  /** Whether a person is to see it without asking: what has just arrived. */
  readonly open: boolean;
}

export function Meaning({ point: { key, notes }, open }: MeaningProps): VNode | null {
  const words = usePlanWords();
  const { uid } = useView();
  const details = useRef<HTMLDetailsElement>(null);
  // What is unfolded stays so while the rest changes.
  const said = JSON.stringify(notes);
  useLayoutEffect(() => {
    if (details.current !== null) details.current.open = open;
  }, [said]);
  if (notes.length === 0) return null;
  return (
    <details class="details kvm-point-meaning" id={`${pointId(uid, key)}-meaning`} ref={details}>
      <summary class="details-summary">{words.meaning}</summary>
      <div class="details-text">
        <Sentences notes={notes} />
      </div>
    </details>
  );
}

/** Each sentence with where it stands, and how sure that is. */
export function Sentences({ notes }: { notes: readonly Lovnote[] }): VNode {
  const { language } = useView();
  return (
    <LawSentences
      lines={notes.map(({ text, basis, confidence }) => ({
        ...{ text: spoken(text, language), basis, beside: unsure(language, confidence) || undefined },
      }))}
    />
  );
}
