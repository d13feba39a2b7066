// What two people have changed in different ways, for a person to choose.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Conflict } from "./cases/merge.js";
import { differenceName, written } from "./differences.js";
import { useText } from "./shared/language.js";

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  /** Those of which the file's is wanted. */
  readonly onChosen: (theirs: readonly Conflict[]) => void;
}

export function Conflicts({ conflicts, onChosen }: ConflictsProps): VNode {
  const t = useText();
  const [theirs, setTheirs] = useState<readonly Conflict[]>([]);
  const choose = (one: Conflict, isTheirs: boolean): void => setTheirs((all) => [...all.filter((other) => other !== one), ...(isTheirs ? [one] : [])]);
  return (
    <>
      <p class="alert-text">{t.mergeText}</p>
      {conflicts.map((one, at) => (
        <fieldset class="page-choices" key={one.path.join("/")}>
          <legend class="h5">{differenceName(one, t)}</legend>
          {[false, true].map((isTheirs) => (
            <div class="form-group-radio">
              <input
                type="radio"
                class="form-radio"
                name={`conflict-${at}`}
                id={`conflict-${at}-${isTheirs ? "theirs" : "mine"}`}
                checked={theirs.includes(one) === isTheirs}
                onChange={() => choose(one, isTheirs)}
              />
              <label class="form-radio-label" for={`conflict-${at}-${isTheirs ? "theirs" : "mine"}`}>
                {isTheirs ? t.mergeTheirs({ value: written(one.theirs, t) }) : t.mergeMine({ value: written(one.mine, t) })}
              </label>
            </div>
          ))}
        </fieldset>
      ))}
      <p>
        <button type="button" class="button button-primary" onClick={() => onChosen(theirs)}>
          {t.mergeUse}
        </button>
      </p>
    </>
  );
}
