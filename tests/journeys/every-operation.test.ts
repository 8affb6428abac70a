import type { Access, Grant, Operation, Service } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import { type RunningService, serviceOf } from '@passerelle/service-kit';
import type { Caller } from '@passerelle/testing';
import t from 'tap';
import { Value } from 'typebox/value';
import { type Actors, actorsOf } from '../../infra/run/demo/actors.ts';
import { makeDemo } from '../../infra/run/demo/main.ts';
import { services } from '../../infra/run/services.ts';
import { temporaryHouse } from './temporary-house.ts';

const operations = services.flatMap(({ operations }) => operations);
const forPeople = operations.filter(({ access }) => access !== 'public' && access !== 'service');

t.test('every contract has a valid example and an id of its own', async (t) => {
  for (const { id, example, params, query, body } of operations) {
    if (params) t.ok(Value.Check(params, example.params), `${id}: params`);
    if (query) t.ok(Value.Check(query, example.query ?? {}), `${id}: query`);
    if (body) t.ok(Value.Check(body, example.body), `${id}: body`);
  }
  const ids = operations.map(({ id }) => id);
  t.equal(new Set(ids).size, ids.length);
  for (const operation of operations) t.ok(operation.path.split('/')[2] === serviceOf(operation), operation.id);
});

/**
 * The identity of employers is the network's: any structure's staff may read it, and its own routes' tests say what
 * the lead structure alone may do. Structures are the platform administrator's own records.
 */
const networkWide = (operation: Operation, grant: Grant) =>
  (serviceOf(operation) === 'employers' && grant !== 'employer') ||
  grant === 'platform_admin' ||
  namesOfStructures.has(operation.id);
/** Names of structures are public: a need is passed on to one, a network compares them. */
const namesOfStructures = new Set<string>(['identity.listStructureCards', 'indicators.readNetworkFigures']);

/** One caller for each grant: somebody of another structure, of another employer, with a link to something else. */
const strangers = (actors: Actors): ReadonlyMap<Grant, Caller> => {
  const roles = ['counsellor', 'officer', 'manager', 'dpo'] as const;
  const links = ['consent', 'checkin', 'hire', 'grid', 'help', 'employer_checkin'] as const;
  return new Map<Grant, Caller>([
    ...roles.map((role): [Grant, Caller] => [role, actors.staff({ roles: [role] })]),
    ...links.map((purpose): [Grant, Caller] => [`link:${purpose}`, actors.link({ purpose, target: newId() })]),
    ['employer', actors.employer({ rights: { [newId()]: 'admin' } })],
    ['network_reader', actors.network()],
    ['platform_admin', actors.platform()],
  ]);
};
const grants = (access: Access, grant: Grant) => Array.isArray(access) && (access as readonly Grant[]).includes(grant);

const call = (caller: Caller, operation: Operation, params?: Record<string, string>) =>
  caller.call(operation, {
    ...(operation.params ? { params: { ...operation.example.params, ...params } as never } : {}),
    ...(operation.query ? { query: (operation.example.query ?? {}) as never } : {}),
    ...(operation.body ? { body: operation.example.body } : {}),
    ...(operation.precondition ? { version: 1 } : {}),
  });

t.test('walking every operation of every service', async (t) => {
  const house = await temporaryHouse(t);
  await makeDemo(house, () => {});
  const actors = actorsOf(house);
  const callers = strangers(actors);

  t.test('without a token: 401; with a role that is not granted: 403', async (t) => {
    for (const operation of forPeople) {
      t.equal((await call(actors.anonymousCaller, operation)).status, 401, operation.id);
      for (const [grant, caller] of callers)
        if (!grants(operation.access, grant))
          t.equal((await call(caller, operation)).status, 403, `${operation.id} as ${grant}`);
    }
  });

  t.test('internal operations are closed to people', async (t) => {
    for (const operation of operations.filter(({ access }) => access === 'service'))
      for (const [grant, caller] of callers)
        t.equal((await call(caller, operation)).status, 403, `${operation.id} as ${grant}`);
  });

  const idsOf = async (service: Service): Promise<string[]> => {
    const { kit, collections } = house.services.get(service) as RunningService;
    const found = await Promise.all(
      [...collections.keys()].map((name) =>
        kit.connection.collection<{ _id: string }>(name).find({}).limit(2).toArray(),
      ),
    );
    return found.flat().map(({ _id }) => _id);
  };

  t.test('somebody else’s record is answered as one that does not exist', async (t) => {
    for (const operation of forPeople.filter(({ params }) => params && 'id' in params.properties)) {
      const ids = await idsOf(serviceOf(operation));
      for (const [grant, caller] of callers) {
        if (!grants(operation.access, grant) || networkWide(operation, grant)) continue;
        const unknown = await call(caller, operation, { id: newId() });
        for (const id of ids) {
          const foreign = await call(caller, operation, { id });
          t.same(
            [foreign.status, foreign.problem?.code],
            [unknown.status, unknown.problem?.code],
            `${operation.id} as ${grant}`,
          );
        }
      }
    }
  });

  t.test('lists show nothing of anybody else', async (t) => {
    const known = (await Promise.all([...house.services.keys()].map(idsOf))).flat();
    for (const operation of forPeople.filter(({ method, safe, params }) => !params && (method === 'GET' || safe)))
      for (const [grant, caller] of callers) {
        if (!grants(operation.access, grant) || networkWide(operation, grant)) continue;
        const { status, body } = await call(caller, operation);
        if (status >= 400) continue;
        const text = JSON.stringify(body);
        t.notOk(
          known.some((id) => text.includes(id)),
          `${operation.id} as ${grant}`,
        );
      }
  });
});
