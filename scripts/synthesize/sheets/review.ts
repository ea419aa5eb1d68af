import type { FormRow } from '../../../src/form/index.ts';
import { printedHeads } from '../../../src/form/print.ts';
import { cell, type Sheet, type SheetCell } from '../sheet.ts';
import { body, figureCells, head, headText, labelCell, word, type SheetSource } from './source.ts';

/** Table 4: fifteen figures in one row under three groups of heads; the results of 行政复议 may stand one row higher. */
export function reviewSheet(source: SheetSource): Sheet {
  const [reconsideration, ...litigation] = source.madeUp.rows.review;
  if (!reconsideration) throw new RangeError('The form has no table 4.');
  const results = (row: FormRow): SheetCell[] => row.columns.map((column) => cell(headText('review', column, source)));
  const group = (row: FormRow, down: number): SheetCell => ({ ...labelCell('review', row, row.columns.length, source), down });
  const width = litigation.flatMap((row) => row.columns).length;
  const isHigh = source.random.chance(0.5);
  const high = isHigh ? results(reconsideration).map((each) => ({ ...each, down: 2 })) : [];
  const low = isHigh ? [] : results(reconsideration);
  return {
    table: 'review',
    width: reconsideration.columns.length + width,
    rows: [
      head([group(reconsideration, isHigh ? 1 : 2), cell(word(printedHeads.litigation.zh, source), width)]),
      head([...high, ...litigation.map((row) => group(row, 1))]),
      head([...low, ...litigation.flatMap(results)]),
      body('review', [reconsideration, ...litigation].flatMap((row) => figureCells('review', row, row.columns, source))),
    ],
  };
}
