// What was just removed, or exchanged, with a button that gets it back.
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { useView } from "../view/context.js";
import { flush } from "../view/flush.js";
import { useForm } from "./context.js";

interface Offer {
  readonly words: string;
  /** What is said when it is back. */
  readonly back: string;
  /** Puts it back, and the focus on it. */
  readonly undo: () => void;
}

export interface Undo {
  readonly node: VNode;
  /** Whether there is something to put back. */
  readonly isOffered: boolean;
  /** Says what was done, and offers the way back with the focus on it. */
  readonly offer: (offer: Offer) => void;
  /** Something else has been done since: there is nothing to put back. */
  readonly clear: () => void;
}

export function useUndo(): Undo {
  const { text } = useView();
  const { say } = useForm();
  const [offered, setOffered] = useState<Offer | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const act = (): void => {
    setOffered(undefined);
    offered?.undo();
    say(offered?.back ?? "");
  };
  return {
    node: (
      <div class="kvm-removed">
        {offered && (
          <>
            <p>{offered.words}</p>
            <p>
              <button type="button" class="button button-secondary" ref={button} onClick={act}>
                {text.form.undo}
              </button>
            </p>
          </>
        )}
      </div>
    ),
    isOffered: offered !== undefined,
    offer: (offer) => {
      setOffered(offer);
      flush();
      button.current?.focus();
      say(offer.words);
    },
    clear: () => setOffered(undefined),
  };
}
