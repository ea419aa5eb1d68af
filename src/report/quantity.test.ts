import { expect, test } from 'vitest';
import { disclosureColumns } from '../form/columns.ts';
import { columnFigure, quantity } from './quantity.ts';

test('a figure keeps its unit; English leaves out what only says that something is counted', () => {
  expect(quantity(2822652, '件', 'zh')).toBe('2,822,652件');
  expect(quantity(2822652, '件', 'en')).toBe('2,822,652');
  expect(quantity(161804.8, '元', 'en')).toBe('161,804.8 yuan');
  expect(quantity(54, '期', 'zh')).toBe('54期');
  expect(quantity(3, null, 'zh')).toBe('3');
});

test('in a column money has its unit, a change its sign, a count neither', () => {
  expect(columnFigure(251000, '元', disclosureColumns.procurementAmount, 'zh')).toBe('251,000元');
  expect(columnFigure(2, '项', disclosureColumns.change, 'zh')).toBe('+2');
  expect(columnFigure(-15, '项', disclosureColumns.change, 'zh')).toBe('−15');
  expect(columnFigure(644, '件', disclosureColumns.decisions, 'zh')).toBe('644');
});
