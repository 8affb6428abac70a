import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ErrorNotice } from './error-notice.tsx';

interface ActButtonProps extends Pick<ButtonProps, 'variant' | 'color'> {
  children: ReactNode;
  /** Its refusal is shown under the button. */
  onAct: () => Promise<unknown>;
}

/** An act that needs no further word and can be taken back. */
export function ActButton({ children, onAct, ...look }: ActButtonProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function act() {
    setBusy(true);
    setError(null);
    try {
      await onAct();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button {...look} loading={busy} onClick={() => void act()}>
        {children}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
