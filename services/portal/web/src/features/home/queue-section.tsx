import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { DueDay } from '../../dates/dates.tsx';
import { useSession } from '../../session/session.ts';
import type { Task, WorkQueue } from './queues.ts';
import styles from './today.module.css';

interface QueueSectionProps {
  queue: WorkQueue;
  answer: UseQueryResult<{ tasks: readonly Task[]; more: boolean }>;
}

/** One kind of work: how much waits, the first of it, and the way to the rest. Nothing waiting, nothing shown. */
export function QueueSection({ queue, answer }: QueueSectionProps) {
  const { t } = useTranslation('home');
  if (answer.data?.tasks.length === 0) return null;
  const title = `queue-${queue.id}`;
  return (
    <section aria-labelledby={title} className={styles.queue}>
      <header className={styles.head}>
        <h2 id={title}>{queue.title()}</h2>
        {answer.data && (
          <span className={styles.count}>
            <span aria-hidden="true">{countOf(answer.data)}</span>
            <span className="visually-hidden">{t('queueCount', { count: answer.data.tasks.length })}</span>
          </span>
        )}
        <Link {...queue.all} aria-describedby={title}>
          {t('seeAll')}
        </Link>
      </header>
      <QueryView query={answer}>
        {({ tasks }) => (
          <ul className={styles.tasks}>
            {tasks.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

const countOf = ({ tasks, more }: { tasks: readonly Task[]; more: boolean }): string =>
  more ? `${tasks.length}+` : `${tasks.length}`;

function TaskLine({ task }: { task: Task }) {
  const { t } = useTranslation('home');
  const { today } = useSession();
  return (
    <li className={styles.task}>
      <Link {...task.link} className={styles.link}>
        {task.title}
      </Link>
      {task.detail && <span className={styles.detail}>{task.detail}</span>}
      <span className={styles.due}>
        {task.urgent && <StatusBadge tone="danger">{t('urgent')}</StatusBadge>}
        {task.dueOn && <DueDay value={task.dueOn} today={today} />}
      </span>
    </li>
  );
}
