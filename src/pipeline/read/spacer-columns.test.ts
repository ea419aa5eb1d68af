import { expect, test } from 'vitest';
import { withoutSpacers } from './spacer-columns.ts';

const row = (texts: string, spans?: number[]) => {
  let column = 0;
  return {
    layout: 'grid' as const,
    cells: texts.split('|').map((text, index) => {
      const cell = { text, column, columnSpan: spans?.[index] ?? 1, place: { line: 1, start: 0, end: text.length, page: null } };
      column += cell.columnSpan;
      return cell;
    }),
  };
};
const read = (...rows: ReturnType<typeof row>[]) => withoutSpacers(rows)?.map(({ cells }) => cells.map(({ text, column, columnSpan }) => `${text}@${column}+${columnSpan ?? ''}`).join(' '));

test('columns that say nothing are gone, the others counted anew', () => {
  expect(read(row('自然人||总计|'), row('1||1|'))).toEqual(['自然人@0+1 总计@1+1', '1@0+1 1@1+1']);
});
test('an empty cell below a head stays', () => expect(read(row('自然人||总计'), row('||1'))).toEqual(['自然人@0+1 总计@1+1', '@0+1 1@1+1']));
test('a merged cell covers what is left of its columns', () => {
  expect(read(row('申请人情况', [4]), row('自然人||总计|'))).toEqual(['申请人情况@0+2', '自然人@0+1 总计@1+1']);
});
