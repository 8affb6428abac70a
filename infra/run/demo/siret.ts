/** Luhn's key over digits from the right, as SIREN and SIRET are checked. */
function luhnKey(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A SIRET with right keys, of a company that does not exist: no SIREN given out begins with 000. */
export function inventedSiret(eightDigits: string): string {
  const siren = `${eightDigits}${luhnKey(eightDigits)}`;
  const establishment = `${siren}0001`;
  return `${establishment}${luhnKey(establishment)}`;
}
