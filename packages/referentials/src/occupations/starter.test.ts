import t from 'tap';
import { checkWording } from '../wording/check.ts';
import { fold } from '../wording/normalise.ts';
import { starterOccupations } from './starter.ts';

const occupations = starterOccupations();
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

t.test('at least 120 occupations, each with a ROME code and a label of its own', async (t) => {
  t.ok(occupations.length >= 120, `${occupations.length} occupations`);
  t.same(duplicates(occupations.map(({ code }) => code)), []);
  t.same(duplicates(occupations.map(({ label }) => fold(label))), []);
  for (const { code, domain } of occupations) {
    t.match(code, /^[A-N]\d{4}$/);
    t.not(domain, '', code);
  }
});

t.test('each has 8 to 15 different skills, of which several are its own', async (t) => {
  for (const { code, skills } of occupations) {
    t.ok(skills.length >= 8 && skills.length <= 15, `${code} has ${skills.length} skills`);
    t.same(duplicates(skills.map(({ id }) => id)), [], code);
    t.ok(skills.filter(({ id }) => id.startsWith(code)).length >= 4, `${code} has skills of its own`);
    t.ok(
      skills.every(({ id }) => id.startsWith(`${code}-`) || id.startsWith('S-')),
      code,
    );
  }
});

t.test('one skill, one id and one wording across the whole set', async (t) => {
  const skills = new Map(occupations.flatMap((occupation) => occupation.skills.map((skill) => [skill.id, skill])));
  t.same(duplicates([...skills.values()].map(({ label }) => fold(label))), []);
  for (const { id, label, kind } of skills.values()) {
    t.ok(['savoir-faire', 'savoir-etre', 'savoir'].includes(kind), id);
    t.ok(label.length >= 5 && label.length <= 80 && /^[A-ZÀ-Ü]/u.test(label) && !/[.'"]/.test(label), `${id} ${label}`);
    // A skill is written as what a person does: an infinitive.
    if (kind === 'savoir-faire') t.match(label, /^(S’|Se )?\p{L}+(er|ir|re|oir)\b/u, `${id} ${label}`);
    t.same(
      checkWording(label).filter(({ severity }) => severity === 'block'),
      [],
      `${id} ${label}`,
    );
  }
});

t.test('job titles are many, and none is said twice of the same occupation', async (t) => {
  for (const { code, titles } of occupations) {
    t.ok(titles.length >= 3, code);
    t.same(duplicates(titles.map(fold)), [], code);
  }
});

t.test('related occupations exist', async (t) => {
  const codes = new Set(occupations.map(({ code }) => code));
  for (const { code, related } of occupations) {
    t.ok(related.length > 0, code);
    t.ok(
      related.every((other) => codes.has(other) && other !== code),
      code,
    );
    t.same(duplicates(related), [], code);
  }
});

t.test('known dangers are said: the roof is high, the abattoir slaughters, the bar serves alcohol', async (t) => {
  const contextsOf = (wanted: string) => occupations.find(({ code }) => code === wanted)?.contexts ?? [];
  t.ok(contextsOf('F1619').includes('height'));
  t.ok(contextsOf('H2101').includes('slaughter'));
  t.ok(contextsOf('G1801').includes('alcohol_service'));
  t.ok(contextsOf('N1101').includes('lifting_machine'));
  t.ok(contextsOf('D1102').includes('night'));
  t.same(contextsOf('M1607'), []);
});
