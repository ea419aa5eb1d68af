import type { ChangeRow } from './change-row.ts';
import type { CellRow, PublishedRow, ReportRow } from './rows.ts';

/** What of a cell a release is held against. */
export type ComparedCell = Pick<CellRow, 'report_id' | 'table' | 'row' | 'column' | 'value' | 'unit' | 'state'>;

/** One document as a dataset has it. */
export interface ComparedReport {
  report: ReportRow;
  cells: readonly ComparedCell[];
  published: readonly PublishedRow[];
  /** Addresses of cells that a person decided on (findings `correction.applied`, `review.illegible`). */
  decided: ReadonlySet<string>;
}

/** What differs in one document between a release and now, figure by figure. */
export function changesOf(before: ComparedReport, after: ComparedReport): ChangeRow[] {
  return [...reportChanges(before.report, after.report), ...cellChanges(before, after), ...statementChanges(before, after)];
}

/** A whole document that came or went: one row, its cells are not listed. */
export function documentChange({ report_id, source_file }: ReportRow, why: 'new_document' | 'withdrawn'): ChangeRow {
  const isNew = why === 'new_document';
  return { report_id, table: 'reports', address: null, from: isNew ? null : source_file, to: isNew ? source_file : null, from_state: null, to_state: null, why };
}

type Why = ChangeRow['why'];

/** Where a column of `reports` comes from, the document itself being the same. Counts follow from the cells. */
const reasons: Partial<Record<keyof ReportRow, Why>> = {
  report_id: 'renumbered',
  agency_id: 'read_or_described_anew', year: 'read_or_described_anew', published_date: 'read_or_described_anew', published_date_basis: 'read_or_described_anew',
  form: 'reader_improved', title: 'reader_improved', scope: 'reader_improved', scope_quote: 'reader_improved',
  agency_name: 'described_anew', region_code: 'described_anew', region_name: 'described_anew', level: 'described_anew', system: 'described_anew',
  source_file: 'described_anew', source_url: 'described_anew', provenance: 'described_anew', retrieved_date: 'described_anew',
  archive_url: 'described_anew', supersedes: 'described_anew', primary: 'described_anew',
  source_sha256: 'document_changed', source_format: 'document_changed',
};

function reportChanges(before: ReportRow, after: ReportRow): ChangeRow[] {
  const same = before.source_sha256 === after.source_sha256;
  return (Object.entries(reasons) as [keyof ReportRow, Why][]).flatMap(([column, why]): ChangeRow[] => {
    const [from, to] = [written(before[column]), written(after[column])];
    if (from === to) return [];
    return [{ report_id: after.report_id, table: 'reports', address: column, from, to, from_state: null, to_state: null, why: same ? why : 'document_changed' }];
  });
}

/** A release may be older than a column. */
const written = (value: string | number | boolean | null | undefined): string | null => (value == null ? null : String(value));

function cellChanges(before: ComparedReport, after: ComparedReport): ChangeRow[] {
  const [was, is] = [before, after].map(({ cells }) => new Map(cells.map((cell) => [`${cell.table}.${cell.row}.${cell.column}`, cell])));
  return [...new Set([...was?.keys() ?? [], ...is?.keys() ?? []])].flatMap((address): ChangeRow[] => {
    const [from, to] = [was?.get(address), is?.get(address)];
    if (from && to && from.value === to.value && from.unit === to.unit && from.state === to.state) return [];
    const units = from?.unit !== to?.unit;
    return [{
      report_id: after.report.report_id, table: 'cells', address, from: figure(from, units), to: figure(to, units),
      from_state: from?.state ?? null, to_state: to?.state ?? null, why: whyCell(address, before, after, from, to),
    }];
  });
}

/** With its unit where that is another one. */
const figure = (cell: ComparedCell | undefined, withUnit: boolean): string | null => (
  cell?.value == null ? null : `${cell.value}${withUnit && cell.unit !== null ? ` ${cell.unit}` : ''}`);

function whyCell(address: string, before: ComparedReport, after: ComparedReport, from: ComparedCell | undefined, to: ComparedCell | undefined): Why {
  if (before.report.source_sha256 !== after.report.source_sha256) return 'document_changed';
  const corrected = from?.state === 'corrected' || to?.state === 'corrected';
  return corrected || before.decided.has(address) !== after.decided.has(address) ? 'correction' : 'reader_improved';
}

/** Statements have no address of their own: they are told apart by what they count and by which of their like they are. */
function statementChanges(before: ComparedReport, after: ComparedReport): ChangeRow[] {
  const [was, is] = [before, after].map(({ published }) => statementsByName(published));
  const why: Why = before.report.source_sha256 === after.report.source_sha256 ? 'reader_improved' : 'document_changed';
  return [...new Set([...was?.keys() ?? [], ...is?.keys() ?? []])].flatMap((address): ChangeRow[] => {
    const [from, to] = [was?.get(address) ?? null, is?.get(address) ?? null];
    return from === to ? [] : [{ report_id: after.report.report_id, table: 'published', address, from, to, from_state: null, to_state: null, why }];
  });
}

function statementsByName(published: readonly PublishedRow[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { metric, channel, unit, period, precision, value } of published) {
    const name = [metric, channel, unit ?? '', period].join('.');
    let which = 1;
    while (named.has(`${name}#${which}`)) which += 1;
    named.set(`${name}#${which}`, precision === 'exact' ? String(value) : `${precision} ${value}`);
  }
  return named;
}
