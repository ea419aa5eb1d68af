import type { Wording } from '../../form/index.ts';
import { readInput, type Input, type InputColumns, type InputProblem } from './input.ts';

/** One row of corrections.csv: what a person found a document to say where the reader says otherwise. */
export interface Correction {
  /** Path of the document inside the corpus. */
  file: string;
  /** `table.row.column`, `agency`, `year`, or `published.<statement>.<column>`. */
  address: string;
  /** What was read when the correction was made: a number, or a cell's state; empty for nothing. */
  was: string;
  now: string;
  reason: string;
  reviewer: string;
  date: string;
}

type Column = 'file' | 'address' | 'was' | 'now' | 'reason' | 'evidence' | 'reviewer' | 'date';

const columns: InputColumns<Column> = {
  required: ['file', 'address', 'was', 'now', 'reason', 'evidence', 'reviewer', 'date'],
  optional: [],
};

/** Reads `corrections.csv`. A correction without document, address, reason or reviewer cannot be answered for and is left out. */
export function readCorrections(file: string, text: string): Input<Correction> {
  const { rows, problems } = readInput(file, text, columns);
  const usable = rows.filter(({ line, fields }) => {
    const empty = (['file', 'address', 'reason', 'reviewer'] as const).filter((column) => fields[column] === '');
    if (empty.length > 0) problems.push(incomplete(file, line, empty));
    return empty.length === 0;
  });
  return { file, rows: usable.map(({ fields: { evidence: _evidence, ...fields } }) => fields), problems };
}

const incomplete = (file: string, line: number, empty: readonly string[]): InputProblem => {
  const message: Wording = {
    zh: `更正缺少${empty.join('、')}，未采用。`,
    en: `The correction lacks ${empty.join(', ')} and is not applied.`,
  };
  return { file, line, message, fatal: false };
};
