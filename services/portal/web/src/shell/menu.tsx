import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import styles from './menu.module.css';
import { menuFor } from './navigation.ts';

/** The areas open to this person; `onChoose` closes the drawer on a phone. */
export function Menu({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('navigation');
  const { roles } = useSession();
  return (
    <nav aria-label={t('main')} className={styles.menu}>
      {menuFor(roles).map(({ group, entries }) => (
        <section key={group} aria-label={t(`group.${group}`)}>
          <p className={styles.group} aria-hidden="true">
            {t(`group.${group}`)}
          </p>
          <ul>
            {entries.map(({ to, label }) => (
              <li key={label}>
                <Link to={to} activeOptions={{ exact: to === '/' }} className={styles.link} onClick={onChoose}>
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
