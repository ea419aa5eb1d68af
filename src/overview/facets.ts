import { ascending, group } from 'd3';
import { levelOrder } from './entries.ts';
import type { AgencyEntry } from './entries.ts';

/** What the list of agencies can be narrowed by. */
export type FacetId = 'region' | 'level' | 'system';

export interface FacetValue {
  value: string;
  /** Agencies that have it. */
  count: number;
}

export const facetIds: FacetId[] = ['region', 'level', 'system'];

/** Stands for what the register does not say. */
export const unstated = 'none';

/** The value of an entry; `none` where the register does not say. */
export function facetOf(entry: AgencyEntry, facet: FacetId): string {
  const value = { region: entry.province, level: entry.agency.level, system: entry.agency.system }[facet];
  return value ?? unstated;
}

/** The values in use: regions by code, levels from the top down, systems with the most agencies first. */
export function facetValues(entries: readonly AgencyEntry[], facet: FacetId): FacetValue[] {
  const values = [...group(entries, (entry) => facetOf(entry, facet))].map(([value, its]) => ({ value, count: its.length }));
  const rank = { region: () => 0, level: levelRank, system: ({ count }: FacetValue) => -count }[facet];
  return values.sort((a, b) => rank(a) - rank(b) || ascending(a.value, b.value));
}

const levelRank = ({ value }: FacetValue): number => levelOrder.findIndex((level) => (level ?? unstated) === value);
