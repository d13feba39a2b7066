// The page's own tables, which are as wide as the page.
import type { VNode } from "preact";
import { CardTable, type Row } from "../../pkg/src/elements/shared/card-table.js";

export type { Row };

interface TableProps {
  readonly id: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const Table = ({ id, ...table }: TableProps): VNode => (
  <CardTable id={id} captionId={`${id}-caption`} classes="table-md-responsive-headers" {...table} />
);
