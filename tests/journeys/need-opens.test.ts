import {
  addEstablishment,
  confirmRegistration,
  getEmployer,
  listEmployersToVerify,
  register,
  suspendEmployer,
  verifyEmployer,
} from '@passerelle/contracts/employers/http';
import { foundStructure, listEmployerUsers } from '@passerelle/contracts/identity/http';
import {
  agreeGrid,
  askGridAgreement,
  formaliseNeed,
  getNeed,
  getOccupation,
  listNeeds,
  listNeedsToDo,
  openNeed,
  saveAnalysis,
  saveGrid,
} from '@passerelle/contracts/needs/http';
import { listDemoMessages } from '@passerelle/contracts/portal/http';
import { employers } from '@passerelle/employers';
import { identity } from '@passerelle/identity';
import { needs } from '@passerelle/needs';
import { portal } from '@passerelle/portal';
import { startHouse } from '@passerelle/testing';
import t from 'tap';

const founding = {
  name: 'Mission Locale Exemple',
  territory: ['59350'],
  contact: { phone: '03 00 00 00 00', email: null },
  manager: { email: 'responsable@structure.example', displayName: 'Dominique Martin' },
};
const email = 'camille@fournil.example';
const need = {
  title: 'Vendeur / Vendeuse en boulangerie H/F',
  commune: '59350',
  posts: 1,
  rome: 'D1106',
  tasks: 'Accueillir les clients, tenir la caisse.',
  terms: {
    kind: 'cdi' as const,
    category: 'employee' as const,
    weeklyHours: 35,
    pay: { min: 1_900, per: 'month' as const },
    idcc: '843',
  },
};
const registration = {
  siret: '73282932000074',
  companyName: 'Fournil Exemple',
  commune: '59350',
  personName: 'Camille Exemple',
  email,
  need,
};
const silence = { confirmedWarnings: [], legalReasons: [], confirmedMinorFlags: [] };

t.test('from "Déposer un besoin" to an open need, with the real services on both sides of each call', async (t) => {
  const house = await startHouse(t, [identity, employers, needs, portal], {
    demo: true,
    env: { PUBLIC_URL: 'http://127.0.0.1:3000' },
  });
  const anybody = house.anonymous();
  const mailed = async (pattern: RegExp) => {
    const { items } = (await anybody.call(listDemoMessages, { query: { to: email } })).body;
    return items.map(({ text }) => pattern.exec(text)?.[1]).find(Boolean) ?? '';
  };
  const structureId = (await house.service('portal', null).call(foundStructure, { body: founding })).body.id;
  const officer = house.staff({ structureId, roles: ['officer'] });

  t.equal((await anybody.call(register, { body: registration })).status, 202);
  await house.tick();
  const confirmed = await anybody.call(confirmRegistration, {
    body: { token: await mailed(/confirmation#([\w-]{43})/) },
  });
  t.match(confirmed.body, { status: 'active', withNeed: true });
  const { employerId, establishmentId } = confirmed.body;
  await house.drain();

  const [waiting] = (await officer.call(listNeedsToDo)).body.items;
  t.match(waiting, { status: 'submitted', employerName: 'Fournil Exemple', structureId });
  const params = { id: waiting?.id ?? '' };
  const taken = (await officer.call(formaliseNeed, { params, version: waiting?.version ?? 0 })).body;
  const analysis = { tasks: 'Vente', place: 'Boutique', hours: '7 h – 14 h' };
  const analysed = (await officer.call(saveAnalysis, { params, version: taken.version, body: analysis })).body;
  const { skills } = (await officer.call(getOccupation, { params: { rome: 'D1106' } })).body;
  const grid = skills
    .slice(0, 4)
    .map(({ id: skillId, label }, index) =>
      index < 2
        ? { skillId, label, level: 'essential' as const }
        : { skillId, label, level: 'trainable' as const, training: { by: 'tutor' as const, days: 3 } },
    );
  const written = (await officer.call(saveGrid, { params, version: analysed.version, body: grid })).body;
  t.equal((await officer.call(askGridAgreement, { params, version: written.version })).status, 202);

  const { items } = (await house.service('needs', null).call(listEmployerUsers, { params: { establishmentId } })).body;
  const owner = house.employer({ sub: items[0]?.id ?? '', employerId, rights: { [establishmentId]: 'admin' } });
  const agreed = (await owner.call(agreeGrid, { params, version: written.version })).body;
  const early = await officer.call(openNeed, { params, version: agreed.version, body: silence });
  t.match(early, { status: 409, problem: { code: 'NEEDS.EMPLOYER_NOT_VERIFIED' } });

  const [unverified] = (await officer.call(listEmployersToVerify)).body.items;
  const proof = { kind: 'sirene_notice' as const, checkedOn: '2026-03-02' };
  const version = unverified?.version ?? 0;
  const verified = (await officer.call(verifyEmployer, { params: { id: employerId }, version, body: proof })).body;
  await house.drain();
  const opened = await officer.call(openNeed, { params, version: agreed.version, body: silence });
  t.match(opened.body, { status: 'open', ownerId: /./ });
  const counsellor = house.staff({ structureId, roles: ['counsellor'] });
  t.match((await counsellor.call(listNeeds)).body.items, [{ id: params.id }]);

  const second = { siret: '73282932000082', companyName: 'Fournil Exemple', commune: '59350' };
  const { body: grown } = await owner.call(addEstablishment, {
    params: { id: employerId },
    version: verified.version,
    body: second,
  });
  t.equal(grown.establishments.length, 2, 'several sites, one account');
  const motive = { motive: 'unsafe_conditions' as const };
  await officer.call(suspendEmployer, { params: { id: employerId }, version: grown.version, body: motive });
  await house.drain();
  t.match((await owner.call(getNeed, { params })).body, { status: 'on_hold', holdReason: 'employer_suspended' });
  t.match((await owner.call(getEmployer, { params: { id: employerId } })).body, { status: 'suspended', reason: null });

  for (const service of ['employers', 'needs'] as const) {
    const events = await house.events(service);
    t.notMatch(
      JSON.stringify(events),
      /Camille|camille|Fournil|boulangerie/,
      `${service}: no name, no words in events`,
    );
    const dead = await house.services.get(service)?.kit.connection.collection('dead_letters').countDocuments({});
    t.equal(dead, 0, `${service}: nothing was given up`);
  }
});
