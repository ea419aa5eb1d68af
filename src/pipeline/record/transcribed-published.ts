import { readingFinding, type Finding } from '../finding.ts';
import type { InputRow } from './input.ts';
import type { Period, Precision, Statement } from './report.ts';

export type PublishedColumn = 'agency' | 'year' | 'metric' | 'channel' | 'label' | 'value' | 'unit' | 'precision' | 'period'
  | 'part_of' | 'source_title' | 'source_url';

const precisions: Precision[] = ['exact', 'at_least', 'about', 'nearly'];
const periods: Period[] = ['year', 'stock', 'cumulative', 'unspecified'];

/**
 * One report's typed-in statements, numbered from 1 in the order of the file; `part_of` is such a number. Statements
 * that break down the same total are one enumeration. A row without a number, or with a word the columns do not know,
 * is left out and named in a finding.
 */
export function typedStatements(rows: InputRow<PublishedColumn>[]): { statements: Statement[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const totals = [...new Set(rows.map((row) => row.fields.part_of).filter((total) => total !== ''))];
  const statements = rows.flatMap(({ line, fields }, index): Statement[] => {
    const precision = precisions.find((each) => each === fields.precision);
    const period = periods.find((each) => each === fields.period);
    const partOf = /^\d+$/.test(fields.part_of) && Number(fields.part_of) <= rows.length ? Number(fields.part_of) : null;
    if (!/^\d+(\.\d+)?$/.test(fields.value)) findings.push(unusable(line, 'value', fields.value));
    else if (!precision) findings.push(unusable(line, 'precision', fields.precision));
    else if (!period) findings.push(unusable(line, 'period', fields.period));
    else if (fields.part_of !== '' && partOf === null) findings.push(unusable(line, 'part_of', fields.part_of));
    else if (fields.metric === '' || fields.channel === '') findings.push(unusable(line, fields.metric === '' ? 'metric' : 'channel', ''));
    else {
      return [{
        statement: index + 1,
        metric: fields.metric,
        channel: fields.channel,
        label: fields.label,
        value: Number(fields.value),
        unit: fields.unit || null,
        precision,
        period,
        partOf,
        breakdown: partOf === null ? null : totals.indexOf(fields.part_of) + 1,
        quote: '',
        place: null,
      }];
    }
    return [];
  });
  return { statements, findings };
}

const unusable = (line: number, column: PublishedColumn, value: string): Finding => readingFinding('read.typed_row', 'warning', {
  zh: `录入的“${column}”不能是“${value}”，本行未用。`,
  en: `"${column}", as typed in, cannot be "${value}"; the row is not used.`,
}, { actual: value, line });
