import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bridge } from './bridge.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import styles from './public-layout.module.css';
import { contentId, SkipLink } from './skip-link.tsx';

/** The pages of arrival: the bridge on one side, the page on the other. */
export function PublicLayout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation(['common', 'session']);
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.brand}>
        <Link to="/" className={styles.home}>
          <Mark />
        </Link>
        <p className={styles.motto}>{t('session:motto')}</p>
        <div className={styles.drawing}>
          <Bridge />
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <span>{t('common:baseline')}</span>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
