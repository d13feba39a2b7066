// The timeline: a picture where there is room for one, and always the same as a table.
import type { CaseEvent, Frister } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { table } from "../shared/table.js";
import type { Entry } from "./entry.js";
import type { Saying } from "./say.js";
import { eventsOf, rowHead } from "./timeline/events.js";
import { picture } from "./timeline/picture.js";

/** Less room than this is a phone, where the table is easier to read than any picture. */
const leastWidth = 440;

interface Options {
  readonly uid: string;
  readonly level: number;
  /** The room there is. */
  readonly width: number;
}

export function timeline(
  say: Saying,
  { uid, level, width }: Options,
  entries: readonly Entry[],
  happened: readonly CaseEvent[],
  result: Frister,
): Child {
  const { text } = say;
  const { columns } = text;
  const drawn = width < leastWidth ? undefined : picture(say, entries, happened, result, width);
  const rows = eventsOf(say, entries, happened, result).map((event) => ({
    head: rowHead(say, event),
    cells: [event.what, event.state],
  }));
  return h(
    "section",
    { class: "kvm-times" },
    // Without a picture the folded table says its name itself.
    drawn === undefined
      ? null
      : [
          heading(level, null, text.timeline),
          h(
            "figure",
            { class: "kvm-web" },
            drawn.node,
            drawn.beyond === 0 ? null : h("figcaption", null, text.beyond(drawn.beyond)),
          ),
        ],
    h(
      "details",
      { class: "details", id: `${uid}-table` },
      h("summary", { class: "details-summary" }, text.asTable),
      h("div", { class: "details-text" }, table(text.timelineTable, [columns.day, columns.what, columns.state], rows)),
    ),
  );
}
