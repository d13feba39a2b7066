// A year's fixed days as a table, a group for each month.
import { months } from "../../generated/words.js";
import { type Entry, hasPassed } from "../frister/entry.js";
import { basisOf, lastDay, type Saying, state, who } from "../frister/say.js";
import { type Child, h } from "../shared/dom.js";
import { mark, type Mark } from "../shared/marks.js";
import { table } from "../shared/table.js";

/** `isTold`: whether anybody has written anything; else nobody can have noted that a day was kept. */
export function wheel(say: Saying, entries: readonly Entry[], caption: string, isTold: boolean): Child {
  const { text, language } = say;
  const { wheelColumns: columns } = text;
  const sorted = [...entries].sort((a, b) => ((a.frist.last ?? "9999") < (b.frist.last ?? "9999") ? -1 : 1));
  const rows = sorted.map((entry) => {
    const { lov, frist } = entry;
    const { mark: kind, words } = isTold || !hasPassed(frist) ? state(say, entry) : gone(say);
    const unsure = frist.confidence === "verified" ? null : text.confidence[frist.confidence];
    return {
      head: monthOf(say, frist.last),
      cells: [
        lastDay(say, entry) ?? text.noDate,
        lov.text[language],
        who(say, entry),
        h("span", { class: "kvm-verdict" }, mark(kind), h("span", null, words)),
        [
          basisOf(say, entry),
          unsure === null ? null : h("span", { class: "kvm-note-line" }, unsure, " ", lov.open?.[language]),
        ],
      ],
    };
  });
  return table(caption, [columns.month, columns.last, columns.what, columns.who, columns.state, columns.basis], rows);
}

const gone = ({ text }: Saying): { mark: Mark; words: string } => ({ mark: "open", words: text.groups.passed });

function monthOf({ text, language }: Saying, date: string | undefined): string {
  const [, da, en] = months()[Number(date?.slice(5, 7)) - 1] ?? [];
  return (language === "da" ? da : en) ?? text.undated;
}
