import { useTranslation } from 'react-i18next';
import { dayAndTime, formatDay, relativeDay } from './format.ts';

/** A plain day (`YYYY-MM-DD`), in words. */
export function Day({ value }: { value: string }) {
  const { i18n } = useTranslation();
  return <time dateTime={value}>{formatDay(value, i18n.language)}</time>;
}

/** An instant, on a French clock. */
export function Moment({ value }: { value: string }) {
  const { t, i18n } = useTranslation();
  return <time dateTime={value}>{t('dates.at', dayAndTime(value, i18n.language))}</time>;
}

/** A due day told from `today`, the portal's day (in a demonstration it is not the device's). */
export function DueDay({ value, today }: { value: string; today: string }) {
  const { t, i18n } = useTranslation();
  const due = relativeDay(value, today);
  return (
    <time dateTime={value} title={formatDay(value, i18n.language)}>
      {'count' in due ? t(`dates.${due.key}`, { count: due.count }) : t(`dates.${due.key}`)}
    </time>
  );
}
