import { columnOf, rowOf } from '../src/form/index.ts';
import type { Document } from '../src/pipeline/decode/document.ts';
import type { Block } from '../src/pipeline/divide/block.ts';
import type { LocatedTable } from '../src/pipeline/locate/locate.ts';
import type { Cell, Report } from '../src/pipeline/record/report.ts';
import type { CheckInstance } from '../src/pipeline/verify/index.ts';

/** What decode, divide and locate made of a document. */
export function explainStages(document: Document, blocks: readonly Block[], tables: readonly LocatedTable[]): string {
  const kinds = blocks.map((block) => (block.kind === 'table'
    ? `  lines ${block.from + 1}–${block.to}: table, layout ${block.layout}, ${block.rows.length} rows`
    : `  lines ${block.from + 1}–${block.to}: ${block.kind}`));
  const located = tables.map(({ table, rows }) => {
    const lines = rows.flatMap((row) => row.cells.map((cell) => cell.place.line));
    return `  ${table}: ${rows.length} rows between lines ${Math.min(...lines)} and ${Math.max(...lines)}`;
  });
  return [
    `decode: ${document.format}, ${document.lines.length} lines`,
    `divide: ${blocks.length} blocks`, ...kinds,
    `locate: ${tables.length === 0 ? 'none of the form’s tables' : ''}`, ...located,
  ].join('\n');
}

/** The record, every cell with its characters and place, every check. */
export function explainReport(report: Report, instances: readonly CheckInstance[]): string {
  const date = report.publishedDate ? `${report.publishedDate} (${report.publishedDateBasis ?? ''})` : 'not stated';
  return [
    `record: ${report.agency?.name ?? 'agency not found'} (${report.agency?.id ?? '–'}), year ${report.year ?? 'not found'}, form ${report.form}`,
    `  title: ${report.title ?? 'none'}`, `  published: ${date}`, `  scope: ${report.scope} ${report.scopeQuote && `“${report.scopeQuote}”`}`,
    `cells: ${report.cells.length}`, ...report.cells.map((cell) => `  ${cellLine(cell)}`),
    `findings: ${report.findings.length}`,
    ...report.findings.map((each) => `  ${each.check} (${each.severity}, ${each.origin}) line ${each.line ?? '–'}: ${each.message.zh}`),
    `checks: ${instances.length}`, ...instances.map((instance) => `  ${checkLine(instance)}`),
  ].join('\n');
}

/** One figure: what it is, where it stands, what it takes part in. */
export function explainCell(cell: Cell, report: Report, instances: readonly CheckInstance[]): string {
  const edition = report.editions[cell.table] ?? '2021';
  const row = rowOf(edition, cell.table, cell.row);
  const column = columnOf(edition, cell.table, cell.row, cell.column);
  const line = cell.place && report.lines?.[cell.place.line - 1];
  return [
    cell.address,
    `  form: ${row?.printed ?? cell.row} · ${column?.zh ?? cell.column} (${row?.en ?? ''}, ${column?.en ?? ''})`,
    `  ${cellLine(cell)}`,
    ...(cell.place && line ? [
      `  line ${cell.place.line}, characters ${cell.place.start}–${cell.place.end}:`,
      `    ${line.text.slice(0, cell.place.start)}⟦${cell.raw}⟧${line.text.slice(cell.place.end)}`.replaceAll('\t', ' ⇥ '),
    ] : []),
    ...(cell.implied === null ? [] : [`  the form’s equations leave only ${cell.implied} (a hint, not the value)`]),
    'findings that name it:',
    ...report.findings.filter((each) => each.cells.includes(cell.address)).map((each) => `  ${each.check}: ${each.message.zh}`),
    'checks it takes part in:',
    ...instances.filter((each) => each.cells.includes(cell.address)).map((each) => `  ${checkLine(each)}`),
  ].join('\n');
}

const cellLine = (cell: Cell): string => [
  cell.address, cell.state, cell.value === null ? '' : `${cell.value}${cell.unit ? ` ${cell.unit}` : ''}`,
  cell.place ? `line ${cell.place.line}: “${cell.raw}”` : '',
].filter((part) => part !== '').join('  ');

const checkLine = (instance: CheckInstance): string => [
  instance.check, instance.subject ?? '', instance.status,
  instance.status === 'failed' ? `expected ${instance.expected ?? '–'}, stated ${instance.actual ?? '–'}` : '',
].filter((part) => part !== '').join('  ');
