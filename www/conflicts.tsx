// What two people have changed in different ways, for a person to choose.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Conflict } from "./cases/merge.js";
import { differenceName, written } from "./differences.js";
import { engine } from "./engine.js";
import { useText } from "./shared/language.js";
import { useWatched } from "./shared/watched.js";

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  /** Those of which the file's is wanted. */
  readonly onChosen: (theirs: readonly Conflict[]) => void;
}

export function Conflicts({ conflicts, onChosen }: ConflictsProps): VNode {
  const t = useText();
  // The names of what has happened come with it.
  useWatched(engine);
  // By where they are: what is written in the case meanwhile makes them anew.
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const placeOf = ({ path }: Conflict): string => path.join("/");
  const choose = (one: Conflict, isTheirs: boolean): void =>
    setTheirs((all) => [...all.filter((other) => other !== placeOf(one)), ...(isTheirs ? [placeOf(one)] : [])]);
  return (
    <>
      <p class="alert-text">{conflicts.length === 0 ? t.mergeNone : t.mergeText}</p>
      {conflicts.map((one, at) => (
        <fieldset class="page-choices" key={placeOf(one)}>
          <legend class="h5">{differenceName(one, t)}</legend>
          {[false, true].map((isTheirs) => (
            <div class="form-group-radio">
              <input
                type="radio"
                class="form-radio"
                name={`conflict-${at}`}
                id={`conflict-${at}-${isTheirs ? "theirs" : "mine"}`}
                checked={theirs.includes(placeOf(one)) === isTheirs}
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
        <button type="button" class="button button-primary" onClick={() => onChosen(conflicts.filter((one) => theirs.includes(placeOf(one))))}>
          {t.mergeUse}
        </button>
      </p>
    </>
  );
}
