import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { ErrorNotice } from './error-notice.tsx';

/** How long an act can be taken back from its notification. */
const undoMs = 10_000;

/** Tells a success. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'mousse', closeButtonProps: { 'aria-label': i18next.t('close') } });
};

/** Tells an act and offers to take it back. `onUndo` is the opposite act, with its own errors told. */
export function notifyUndo(message: string, onUndo: () => void): void {
  const id = notifications.show({
    color: 'canal',
    autoClose: undoMs,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: (
      <Group justify="space-between">
        {message}
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {i18next.t('undo')}
        </Button>
      </Group>
    ),
  });
}

/** Tells the refusal of an act that has no place on the page (a menu, an undo); it stays until it is closed. */
export const notifyRefusal = (refusal: unknown): void => {
  notifications.show({
    color: 'red',
    autoClose: false,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: <ErrorNotice error={refusal} />,
  });
};
