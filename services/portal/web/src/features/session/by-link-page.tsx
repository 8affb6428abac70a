import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KitForm } from '../../forms/kit-form.tsx';
import { useKitForm } from '../../forms/use-kit-form.ts';
import { enter } from '../../session/session.ts';
import { useLinkToken } from '../../session/use-link-token.ts';
import { PageHeader } from '../../shell/page-header.tsx';
import { BrokenLink } from './broken-link.tsx';
import { signInByLink } from './session-api.ts';

export function ByLinkPage() {
  const token = useLinkToken();
  return token === null ? <BrokenLink /> : <OpenSession token={token} />;
}

/** A button, because mail scanners open links: only a press uses the link up. */
function OpenSession({ token }: { token: string }) {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const form = useKitForm({
    name: 'by-link',
    initialValues: {},
    labels: {},
    submit: async () => {
      enter(await signInByLink(token));
      await navigate({ to: '/', replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t('byLinkTitle')} lead={t('byLinkText')} />
      <KitForm form={form} submitLabel={t('byLinkAction')}>
        {null}
      </KitForm>
    </>
  );
}
