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
    const statement = statementOf(fields, index + 1, rows.length);
    if (typeof statement === 'string') {
      findings.push(unusable(line, statement, fields[statement]));
      return [];
    }
    return [{ ...statement, breakdown: statement.partOf === null ? null : totals.indexOf(fields.part_of) + 1 }];
  });
  return { statements, findings };
}

/** The statement, or the column that makes the row unusable. */
function statementOf(fields: Record<PublishedColumn, string>, number: number, count: number): Statement | PublishedColumn {
  const precision = precisions.find((each) => each === fields.precision);
  const period = periods.find((each) => each === fields.period);
  const partOf = fields.part_of === '' ? null : Number(fields.part_of);
  if (fields.metric === '') return 'metric';
  if (fields.channel === '') return 'channel';
  if (!/^\d+(\.\d+)?$/.test(fields.value)) return 'value';
  if (!precision) return 'precision';
  if (!period) return 'period';
  if (partOf !== null && !(Number.isInteger(partOf) && partOf >= 1 && partOf <= count && partOf !== number)) return 'part_of';
  return {
    statement: number,
    metric: fields.metric,
    channel: fields.channel,
    label: fields.label,
    value: Number(fields.value),
    unit: fields.unit || null,
    precision,
    period,
    partOf,
    breakdown: null,
    quote: '',
    place: null,
  };
}

const unusable = (line: number, column: PublishedColumn, value: string): Finding => readingFinding('read.typed_row', 'warning', {
  zh: `录入的“${column}”不能是“${value}”，本行未用。`,
  en: `"${column}", as typed in, cannot be "${value}"; the row is not used.`,
}, { actual: value, line });
