import { readFileSync } from 'node:fs';
import t from 'tap';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const declared = new Map([...sheet.matchAll(/--pa-([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

function colour(name: string): string {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`no token named ${name}`);
  const reference = /^var\(--pa-([a-z0-9-]+)\)$/.exec(value);
  return reference?.[1] === undefined ? value : colour(reference[1]);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const families = ['canal', 'brique', 'ocre', 'mousse', 'alerte', 'sable'];

t.test('every text is legible on its ground', async (t) => {
  const pairs = [
    ...['page', 'surface', 'surface-sunken'].flatMap((ground) =>
      ['text', 'text-soft', 'link', 'accent', 'danger', 'success'].map((text) => [text, ground] as const),
    ),
    ['on-action', 'action'],
    ['on-action', 'action-hover'],
    ['canal-1', 'canal-9'],
    ['canal-1', 'canal-8'],
    ['ocre-3', 'canal-9'],
    ['canal-9', 'canal-1'],
    ['canal-9', 'ocre-3'],
    ...families.flatMap((family) => [
      [`${family}-9`, `${family}-1`] as const,
      [`${family}-7`, `${family}-0`] as const,
      ['white', `${family}-6`] as const,
    ]),
  ] as const;
  for (const [text, ground] of pairs) {
    const ratio = contrast(text, ground);
    t.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
  }
});

t.test('edges of controls and the focus ring stand out', async (t) => {
  for (const ground of ['page', 'surface', 'surface-sunken']) {
    for (const edge of ['line-control', 'focus']) {
      const ratio = contrast(edge, ground);
      t.ok(ratio >= 3, `${edge} on ${ground}: ${ratio.toFixed(2)}`);
    }
  }
});
