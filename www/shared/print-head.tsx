// The head of a print: what somebody on a board needs to know before the rest.
import type { VNode } from "preact";
import { today } from "../../pkg/src/elements/shared/today.js";
import { nameOf } from "../cases/kept.js";
import { open } from "../cases/open.js";
import { dayInWords, useText } from "./language.js";
import { useWatched } from "./watched.js";

export function PrintHead({ title }: { readonly title: string }): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const { party, ownership } = kept.sag;
  const wordOf = (words: object, said: unknown): string | undefined => Object.entries(words).find(([word]) => word === said)?.[1] as string | undefined;
  const who = [wordOf(t.party, party), wordOf(t.ownership, ownership)].filter(Boolean).join(", ");
  const lines: readonly (readonly [string, string])[] = [
    [t.printName, nameOf(kept.sag) ?? t.printNoName],
    [t.printParty, who],
    [t.printToday, dayInWords(kept.today ?? today())],
    [t.printed, dayInWords(today())],
  ];
  return (
    <div class="page-print-head" id="print-head">
      <p class="page-print-title">{title}</p>
      <dl>
        {lines.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p>{t.printNote}</p>
    </div>
  );
}
