import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 96 32" aria-hidden="true" className={styles.drawing}>
        <path d="M4 24C28 6 68 6 92 24" />
        <path d="M4 14C28-4 68-4 92 14" />
        <path d="M4 14v10M26 4.5v9M48 .5v10M70 4.5v9M92 14v10" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
