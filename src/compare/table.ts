import type { CompareFile } from './compare-file.ts';
import type { ComparePoint } from './points.ts';

/** The rows of a comparison as CSV (RFC 4180), one for each body and year, with the ids that the dataset uses. */
export function csvOf(figure: string, files: readonly CompareFile[], points: readonly ComparePoint[], withHead = true): string {
  const names = new Map(files.map(({ id, name }) => [id, name]));
  const [indicator = '', category = ''] = figure.split(':');
  const head = ['agency_id', 'agency_name', 'year', 'indicator', 'category', 'shown', 'numerator', 'denominator', 'interval_low', 'interval_high', 'state'];
  const rows = points.map(({ id, year, value, numerator, denominator, interval, state }) =>
    [id, names.get(id) ?? '', year, indicator, category, value, numerator, denominator, interval?.[0] ?? null, interval?.[1] ?? null, state]);
  return [...(withHead ? [head] : []), ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}

const field = (value: string | number | null): string => (typeof value === 'string' && /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value ?? ''));
