import { useTranslation } from 'react-i18next';
import { type Column, DataTable, Pager, useCursors } from '../../components/data-table.tsx';
import { StatusBadge, type Tone } from '../../components/status-badge.tsx';
import { Day } from '../../dates/dates.tsx';

interface Row {
  id: string;
  occupation: 'baker' | 'forklift';
  posts: number;
  tone: Tone;
  due: string;
}

const rows: readonly Row[] = [
  { id: '1', occupation: 'baker', posts: 2, tone: 'success', due: '2026-05-01' },
  { id: '2', occupation: 'forklift', posts: 12, tone: 'warning', due: '2026-06-15' },
];

export function SampleTable() {
  const { t } = useTranslation('design');
  const cursors = useCursors();
  const columns: readonly Column<Row>[] = [
    { key: 'occupation', header: t('occupation'), cell: (row) => t(row.occupation), rowHeader: true },
    { key: 'posts', header: t('posts'), cell: (row) => row.posts, align: 'end' },
    { key: 'state', header: t('state'), cell: (row) => <StatusBadge tone={row.tone}>{t(row.tone)}</StatusBadge> },
    { key: 'due', header: t('due'), cell: (row) => <Day value={row.due} /> },
  ];
  return (
    <>
      <DataTable caption={t('table')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      <Pager table={t('table')} cursors={cursors} next={cursors.page < 3 ? `${cursors.page}` : null} />
    </>
  );
}
