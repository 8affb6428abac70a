import {
  ensureEmployerUser,
  getUserContact,
  leadStructureOf,
  listEmployerUsers,
} from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import { employers } from '../app.ts';

export const lead = '11111111-1111-4111-8111-111111111111';
export const site = { siret: '73282932000074', companyName: 'Fournil Exemple', commune: '59350' };
export const person = { personName: 'Camille Exemple', email: 'Camille@exemple.test' };

interface Message {
  readonly key: string;
  readonly template: string;
  readonly params: Record<string, string>;
}
interface Asked {
  readonly email: string;
  readonly establishmentId: string;
  readonly status?: 'pending' | 'active';
}

/** The employers service with stand-ins of identity and portal: Lille is led, every other commune is nobody's. */
export async function employersHouse(t: Parameters<typeof startHouse>[0]) {
  const messages: Message[] = [];
  const asked: Asked[] = [];
  const users = new Map<string, string>();
  const desk = { phone: '03 00 00 00 00', email: null };
  const house = await startHouse(t, [employers], {
    peers: [
      peer(leadStructureOf, ({ params }) =>
        params.commune === '59350'
          ? { structureId: lead, structureName: 'Mission Locale Exemple', contact: desk }
          : { structureId: null, structureName: null, contact: desk },
      ),
      peer(ensureEmployerUser, ({ body }) => {
        const input = body as Asked;
        asked.push(input);
        const userId = users.get(input.email) ?? newId();
        users.set(input.email, userId);
        const pending = input.status === 'pending';
        return {
          userId,
          status: pending ? 'pending' : 'active',
          right: 'admin',
          signInToken: pending ? null : 'A'.repeat(43),
        };
      }),
      peer(getUserContact, ({ params }) => ({ ...params, email: 'u@exemple.test', displayName: 'U', active: true })),
      peer(listEmployerUsers, () => ({
        items: [
          { id: '99999999-9999-4999-8999-999999999999', displayName: 'U', email: 'u@exemple.test', right: 'admin' },
        ],
      })),
      peer(notify, ({ body }) => {
        messages.push(body as Message);
        return { messageId: newId() };
      }),
    ],
  });
  return { house, messages, asked, users };
}
