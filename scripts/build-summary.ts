import { rollup } from 'd3';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import type { AgencyReport, Dataset } from '../src/pipeline/write/rows.ts';

/** What a build did: reports, cells by state, findings by origin and severity, seconds. */
export function summary(dataset: Dataset, read: number, seconds: number): string {
  const reports = allReports(dataset);
  const typed = reports.filter(({ report }) => report.provenance === 'typed').length;
  const cells = reports.flatMap((each) => each.cells.map((cell) => cell.state));
  const findings = reports.flatMap((each) => each.findings.map(({ origin, severity }) => `${severity} (${origin})`));
  const twice = read - reports.length;
  return [
    `reports   ${reports.length}: ${reports.length - typed} read from documents, ${typed} typed in${twice > 0 ? `; ${twice} left out as copies of the same content` : ''}`,
    `agencies  ${dataset.agencies.length}, ${dataset.agencies.filter(({ agency }) => agency.reports > 0).length} with a report; ${dataset.unidentified.length} reports without body or year`,
    `cells     ${cells.length}${tally(cells)}`,
    `findings  ${findings.length}${tally(findings)}`,
    `seconds   ${seconds.toFixed(1)}`,
  ].join('\n');
}

/** Documents that could not be read: what `--strict` fails on. */
export function unreadable(dataset: Dataset): InputProblem[] {
  return allReports(dataset).flatMap(({ report, findings }) => {
    const fault = findings.find(({ origin, severity }) => origin === 'reading' && severity === 'error');
    return fault
      ? [{ file: report.source_file, line: fault.line, fatal: false, message: { zh: fault.message_zh, en: fault.message_en } }]
      : [];
  });
}

const allReports = ({ agencies, unidentified }: Dataset): AgencyReport[] => [...agencies.flatMap((agency) => agency.reports), ...unidentified];

function tally(words: string[]): string {
  const counts = [...rollup(words, (same) => same.length, (word) => word)].sort(([, a], [, b]) => b - a);
  return counts.length === 0 ? '' : `: ${counts.map(([word, count]) => `${count} ${word}`).join(', ')}`;
}
