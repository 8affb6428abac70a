import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-table.module.css';

export interface Column<R> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Names the row for screen readers, and titles its card on a phone. One column has it. */
  readonly rowHeader?: boolean;
  readonly align?: 'end';
}

interface DataTableProps<R> {
  /** What the table lists; read first by screen readers, not shown. */
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
}

/** A native table; each row is a card on a narrow screen (roles are kept by name, CSS would drop them). */
export function DataTable<R>({ caption, columns, rows, rowKey }: DataTableProps<R>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table's roles away
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, align }) => (
            <th key={key} scope="col" role="columnheader" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, cell, rowHeader, align }) =>
              rowHeader ? (
                <th key={key} scope="row" role="rowheader">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-label={header} data-align={align}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

/** The cursors walked so far: a list gives only the next one. Give a new `key` to start over. */
export function useCursors() {
  const [walked, setWalked] = useState<readonly string[]>([]);
  return {
    cursor: walked.at(-1),
    page: walked.length + 1,
    goNext: (next: string) => setWalked([...walked, next]),
    goBack: () => setWalked(walked.slice(0, -1)),
  };
}

interface PagerProps {
  /** Caption of the table it turns. */
  table: string;
  cursors: ReturnType<typeof useCursors>;
  next: string | null;
}

/** Pages of a list; nothing when there is only one. */
export function Pager({ table, cursors, next }: PagerProps) {
  const { t } = useTranslation();
  if (next === null && cursors.page === 1) return null;
  return (
    <nav className={styles.pager} aria-label={t('table.pages', { table })}>
      <Button variant="default" disabled={cursors.page === 1} onClick={cursors.goBack}>
        {t('table.previous')}
      </Button>
      <span aria-live="polite">{t('table.page', { page: cursors.page })}</span>
      <Button variant="default" disabled={next === null} onClick={() => next !== null && cursors.goNext(next)}>
        {t('table.next')}
      </Button>
    </nav>
  );
}
