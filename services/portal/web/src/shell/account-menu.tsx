import { Menu, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { notifyRefusal } from '../components/notify.tsx';
import { signOut, useSession } from '../session/session.ts';
import styles from './account-menu.module.css';

export function AccountMenu() {
  const { t } = useTranslation(['navigation', 'common']);
  const { user, roles } = useSession();
  const navigate = useNavigate();

  async function leave() {
    try {
      await signOut();
      await navigate({ to: '/connexion' });
    } catch (refusal) {
      notifyRefusal(refusal);
    }
  }

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton className={styles.button}>
          <span className="visually-hidden">{t('navigation:account')}</span>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(user.displayName)}
          </span>
          <span className={styles.name}>{user.displayName}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.email}
          <br />
          {roles.map((role) => t(`common:roles.${role}`)).join(', ')}
        </Menu.Label>
        <Menu.Item onClick={() => void leave()}>{t('navigation:signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
