import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';
import { PageHeader } from './page-header.tsx';

/** The page could not be drawn or read; the rest of the shell stands. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('errors');
  return (
    <>
      <PageHeader title={t('title')} />
      <ErrorNotice error={error} onRetry={onRetry} />
    </>
  );
}
