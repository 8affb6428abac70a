import { type FormErrors, type FormRulesRecord, useForm } from '@mantine/form';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '../api/problem.ts';
import { submissionKeys } from '../api/submission.ts';
import { announce } from '../components/announcer.tsx';
import { clearDraft, readDraft, writeDraft } from './draft.ts';
import { type Labels, labelOf, placeErrors } from './fields.ts';

interface KitFormInput<V> {
  /** Unique on the page; names the ids of the fields and the draft. */
  name: string;
  initialValues: V;
  labels: Labels;
  validate?: FormRulesRecord<V>;
  /** Paths whose fields may stay empty: their label says so. */
  optional?: readonly string[];
  /** Keep the typing in the tab. Never for a form that holds a secret. */
  draft?: boolean;
  /** `key` is the `Idempotency-Key` of these words. */
  submit: (values: V, key: string) => Promise<unknown>;
}

/** What the frame of a form shows, whatever its values. */
export interface FormState {
  readonly formName: string;
  readonly submit: (event: FormEvent) => Promise<void>;
  readonly submitting: boolean;
  readonly problem: ApiProblem | null;
  readonly restored: boolean;
  readonly startAfresh: () => void;
  readonly shownErrors: readonly { id: string; label: string; message: ReactNode }[];
}

/** A form that says its errors beside each field, leads to the first, and keeps what was typed. */
export function useKitForm<V extends Record<string, unknown>>(input: KitFormInput<V>) {
  const { t } = useTranslation();
  const [restored, setRestored] = useState(() => (input.draft ? readDraft(input.name, input.initialValues) : null));
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [submitting, setSubmitting] = useState(false);
  const keys = useRef(submissionKeys());
  const form = useForm<V>({
    name: input.name,
    initialValues: restored ?? input.initialValues,
    validate: input.validate,
    onValuesChange: (values) => {
      if (input.draft) writeDraft(input.name, values);
    },
  });

  const id = (path: string) => `${input.name}-${path.replaceAll('.', '-')}`;

  function refuse(errors: FormErrors) {
    form.setErrors(errors);
    setRefusals((count) => count + 1);
    announce(t('form.errors', { count: Object.keys(errors).length }));
  }

  // Errors are drawn by then: lead to the first field in the order of the page, at each refusal and only then.
  useEffect(() => {
    if (refusals > 0) focusFirst(Object.keys(form.errors).map(id));
  }, [refusals]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (submitting) return;
    setProblem(null);
    const { hasErrors, errors } = await form.validate();
    if (hasErrors) return refuse(errors);
    setSubmitting(true);
    try {
      await input.submit(form.getValues(), keys.current.keyFor(form.getValues()));
      keys.current.forget();
      clearDraft(input.name);
    } catch (thrown) {
      const refused = asProblem(thrown);
      const placed = placeErrors(refused.problem, input.labels);
      if (Object.keys(placed.fields).length > 0) refuse(placed.fields);
      if (Object.keys(placed.fields).length === 0 || placed.others.length > 0) setProblem(refused);
    } finally {
      setSubmitting(false);
    }
  }

  function label(path: string): string {
    const words = labelOf(input.labels, path) ?? path;
    return input.optional?.includes(path) ? `${words} (${t('optional')})` : words;
  }

  return {
    ...form,
    formName: input.name,
    id,
    submit,
    submitting,
    problem,
    restored: restored !== null,
    /** Forgets the restored draft and empties the form. */
    startAfresh() {
      clearDraft(input.name);
      setRestored(null);
      form.setValues(input.initialValues);
      form.clearErrors();
    },
    /** The errors now shown, in words, for the summary. */
    shownErrors: Object.entries(form.errors).map(([path, message]) => ({
      id: id(path),
      label: labelOf(input.labels, path) ?? path,
      message,
    })),
    /** Everything an input of the kit needs: id, label, value, change, error. */
    field: (path: string, type: 'input' | 'checkbox' = 'input') => ({
      ...form.getInputProps(path as never, { type }),
      id: id(path),
      label: label(path),
      required: !input.optional?.includes(path) && type === 'input',
    }),
  };
}

function focusFirst(ids: readonly string[]): void {
  const fields = ids.map((id) => document.getElementById(id)).filter((field) => field !== null);
  const [first] = fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  focusField(first);
}

/** A group (radios, checkboxes) takes the focus on its first control. */
export function focusField(field: HTMLElement | null | undefined): void {
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}
