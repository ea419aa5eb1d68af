import type { SearchFile } from '../search/index-file.ts';
import { readIndex, type Place } from '../search/read-index.ts';
import type { Shard } from '../search/shards.ts';

let places: Promise<Place[]> | undefined;

const shards = new Map<string, Promise<Shard>>();

/** The index, fetched once a page; after a failure it is tried anew. */
export function loadPlaces(form: HTMLElement): Promise<Place[]> {
  places ??= json<SearchFile>(form.dataset['search'] ?? '').then(readIndex).catch((error: unknown) => {
    places = undefined;
    throw error;
  });
  return places;
}

/** Addresses and years of the bodies of a prefecture. */
export function loadShard(name: string): Promise<Shard> {
  const known = shards.get(name);
  if (known) return known;
  const shard = json<Shard>(`/search/${name}.json`).catch((error: unknown) => {
    shards.delete(name);
    throw error;
  });
  shards.set(name, shard);
  return shard;
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return await response.json() as T;
}
