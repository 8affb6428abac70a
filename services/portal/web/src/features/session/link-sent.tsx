import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface LinkSentProps {
  title: string;
  text: string;
  onBack: () => void;
}

/** Said the same way whether the address is known or not. */
export function LinkSent({ title, text, onBack }: LinkSentProps) {
  const { t } = useTranslation('session');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <p>{t('linkSentHelp')}</p>
      <Button variant="default" onClick={onBack}>
        {t('otherAddress')}
      </Button>
    </>
  );
}
