import { BSONRegExp, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';

export type Pattern = { readonly source: BSONRegExp; readonly regexp: RegExp };

/**
 * MongoDB's regular expressions are PCRE on UTF-8. What PCRE and JavaScript read alike is translated,
 * where they differ the translation says what PCRE means (`.`, `$`, `\d`, `\s`, `\w`), and the rest is refused by name.
 * @throws MongoError 51091 for a pattern that PCRE refuses too.
 */
export const pattern = (source: BSONRegExp): Pattern => {
  let flags = 'u';
  for (const option of source.options) {
    if (option === 'i' || option === 'm') flags += option;
    else if (option === 'x') notInDialect('the regular expression option x');
  }
  const dotAll = source.options.includes('s');
  const translated = translate(source.pattern, dotAll, source.options.includes('m'));
  try {
    return { source, regexp: new RegExp(translated, flags) };
  } catch (error) {
    return fail(51091, `Regular expression is invalid: ${(error as Error).message}`);
  }
};

export const patternMatches = (pattern: Pattern, value: Value | undefined): boolean => {
  if (typeof value === 'string') return pattern.regexp.test(value);
  if (!(value instanceof BSONRegExp)) return false;
  return value.pattern === pattern.source.pattern && value.options === pattern.source.options;
};

const CLASSES: Readonly<Record<string, string>> = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  s: '\\t-\\r ',
};
const CONTROLS = 'tnrf';
const GROUPS = ['?:', '?=', '?!', '?<=', '?<!'];
/** Unicode categories that both know under the same name. */
const CATEGORY = /^\\[pP]\{\^?(?:L[ultmo]?|N[dlo]?|P[cdfeios]?|S[mcko]?|Z[slp]?|M[nce]?)\}/;

const translate = (text: string, dotAll: boolean, multiline: boolean): string => {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\') {
      const [piece, size] = readEscape(text, at, false);
      out += piece;
      at += size;
    } else if (char === '[') {
      const [piece, size] = characterClass(text, at);
      out += piece;
      at += size;
    } else if (char === '(') {
      const group = readGroup(text, at);
      out += group;
      at += group.length;
    } else {
      const [piece, size] = simple(text, at, dotAll, multiline);
      out += piece;
      at += size;
    }
  }
  return out;
};

const readGroup = (text: string, at: number): string => {
  if (text[at + 1] === '*') return notInDialect(`the regular expression construct ${text.slice(at, at + 3)}`);
  if (text[at + 1] !== '?') return '(';
  const kind = GROUPS.find((group) => text.startsWith(group, at + 1));
  return kind ? `(${kind}` : notInDialect(`the regular expression construct ${text.slice(at, at + 3)}`);
};

const simple = (text: string, at: number, dotAll: boolean, multiline: boolean): [string, number] => {
  const char = text[at]!;
  if (char === '.') return [dotAll ? '[\\s\\S]' : '[^\\n]', 1];
  // PCRE's ends of line are \n alone; its `$` also stands before a last line end.
  if (char === '^') return [multiline ? '(?<![^\\n])' : '^', 1];
  if (char === '$') return [multiline ? '(?![^\\n])' : '(?=\\n?$(?![\\s\\S]))', 1];
  if (char === '{') {
    const quantifier = /^\{\d+(?:,\d*)?\}/.exec(text.slice(at))?.[0];
    if (!quantifier) return ['\\{', 1];
    return possessive(text, at, quantifier);
  }
  if (char === '}' || char === ']') return [`\\${char}`, 1];
  if (char === '*' || char === '+' || char === '?') return possessive(text, at, char);
  const point = String.fromCodePoint(text.codePointAt(at)!);
  return [point, point.length];
};

const possessive = (text: string, at: number, quantifier: string): [string, number] => {
  if (text[at + quantifier.length] === '+') notInDialect(`the regular expression construct ${quantifier}+`);
  return [quantifier, quantifier.length];
};

/** One escape: what it becomes and how many characters it took. */
const readEscape = (text: string, at: number, inClass: boolean): [string, number] => {
  const next = text[at + 1];
  if (next === undefined) return fail(51091, 'Regular expression is invalid: \\ at end of pattern');
  const set = CLASSES[next.toLowerCase()];
  if (set && next === next.toLowerCase()) return [inClass ? set : `[${set}]`, 2];
  if (set && !inClass) return [`[^${set}]`, 2];
  if (CONTROLS.includes(next)) return [`\\${next}`, 2];
  if ((next === 'b' || next === 'B') && !inClass) return [`\\${next}`, 2];
  const category = CATEGORY.exec(text.slice(at))?.[0];
  if (category) {
    const inverted = category.includes('^');
    const letter = inverted === (category[1] === 'p') ? 'P' : 'p';
    return [`\\${letter}{${category.replace(/^\\[pP]\{\^?|\}$/g, '')}}`, category.length];
  }
  if (/[A-Za-z0-9]/.test(next)) return notInDialect(`the regular expression escape \\${next}`);
  return [next === '-' && !inClass ? '-' : /[\^$\\.*+?()[\]{}|/-]/.test(next) ? `\\${next}` : next, 2];
};

const characterClass = (text: string, at: number): [string, number] => {
  let out = '[';
  let i = at + 1;
  if (text[i] === '^') {
    out += '^';
    i += 1;
  }
  for (let first = true; ; first = false) {
    const char = text[i];
    if (char === undefined)
      return fail(51091, 'Regular expression is invalid: missing terminating ] for character class');
    if (char === ']' && !first) return [`${out}]`, i + 1 - at];
    if (char === '[' && /[:.=]/.test(text[i + 1] ?? '')) notInDialect('the regular expression construct [:class:]');
    if (char === '\\') {
      const [piece, size] = readEscape(text, i, true);
      out += piece;
      i += size;
    } else {
      const point = String.fromCodePoint(text.codePointAt(i)!);
      out += point === ']' || point === '[' ? `\\${point}` : point;
      i += point.length;
    }
  }
};
