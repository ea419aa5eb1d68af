import type { Level, Scope } from '../pipeline/record/report.ts';

/** Where a body stands: as in `reports.csv`, with `parent_id` of `agencies.csv` where known. */
export interface Standing {
  agency_id: string | null;
  region_code: string | null;
  level: Level | null;
  system: string | null;
  scope: Scope;
  parent_id?: string | null;
}

/**
 * Whether the report of `outer` counts what `inner` reports as well: a government's that sums up its whole area, and any
 * body inside it; or any body's that sums up those it is the parent of. Adding the two counts the same cases twice.
 */
export function contains(outer: Standing, inner: Standing): boolean {
  if (outer.scope !== 'area' || outer.agency_id === inner.agency_id) return false;
  if (outer.agency_id !== null && outer.agency_id === inner.parent_id) return true;
  if (outer.system !== 'government' || outer.region_code === null || inner.region_code === null) return false;
  return inner.region_code.startsWith(areaPrefix(outer.level, outer.region_code));
}

/** Codes of GB/T 2260 nest by pairs of digits; the zeros behind stand for the whole of an area. */
const areaPrefix = (level: Level | null, code: string): string => (level === 'national' ? '' : code.replace(/(00)+$/, ''));
