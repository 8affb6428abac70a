import {
  checkWording,
  contractKinds as contracted,
  getOccupation,
  listContractKinds,
  searchCommunes,
  searchOccupations,
} from '@passerelle/contracts/needs/http';
import { contractKinds } from '@passerelle/referentials';
import t from 'tap';
import { needsHouse } from '../testing/house.ts';

t.test('before any account: an occupation is found from a mistyped title, with skills for its grid', async (t) => {
  const { house } = await needsHouse(t);
  const anybody = house.anonymous();
  const { items } = (await anybody.call(searchOccupations, { query: { q: 'vendeuze' } })).body;
  t.ok(items.some(({ rome }) => rome.startsWith('D')));
  const occupation = await anybody.call(getOccupation, { params: { rome: items[0]?.rome ?? '' } });
  t.ok(occupation.body.skills.length >= 8);
  t.equal((await anybody.call(getOccupation, { params: { rome: 'Z9999' } })).status, 400);
  t.equal((await anybody.call(getOccupation, { params: { rome: 'A9999' } })).status, 404);
});

t.test('the kinds of the contract are those of the referentials, each with what it asks', async (t) => {
  t.same([...contracted].sort(), [...contractKinds].sort());
  const { house } = await needsHouse(t);
  const { items } = (await house.anonymous().call(listContractKinds)).body;
  const immersion = items.find(({ kind }) => kind === 'pmsmp');
  t.match(immersion, { depth: 'light', maxSkillLines: 5, employment: false });
});

t.test('wording is pointed out by field, at its place in the text', async (t) => {
  const { house } = await needsHouse(t);
  const tasks = 'Poste ouvert, entre 20 et 30 ans.';
  const { findings } = (await house.anonymous().call(checkWording, { body: { title: 'Vendeuse', tasks } })).body;
  const age = findings.find(({ ruleId }) => ruleId === 'age-range');
  t.match(age, { field: 'tasks', severity: 'block' });
  t.equal(tasks.slice(age?.start, age?.end), 'entre 20 et 30 ans');
  t.match(findings[0], { field: 'title', severity: 'warn' });
});

t.test('communes are found by name or postcode', async (t) => {
  const { house } = await needsHouse(t);
  for (const q of ['lille', '59800'])
    t.match((await house.anonymous().call(searchCommunes, { query: { q } })).body.items, [
      { code: '59350', name: 'Lille' },
    ]);
});
