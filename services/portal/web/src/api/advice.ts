import type { Catalogue } from '../i18n/catalogue.ts';
import type { ApiProblem } from './problem.ts';

export type AdviceKey = keyof Catalogue['errors']['advice'];

const byStatus: Record<number, AdviceKey> = {
  400: 's400',
  401: 's401',
  403: 's403',
  404: 's404',
  409: 's409',
  412: 's412',
  422: 's422',
  428: 's428',
  429: 's429',
  502: 's503',
  503: 's503',
  504: 's503',
};
const ownCodes: readonly AdviceKey[] = ['NETWORK', 'UNREADABLE', 'UNEXPECTED'];

/** What a person can do about a refusal: the key of the words in `errors:advice`. */
export function adviceFor({ code, status }: ApiProblem): AdviceKey {
  return ownCodes.find((own) => own === code) ?? byStatus[status] ?? (status >= 500 ? 's500' : 'UNEXPECTED');
}
