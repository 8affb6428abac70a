import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../components/announcer.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { notifyUndo } from '../../components/notify.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { PageHeader } from '../../shell/page-header.tsx';
import styles from './design.module.css';
import { SampleForm } from './sample-form.tsx';
import { SampleTable } from './sample-table.tsx';

const families = ['canal', 'brique', 'ocre', 'mousse', 'alerte', 'sable'];
const tones = ['neutral', 'progress', 'success', 'warning', 'danger'] as const;

export function DesignPage() {
  const { t } = useTranslation('design');
  return (
    <main className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2>{t('colours')}</h2>
      {families.map((family) => (
        <ol key={family} className={styles.family} aria-label={family}>
          {Array.from({ length: 10 }, (_, shade) => (
            <li key={`${family}-${shade}`} style={{ background: `var(--pa-${family}-${shade})` }}>
              <span className="visually-hidden">{`${family} ${shade}`}</span>
            </li>
          ))}
        </ol>
      ))}
      <h2>{t('states')}</h2>
      <Group>
        {tones.map((tone) => (
          <StatusBadge key={tone} tone={tone}>
            {t(tone)}
          </StatusBadge>
        ))}
      </Group>
      <h2>{t('table')}</h2>
      <SampleTable />
      <h2>{t('form')}</h2>
      <SampleForm />
      <h2>{t('messages')}</h2>
      <Messages />
    </main>
  );
}

function Messages() {
  const { t } = useTranslation('design');
  const [opened, dialog] = useDisclosure(false);
  const refusal = new ApiProblem({
    type: 'about:blank',
    title: t('refused'),
    detail: t('refusedDetail'),
    status: 409,
    code: 'NEEDS.CLOSED',
    requestId: 'req-1',
  });
  return (
    <Stack align="start">
      <ErrorNotice error={refusal} />
      <EmptyState title={t('empty')} action={<Button onClick={dialog.open}>{t('dialog')}</Button>}>
        {t('emptyText')}
      </EmptyState>
      <Loading />
      <ConfirmDialog
        opened={opened}
        onClose={dialog.close}
        title={t('dialog')}
        confirmLabel={t('dialog')}
        danger
        onConfirm={async () => notifyUndo(t('closed'), () => announce(t('undone')))}
      >
        <p>{t('dialogText')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
