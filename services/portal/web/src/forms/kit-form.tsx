import { Alert, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';
import styles from './kit-form.module.css';
import { type FormState, focusField } from './use-kit-form.ts';

interface KitFormProps {
  form: FormState;
  children: ReactNode;
  submitLabel: string;
  /** Other ways out of the form, beside its button. */
  aside?: ReactNode;
}

/** The frame of every form: restored draft, refusal, summary of errors, fields, button. */
export function KitForm({ form, children, submitLabel, aside }: KitFormProps) {
  const { t } = useTranslation();
  return (
    <form className={styles.form} onSubmit={form.submit} noValidate aria-busy={form.submitting}>
      {form.restored && (
        <Alert color="canal">
          <Group justify="space-between">
            {t('form.draftRestored')}
            <Button variant="subtle" size="compact-md" onClick={form.startAfresh}>
              {t('form.draftDiscard')}
            </Button>
          </Group>
        </Alert>
      )}
      {form.problem && <ErrorNotice error={form.problem} />}
      <ErrorSummary form={form} />
      {children}
      <Group className={styles.actions}>
        <Button type="submit" loading={form.submitting}>
          {submitLabel}
        </Button>
        {aside}
      </Group>
    </form>
  );
}

function ErrorSummary({ form }: { form: FormState }) {
  const { t } = useTranslation();
  const count = form.shownErrors.length;
  if (count === 0) return null;
  const title = `${form.formName}-errors`;
  return (
    <section className={styles.summary} aria-labelledby={title}>
      <h2 id={title}>{t('form.errors', { count })}</h2>
      <ul>
        {form.shownErrors.map(({ id, label, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(document.getElementById(id));
              }}
            >
              {label}
            </a>
            {' : '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
