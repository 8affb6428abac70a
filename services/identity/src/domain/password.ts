import { DomainError } from '@passerelle/kernel';

/** CNIL recommendation 2022-100 with throttling; OWASP ASVS 5.0, 6.2: length, no composition rule, no known password. */
const MINIMUM = 12;
/** Letters that must remain once the usual words are taken out. */
const OWN_LETTERS = 4;

/** Fragments that fill the public lists of leaked passwords, French and English, folded; longest first. */
const usualWords = [
  'motdepasse',
  'missionlocale',
  'passerelle',
  'password',
  'azertyuiop',
  'qwertyuiop',
  'qsdfghjklm',
  'bienvenue',
  'jetaime',
  'iloveyou',
  'welcome',
  'bonjour',
  'soleil',
  'chouchou',
  'doudou',
  'loulou',
  'marseille',
  'princess',
  'football',
  'baseball',
  'dragon',
  'monkey',
  'master',
  'secret',
  'letmein',
  'administrateur',
  'admin',
  'azerty',
  'qwerty',
  'qsdfgh',
  'wxcvbn',
  'abcdef',
  'abc',
  'naruto',
  'nicolas',
  'camille',
  'thomas',
  'entreprise',
  'employeur',
  'emploi',
  'france',
  'paris',
  'lyon',
  'ete',
  'printemps',
  'automne',
  'hiver',
  'changeme',
  'changezmoi',
  'test',
].sort((a, b) => b.length - a.length);

const refused = (code: string, message: string) =>
  new DomainError(`PASSWORD.${code}`, 'invalid', message, [
    { pointer: '/password', code: code.toLowerCase(), message },
  ]);

/** Throws when the password is too short, usual, or made of the person's own address or name. */
export function requireGoodPassword(password: string, person: { email: string; displayName: string }): void {
  const text = password.normalize('NFC');
  if ([...text].length < MINIMUM) throw refused('TOO_SHORT', `Au moins ${MINIMUM} caractères.`);
  const fold = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const own = fold(`${person.email.split('@')[0]} ${person.displayName}`).split(/[^a-z]+/);
  const words = [...own.filter((word) => word.length > 2), ...usualWords];
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), fold(text).replace(/[^a-z]/g, ''));
  if (new Set(rest).size < OWN_LETTERS)
    throw refused(
      'USUAL',
      'Ce mot de passe est trop courant, ou reprend votre nom : choisissez plusieurs mots sans lien entre eux.',
    );
}
