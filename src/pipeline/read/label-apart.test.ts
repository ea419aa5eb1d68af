import { expect, test } from 'vitest';
import { joinLabelsApart } from './label-apart.ts';
import { requestIds } from './request-ids.ts';
import { seenRow } from './seen-row.ts';

const orders = [['unable_not_held', 'unable_needs_creation', 'unable_still_unclear']];
const [held, creation, unclear] = ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'];
const row = (texts: string) => seenRow('requests', {
  layout: 'tab-grid', cells: texts.split('|').map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })),
});
const read = (...texts: string[]) => {
  const rows = texts.map(row);
  return joinLabelsApart({ table: 'requests', rows }, requestIds(rows), orders).map(({ row: each }) => `${each.unsettled ? '? ' : ''}${each.cells.map((cell) => cell.text).join('|')}`);
};

test('figures below their label, in the place they have in the grid', () => {
  expect(read(`|${held}|1|0|1`, `|${creation}|||`, '||0|2|2', `|${unclear}|3|0|3`)).toEqual([`|${held}|1|0|1`, `|${creation}|0|2|2`, `|${unclear}|3|0|3`]);
});
test('figures above their label, beside the repeated label of their group', () => {
  expect(read(`(四)无法提供|${held}|1|0|1`, '(四)无法提供||0|2|2', `(四)无法提供|${creation}|||`, `(四)无法提供|${unclear}|3|0|3`)[1]).toBe(`(四)无法提供|${creation}|0|2|2`);
});
test('between two labels without figures they are nobody’s for certain', () => {
  expect(read(`|${held}|1|0|1`, `|${creation}|||`, '||0|2|2', `|${unclear}|||`)).toEqual([`|${held}|1|0|1`, `? |${creation}|||`, '? ||0|2|2', `? |${unclear}|||`]);
});
test('where the form has another row for them, they may be its', () => expect(read(`|${held}|1|0|1`, '||0|2|2', `|${unclear}|||`)).toContain(`? |${unclear}|||`));
test('a lone sign is a scrap', () => expect(read(`|${held}|||`, '|—|||', `|${creation}|1|0|1`)).toEqual([`|${held}|||`, '|—|||', `|${creation}|1|0|1`]));
test('behind the heads of other rows no figure is the label’s', () => {
  const form = [['fees', 'procurement'], ['fees']];
  const rows = ['|行政事业性收费||', '|信息内容|采购项目数量|采购总金额', '|||251000'].map(row);
  expect(joinLabelsApart({ table: 'disclosure', rows }, ['fees', null, null], form, 'of other rows')).toEqual(rows);
});
