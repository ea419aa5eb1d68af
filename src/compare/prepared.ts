import { group } from 'd3';
import type { AgencyRow } from '../pipeline/write/rows.ts';
import { mostAgencies, type Choice } from './choice.ts';

/** The comparison shown before anybody has chosen: new requests of the kind of body with the most reports on file. */
export function preparedChoice(agencies: readonly AgencyRow[]): Choice {
  const filed = agencies.filter(({ reports, level, system }) => reports > 0 && level !== null && system !== null);
  const kinds = [...group(filed, ({ level, system }) => `${level} ${system}`).values()];
  const reportsOf = (bodies: readonly AgencyRow[]) => bodies.reduce((sum, { reports }) => sum + reports, 0);
  const chosen = kinds.sort((a, b) => reportsOf(b) - reportsOf(a))[0] ?? [];
  return {
    agencies: chosen.toSorted((a, b) => b.reports - a.reports).slice(0, mostAgencies).map(({ agency_id }) => agency_id),
    figures: ['requests_received'], from: null, to: null, measure: 'absolute', base: null, view: 'lines',
  };
}
