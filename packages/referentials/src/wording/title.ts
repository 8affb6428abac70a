/** H/F, F/H, M/F, a slashed or bracketed double form, a middle dot, « ou », several people (« H et F »). */
const bothGenders =
  /\b[hfm]\s*[/-]\s*[hfmx]\b|\S\s*\/\s*\S|\((e|ne|se|euse|rice|trice|ère|ière|ive|le|te)s?\)|[·•]|\bou\b/iu;

/** Endings that French job names change with the gender of the person. */
const gendered =
  /(eur|euse|rice|ier|ière|ien|ienne|cher|chère|ger|gère|ller|llère|çon|çonne|ron|ronne|ton|tonne|and|ande|ant|ante|ent|ente|if|ive|é|ée|er|ère)s?$/iu;

/** The first word when it names one gender only and nothing in the title names the other. */
export function oneGenderTitle(title: string): { text: string; index: number } | null {
  if (bothGenders.test(title)) return null;
  const word = /[\p{L}’'-]+/u.exec(title);
  return word && gendered.test(word[0]) ? { text: word[0], index: word.index } : null;
}
