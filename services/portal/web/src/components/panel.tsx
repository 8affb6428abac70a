import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

/** One subject of a page, under its own heading. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export type Fact = readonly [term: string, value: ReactNode];

/** What is known of a record; a fact without a value is left out. */
export function Facts({ items }: { items: readonly Fact[] }) {
  const known = items.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className={styles.facts}>
      {known.map(([term, value]) => [<dt key={`${term} term`}>{term}</dt>, <dd key={term}>{value}</dd>])}
    </dl>
  );
}
