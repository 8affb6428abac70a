import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './app-layout.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { Menu } from './menu.tsx';
import { contentId, SkipLink } from './skip-link.tsx';

/** The signed-in shell: a menu at the side (a drawer on a phone), the page, its footer. */
export function AppLayout() {
  const { t } = useTranslation(['common', 'navigation']);
  const { organisation, demo } = useSession();
  const [opened, drawer] = useDisclosure(false);
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <Burger
          opened={opened}
          onClick={drawer.open}
          className={styles.burger}
          aria-label={t('navigation:open')}
          aria-haspopup="dialog"
          aria-expanded={opened}
          size="sm"
          color="var(--pa-white)"
        />
        <Link to="/" className={styles.brand}>
          <Mark />
        </Link>
        <span className={styles.organisation}>{organisation?.name}</span>
        <AccountMenu />
      </header>
      <div className={styles.side}>
        <div className={styles.sticky}>
          <Menu />
        </div>
      </div>
      <Drawer
        opened={opened}
        onClose={drawer.close}
        title={<Mark />}
        size="18rem"
        closeButtonProps={{ 'aria-label': t('common:close') }}
        classNames={{ content: styles.drawer, header: styles.drawerHeader, close: styles.drawerClose }}
      >
        <Menu onChoose={drawer.close} />
      </Drawer>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {demo && <p className={styles.demo}>{t('common:demo')}</p>}
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <span>{t('common:footer')}</span>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
