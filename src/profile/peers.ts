import type { AgencyRow, IndicatorRow } from '../pipeline/write/rows.ts';

/** How many other bodies of one level and system are on file, and how many of these report no request at all. */
export interface Peers {
  bodies: number;
  zero: number;
}

/**
 * The bodies of the same level and system, each by the latest year for which its form states a number of new requests.
 * Counts only what is on file; the body itself is not among its peers. Null where level or system is not known.
 */
export function peersOf(agency: AgencyRow, agencies: AgencyRow[], indicators: IndicatorRow[]): Peers | null {
  if (agency.level === null || agency.system === null) return null;
  const latest = latestReceived(indicators);
  const received = agencies
    .filter((other) => other.agency_id !== agency.agency_id && other.level === agency.level && other.system === agency.system)
    .flatMap((other) => latest.get(other.agency_id) ?? []);
  return { bodies: received.length, zero: received.filter(({ value }) => value === 0).length };
}

interface Received {
  year: number;
  value: number;
}

const known = new WeakMap<IndicatorRow[], Map<string, Received>>();

/** New requests of the latest year of each agency: read off once for all profiles. */
function latestReceived(indicators: IndicatorRow[]): Map<string, Received> {
  const seen = known.get(indicators);
  if (seen) return seen;
  const latest = new Map<string, Received>();
  for (const { indicator, agency_id, year, value } of indicators) {
    if (indicator !== 'requests_received' || agency_id === null || year === null || value === null) continue;
    if (year > (latest.get(agency_id)?.year ?? 0)) latest.set(agency_id, { year, value });
  }
  known.set(indicators, latest);
  return latest;
}
