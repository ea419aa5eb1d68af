import type { PlacedBody } from './index-file.ts';

/** What a visitor learns of a body found: its page, the years on file, and what a search for its reports gave. */
export type ShardLine = [id: string, firstYear: number | null, lastYear: number | null, search: string | null];

/** Lines of the bodies of one prefecture, by number in the index; `/search/<first four digits>.json`. */
export type Shard = Record<string, ShardLine>;

export const shardOf = (code: string): string => code.slice(0, 4);

/** Facts of a body that its line is made from. */
export interface BodyFacts {
  first_year: number | null;
  last_year: number | null;
  /** Result of the latest search in searches.csv; null where nobody has looked. */
  search: string | null;
}

/** All shards by name. The addresses of a hundred thousand bodies are too many for the index: they come with the results shown. */
export function shards(bodies: readonly PlacedBody[], factsOf: (id: string) => BodyFacts): Map<string, Shard> {
  const all = new Map<string, Shard>();
  bodies.forEach(({ body, code }, number) => {
    const shard = all.get(shardOf(code)) ?? {};
    const { first_year, last_year, search } = factsOf(body.agency_id);
    shard[number] = [body.agency_id, first_year, last_year, search];
    all.set(shardOf(code), shard);
  });
  return all;
}
