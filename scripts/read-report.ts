import { remembered } from '../src/form/remembered.ts';
import type { Finding } from '../src/pipeline/finding.ts';
import type { ReportHead } from '../src/pipeline/record/identity.ts';
import type { Cell, Report } from '../src/pipeline/record/report.ts';

/** A report that was read, on its way between processes and to disk. */
export interface ReadReport {
  head: ReportHead & { fault: ReportFault | null };
  /** The whole report: UTF-8 of its JSON, each cell without the names of its fields, and its address once: they take two thirds of the bytes. */
  json: Uint8Array;
}

/** Why a document could not be read. */
export type ReportFault = Pick<Finding, 'line' | 'message'>;

export function readReport(report: Report): ReadReport {
  const { agency, year, publishedDate, source: { file, sha256, provenance, supersedes } } = report;
  return {
    head: { agency, year, publishedDate, source: { file, sha256, provenance, supersedes }, fault: faultOf(report) },
    json: new TextEncoder().encode(JSON.stringify({ ...report, cells: report.cells.map(packed) })),
  };
}

export function reportIn(json: Uint8Array): Report {
  const { cells, ...report } = JSON.parse(new TextDecoder().decode(json)) as Omit<Report, 'cells'> & { cells: PackedCell[] };
  return { ...report, cells: cells.map(unpacked) };
}

type PackedCell = [address: string, ...read: [Cell['value'], Cell['unit'], Cell['state'], raw: string, Cell['implied']],
  ...place: [line: number, start: number, end: number, page: number | null] | []];

const packed = ({ address, value, unit, state, raw, implied, place }: Cell): PackedCell => (place
  ? [address, value, unit, state, raw, implied, place.line, place.start, place.end, place.page]
  : [address, value, unit, state, raw, implied]);

function unpacked([address, value, unit, state, raw, implied, line, start, end, page]: PackedCell): Cell {
  const place = line === undefined || start === undefined || end === undefined ? null : { line, start, end, page: page ?? null };
  return { ...addressed(address), value, unit, state, raw, implied, place };
}

/** The same texts in every report: what is written holds the rows of a hundred, and compares their names all the time. */
const addressed = remembered((address): Pick<Cell, 'address' | 'table' | 'row' | 'column'> => {
  const [table, row = '', column = ''] = address.split('.') as [Cell['table'], ...string[]];
  return { address, table, row, column };
});

/** A document could not be read where our own reading failed, not where the report has something wrong. */
function faultOf({ findings }: Report): ReportFault | null {
  const fault = findings.find(({ origin, severity }) => origin === 'reading' && severity === 'error');
  return fault ? { line: fault.line, message: fault.message } : null;
}
