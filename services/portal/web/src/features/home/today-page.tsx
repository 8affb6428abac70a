import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { useSession } from '../../session/session.ts';
import { PageHeader } from '../../shell/page-header.tsx';
import { QueueSection } from './queue-section.tsx';
import { queuesFor } from './queues.ts';
import styles from './today.module.css';

export function TodayPage() {
  const { t } = useTranslation('home');
  const { user, roles } = useSession();
  const queues = queuesFor(roles);
  const answers = useQueries({ queries: queues.map(({ query }) => query) });
  const nothing = answers.every((answer) => answer.data?.tasks.length === 0);
  return (
    <>
      <PageHeader title={t('title')} lead={t('hello', { name: user.displayName })} />
      {nothing ? (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      ) : (
        <div className={styles.queues}>
          {queues.map((queue, index) => {
            const answer = answers[index];
            return answer && <QueueSection key={queue.id} queue={queue} answer={answer} />;
          })}
        </div>
      )}
    </>
  );
}
