import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { french } from './catalogue.ts';
import { english } from './english.ts';

type Texts = { [key: string]: string | Texts };

const flat = (texts: Texts, prefix = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const source = new Map(Object.entries(french).flatMap(([ns, texts]) => flat(texts, `${ns}:`)));
const translated = new Map(Object.entries(english).flatMap(([ns, texts]) => flat(texts, `${ns}:`)));
const placeholders = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

t.test('both languages hold the same keys', async (t) => {
  t.same([...translated.keys()].sort(), [...source.keys()].sort());
});

t.test('no text is empty and a translation fills the same blanks', async (t) => {
  for (const [key, text] of source) {
    t.not(text.trim(), '', key);
    t.same(placeholders(translated.get(key)), placeholders(text), key);
  }
});

t.test('a counted text has its singular and its plural', async (t) => {
  for (const key of source.keys()) {
    if (key.endsWith('_one')) t.ok(source.has(key.replace(/_one$/, '_other')), key);
    if (key.endsWith('_other')) t.ok(source.has(key.replace(/_other$/, '_one')), key);
  }
});

t.test('French texts are set as French is printed', async (t) => {
  for (const [key, text] of source) {
    t.notMatch(text, /'/, `${key}: the apostrophe is ’`);
    t.notMatch(text, / [;!?:»%]|« /, `${key}: no-break space before ; ! ? : » and after «`);
    t.notMatch(text, /\.\.\./, `${key}: the ellipsis is …`);
  }
});

t.test('every text is used by some screen', async (t) => {
  const folder = new URL('..', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/') && !path.startsWith('generated/'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');
  // A key built from data (`roles.${role}`) is found by its stem.
  const stems = new Set([...code.matchAll(/[`']([\w:.]+?)\.?\$\{/g)].map(([, stem]) => stem));
  for (const key of source.keys()) {
    const [namespace = '', path = ''] = key.split(':');
    const plain = path.replace(/_(one|other)$/, '');
    const branches = plain.split('.').map((_, depth, parts) => parts.slice(0, depth + 1).join('.'));
    const used =
      code.includes(`'${plain}'`) ||
      code.includes(`'${namespace}:${plain}'`) ||
      branches.some((branch) => stems.has(branch) || stems.has(`${namespace}:${branch}`));
    t.ok(used, `${key} is used`);
  }
});
