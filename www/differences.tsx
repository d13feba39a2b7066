// Where two forms of a case are not alike, in words; and what came with a file.
import type { VNode } from "preact";
import { isMembers } from "../pkg/src/elements/shared/form/pointer.js";
import type { Difference } from "./cases/merge.js";
import { engine } from "./engine.js";
import { dayInWords, language, type PageText, useText } from "./shared/language.js";
import { useWatched } from "./shared/watched.js";

/** Nobody reads more of them in a message: our own number. */
const MOST_TOLD = 8;

/** What was taken from a file, where nothing had been changed here. */
export function Taken({ taken }: { readonly taken: readonly Difference[] }): VNode | null {
  const t = useText();
  // The names of what has happened come with it.
  useWatched(engine);
  if (taken.length === 0) return null;
  return (
    <>
      <p class="alert-text">{t.mergeTaken}</p>
      <ul>
        {taken.slice(0, MOST_TOLD).map((one) => (
          <li>
            {differenceName(one, t)}
            {(one.mine === undefined || one.theirs === undefined) && ` (${one.mine === undefined ? t.mergeNew : t.mergeGone})`}
          </li>
        ))}
        {taken.length > MOST_TOLD && <li>{t.mergeMore({ count: taken.length - MOST_TOLD })}</li>}
      </ul>
    </>
  );
}

/** Where it is: the event by its name and date, and the field by its question; else the part of the case, and the names in the file. */
export function differenceName({ path, entry }: Difference, t: PageText): string {
  const its = isMembers(entry) ? entry : {};
  const kind = engine.value?.eventKinds().find((one) => one.kind === its["kind"]);
  const [part = "", ...below] = path;
  const day = typeof its["date"] === "string" ? dayInWords(its["date"]) : "";
  if (kind === undefined) {
    const name = Object.entries(t.mergeParts).find(([word]) => word === part)?.[1] ?? part;
    const id = typeof its["id"] === "string" ? its["id"] : "";
    return [name, day || id, ...below.filter((one) => !/^\d+$/.test(one))].filter((one) => one !== "").join(", ");
  }
  const member = path[path.length - 1] ?? "";
  const field = kind.fields.find(({ name }) => name === member);
  return [kind.label[language.value], day, field?.label[language.value] ?? ""].filter((one) => one !== "").join(", ");
}

export function written(value: unknown, t: PageText): string {
  if (value === undefined) return t.mergeGone;
  if (typeof value !== "string") return isMembers(value) && typeof value["date"] === "string" ? dayInWords(value["date"]) : JSON.stringify(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dayInWords(value) : value;
}
