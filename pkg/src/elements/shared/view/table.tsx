// DKFDS tables that become a list of cards where there is no room for columns, and are tables again on paper.
import type { ComponentChildren, VNode } from "preact";
import { useView } from "./context.js";

export interface Row {
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

interface TableProps {
  /** Tells it from the element's other tables. */
  readonly name: string;
  readonly caption: ComponentChildren;
  /** The headings; the first is that of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function Table({ name, caption, columns, rows }: TableProps): VNode {
  const [first = "", ...rest] = columns;
  const id = `${useView().uid}-${name}`;
  return (
    <>
      {/* Not a <caption>: where DKFDS makes the table a list of cards, that would be one narrow cell of its own. */}
      <p class="kvm-caption" id={id}>
        {caption}
      </p>
      <table class="table table--compact table-sm-responsive-headers d-print-table kvm-table" aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr>
              <th scope="row" data-title={first}>
                {head}
              </th>
              {cells.map((cell, place) => (
                <td data-title={rest[place]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
