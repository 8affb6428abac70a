import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type City, frenchCities } from './cities.ts';
import type { CommuneAlias, CommuneRow, Position } from './commune.ts';

const communesFile = import.meta.resolve('@etalab/decoupage-administratif/data/communes.json');
const groupsFile = import.meta.resolve('@etalab/decoupage-administratif/data/epci.json');

/** One line of `communes.json` in `@etalab/decoupage-administratif` (source: INSEE and La Poste, Licence Ouverte). */
type CommuneLine = {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  population?: number;
  codesPostaux?: string[];
  anciensCodes?: string[];
  /** Of a former commune: the commune it is part of. */
  chefLieu?: string;
  /** Of an arrondissement: its city. */
  commune?: string;
};

type GroupLine = { code: string; membres: { code: string }[] };

/** Today's communes with what is known of each, and the former ones as aliases. */
export function readCommunes(): { rows: CommuneRow[]; aliases: CommuneAlias[] } {
  const groupOf = new Map<string, string>();
  for (const { code, membres } of lines<GroupLine>(groupsFile))
    for (const member of membres) groupOf.set(member.code, code);
  const positionOf = positions(groupOf);
  const rows: CommuneRow[] = [];
  const aliases: CommuneAlias[] = [];
  for (const line of lines<CommuneLine>(communesFile)) {
    const { code, nom: name, chefLieu, commune, anciensCodes = [], codesPostaux: postcodes = [] } = line;
    const communeCode = chefLieu ?? commune ?? code;
    for (const former of anciensCodes) aliases.push({ code: former, name, communeCode });
    if (line.type !== 'commune-actuelle') aliases.push({ code, name, communeCode });
    else {
      const { population = 0 } = line;
      rows.push({ code, name, postcodes, epci: groupOf.get(code) ?? null, population, ...positionOf(code, postcodes) });
    }
  }
  return { rows, aliases };
}

/** Where a commune stands: its own place in GeoNames, else the mean of known communes of its postcode, else of its group. */
function positions(groupOf: ReadonlyMap<string, string>) {
  const places = new Map<string, City>();
  for (const city of frenchCities())
    if (city.population >= (places.get(city.commune)?.population ?? 0)) places.set(city.commune, city);

  const neighbours = new Map<string, Mean>();
  const count = (key: string, city: City) => neighbours.set(key, added(neighbours.get(key), city));
  for (const city of places.values()) {
    const group = groupOf.get(city.commune);
    if (group) count(`group ${group}`, city);
  }
  for (const { code, codesPostaux = [] } of lines<CommuneLine>(communesFile)) {
    const city = places.get(code);
    if (city) for (const postcode of codesPostaux) count(`postcode ${postcode}`, city);
  }

  return (code: string, postcodes: readonly string[]): Pick<CommuneRow, 'position' | 'approximate'> => {
    const own = places.get(code);
    if (own) return { position: { lat: own.lat, lon: own.lon }, approximate: false };
    const near = [...postcodes.map((postcode) => `postcode ${postcode}`), `group ${groupOf.get(code)}`];
    const mean = near.map((key) => neighbours.get(key)).find((known) => known !== undefined);
    return { position: mean ? { lat: mean.lat, lon: mean.lon } : null, approximate: true };
  };
}

type Mean = Position & { count: number };

const added = (mean: Mean | undefined, { lat, lon }: Position): Mean => {
  const { lat: meanLat, lon: meanLon, count } = mean ?? { lat: 0, lon: 0, count: 0 };
  return {
    lat: meanLat + (lat - meanLat) / (count + 1),
    lon: meanLon + (lon - meanLon) / (count + 1),
    count: count + 1,
  };
};

/** The objects of a file that holds one a line: parsed one by one, the whole never stands in memory. */
function* lines<Line>(url: string): Generator<Line> {
  const bytes = readFileSync(fileURLToPath(url));
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from);
    const end = newline === -1 ? bytes.length : newline;
    const text = bytes.toString('utf8', from, end).replace(/,$/, '');
    if (text.startsWith('{')) yield JSON.parse(text) as Line;
    from = end + 1;
  }
}
