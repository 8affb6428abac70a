import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../shell/page-header.tsx';

/** The address holds no whole token: cut by a mail reader, or opened a second time in the same tab. */
export function BrokenLink() {
  const { t } = useTranslation('session');
  return (
    <>
      <PageHeader title={t('brokenLinkTitle')} lead={t('brokenLinkText')} />
      <Link to="/connexion">{t('askNewLink')}</Link>
    </>
  );
}
