import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KitForm } from '../../forms/kit-form.tsx';
import { atLeast, emailAddress } from '../../forms/rules.ts';
import { Secret } from '../../forms/secret.tsx';
import { useKitForm } from '../../forms/use-kit-form.ts';
import { useLinkToken } from '../../session/use-link-token.ts';
import { PageHeader } from '../../shell/page-header.tsx';
import { BrokenLink } from './broken-link.tsx';
import { LinkSent } from './link-sent.tsx';
import { minPasswordLength } from './password-rule.ts';
import { requestPasswordReset, resetPassword } from './session-api.ts';

export function ForgottenPasswordPage() {
  const { t } = useTranslation('session');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useKitForm({
    name: 'forgotten',
    initialValues: { email: '' },
    labels: { email: t('email') },
    validate: { email: emailAddress },
    submit: async ({ email }, key) => {
      await requestPasswordReset(email.trim(), key);
      setSentTo(email.trim());
    },
  });
  if (sentTo !== null) {
    return (
      <LinkSent
        title={t('linkSentTitle')}
        text={t('forgottenSent', { email: sentTo })}
        onBack={() => setSentTo(null)}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('forgottenTitle')} lead={t('forgottenLead')} />
      <KitForm form={form} submitLabel={t('forgottenAction')} aside={<Link to="/connexion">{t('backToSignIn')}</Link>}>
        <TextInput {...form.field('email')} type="email" autoComplete="username" />
      </KitForm>
    </>
  );
}

export function NewPasswordPage() {
  const token = useLinkToken();
  return token === null ? <BrokenLink /> : <NewPassword token={token} />;
}

function NewPassword({ token }: { token: string }) {
  const { t } = useTranslation('session');
  const [done, setDone] = useState(false);
  const form = useKitForm({
    name: 'new-password',
    initialValues: { password: '' },
    labels: { password: t('newPassword') },
    validate: { password: atLeast(minPasswordLength) },
    submit: async ({ password }) => {
      await resetPassword({ token, password });
      setDone(true);
    },
  });
  return (
    <>
      <PageHeader title={t('newPasswordTitle')} />
      {done ? (
        <>
          <p role="status">{t('newPasswordDone')}</p>
          <Link to="/connexion" search={{ mdp: true }}>
            {t('signIn')}
          </Link>
        </>
      ) : (
        <KitForm form={form} submitLabel={t('newPasswordAction')}>
          <Secret
            {...form.field('password')}
            description={t('newPasswordHint', { count: minPasswordLength })}
            autoComplete="new-password"
          />
        </KitForm>
      )}
    </>
  );
}
