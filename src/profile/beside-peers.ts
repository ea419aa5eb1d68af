import { median } from 'd3';
import { hasEnoughCases } from '../indicators/few-cases.ts';
import type { AgencyRow, IndicatorRow } from '../pipeline/write/rows.ts';

/** A body's value of an indicator and the median of the others of its level and system in the same year. */
export interface BesidePeers {
  indicator: string;
  own: number;
  bodies: number;
  median: number;
}

/** With fewer others a median would be one body's figure by another name. */
export const fewestPeers = 5;

const compared = ['requests_received', 'disclosure_rate', 'withheld_rate'];

/** What can be set beside the median of at least five other bodies, rates of fewer than ten cases left out; a body of unknown level or system has no peers. */
export function besidePeers(agency: AgencyRow, year: number, agencies: readonly AgencyRow[], indicators: readonly IndicatorRow[]): BesidePeers[] {
  if (agency.level === null || agency.system === null) return [];
  const others = new Set(agencies.filter(({ agency_id, level, system }) => agency_id !== agency.agency_id && level === agency.level && system === agency.system).map(({ agency_id }) => agency_id));
  return compared.flatMap((indicator): BesidePeers[] => {
    const rows = indicators.filter((row) => row.indicator === indicator && row.year === year && row.value !== null && hasEnoughCases(row));
    const own = rows.find(({ agency_id }) => agency_id === agency.agency_id)?.value;
    const values = rows.flatMap(({ agency_id, value }) => (agency_id !== null && others.has(agency_id) && value !== null ? [value] : []));
    const middle = median(values);
    return typeof own !== 'number' || middle === undefined || values.length < fewestPeers ? [] : [{ indicator, own, bodies: values.length, median: middle }];
  });
}
