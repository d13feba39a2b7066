// A year's fixed days as a table, a group for each month.
import type { VNode } from "preact";
import { monthIn } from "../../words.js";
import { type Entry, hasPassed } from "../frister/entry.js";
import { Basis } from "../frister/basis.js";
import { lastDay, type Saying, state, who } from "../frister/say.js";
import type { Mark as Kind } from "../shared/marks.js";
import { Mark } from "../shared/view/mark.js";
import { Table } from "../shared/view/table.js";

interface WheelProps {
  readonly say: Saying;
  readonly entries: readonly Entry[];
  readonly caption: string;
}

export function Wheel({ say, entries, caption }: WheelProps): VNode {
  const { text } = say;
  const { wheelColumns: columns } = text;
  const sorted = [...entries].sort((a, b) => ((a.frist.last ?? "9999") < (b.frist.last ?? "9999") ? -1 : 1));
  const rows = sorted.map((entry) => {
    const { lov, frist, event } = entry;
    // A day of the law's own that has gone by is no omission: nobody has told whether it was kept.
    const { mark, words } = event === undefined && hasPassed(frist) ? ask(say) : state(say, entry);
    return {
      head: monthOf(say, frist.last),
      cells: [
        lastDay(say, entry) ?? text.noDate,
        say.told(lov.text),
        who(say, entry),
        <span class="kvm-verdict">
          <Mark kind={mark} />
          <span>{words}</span>
        </span>,
        <>
          <Basis say={say} entry={entry} />
          {frist.confidence !== "verified" && (
            <div class="kvm-note-line">
              {text.confidence[frist.confidence]} {lov.open && say.told(lov.open)}
            </div>
          )}
        </>,
      ],
    };
  });
  const names = [columns.month, columns.last, columns.what, columns.who, columns.state, columns.basis];
  return <Table name="wheel" caption={caption} columns={names} rows={rows} />;
}

const ask = ({ text }: Saying): { mark: Kind; words: string } => ({ mark: "open", words: text.isItDone });

function monthOf({ text, language }: Saying, date: string | undefined): string {
  const month = Number(date?.slice(5, 7));
  return month > 0 ? monthIn(month - 1, language) : text.undated;
}
