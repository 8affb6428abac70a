import type { CandidateIndex } from '../../port.ts';
import { experienceWords, tradeVocabulary } from '../../text/trade-words.ts';
import { aCandidate, aNeed } from '../samples.ts';
import type { Promised } from './suite.ts';

const A = 'structure-a';
const vocabulary = tradeVocabulary([
  'Boulanger, boulangère',
  'Conducteur de chariot, manutention',
  'Cuisinier, serveur, plongeur',
  'Développeur',
  'Accueil, caisse, crêpe',
]);
const words = (text: string) => experienceWords(text, vocabulary);

async function mentioning(index: CandidateIndex, text: string): Promise<string[]> {
  const { candidates } = await index.search(A, { need: aNeed(), text, limit: 100 });
  return candidates.map(({ id }) => id).sort();
}

export const reading: Record<string, Promised> = {
  async 'forgives accents, endings and typing errors in the text'(t, index) {
    await index.upsert(A, [
      aCandidate({ id: 'baker', experienceWords: words('Six mois comme boulangère à Nantes') }),
      aCandidate({ id: 'driver', experienceWords: words('conducteur de chariots, manutention') }),
      aCandidate({ id: 'cook', experienceWords: words('Crêpes, cuisine, accueil des clients, serveuse') }),
    ]);
    const asked: [string, string[]][] = [
      ['BOULANGERE', ['baker']],
      ['boulangers', ['baker']],
      ['boulagnère', ['baker']],
      ['conductrice', ['driver']],
      ['chariot', ['driver']],
      ['manutantion', ['driver']],
      ['manutnetoin', ['driver']],
      ['crepe', ['cook']],
      ['serveur', ['cook']],
      ['acueil', ['cook']],
      ['du conducteur et de la manutention', ['driver']],
      ['manutention crêpes', []],
      ['zzzzzzz', []],
      ['crip', []],
      ['de la', ['baker', 'cook', 'driver']],
    ];
    for (const [text, wanted] of asked) t.same(await mentioning(index, text), wanted, text);
  },

  async 'takes a word as it is when somebody has it'(t, index) {
    await index.upsert(A, [
      aCandidate({ id: 'seller', experienceWords: ['vente'] }),
      aCandidate({ id: 'camper', experienceWords: ['tente'] }),
    ]);
    t.same(await mentioning(index, 'vente'), ['seller']);
    t.same(await mentioning(index, 'bente'), ['camper', 'seller'], 'and as all its neighbours when nobody has');
  },

  async 'narrows the figures to those whom the text mentions'(t, index) {
    await index.upsert(A, [
      aCandidate({ id: 'suited', experienceWords: ['caisse'] }),
      aCandidate({ id: 'other-job', occupations: [{ code: 'K1304' }], experienceWords: ['caisse'] }),
      aCandidate({ id: 'late', availableFrom: '2027-01-01', experienceWords: ['caisse'] }),
      aCandidate({ id: 'silent' }),
    ]);
    const { total, excluded } = await index.search(A, { need: aNeed(), text: 'caisse', limit: 10 });
    t.match({ total, excluded }, { total: 1, excluded: { occupation_unrelated: 1, not_available: 1 } });
  },

  async 'counts facets, over the structure or over whom nothing excludes'(t, index) {
    await index.upsert(A, [
      aCandidate({ id: '1', skills: ['b', 'a'], permits: ['B'], contractKinds: ['cdi'] }),
      aCandidate({ id: '2', skills: ['b', 'c'], occupations: [{ code: 'G1603' }, { code: 'G1602' }] }),
      aCandidate({ id: '3', skills: ['b', 'c'], occupations: [{ code: 'K1304' }], contractKinds: ['cdd', 'cdi'] }),
    ]);
    t.same(await index.facets(A, { facets: ['skills', 'occupations', 'permits', 'contractKinds'], limit: 2 }), {
      skills: [
        { value: 'b', count: 3 },
        { value: 'c', count: 2 },
      ],
      occupations: [
        { value: 'G1602', count: 2 },
        { value: 'G1603', count: 1 },
      ],
      permits: [{ value: 'B', count: 1 }],
      contractKinds: [
        { value: 'cdi', count: 2 },
        { value: 'cdd', count: 1 },
      ],
    });
    t.same(await index.facets(A, { facets: ['skills'], need: aNeed(), limit: 5 }), {
      skills: [
        { value: 'b', count: 2 },
        { value: 'a', count: 1 },
        { value: 'c', count: 1 },
      ],
    });
  },

  async 'gives every page once and in order, also when somebody leaves in between'(t, index) {
    const grid = aNeed().grid;
    const crowd = Array.from({ length: 45 }, (_, n) =>
      aCandidate({ id: `c${n}`, skills: grid.slice(0, n % 4).map(({ skillId }) => skillId) }),
    );
    await index.upsert(A, crowd);
    const { candidates: all } = await index.search(A, { need: aNeed(), limit: 100 });
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await index.search(A, { need: aNeed(), limit: 10, cursor });
      t.equal(page.total, crowd.length - (cursor ? 1 : 0));
      read.push(...page.candidates.map(({ id }) => id));
      if (!cursor) await index.remove(A, [all[3]!.id]);
      cursor = page.next ?? undefined;
    } while (cursor);
    t.same(
      read,
      all.map(({ id }) => id),
    );
  },

  async 'refuses a search it cannot answer'(t, index) {
    const refused = { code: 'SEARCH.QUERY_INVALID', kind: 'invalid' };
    const need = aNeed();
    await t.rejects(index.search(A, { need, limit: 0 }), refused);
    await t.rejects(index.search(A, { need, limit: 101 }), refused);
    await t.rejects(index.search(A, { need, limit: 10, cursor: 'nonsense' }), refused);
    await t.rejects(index.search(A, { need, limit: 10, text: 'x'.repeat(201) }), refused);
    await t.rejects(index.search(A, { need: { ...need, startDate: 'demain' }, limit: 10 }), {
      ...refused,
      fields: [{ pointer: '/need/startDate' }],
    });
    await t.rejects(index.search(A, { need: aNeed({ contractKind: 'cdi" OR "a" = "a' }), limit: 10 }), refused);
    await t.rejects(index.facets(A, { facets: ['skills'], limit: 1000 }), refused);
  },
};
