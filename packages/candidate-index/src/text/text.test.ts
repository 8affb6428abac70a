import fc from 'fast-check';
import t from 'tap';
import { createLexicon } from '../in-process/lexicon.ts';
import { fold, stemOf, wordsOf } from './french.ts';
import { closestWords, typosBetween, typosForgiven } from './spelling.ts';
import { experienceWords, tradeVocabulary } from './trade-words.ts';

t.test('accents, case, ligatures and words that say nothing are folded away', async (t) => {
  t.equal(fold('Œuvrer à l’Été, ÇA et là'), 'oeuvrer a l’ete, ca et la');
  t.same(wordsOf('J’ai été serveuse pendant 6 mois, puis serveuse à l’Hôtel'), ['serveuse', 'hotel']);
});

t.test('forms of one word have one stem', async (t) => {
  const families = [
    'vendeur vendeuse vendeurs vendeuses',
    'développeur développeuse developpeur',
    'conducteur conductrice conductrices',
    'cuisinier cuisinière cuisiniers cuisinieres',
    'boulanger boulangère boulangers',
    'technicien technicienne techniciens',
    'magasinier magasinière',
    'chantier chantiers',
    'œuvre oeuvres',
  ];
  for (const family of families) {
    const stems = new Set(wordsOf(family).map(stemOf));
    t.equal(stems.size, 1, `${family}: ${[...stems].join(' ')}`);
  }
});

t.test('words of different trades keep different stems', async (t) => {
  for (const [a, b] of [
    ['vente', 'vendeur'],
    ['caisse', 'cariste'],
    ['maçon', 'maison'],
  ] as const) {
    t.ok(stemOf(fold(a)) !== stemOf(fold(b)), `${a} ${b}`);
  }
});

t.test('names, places, numbers and health do not leave a free text', async (t) => {
  const vocabulary = tradeVocabulary(['Employé de rayon', 'Mettre des produits en rayon', 'Conduire un chariot']);
  const text = 'Mise en rayon 2 mois chez Mme Martin à Rezé, tél. 0612345678, asthme ; conduite de chariots';
  t.same(experienceWords(text, vocabulary), ['chariots', 'rayon']);
});

t.test('a misspelt word stands for the nearest words only', async (t) => {
  t.same(closestWords('manutntion', ['manuntion', 'manutention', 'mutation', 'manutentions']), [
    'manuntion',
    'manutention',
  ]);
  t.same(closestWords('manutntion', ['mannntion', 'manutention']), ['manutention']);
  t.same(closestWords('caise', ['caisse', 'caises', 'chaise', 'caisses']), ['caisse', 'caises', 'chaise']);
  t.same(closestWords('bus', ['bis', 'bus']), ['bus'], 'short words are taken as they are');
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

t.test('typing errors are counted as their definition says', async () => {
  fc.assert(
    fc.property(letters, letters, fc.nat({ max: 4 }), (a, b, limit) => {
      return typosBetween(a, b, limit) === Math.min(typosByDefinition(a, b), limit + 1);
    }),
    { numRuns: 2000 },
  );
});

t.test('the dictionary finds the words that reading it all finds', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 11 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (known, asked) => {
      const lexicon = createLexicon();
      for (const each of known) lexicon.add(each);
      const wanted = typosForgiven(asked) === 0 ? [] : closestWords(asked, known);
      return lexicon.closest(asked).sort().join() === wanted.sort().join();
    }),
    { numRuns: 500 },
  );
});

/** Optimal string alignment, written as its recursive definition. */
function typosByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return typosByDefinition(restA, restB);
  const swapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
  return (
    1 +
    Math.min(
      typosByDefinition(restA, b),
      typosByDefinition(a, restB),
      typosByDefinition(restA, restB),
      swapped ? typosByDefinition(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY,
    )
  );
}
