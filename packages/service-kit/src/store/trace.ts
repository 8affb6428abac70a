import { AsyncLocalStorage } from 'node:async_hooks';

/** W3C trace context of the request or event being worked on. */
const storage = new AsyncLocalStorage<string>();

export const withTraceparent = <T>(traceparent: string | undefined, work: () => T): T =>
  traceparent ? storage.run(traceparent, work) : work();

export const currentTraceparent = (): { traceparent?: string } => {
  const traceparent = storage.getStore();
  return traceparent ? { traceparent } : {};
};
