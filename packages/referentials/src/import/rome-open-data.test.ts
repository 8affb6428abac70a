import { Readable } from 'node:stream';
import t from 'tap';
import { type OpenRomeFile, type RomeFile, romeFolder } from './rome-files.ts';
import { readRomeOpenData } from './rome-open-data.ts';

/** Lines in the form of version 460, every value quoted; invented content. */
const files: Record<RomeFile, string> = {
  referentiel_code_rome: `"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco"
"N9901","11","6","Essayeur / Essayeuse d''entrepôt",""
"N9902","12","7","Compteur / Compteuse de palettes",""
"9902","13","8","Code sans lettre",""
"N9901","14","9","Deux fois le même",""
"N9903","15","10","",""
`,
  referentiel_appellation: `"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","classification","peu_usite"
"1","Essayeur / Essayeuse de cartons","Essayeur(se) cartons","N9901","SYNONYME","N"
"2","Essayeur / Essayeuse d'entrepôt","Essayeur(se)","N9901","PRINCIPALE","N"
"3","Titre perdu","Titre perdu","N9999","SYNONYME","N"
`,
  referentiel_competence: `"code_ogr","nature","libelle_competence","definition","cat_comp","sous_cat_comp"
"100","Compétence","Essayer un carton","","Savoir-faire","Technique"
"101","Compétence","Compter des palettes, ""vite""","","Savoir-faire","Technique"
"102","Compétence","Garder le sourire","","Savoir-être professionnel",""
`,
  liens_rome_referentiels: `"code_rome","code_compo_bloc","code_rubrique","code_ogr"
"N9901","1","","6"
"N9901","2","","1"
"N9901","5","1","101"
"N9901","5","1","100"
"N9901","5","2","102"
"N9901","5","3","200"
"N9901","5","3","201"
"N9901","5","1","777"
"N9901","6","","300803"
"N9901","6","","300782"
"N9901","6","","999999"
"N9999","5","1","100"
`,
  coherence_item: `"code_rome","code_ogr","coeur_metier"
"N9901","100","Principale"
"N9901","101","Émergente"
"N9901","200","Principale"
"N9901","201",""
`,
  rubrique_mobilite: `"code_rome","code_rome_cible","numero_ordre"
"N9901","N9999","1"
"N9901","N9902","2"
`,
  referentiel_savoir: `"code_ogr_savoir","libelle_savoir","categorie_savoir"
"200","Familles de cartons","Produits"
"201","Histoire du carton","Produits"
`,
  cr_gd_dp_appellations: `"code_grand_domaine","code_domaine_professionnel","numero_fiche_rome","intitule","libelle_appellation_long"
"N","","","Transport",""
"N","99","","Essais en entrepôt",""
"N","99","01","Essayeur / Essayeuse d'entrepôt",""
`,
};

const opener =
  (changed: Partial<Record<RomeFile, string | null>> = {}): OpenRomeFile =>
  (name) => {
    const text = changed[name] === undefined ? files[name] : changed[name];
    return text === null ? null : Readable.from([Buffer.from(text)]);
  };

t.test('the open-data files become occupations, in the shape of the starter set', async (t) => {
  const { rows } = await readRomeOpenData(opener());
  t.same(rows, [
    {
      code: 'N9901',
      label: "Essayeur / Essayeuse d'entrepôt",
      domain: 'Essais en entrepôt',
      titles: ["Essayeur / Essayeuse d'entrepôt", 'Essayeur / Essayeuse de cartons'],
      skills: [
        { id: '100', label: 'Essayer un carton', kind: 'savoir-faire' },
        { id: '101', label: 'Compter des palettes, "vite"', kind: 'savoir-faire' },
        { id: '102', label: 'Garder le sourire', kind: 'savoir-etre' },
        { id: '200', label: 'Familles de cartons', kind: 'savoir' },
      ],
      related: ['N9902'],
      contexts: ['height', 'night'],
    },
    {
      code: 'N9902',
      label: 'Compteur / Compteuse de palettes',
      domain: 'Essais en entrepôt',
      titles: [],
      skills: [],
      related: [],
      contexts: [],
    },
  ]);
});

