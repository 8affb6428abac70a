import type { errors as french } from '../fr/errors.ts';

export const errors: typeof french = {
  title: 'That did not work',
  reference: 'Reference to give if you contact us: {{reference}}',
  code: 'Code: {{code}}',
  wait_one: 'Try again in {{count}} second.',
  wait_other: 'Try again in {{count}} seconds.',
  advice: {
    NETWORK: 'The server does not answer. Check your connection, then try again: nothing you typed is lost.',
    UNREADABLE: 'The answer of the server cannot be read. Try again in a moment.',
    UNEXPECTED: 'Something unexpected happened. Reload the page; if it happens again, report it.',
    s400: 'Correct what is pointed out, then send again.',
    s401: 'Your session is over. Sign in again: what you typed is kept on this device.',
    s403: 'Your role does not allow this. Ask the manager of your structure.',
    s404: 'This does not exist, or is not open to you.',
    s409: 'Things changed in the meantime. Reload to see where the file stands.',
    s412: 'Somebody changed this file while you had it open. Reload to compare before saving.',
    s422: 'This request was already sent with other contents. Reload the page before starting again.',
    s428: 'Reload the page before saving.',
    s429: 'Too many attempts. Wait a little.',
    s500: 'The server met an error. Try again; if it happens again, report it with the reference.',
    s503: 'The service is not available for the moment. Try again shortly.',
  },
};
