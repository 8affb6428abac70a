import i18next from 'i18next';

type Rule = (value: string) => string | null;

/** Rules for typed text; the service says the rest. */
export const required: Rule = (value) => (value.trim() === '' ? i18next.t('form.required') : null);

export const emailAddress: Rule = (value) =>
  /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value.trim()) ? null : i18next.t('form.email');

export const atLeast =
  (count: number): Rule =>
  (value) =>
    [...value].length < count ? i18next.t('form.tooShort', { count }) : null;

/** An empty optional field is well; a filled one follows the rule. */
export const ifFilled =
  (rule: Rule): Rule =>
  (value) =>
    value === '' ? null : rule(value);
