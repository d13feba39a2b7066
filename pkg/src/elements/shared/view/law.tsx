// Where something stands in the law, with a link to each act. Nothing is asked for there until somebody follows it.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { procesIn } from "../../../generated/texts/proces.js";
import type { LegalBasis } from "../../engine.js";
import { actAddress, actsOf, numbersIn } from "../paragraphs.js";
import { useView } from "./context.js";

/** What each act is called, the paragraphs in it, and its number: »Lov om socialtilsyn § 5, stk. 7 (LBK 242/2026)«. */
export const Law = ({ basis }: { basis: readonly LegalBasis[] }): VNode => (
  <>
    {actsOf(basis).map(({ act, title, places }, at) => {
      const where = places.join(", ");
      if (title !== undefined)
        return (
          <>
            {begun(title, at)} {where} (<Number act={act} />)
          </>
        );
      return (
        <>
          <Number act={begun(act, at)} /> {where}
        </>
      );
    })}
  </>
);

/** A sentence begins with the first; the next follow it. */
const begun = (words: string, at: number): string => (at === 0 ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : `; ${words}`);

/** Each number with its address: an act is named with those that amended it. In a window of its own: what is being written here stays. */
const Number = ({ act }: { act: string }): VNode => (
  <>
    {numbersIn(act).map((words) => {
      const address = actAddress(words);
      if (address === undefined) return words;
      return (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      );
    })}
  </>
);

interface Line {
  readonly text: ComponentChildren;
  readonly basis: readonly LegalBasis[];
  /** What stands beside it however that is: how sure it is. */
  readonly beside?: string | undefined;
}

/**
 * Sentences, each with where it stands: folded for all of them at once, since one reads them first to act. On paper they
 * are always there.
 */
export function LawSentences({ lines }: { lines: readonly Line[] }): VNode {
  const { language, printing } = useView();
  const [isShown, setShown] = useState(false);
  const { lawShow, lawHide } = procesIn(language);
  return (
    <>
      <ul class="kvm-notes">
        {lines.map(({ text, basis, beside }) => (
          <li>
            {text}
            {basis.length > 0 && (isShown || printing) && (
              <span class="kvm-basis">
                {" "}
                <Law basis={basis} />.
              </span>
            )}
            {beside !== undefined && <span class="kvm-basis"> {beside}</span>}
          </li>
        ))}
      </ul>
      {!printing && lines.some(({ basis }) => basis.length > 0) && (
        <p class="kvm-law">
          <button type="button" class="function-link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? lawHide : lawShow}
          </button>
        </p>
      )}
    </>
  );
}
