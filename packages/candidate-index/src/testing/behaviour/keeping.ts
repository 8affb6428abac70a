import type { CandidateDocument } from '../../document.ts';
import type { CandidateIndex } from '../../port.ts';
import { aCandidate, aNeed } from '../samples.ts';
import type { Promised } from './suite.ts';

const A = 'structure-a';

async function found(index: CandidateIndex, structureId = A): Promise<Record<string, number>> {
  const { candidates } = await index.search(structureId, { need: aNeed(), limit: 100 });
  return Object.fromEntries(candidates.map(({ id, version }) => [id, version]));
}

async function* reading(...documents: CandidateDocument[]): AsyncGenerator<CandidateDocument> {
  yield* documents;
}

export const keeping: Record<string, Promised> = {
  async 'shows a change as soon as its promise is kept'(t, index) {
    await index.upsert(A, [aCandidate({ id: 'one' }), aCandidate({ id: 'two' })]);
    await index.upsert(A, [aCandidate({ id: 'one', version: 2, occupations: [{ code: 'K1304' }] })]);
    t.same(await found(index), { two: 1 });
    await index.upsert(A, [aCandidate({ id: 'one', version: 3 })]);
    t.same(await found(index), { one: 3, two: 1 });
    await index.remove(A, ['two', 'never-there', 'not an id']);
    t.same(await found(index), { one: 3 });
    t.equal(await index.count(A), 1);
    t.same(await index.facets(A, { facets: ['skills'], limit: 1 }), { skills: [{ value: 'dressage', count: 1 }] });
  },

  async 'keeps the newest version, in whatever order they come'(t, index) {
    await index.upsert(A, [aCandidate({ id: 'one', version: 5 })]);
    await index.upsert(A, [aCandidate({ id: 'one', version: 4, occupations: [{ code: 'K1304' }] })]);
    t.same(await found(index), { one: 5 });
    await index.upsert(A, [aCandidate({ id: 'one', version: 5, skills: [] })]);
    t.same(await index.facets(A, { facets: ['skills'], limit: 1 }), { skills: [] }, 'the same version is done again');
  },

  async 'forgets the words of a changed or removed experience'(t, index) {
    const ids = async (text: string) => {
      const { candidates } = await index.search(A, { need: aNeed(), text, limit: 100 });
      return candidates.map(({ id }) => id).sort();
    };
    await index.upsert(A, [
      aCandidate({ id: 'one', experienceWords: ['menuiserie', 'peinture'] }),
      aCandidate({ id: 'two', experienceWords: ['menuiserie'] }),
    ]);
    await index.upsert(A, [aCandidate({ id: 'one', version: 2, experienceWords: ['peinture'] })]);
    t.same([await ids('menuiserie'), await ids('peinture')], [['two'], ['one']]);
    await index.remove(A, ['two']);
    t.same([await ids('menuiserie'), await ids('menusierie')], [[], []]);
    await index.upsert(A, [
      aCandidate({ id: 'gone', experienceWords: ['abcdefghij'] }),
      aCandidate({ id: 'here', experienceWords: ['abcdefghxx'] }),
    ]);
    t.same(await ids('abcdefghii'), ['gone']);
    await index.remove(A, ['gone']);
    t.same(await ids('abcdefghii'), ['here'], 'a word gone hides no other that is less near');
  },

  async 'keeps structures apart, even with the same ids and ids that differ by case'(t, index) {
    const structures = [A, 'Structure-A', 'structure_a', 'structure-b'];
    for (const [n, structureId] of structures.entries()) {
      const twin = aCandidate({ id: 'same', structureId, version: n + 1, experienceWords: [`secret${n}`] });
      await index.upsert(structureId, [twin, aCandidate({ id: `SAME`, structureId, version: n + 1 })]);
    }
    for (const [n, structureId] of structures.entries()) {
      t.same(await found(index, structureId), { same: n + 1, SAME: n + 1 });
      t.equal(await index.count(structureId), 2);
      const facets = await index.facets(structureId, { facets: ['occupations'], limit: 5 });
      t.same(facets, { occupations: [{ value: 'G1602', count: 2 }] });
      const page = await index.search(structureId, { need: aNeed(), text: 'secrets', limit: 5 });
      t.same(
        page.candidates.map(({ version }) => version),
        [n + 1],
        'a typing error is mended with the words of this structure only',
      );
    }
    await index.remove('structure-b', ['same', 'SAME']);
    t.same([await index.count('structure-b'), await index.count(A)], [0, 2]);
    t.same(await found(index, 'structure-unknown'), {});
  },

  async 'counts once what a document says twice'(t, index) {
    const twice = { skills: ['hygiene', 'hygiene'], occupations: [{ code: 'G1602' }, { code: 'G1602' }] };
    await index.upsert(A, [aCandidate({ id: 'one', ...twice }), aCandidate({ id: 'two', skills: ['hygiene'] })]);
    const { candidates } = await index.search(A, { need: aNeed(), limit: 5 });
    t.equal(candidates[0]?.explanation.score, candidates[1]?.explanation.score);
    t.same(await index.facets(A, { facets: ['skills', 'occupations'], limit: 5 }), {
      skills: [{ value: 'hygiene', count: 2 }],
      occupations: [{ value: 'G1602', count: 2 }],
    });
  },

  async 'refuses a document of another structure, or with a field nobody declared'(t, index) {
    const refused = { code: 'SEARCH.DOCUMENT_INVALID', kind: 'invalid' };
    await t.rejects(index.upsert('structure-b', [aCandidate({ id: 'one' })]), {
      ...refused,
      fields: [{ pointer: '/structureId' }],
    });
    const named = { ...aCandidate({ id: 'one' }), lastName: 'Dupont' };
    await t.rejects(index.upsert(A, [named]), { ...refused, fields: [{ pointer: '/lastName' }] });
    const wish = { code: 'G1602', employer: 'Dupont' };
    await t.rejects(index.upsert(A, [aCandidate({ id: 'one', occupations: [wish] })]), refused);
    await t.rejects(index.upsert(A, [aCandidate({ id: 'one', availableFrom: 'lundi' })]), refused);
    await t.rejects(index.rebuild(reading(named)), refused);
    t.equal(await index.count(A), 0);
  },

  async 'rebuilds all structures aside, then answers from the new index'(t, index) {
    await index.upsert(A, [aCandidate({ id: 'gone' }), aCandidate({ id: 'kept' })]);
    const other = aCandidate({ id: 'other', structureId: 'structure-b' });
    const made = await index.rebuild(reading(aCandidate({ id: 'kept', version: 2 }), aCandidate({ id: 'new' }), other));
    t.same(made, { documents: 3 });
    t.same(await found(index), { kept: 2, new: 1 });
    t.same(await found(index, 'structure-b'), { other: 1 });
    t.match(await index.health(), { available: true, engine: index.engine, documents: 3 });
    t.same(await index.rebuild(reading()), { documents: 0 });
    t.equal(await index.count(A), 0);
  },

  async 'loses no write that arrives during a rebuild, and never goes back to an older version'(t, index) {
    async function* slowly(): AsyncGenerator<CandidateDocument> {
      yield aCandidate({ id: 'changed' });
      yield aCandidate({ id: 'removed' });
      await index.upsert(A, [aCandidate({ id: 'changed', version: 2 }), aCandidate({ id: 'arrived' })]);
      await index.remove(A, ['removed']);
      await t.rejects(index.rebuild(reading()), { code: 'SEARCH.REBUILD_UNDER_WAY', kind: 'conflict' });
      t.same(await found(index), { changed: 2, arrived: 1, before: 1 }, 'the old index answers meanwhile');
      yield aCandidate({ id: 'last' });
    }
    await index.upsert(A, [aCandidate({ id: 'before' })]);
    await index.rebuild(slowly());
    t.same(await found(index), { changed: 2, arrived: 1, last: 1 });
  },

  async 'keeps the old index when a rebuild fails'(t, index) {
    async function* failing(): AsyncGenerator<CandidateDocument> {
      yield aCandidate({ id: 'new' });
      throw new Error('the store stopped');
    }
    await index.upsert(A, [aCandidate({ id: 'old' })]);
    await t.rejects(index.rebuild(failing()), { message: 'the store stopped' });
    t.same(await found(index), { old: 1 });
    await index.rebuild(reading(aCandidate({ id: 'new' })));
    t.same(await found(index), { new: 1 });
  },
};