t.test('what was refused is told by file, line and column, never by value', async (t) => {
  const { refusals } = await readRomeOpenData(opener());
  t.same(
    refusals.map(({ file, line, column, reason }) => `${file} ${line} ${column} ${reason}`),
    [
      'referentiel_code_rome 4 code_rome format',
      'referentiel_code_rome 5 code_rome duplicate',
      'referentiel_code_rome 6 libelle_rome empty',
      'referentiel_appellation 4 code_rome unknown-reference',
      'liens_rome_referentiels 9 code_ogr unknown-reference',
      'liens_rome_referentiels 13 code_rome unknown-reference',
    ],
  );
});

t.test('a line with another number of columns is refused, the others enter', async (t) => {
  const referentiel_code_rome = '"code_rome","libelle_rome"\n"N9901","Un"\n"N9902"\n"N9903","Trois"\n';
  const { rows, refusals } = await readRomeOpenData(opener({ referentiel_code_rome }));
  t.same(
    rows.map(({ code }) => code),
    ['N9901', 'N9903'],
  );
  t.match(refusals[0], { file: 'referentiel_code_rome', line: 3, reason: 'columns' });
});

t.test('a byte-order mark, Windows line ends and pieces cut anywhere are read', async (t) => {
  const bytes = Buffer.from(`\ufeff${files.referentiel_code_rome.replaceAll('\n', '\r\n')}`);
  const open: OpenRomeFile = (name) =>
    name === 'referentiel_code_rome' ? Readable.from([...bytes].map((byte) => Buffer.of(byte))) : opener()(name);
  const { rows } = await readRomeOpenData(open);
  t.equal(rows[0]?.label, "Essayeur / Essayeuse d'entrepôt");
});

t.test('without the optional files the cards are poorer, not fewer', async (t) => {
  const { rows, refusals } = await readRomeOpenData(
    opener({ coherence_item: null, rubrique_mobilite: null, referentiel_savoir: null, cr_gd_dp_appellations: null }),
  );
  t.equal(rows.length, 2);
  t.same([rows[0]?.domain, rows[0]?.related], ['', []]);
  t.same(
    rows[0]?.skills.map(({ id }) => id),
    ['101', '100', '102'],
  );
  t.equal(refusals.length, 6);
});

t.test('a file with other columns is refused whole, naming them', async (t) => {
  await t.rejects(readRomeOpenData(opener({ referentiel_competence: '"a","b"\n"1","2"\n' })), {
    code: 'REFERENTIALS.COLUMNS',
    message: /referentiel_competence.*libelle_competence/,
  });
});

t.test('an unreadable file fails the import', async (t) => {
  const broken: OpenRomeFile = (name) => (name === 'referentiel_code_rome' ? failing() : opener()(name));
  await t.rejects(readRomeOpenData(broken), /disk/);
  async function* failing(): AsyncGenerator<string> {
    yield '"code_rome","libelle_rome"\n';
    throw new Error('disk');
  }
});

t.test('a folder: its files, the last version of each; a missing one is named', async (t) => {
  const named = (version: number) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`unix_${name}_v${version}_utf8.csv`, text]));
  const folder = t.testdir({ ...named(460), 'unix_referentiel_code_rome_riasec_v460_utf8.csv': 'x' });
  const { rows } = await readRomeOpenData(await romeFolder(folder));
  t.equal(rows.length, 2);
  const { referentiel_competence, ...others } = files;
  const incomplete = Object.keys(others).map((name) => [`unix_${name}_v460_utf8.csv`, referentiel_competence]);
  await t.rejects(romeFolder(t.testdir(Object.fromEntries(incomplete))), {
    code: 'REFERENTIALS.FILES',
    message: /referentiel_competence/,
  });
});
