import {
  communes,
  createOccupationSearch,
  type Occupation,
  type OccupationHit,
  type OccupationSearch,
  starterOccupations,
} from '@passerelle/referentials';

export interface CommuneHit {
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly department: string;
}
/** Occupations and communes, read at the first question and kept. */
export interface References {
  searchOccupations(text: string, limit: number): OccupationHit[];
  occupation(rome: string): Occupation | undefined;
  searchCommunes(text: string, limit: number): CommuneHit[];
  communeName(code: string): string | null;
}

export function openReferences(): References {
  let search: OccupationSearch | undefined;
  let byCode: ReadonlyMap<string, Occupation> | undefined;
  return {
    searchOccupations(text, limit) {
      search ??= createOccupationSearch(starterOccupations());
      return search.search(text, limit);
    },
    occupation(rome) {
      byCode ??= new Map(starterOccupations().map((occupation) => [occupation.code, occupation]));
      return byCode.get(rome);
    },
    searchCommunes: (text, limit) =>
      communes()
        .search(text, limit)
        .map(({ code, name, postcodes, department }) => ({ code, name, postcodes, department })),
    communeName: (code) => communes().byCode(code)?.name ?? null,
  };
}
