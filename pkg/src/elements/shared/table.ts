// DKFDS tables that become a list of cards where there is no room for columns, and are tables again on paper.
import { type Child, h } from "./dom.js";
import { uniqueId } from "./unique-id.js";

export interface Row {
  readonly head: Child;
  readonly cells: readonly Child[];
}

/** `columns`: the headings; the first is that of the row heads. */
export function table(caption: Child, columns: readonly string[], rows: readonly Row[]): Child {
  const [first = "", ...rest] = columns;
  const id = uniqueId();
  // Not a <caption>: where DKFDS makes the table a list of cards, that would be one narrow cell of its own.
  const title = h("p", { class: "kvm-caption", id }, caption);
  const body = h(
    "table",
    { class: "table table--compact table-sm-responsive-headers d-print-table kvm-table", "aria-labelledby": id },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, first),
        rest.map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h(
      "tbody",
      null,
      rows.map(({ head, cells }) =>
        h(
          "tr",
          null,
          h("th", { scope: "row", "data-title": first }, head),
          cells.map((cell, at) => h("td", { "data-title": rest[at] }, cell)),
        ),
      ),
    ),
  );
  return [title, body];
}
