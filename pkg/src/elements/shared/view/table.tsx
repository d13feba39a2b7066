// The tables of an element, each by a name of its own.
import type { ComponentChildren, VNode } from "preact";
import { CardTable, type Row } from "../card-table.js";
import { useView } from "./context.js";

export type { Row };

interface TableProps {
  /** Tells it from the element's other tables. */
  readonly name: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const Table = ({ name, ...table }: TableProps): VNode => (
  <CardTable captionId={`${useView().uid}-${name}`} classes="table-sm-responsive-headers kvm-table" {...table} />
);
