import type { APIRoute, GetStaticPaths } from 'astro';
import { agencies, agencyFile } from '../../data.ts';
import { regions } from '../../regions/index.ts';
import { placed } from '../../search/index-file.ts';
import { shards, type Shard } from '../../search/shards.ts';

/** /search/<four digits>.json: addresses and years of the bodies of one prefecture, fetched when some of them are shown. */
export const getStaticPaths = (() => {
  const known = new Map(agencies().map((agency) => [agency.agency_id, agency]));
  const all = shards(placed([...known.values()], regions), (id) => ({
    first_year: known.get(id)?.first_year ?? null,
    last_year: known.get(id)?.last_year ?? null,
    search: agencyFile(id).searches.at(-1)?.result ?? null,
  }));
  return [...all].map(([shard, lines]) => ({ params: { shard }, props: { lines } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lines: Shard }> = ({ props }) => Response.json(props.lines);
