import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

export const contentId = 'contenu';

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href={`#${contentId}`}
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}
