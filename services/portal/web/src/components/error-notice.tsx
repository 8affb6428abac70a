import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { adviceFor } from '../api/advice.ts';
import { asProblem } from '../api/problem.ts';
import { queryClient } from '../api/queries.ts';
import styles from './error-notice.module.css';

/** A refusal in words: what happened, what to do, and what to quote to the people who help. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(['errors', 'common']);
  const refusal = asProblem(error);
  const { title, detail, code, requestId, errors } = refusal.problem;
  return (
    <section role="alert" className={styles.notice}>
      <p className={styles.title}>{title || t('errors:title')}</p>
      {detail && <p>{detail}</p>}
      {errors && errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, message }) => (
            <li key={pointer}>{message}</li>
          ))}
        </ul>
      )}
      <p>{t(`errors:advice.${adviceFor(refusal)}`)}</p>
      {refusal.retryAfter !== null && <p>{t('errors:wait', { count: refusal.retryAfter })}</p>}
      <p className={styles.code}>
        {t('errors:code', { code })}
        {requestId && <> · {t('errors:reference', { reference: requestId })}</>}
      </p>
      {refusal.status === 412 && (
        <Button variant="default" onClick={() => void queryClient.invalidateQueries()}>
          {t('common:reload')}
        </Button>
      )}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('common:retry')}
        </Button>
      )}
    </section>
  );
}
