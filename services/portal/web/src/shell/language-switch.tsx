import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n.ts';
import styles from './language-switch.module.css';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" lang={other} className={styles.switch} onClick={() => void chooseLanguage(other)}>
      {t(other === 'en' ? 'english' : 'french')}
    </button>
  );
}
