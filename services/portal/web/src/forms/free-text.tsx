import { Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Notes and comments, with the reminder of what has no place in them (CNIL, free-text zones). */
export function FreeText(props: TextareaProps) {
  const { t } = useTranslation();
  return <Textarea autosize minRows={3} description={t('form.freeText')} {...props} />;
}
