import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../components/notify.tsx';
import { FreeText } from '../../forms/free-text.tsx';
import { KitForm } from '../../forms/kit-form.tsx';
import { emailAddress, required } from '../../forms/rules.ts';
import { useKitForm } from '../../forms/use-kit-form.ts';

export function SampleForm() {
  const { t } = useTranslation('design');
  const form = useKitForm({
    name: 'sample',
    initialValues: { name: '', mail: '', contract: '', start: '', notes: '', agree: false },
    labels: {
      name: t('name'),
      mail: t('mail'),
      contract: t('contract'),
      start: t('start'),
      notes: t('notes'),
      agree: t('agree'),
    },
    optional: ['start', 'notes'],
    draft: true,
    validate: { name: required, mail: emailAddress, contract: required },
    submit: async () => notifyDone(t('sent')),
  });
  const contracts = [
    { value: '', label: t('choose') },
    { value: 'cdi', label: t('permanent') },
    { value: 'cdd', label: t('fixedTerm') },
  ];
  return (
    <KitForm form={form} submitLabel={t('sendIt')}>
      <TextInput {...form.field('name')} description={t('nameHint')} />
      <TextInput {...form.field('mail')} type="email" autoComplete="email" />
      <NativeSelect {...form.field('contract')} data={contracts} />
      <TextInput {...form.field('start')} type="date" />
      <FreeText {...form.field('notes')} />
      <Checkbox {...form.field('agree', 'checkbox')} />
    </KitForm>
  );
}
