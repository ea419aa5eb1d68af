import { csv } from './csv.ts';
import type { Dataset, PublishedAgency, PublishedReport } from './dataset.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';
import type { AnyTable } from './table.ts';
import type { TableFormat } from './table-content.ts';
import { tableRows, type AnyRow } from './table-rows.ts';
import { tables } from './tables.ts';

/** What comes next in a file of the dataset. The files grow side by side, so that no table has to be held. */
export interface FilePiece {
  name: string;
  content: string | Uint8Array;
  /** Nothing follows in this file. */
  last: boolean;
}

/** By the ending of a file's name. */
const formats: Record<string, TableFormat<string | Uint8Array>> = { csv, json, parquet };

/** The tables in every format. */
export function* tablePieces(dataset: Dataset): Generator<FilePiece> {
  const files = new Map(tables.map((table) => [table.name, growing(table)]));
  for (const { table, rows } of tableRows(dataset)) yield* files.get(table.name)?.put(rows) ?? [];
  for (const { end } of files.values()) yield* end();
}

/** The files of single bodies and documents: `agencies/<id>.json`, `sources/<report_id>.json`. */
export function* bodyPieces({ agencies, unidentified }: Dataset): Generator<FilePiece> {
  for (const each of agencies) yield* agencyPieces(each);
  for (const report of unidentified) yield* sourcePieces(report);
}

/** `agencies/<id>.json` grows by its reports. */
function* agencyPieces({ agency, reports, replies, searches }: PublishedAgency): Generator<FilePiece> {
  const name = `agencies/${agency.agency_id}.json`;
  yield { name, content: `{"agency":${JSON.stringify(agency)},"reports":[`, last: false };
  let separator = '';
  for (const each of reports) {
    yield* sourcePieces(each);
    yield { name, content: separator + JSON.stringify(each.rows), last: false };
    separator = ',';
  }
  yield { name, content: `],"replies":${JSON.stringify(replies)},"searches":${JSON.stringify(searches)}}\n`, last: true };
}

function* sourcePieces({ rows, source }: PublishedReport): Generator<FilePiece> {
  if (source) yield { name: `sources/${rows.report.report_id}.json`, content: `${JSON.stringify(source)}\n`, last: true };
}

/** A table in every format it is published in. */
function growing(table: AnyTable) {
  const files = Object.entries(formats).map(([ending, format]) => ({ name: `${table.name}.${ending}`, table: format<AnyRow>(table) }));
  return {
    put: (rows: readonly AnyRow[]): FilePiece[] => files.flatMap(({ name, table: { put } }) => {
      const content = put(rows);
      return content.length === 0 ? [] : [{ name, content, last: false }];
    }),
    end: (): FilePiece[] => files.map(({ name, table: { end } }) => ({ name, content: end(), last: true })),
  };
}
