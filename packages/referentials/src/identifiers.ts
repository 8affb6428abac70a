/** Why a SIREN or SIRET is refused; the caller words it. */
export type IdentifierRefusal = 'not-digits' | 'length' | 'siren-key' | 'siret-key';

export type ParsedSiren = { ok: true; siren: string } | { ok: false; error: IdentifierRefusal };
/** `nic` is the establishment's part: the last five digits. */
export type ParsedSiret =
  | { ok: true; siret: string; siren: string; nic: string }
  | { ok: false; error: IdentifierRefusal };

/** Its establishments outgrew the key in 1992: the plain sum of the fourteen digits divides by five (INSEE). */
const LA_POSTE = '356000000';

/** Nine digits, typed with or without spaces, of which the last is a Luhn key. A valid key proves no existence. */
export function parseSiren(text: string): ParsedSiren {
  const siren = digitsOf(text);
  if (siren === null) return { ok: false, error: 'not-digits' };
  if (siren.length !== 9) return { ok: false, error: 'length' };
  if (luhnSum(siren) % 10 !== 0) return { ok: false, error: 'siren-key' };
  return { ok: true, siren };
}

/** Fourteen digits, typed with or without spaces: a valid SIREN, then five digits of which the last is the key of all. */
export function parseSiret(text: string): ParsedSiret {
  const siret = digitsOf(text);
  if (siret === null) return { ok: false, error: 'not-digits' };
  if (siret.length !== 14) return { ok: false, error: 'length' };
  const parsed = parseSiren(siret.slice(0, 9));
  if (!parsed.ok) return parsed;
  const { siren } = parsed;
  const keyed = luhnSum(siret) % 10 === 0 || (siren === LA_POSTE && plainSum(siret) % 5 === 0);
  if (!keyed) return { ok: false, error: 'siret-key' };
  return { ok: true, siret, siren, nic: siret.slice(9) };
}

/** The digits without the spaces people group them by; null when anything else was typed. */
function digitsOf(text: string): string | null {
  const compact = text.replace(/\s/gu, '');
  return /^\d+$/.test(compact) ? compact : null;
}

const plainSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Luhn: from the right, every second digit counts double, minus nine above nine. */
function luhnSum(digits: string): number {
  return [...digits].reduceRight((sum, digit, index) => {
    const doubled = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
