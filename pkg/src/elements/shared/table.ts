// DKFDS tables that become a list of cards where there is no room for columns.
import { type Child, h } from "./dom.js";

export interface Row {
  readonly head: Child;
  readonly cells: readonly Child[];
}

/** `columns`: the headings; the first is that of the row heads. */
export function table(caption: Child, columns: readonly string[], rows: readonly Row[]): HTMLElement {
  const [first = "", ...rest] = columns;
  return h(
    "table",
    { class: "table table--compact table-sm-responsive-headers kvm-table" },
    h("caption", { class: "kvm-caption" }, caption),
    h("thead", null, h("tr", null, h("th", { scope: "col" }, first), rest.map((name) => h("th", { scope: "col" }, name)))),
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
}
