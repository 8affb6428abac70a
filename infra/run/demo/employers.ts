import { confirmRegistration, getEmployer, register, verifyEmployer } from '@passerelle/contracts/employers/http';
import { changePassword, signInWithLink } from '@passerelle/contracts/identity/http';
import {
  checkOpening,
  closeNeed,
  draftNeed,
  formaliseNeed,
  getNeed,
  getOccupation,
  openNeed,
  recordGridAgreement,
  saveAnalysis,
  saveGrid,
  submitNeed,
} from '@passerelle/contracts/needs/http';
import { addDays } from '@passerelle/referentials';
import type { Actor, Actors } from './actors.ts';
import cast from './cast.json' with { type: 'json' };
import { inventedSiret } from './siret.ts';
import { DEMO_PASSWORD, type Staff } from './structure.ts';

export interface DemoEmployer {
  readonly key: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly act: Actor;
}
export interface DemoNeed {
  readonly id: string;
  readonly goal: string;
  readonly employer: DemoEmployer;
}

/** Each employer asks for an account and confirms it by the link received; the officer verifies all but the last. */
export async function registerEmployers(actors: Actors, staff: Staff, today: string): Promise<DemoEmployer[]> {
  const employers: DemoEmployer[] = [];
  for (const { key, siren, name, commune, naf, person, email } of cast.employers) {
    await actors.anonymous(register, {
      body: { siret: inventedSiret(siren), companyName: name, commune, naf, personName: person, email },
    });
    const { employerId, establishmentId, signInToken } = await actors.anonymous(confirmRegistration, {
      body: { token: await actors.mailedToken(email) },
    });
    const { userId } = await actors.as(actors.service('identity', null))(signInWithLink, {
      body: { token: signInToken ?? '', address: '127.0.0.1' },
    });
    const act = actors.as(actors.employer({ sub: userId, employerId, rights: { [establishmentId]: 'admin' } }));
    await act(changePassword, { body: { current: null, password: DEMO_PASSWORD } });
    employers.push({ key, employerId, establishmentId, act });
    if (key === cast.employers.at(-1)?.key) continue;
    const { version } = await staff.officer(getEmployer, { params: { id: employerId } });
    await staff.officer(verifyEmployer, {
      params: { id: employerId },
      version,
      body: { kind: 'sirene_notice', checkedOn: today },
    });
  }
  return employers;
}

/** A need up to where the demo wants it: submitted, formalised with its grid, open, or closed. */
export async function makeNeed(
  staff: Staff,
  employers: readonly DemoEmployer[],
  need: (typeof cast.needs)[number],
  today: string,
): Promise<DemoNeed> {
  const employer = employers.find(({ key }) => key === need.employer);
  if (!employer) throw new Error(`no employer ${need.employer}`);
  const home = cast.employers.find(({ key }) => key === need.employer)?.commune ?? '44109';
  const { title, rome, posts, tasks, terms } = need;
  const { id } = await employer.act(draftNeed, {
    body: {
      establishmentId: employer.establishmentId,
      need: {
        title,
        rome,
        posts,
        tasks,
        commune: home,
        startsOn: addDays(today, 14),
        place: 'Sur site',
        terms: terms as { kind: 'cdi' },
      },
    },
  });
  const params = { id };
  const version = async () => (await staff.officer(getNeed, { params })).version;
  await employer.act(submitNeed, { params, version: (await employer.act(getNeed, { params })).version });
  const made = { id, goal: need.goal, employer };
  if (need.goal === 'submitted') return made;
  await staff.officer(formaliseNeed, { params, version: await version() });
  await staff.officer(saveAnalysis, {
    params,
    version: await version(),
    body: {
      tasks,
      place: 'Sur site, accessible en transports en commun.',
      hours: '35 heures sur cinq jours.',
      tutor: 'Une personne de l’équipe',
    },
  });
  if (need.goal === 'formalising') return made;
  const { skills } = await staff.officer(getOccupation, { params: { rome } });
  const lines = skills
    .slice(0, 5)
    .map(({ id: skillId, label }, index) =>
      index < 2
        ? { skillId, label, level: 'essential' as const }
        : { skillId, label, level: 'trainable' as const, training: { by: 'tutor' as const, days: 5 } },
    );
  await staff.officer(saveGrid, { params, version: await version(), body: lines });
  await staff.officer(recordGridAgreement, {
    params,
    version: await version(),
    body: { channel: 'oral', givenOn: today },
  });
  // The officer reads what is pointed out, then opens.
  const { checks } = await staff.officer(checkOpening, { params });
  const codes = (wanted: string) =>
    checks.filter(({ code }) => code === wanted).flatMap(({ fields }) => fields.map(({ code }) => code));
  await staff.officer(openNeed, {
    params,
    version: await version(),
    body: {
      confirmedWarnings: codes('NEEDS.WORDING_TO_CONFIRM'),
      legalReasons: [],
      confirmedMinorFlags: codes('NEEDS.MINOR_FLAGS_TO_CONFIRM'),
    },
  });
  if (need.goal === 'closed')
    await staff.officer(closeNeed, { params, version: await version(), body: { reason: 'filled_elsewhere' } });
  return made;
}
