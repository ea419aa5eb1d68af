import { tableIds } from '../../form/index.ts';
import { isDay } from './described.ts';
import { readInput, type Input, type InputColumns, type InputProblem } from './input.ts';

export type Verdict = 'confirmed' | 'dismissed' | 'illegible';

/** One row of reviews.csv: what a person found who held a cell or a finding against the document. */
export interface Review {
  /** Line of the row in its file. */
  line: number;
  /** Of the bytes that were looked at: of any others the verdict says nothing. */
  sha256: string;
  /**
   * A cell's address; or findings, as `<check>` (all of that check in the document) or `<check>@<address>` (those that
   * name that cell).
   */
  subject: string;
  verdict: Verdict;
  reviewer: string;
  date: string;
  /** Path of the document when it was looked at, where given: shows whose verdict has lapsed once its bytes are others. */
  file: string | null;
}

type Column = 'sha256' | 'subject' | 'verdict' | 'evidence' | 'reviewer' | 'date' | 'file';

const columns: InputColumns<Column> = { required: ['sha256', 'subject', 'verdict', 'evidence', 'reviewer', 'date'], optional: ['file'] };

const verdicts: Verdict[] = ['confirmed', 'dismissed', 'illegible'];

/** Reads `reviews.csv`. A row that cannot be answered for, or whose verdict does not go with its subject, is named and left out. */
export function readReviews(file: string, text: string): Input<Review> {
  const { rows, problems } = readInput(file, text, columns);
  const reviews = rows.flatMap(({ line, fields }): Review[] => {
    const { sha256, subject, reviewer, date } = fields;
    const verdict = verdicts.find((each) => each === fields.verdict);
    if (!/^[0-9a-f]{64}$/.test(sha256) || subject === '' || reviewer === '' || !isDay(date) || !verdict) problems.push(incomplete(file, line));
    else if (verdict === (isCell(subject) ? 'dismissed' : 'illegible')) problems.push(misplaced(file, line, verdict, subject));
    else return [{ line, sha256, subject, verdict, reviewer, date, file: fields.file || null }];
    return [];
  });
  return { file, rows: reviews, problems };
}

/** Whether a subject is a cell's address, which has three parts; ids of checks have two. */
export const isCell = (subject: string): boolean => {
  const [table, row, column, more] = subject.split('.');
  return tableIds.some((id) => id === table) && row !== undefined && column !== undefined && more === undefined && !subject.includes('@');
};

const incomplete = (file: string, line: number): InputProblem => ({
  file, line, fatal: false,
  message: {
    zh: `复核须有文件的SHA-256、对象、结论（${verdicts.join('、')}）、复核人和日期，本行略过。`,
    en: `A review needs the document’s SHA-256, a subject, a verdict (${verdicts.join(', ')}), a reviewer and a day; the row is skipped.`,
  },
});

const misplaced = (file: string, line: number, verdict: Verdict, subject: string): InputProblem => ({
  file, line, fatal: false,
  message: {
    zh: `“${subject}”不能有“${verdict}”的结论：格可以 confirmed 或 illegible，提示可以 confirmed 或 dismissed。本行略过。`,
    en: `"${verdict}" does not go with "${subject}": a cell is confirmed or illegible, a finding confirmed or dismissed. The row is skipped.`,
  },
});
