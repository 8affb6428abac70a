import styles from './status-badge.module.css';

export type Tone = 'neutral' | 'progress' | 'success' | 'warning' | 'danger';

/** A state in words; the colour only repeats it. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
