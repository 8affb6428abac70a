import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/client.ts';
import { QueryView } from '../../components/query-view.tsx';
import { Day } from '../../dates/dates.tsx';
import { KitForm } from '../../forms/kit-form.tsx';
import { atLeast, ifFilled, required } from '../../forms/rules.ts';
import { Secret } from '../../forms/secret.tsx';
import { useKitForm } from '../../forms/use-kit-form.ts';
import { enter } from '../../session/session.ts';
import { useLinkToken } from '../../session/use-link-token.ts';
import { PageHeader } from '../../shell/page-header.tsx';
import { BrokenLink } from './broken-link.tsx';
import { minPasswordLength } from './password-rule.ts';
import { acceptInvitation, readInvitation } from './session-api.ts';

type Invitation = Reply<'post', '/api/portal/session/invitation'>;

export function InvitationPage() {
  const token = useLinkToken();
  return token === null ? <BrokenLink /> : <ReadInvitation token={token} />;
}

function ReadInvitation({ token }: { token: string }) {
  // The token stays out of the cache's key: what is read is not kept either.
  const query = useQuery({
    queryKey: ['invitation'],
    queryFn: () => readInvitation(token),
    gcTime: 0,
    staleTime: Infinity,
  });
  return <QueryView query={query}>{(invitation) => <Accept token={token} invitation={invitation} />}</QueryView>;
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation(['session', 'common']);
  const navigate = useNavigate();
  const form = useKitForm({
    name: 'invitation',
    initialValues: { displayName: invitation.displayName, password: '' },
    labels: { displayName: t('session:displayName'), password: t('session:choosePassword') },
    optional: ['password'],
    validate: { displayName: required, password: ifFilled(atLeast(minPasswordLength)) },
    submit: async ({ displayName, password }) => {
      enter(await acceptInvitation({ token, displayName: displayName.trim(), ...(password && { password }) }));
      await navigate({ to: '/', replace: true });
    },
  });
  return (
    <>
      <PageHeader
        title={t('session:invitationTitle', { organisation: invitation.organisationName })}
        lead={t('session:invitationLead', { email: invitation.email })}
      />
      <p>
        {t('session:invitationRoles')} : {invitation.roles.map((role) => t(`common:roles.${role}`)).join(', ')}
        <br />
        {t('session:invitationUntil')} <Day value={invitation.expiresAt.slice(0, 10)} />
      </p>
      <KitForm form={form} submitLabel={t('session:invitationAction')}>
        <TextInput {...form.field('displayName')} description={t('session:displayNameHint')} autoComplete="name" />
        <Secret
          {...form.field('password')}
          description={t('session:choosePasswordHint', { count: minPasswordLength })}
          autoComplete="new-password"
        />
      </KitForm>
    </>
  );
}
