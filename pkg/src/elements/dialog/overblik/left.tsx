// What cannot be read yet and is not counted.
import type { VNode } from "preact";
import type { DialogOverblik } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import type { TypedEvent } from "../../events/typed.js";
import type { Outcome } from "../../proces/asking.js";
import { eventsOf, listOf } from "../../proces/case.js";
import { isWhole, memberName, placed } from "../../proces/left.js";
import { wordIn } from "../../shared/said.js";
import { Alert, AlertText } from "../../shared/view/alert.js";
import { useView } from "../../shared/view/context.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import { concernName, stepName } from "../names.js";
import { isStep } from "../steps-of.js";

export function LeftOut({ value, problems }: Outcome<DialogOverblik>): VNode | null {
  const { language, level } = useView();
  const words = dialogIn(language);
  const lines = problems.flatMap(({ path }) => line(path) ?? []);
  if (lines.length === 0) return null;
  return (
    <Alert kind="warning" title={words.leftTitle} level={level}>
      <AlertText>{words.leftLead}</AlertText>
      <ul class="alert-text">
        {[...new Set(lines)].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Alert>
  );

  function line(path: string): string | undefined {
    if (path === "/dialog/settings" || path.startsWith("/dialog/settings/")) return words.leftSettings;
    const place = placed(path) ?? placed(path, "/dialog");
    if (place === undefined) return undefined;
    const { list, at, member } = place;
    const entry = entryAt(list, at);
    if (entry === undefined) return undefined;
    return [entry.name, member === undefined || isWhole(place) ? "" : entry.member(member)]
      .filter((one) => one !== "")
      .join(": ");
  }

  /** What an entry is called, and its members. */
  function entryAt(list: string, at: number): { name: string; member: (name: string) => string } | undefined {
    if (list === "concerns") {
      const concerns = listOf(value.concerns);
      return { name: concernName(language, concerns, concerns[at]?.id ?? ""), member: (name) => wordIn(words.leftMembers, name) ?? name };
    }
    const all = list === "events" ? eventsOf(value) : list === "intended" ? listOf(value.dialog?.intended) : [];
    const event = all[at] as TypedEvent | undefined;
    if (event === undefined || (list === "events" && !isStep(event))) return undefined;
    const name = list === "events" ? stepName(language, event) : words.intendedName({ kind: kindName(language, event.kind) });
    return { name, member: (member) => wordIn(words.leftMembers, member) ?? memberName(language, event.kind, member) };
  }
}
