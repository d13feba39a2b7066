// A DKFDS table that becomes a list of cards where there is no room for columns, and is a table again on paper.
import type { ComponentChildren, VNode } from "preact";

export interface Row {
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

interface CardTableProps {
  /** That of its caption. */
  readonly captionId: string;
  readonly caption?: ComponentChildren;
  /** Of the table itself. */
  readonly id?: string;
  readonly classes: string;
  /** The headings; the first is that of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function CardTable({ captionId, caption, id, classes, columns, rows }: CardTableProps): VNode {
  const [first = "", ...rest] = columns;
  const named = caption === undefined ? {} : { "aria-labelledby": captionId };
  return (
    <>
      {/* Not a <caption>: where DKFDS makes the table a list of cards, that would be one narrow cell of its own. */}
      {caption !== undefined && (
        <p class="kvm-caption" id={captionId}>
          {caption}
        </p>
      )}
      <table class={`table table--compact d-print-table ${classes}`} {...(id !== undefined && { id })} {...named}>
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
