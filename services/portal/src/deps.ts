import type { Kit } from '@passerelle/service-kit';
import type { Sessions } from './gateway/sessions.ts';
import type { Sender } from './messages/sender.ts';
import type { MessageStore } from './store/message.store.ts';

/** What the portal's routes, pages and consumers work with; made once, in app.ts. */
export interface PortalDeps {
  readonly kit: Kit;
  readonly sessions: Sessions;
  readonly messages: MessageStore;
  readonly sender: Sender;
  /** Where people reach the portal; links are built from it, never from a request. */
  readonly publicUrl: string;
}
