import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <Loader aria-hidden="true" size="sm" />
      {t('loading')}
    </div>
  );
}
