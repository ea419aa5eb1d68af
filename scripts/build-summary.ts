import type { Identified } from '../src/pipeline/record/identity.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import type { BuildCounts } from './build-counts.ts';
import type { StoredReport } from './report-store.ts';

/** What a build did: reports, cells by state, findings by origin and severity, seconds. `read` is before copies were left out. */
export function summary({ reports, typed, unidentified, agencies, agenciesWithReport, cells, findings }: BuildCounts, read: number, seconds: number): string {
  const twice = read - reports;
  return [
    `reports   ${reports}: ${reports - typed} read from documents, ${typed} typed in${twice > 0 ? `; ${twice} left out as copies of the same content` : ''}`,
    `agencies  ${agencies}, ${agenciesWithReport} with a report; ${unidentified} reports without body or year`,
    `cells     ${tally(cells)}`,
    `findings  ${tally(findings)}`,
    `seconds   ${seconds.toFixed(1)}`,
  ].join('\n');
}

/** `200: 199 stated, 1 blank`. */
function tally(counts: Map<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  return sorted.length === 0 ? '0' : `${total}: ${sorted.map(([word, count]) => `${count} ${word}`).join(', ')}`;
}

/** Documents that could not be read: what `--strict` fails on. */
export const unreadable = (reports: readonly Identified<StoredReport>[]): InputProblem[] => reports.flatMap(({ report: { fault, source } }) => (
  fault ? [{ file: source.file, line: fault.line, fatal: false, message: fault.message }] : []
));
