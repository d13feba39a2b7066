// A table that becomes a list of cards where there is no room for columns, and is a table again on paper.
import type { ComponentChildren, VNode } from "preact";

export interface Row {
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

interface TableProps {
  readonly id: string;
  readonly caption?: string;
  /** The headings; the first is that of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function Table({ id, caption, columns: [first, ...rest], rows }: TableProps): VNode {
  const named = caption === undefined ? {} : { "aria-labelledby": `${id}-caption` };
  return (
    <>
      {caption !== undefined && (
        <p class="kvm-caption" id={`${id}-caption`}>
          {caption}
        </p>
      )}
      <table class="table table--compact table-md-responsive-headers d-print-table" id={id} {...named}>
        <thead>
          <tr>
            {[first, ...rest].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr>
              <th scope="row" data-title={first}>
                {head}
              </th>
              {cells.map((cell, at) => (
                <td data-title={rest[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
