import type { FigureId } from '@passerelle/contracts/indicators/http';
import {
  listFigureRows,
  namePerson,
  readFigure,
  readFigures,
  readNetworkFigures,
} from '@passerelle/contracts/indicators/http';
import {
  checkinOverdue,
  interventionAcknowledged,
  interventionRaised,
  interventionSlaBreached,
  placementPlanned,
} from '@passerelle/contracts/integration/events';
import { proposalAccepted, proposalConsentAsked, proposalSuggested } from '@passerelle/contracts/matching/events';
import { getCandidateContact } from '@passerelle/contracts/matching/http';
import { needOpened, needSubmitted } from '@passerelle/contracts/needs/events';
import { newId } from '@passerelle/kernel';
import { createDisclosureLog } from '@passerelle/service-kit';
import { peer, startHouse } from '@passerelle/testing';
import t from 'tap';
import { indicators } from '../app.ts';
import { tale } from '../testing/world.ts';

const structureId = newId();
const checkin = { milestone: 'day_8', audience: 'youth' };
const help = { raisedBy: 'youth', urgent: false, withinDelay: null };

t.test('figures count what events told, and open their rows', async (t) => {
  const asked: { id: string | undefined; motive: string | undefined }[] = [];
  const house = await startHouse(t, [indicators], {
    peers: [
      peer(getCandidateContact, ({ params, query }) => {
        asked.push({ id: params.id, motive: query.motive });
        return {
          id: params.id,
          reference: 'C-1234',
          referentId: null,
          firstName: 'Alix',
          lastName: 'Essai',
          email: null,
          phone: null,
        };
      }),
    ],
  });
  const manager = house.staff({ structureId, roles: ['manager'] });
  const first = tale(house, structureId);
  await first.tell(needSubmitted, 'draft', 'submitted');
  house.clock.advanceDays(3);
  await first.tell(needOpened, 'formalising', 'open');
  await first.tell(proposalSuggested, null, 'suggested');
  await first.tell(proposalConsentAsked, 'suggested', 'consent_asked');
  await first.tell(proposalAccepted, 'consent_asked', 'accepted');
  await first.tell(placementPlanned, null, 'planned');
  await first.tell(checkinOverdue, 'due', 'overdue', checkin);
  await first.tell(interventionRaised, null, 'raised', help);
  await first.tell(interventionAcknowledged, 'raised', 'acknowledged', { ...help, withinDelay: true });
  const second = tale(house, structureId, { kind: 'cdd' });
  await second.tell(needSubmitted, 'draft', 'submitted');
  await second.tell(proposalConsentAsked, 'suggested', 'consent_asked');
  await second.tell(interventionRaised, null, 'raised', help);
  await second.tell(interventionSlaBreached, 'raised', 'raised', help);
  const elsewhere = tale(house, newId());
  await elsewhere.tell(needSubmitted, 'draft', 'submitted');
  await house.drain();

  const { body } = await manager.call(readFigures);
  const figure = (id: FigureId) => body.items.find((item) => item.id === id);
  t.match(figure('needs'), { value: 2, by: 'state', unit: 'count', hidden: false });
  t.same(
    Object.fromEntries(figure('needs')?.cells.map(({ key, value }) => [key, value]) ?? []),
    { open: 1, submitted: 1 },
    'another structure’s need is not counted',
  );
  t.match(figure('consent_rate'), { value: 50, part: 1, whole: 2, unit: 'percent' });
  t.match(
    figure('interventions_within_delay'),
    { value: 50, part: 1, whole: 2 },
    'a late one counts before it is taken',
  );
  t.match(figure('checkins_overdue'), { value: 1 });
  t.match(figure('placements'), { value: 1, cells: [{ key: 'planned', value: 1 }] });
  t.equal(figure('hires')?.freshAt, '2026-03-05T09:00:00.000Z', 'fresh as the last event of a proposal');
  t.equal(figure('employers')?.freshAt, null);
  t.equal(figure('sustained_3m')?.value, 0);

  const opened = (query: object) => manager.call(readFigure, { params: { figure: 'needs_opened' }, query });
  t.equal((await opened({ from: '2026-03-05', to: '2026-03-05' })).body.value, 1, 'both days are counted');
  t.equal((await opened({ to: '2026-03-04' })).body.value, 0);
  t.equal((await opened({ kind: 'cdd' })).body.value, 0);
  t.match((await opened({ by: 'month' })).body.cells, [{ key: '2026-03', value: 1 }]);

  const page = await manager.call(listFigureRows, { params: { figure: 'needs' }, query: { limit: 1 } });
  t.equal(page.body.items.length, 1);
  const rest = await manager.call(listFigureRows, {
    params: { figure: 'needs' },
    query: { cursor: page.body.next ?? '' },
  });
  t.equal(rest.body.items.length, 1);
  t.equal(rest.body.next, null);
  t.match(rest.body.items[0], { entity: 'need', state: 'open', date: '2026-03-02', aboutPerson: false });

  const [late] = (await manager.call(listFigureRows, { params: { figure: 'checkins_overdue' }, query: {} })).body.items;
  t.match(late, { entity: 'checkin', state: 'overdue', aboutPerson: true });
  const motive = { motive: 'case_review', detail: 'Point avec la direction.' };
  const named = await manager.call(namePerson, { params: { id: late?.id ?? '' }, body: motive });
  t.match(named.body, { candidateId: first.candidateId, firstName: 'Alix' }, JSON.stringify(named.problem));
  t.same(asked, [{ id: first.candidateId, motive: 'case_review' }], 'the words of the motive are in no address');
  const running = house.services.get('indicators');
  if (!running) throw new Error('indicators are not started');
  const [entry] = await createDisclosureLog(running.kit.connection).of(structureId, first.candidateId, 10);
  t.match(entry, { operation: 'indicators.namePerson', motive: 'case_review : Point avec la direction.' });

  t.equal(
    (await manager.call(namePerson, { params: { id: late?.id ?? '' }, body: { motive: 'case_review' } })).status,
    400,
  );
  t.equal((await manager.call(namePerson, { params: { id: first.dims.needId }, body: motive })).status, 404);
  const foreign = house.staff({ roles: ['manager'] });
  t.equal((await foreign.call(namePerson, { params: { id: late?.id ?? '' }, body: motive })).status, 404);
  t.equal((await foreign.call(readFigures)).body.items[1]?.value, 0);
  t.equal((await house.staff({ structureId, roles: ['officer'] }).call(readFigures)).status, 403);
  t.equal((await house.network().call(listFigureRows, { params: { figure: 'needs' } })).status, 403);
});

t.test('the network reads aggregates, and none under five', async (t) => {
  const house = await startHouse(t, [indicators]);
  const structures = [newId(), newId(), newId()];
  const sizes = [7, 6, 2];
  for (const [index, id] of structures.entries())
    for (let n = 0; n < (sizes[index] ?? 0); n += 1) await tale(house, id).tell(needSubmitted, 'draft', 'submitted');
  await house.drain();
  const { body, status } = await house.network().call(readNetworkFigures, { query: { by: 'structure' } });
  t.equal(status, 200);
  const needs = body.items.find(({ id }) => id === 'needs');
  t.match(needs, { value: 15, hidden: false });
  const cells = new Map(needs?.cells.map((cell) => [cell.key, cell]));
  t.match(cells.get(structures[0] ?? ''), { value: 7, hidden: false });
  t.match(cells.get(structures[2] ?? ''), { value: null, hidden: true });
  t.match(cells.get(structures[1] ?? ''), { value: null, hidden: true }, 'nor can it be worked out from the total');
  t.match(
    body.items.find(({ id }) => id === 'placements'),
    { value: null, hidden: true },
  );
});
