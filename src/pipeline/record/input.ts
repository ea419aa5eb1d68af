import Papa from 'papaparse';
import type { Wording } from '../../form/index.ts';

/** Something wrong with a file of the corpus that is no fault of a report, with its place. */
export interface InputProblem {
  file: string;
  /** Line of the file, counting from 1; null where it is about the file. */
  line: number | null;
  message: Wording;
  /** True where nothing of the file can be used, because a column is missing. */
  fatal: boolean;
}

/** A row with its fields by column name, trimmed; a column the file lacks reads as empty. */
export interface InputRow<Column extends string> {
  line: number;
  fields: Record<Column, string>;
}

export interface Input<Row> {
  file: string;
  rows: Row[];
  problems: InputProblem[];
}

/** The columns of an input file; the contract allows some of them to be left out. */
export interface InputColumns<Column extends string> {
  required: readonly Column[];
  optional: readonly Column[];
}

/**
 * Reads an input CSV of a corpus: RFC 4180, header row, any order of columns.
 * A missing required column is fatal for the file; an unknown column and a row of another length are named and skipped.
 */
export function readInput<Column extends string>(file: string, text: string, columns: InputColumns<Column>): Input<InputRow<Column>> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const [head = [], ...body] = data;
  const names = head.map((name) => name.trim());
  const known: string[] = [...columns.required, ...columns.optional];
  const problem = (line: number, message: Wording, fatal = false): InputProblem => ({ file, line, message, fatal });
  const problems = [
    ...columns.required.filter((name) => !names.includes(name)).map((name) => problem(1, columnMissing(name), true)),
    ...names.filter((name) => !known.includes(name)).map((name) => problem(1, columnUnknown(name))),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => problem(1, columnTwice(name), true)),
  ];
  if (problems.some((each) => each.fatal)) return { file, rows: [], problems };

  const rows: InputRow<Column>[] = [];
  let line = 1 + height(head);
  for (const [index, cells] of body.entries()) {
    const quotes = errors.some((error) => error.type === 'Quotes' && error.row === index + 1);
    if (quotes) problems.push(problem(line, quotesBroken));
    else if (cells.length === names.length) rows.push({ line, fields: fieldsOf(names, cells, known) });
    else if (!isEmpty(cells)) problems.push(problem(line, wrongLength(cells.length, names.length)));
    line += height(cells);
  }
  return { file, rows, problems };
}

const isEmpty = (cells: string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Lines that a row takes in the file: one, and one more for each line break inside a quoted field. */
const height = (cells: string[]): number => 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

function fieldsOf<Column extends string>(names: string[], cells: string[], known: string[]): Record<Column, string> {
  const entries = known.map((name) => [name, cells[names.indexOf(name)]?.trim() ?? '']);
  return Object.fromEntries(entries) as Record<Column, string>;
}

const columnMissing = (name: string): Wording => ({
  zh: `缺少“${name}”一列，文件无法使用。`,
  en: `The column "${name}" is missing; the file cannot be used.`,
});

const columnUnknown = (name: string): Wording => ({
  zh: `不认识“${name}”一列，已略过。`,
  en: `The column "${name}" is not known and is ignored.`,
});

const columnTwice = (name: string): Wording => ({
  zh: `“${name}”一列出现两次，文件无法使用。`,
  en: `The column "${name}" stands twice; the file cannot be used.`,
});

const quotesBroken: Wording = {
  zh: '引号不成对，本行略过。',
  en: 'The quotation marks do not pair up; the row is skipped.',
};

const wrongLength = (found: number, expected: number): Wording => ({
  zh: `本行有${found}列，表头有${expected}列，本行略过。`,
  en: `The row has ${found} of ${expected} columns; it is skipped.`,
});
