import t from 'tap';
import { createOccupationSearch } from './search.ts';
import { starterOccupations } from './starter.ts';

const { search } = createOccupationSearch(starterOccupations());
const first = (text: string) => search(text)[0]?.code;
const top = (text: string, limit = 5) => search(text, limit).map(({ code }) => code);

t.test('a job title finds its occupation', async (t) => {
  t.equal(first('préparateur de commandes'), 'N1103');
  t.equal(first('Vendeur en boulangerie'), 'D1106');
  t.equal(first('agent de propreté'), 'K2205');
  t.equal(first('développeur web'), 'M1855');
  t.equal(first('ATSEM'), 'K1308');
});

t.test('as people say it', async (t) => {
  t.equal(first('mécano'), 'I1604');
  t.equal(first('livreur à vélo'), 'N4104');
  t.equal(first('nounou'), 'K1303');
  t.equal(first('pion'), 'K2104');
  t.ok(top('femme de ménage').includes('K2205'));
});

t.test('case, accents, typography and gender are forgiven', async (t) => {
  t.equal(first('PREPARATRICE DE COMMANDE'), 'N1103');
  t.equal(first('aide soignante'), 'J1501');
  t.equal(first('aidesoignante'), 'J1501');
  t.equal(first('Boulangères'), 'D1102');
  t.equal(first('agente d’accueil'), 'M1601');
  t.equal(first("agent d'accueil H/F"), 'M1601');
  t.equal(first('vendeurs prêt à porter'), 'D1214');
});

t.test('typos are forgiven: a letter more, less, other, or two exchanged', async (t) => {
  t.equal(first('cuisnier'), 'G1609');
  t.equal(first('maçonn'), 'F1703');
  t.equal(first('électrissien'), 'F1602');
  t.equal(first('plombeir'), 'F1603');
  t.equal(first('preparatuer de comande'), 'N1103');
  t.equal(first('magazinier'), 'N1110');
});

t.test('it answers while one types', async (t) => {
  t.ok(top('bou').includes('D1102'));
  t.ok(top('secré').includes('M1607'));
  t.equal(first('prépa comm'), 'N1103');
  t.equal(first('vendeuse en boul'), 'D1106');
  t.ok(top('magsin').includes('N1110'), 'even with a typo in the beginning of a word');
});

t.test('each occupation once, with the title that matched, best first, no more than asked', async (t) => {
  const hits = search('vendeur', 6);
  t.equal(hits.length, 6);
  t.equal(new Set(hits.map(({ code }) => code)).size, 6);
  t.same(
    hits.map(({ score }) => score),
    hits.map(({ score }) => score).sort((a, b) => b - a),
  );
  t.equal(search('chef de rang')[0]?.title, 'Chef / Cheffe de rang');
  t.equal(search('chef de rang')[0]?.label, 'Serveur ou serveuse en restauration');
});

t.test('what names no job finds nothing', async (t) => {
  for (const text of ['', '   ', 'de la', '!!!', 'zzzzqqqq']) t.same(search(text), [], text);
});

t.test('every label and every title of the set finds its own occupation among the first five', async (t) => {
  const lost = starterOccupations().flatMap(({ code, label, titles }) =>
    [label, ...titles].filter((title) => !top(title).includes(code)).map((title) => `${code} ${title}`),
  );
  t.same(lost, []);
});
