// What two people have changed in different ways, for a person to choose.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { isMembers } from "../pkg/src/elements/shared/form/pointer.js";
import type { Conflict } from "./cases/merge.js";
import { engine } from "./engine.js";
import { dayInWords, language, type PageText, useText } from "./shared/language.js";

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
          <legend class="h5">{nameOf(one)}</legend>
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

/** Where it is: the event by its name and date, and the field by its question; else by the names in the file. */
function nameOf({ path, entry }: Conflict): string {
  const its = isMembers(entry) ? entry : {};
  const kind = engine.value?.eventKinds().find((one) => one.kind === its["kind"]);
  const member = path[path.length - 1] ?? "";
  const field = kind?.fields.find(({ name }) => name === member);
  const name = kind === undefined ? path.join(" › ") : kind.label[language.value];
  const day = typeof its["date"] === "string" ? dayInWords(its["date"]) : "";
  return [name, day, kind === undefined ? "" : (field?.label[language.value] ?? "")].filter((part) => part !== "").join(", ");
}

function written(value: unknown, t: PageText): string {
  if (value === undefined) return t.mergeGone;
  if (typeof value !== "string") return isMembers(value) && typeof value["date"] === "string" ? dayInWords(value["date"]) : JSON.stringify(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dayInWords(value) : value;
}
