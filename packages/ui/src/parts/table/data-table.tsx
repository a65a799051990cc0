import type { ReactNode } from 'react';
import { ScrollFrame } from './scroll-frame.tsx';
import './table.css';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  /** The order that the column's head asks for, where the server can sort so. */
  readonly sort?: string;
}

export interface DataTableProps<Row> {
  /** What the table holds; read out, and shown unless `quiet`. */
  readonly caption: string;
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Head of a column, where it is more than its title (sorting). */
  readonly head?: (column: Column<Row>) => ReactNode;
  /** A first cell before the columns (selection). */
  readonly lead?: { readonly head: ReactNode; readonly cell: (row: Row) => ReactNode };
  /** What the sort of each column now is, for `aria-sort`. */
  readonly sorted?: (column: Column<Row>) => 'ascending' | 'descending' | undefined;
  readonly empty?: ReactNode;
}

/** A dense, calm table; on a phone each row becomes a small card with its labels. */
export function DataTable<Row>({ caption, quiet = false, columns, rows, rowKey, head, lead, sorted, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <ScrollFrame className="aw-table-frame" label={caption}>
      <table className="aw-table" data-cards="true">
        <caption className={quiet ? 'aw-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {lead !== undefined && <th scope="col">{lead.head}</th>}
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align} aria-sort={sorted?.(column)}>
                {head === undefined ? column.title : head(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {lead !== undefined && <td data-label="">{lead.cell(row)}</td>}
              {columns.map((column) => (
                <td key={column.key} data-label={column.title} data-align={column.align}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
