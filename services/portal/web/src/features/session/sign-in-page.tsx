import { Alert, TextInput } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KitForm } from '../../forms/kit-form.tsx';
import { emailAddress, required } from '../../forms/rules.ts';
import { Secret } from '../../forms/secret.tsx';
import { useKitForm } from '../../forms/use-kit-form.ts';
import { returnPath } from '../../session/return-path.ts';
import { enter } from '../../session/session.ts';
import { PageHeader } from '../../shell/page-header.tsx';
import { LinkSent } from './link-sent.tsx';
import { requestLink, signInByPassword } from './session-api.ts';

const route = getRouteApi('/public/connexion');

export function SignInPage() {
  const { t } = useTranslation('session');
  const { fin, mdp } = route.useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);

  if (sentTo !== null) {
    return (
      <LinkSent title={t('linkSentTitle')} text={t('linkSentText', { email: sentTo })} onBack={() => setSentTo(null)} />
    );
  }
  return (
    <>
      <PageHeader title={t('signIn')} lead={t('signInLead')} />
      {fin && (
        <Alert color="ocre" mb="lg" role="status">
          {t('ended')}
        </Alert>
      )}
      {mdp ? <PasswordForm /> : <LinkForm onSent={setSentTo} />}
    </>
  );
}

function LinkForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation('session');
  const form = useKitForm({
    name: 'sign-in',
    initialValues: { email: '' },
    labels: { email: t('email') },
    validate: { email: emailAddress },
    submit: async ({ email }, key) => {
      await requestLink(email.trim(), key);
      onSent(email.trim());
    },
  });
  return (
    <KitForm
      form={form}
      submitLabel={t('sendLink')}
      aside={
        <Link to="/connexion" search={(search) => ({ ...search, mdp: true })}>
          {t('usePassword')}
        </Link>
      }
    >
      <TextInput {...form.field('email')} type="email" autoComplete="username" description={t('emailHint')} />
    </KitForm>
  );
}

function PasswordForm() {
  const { t } = useTranslation('session');
  const { suite } = route.useSearch();
  const navigate = useNavigate();
  const form = useKitForm({
    name: 'sign-in-password',
    initialValues: { email: '', password: '' },
    labels: { email: t('email'), password: t('password') },
    validate: { email: emailAddress, password: required },
    submit: async ({ email, password }) => {
      enter(await signInByPassword({ email: email.trim(), password }));
      await navigate({ to: returnPath(suite), replace: true });
    },
  });
  return (
    <KitForm
      form={form}
      submitLabel={t('signIn')}
      aside={
        <>
          <Link to="/connexion" search={(search) => ({ ...search, mdp: undefined })}>
            {t('useLink')}
          </Link>
          <Link to="/mot-de-passe-oublie">{t('forgotten')}</Link>
        </>
      }
    >
      <TextInput {...form.field('email')} type="email" autoComplete="username" />
      <Secret {...form.field('password')} autoComplete="current-password" />
    </KitForm>
  );
}
