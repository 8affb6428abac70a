import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { takePageFocus } from './page-focus.ts';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** The h1, and the title of the browser's tab. Never a person's name: tabs are seen by others. */
  title: string;
  lead?: ReactNode;
  /** A link back to the list, above the title. */
  back?: ReactNode;
  /** State of the record, beside the title. */
  badge?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, lead, back, badge, actions }: PageHeaderProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = t('titleOf', { page: title });
  }, [title, t]);
  // Each page that is resolved takes its focus once.
  useEffect(() => takePageFocus(heading.current), [page]);
  return (
    <header className={styles.header}>
      {back}
      <div className={styles.line}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {badge}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead && <div className={styles.lead}>{lead}</div>}
    </header>
  );
}
