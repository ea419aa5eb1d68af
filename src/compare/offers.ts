import { mostAgencies, type Choice } from './choice.ts';
import type { CompareFile, Peer } from './compare-file.ts';

/** Bodies that suggest themselves beside those chosen, each once. */
export interface Offer {
  kind: 'alike' | 'near';
  peers: Peer[];
}

const mostOffers = 6;

/** Of the same level and system first, then of the same place; none where no more can be added. */
export function offersOf(files: readonly CompareFile[], { agencies }: Choice): Offer[] {
  if (agencies.length >= mostAgencies) return [];
  const seen = new Set(agencies);
  return (['alike', 'near'] as const).flatMap((kind): Offer[] => {
    const peers = files.flatMap((file) => file[kind]).filter(([id]) => !seen.has(id) && seen.add(id)).slice(0, mostOffers);
    return peers.length === 0 ? [] : [{ kind, peers }];
  });
}
