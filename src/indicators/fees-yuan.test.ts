import { expect, test } from 'vitest';
import { essence, exampleFigures, exampleReport } from './examples/report.ts';
import { feesYuan } from './fees-yuan.ts';
import { figuresOf } from './figures.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

/** The figure with another unit printed in its cell. */
function withUnit(unit: string | null) {
  const report = exampleReport({ given: pingtan2025 });
  const cells = report.cells.map((cell) => (cell.row === 'fees' ? { ...cell, unit } : cell));
  return figuresOf({ ...report, cells }, null);
}

test('平潭 2025: 4166.241619万元 is 41,662,416.19元, to the fen', () => {
  expect(feesYuan.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[41_662_416.19, null, null, 'defined']]);
});

test('yuan printed in the cell are yuan', () => {
  expect(feesYuan.compute(withUnit('元')).map(essence)).toEqual([[4166.241619, null, null, 'defined']]);
});

test.each([null, '美元'])('an amount in %s has no value', (unit) => {
  expect(feesYuan.compute(withUnit(unit)).map(essence)).toEqual([[null, null, null, 'missing_term']]);
});

test('the 2019 form counts fee items, which are no money', () => {
  const given = { 'disclosure.fees.items_previous': 35, 'disclosure.fees.change': -15 };
  expect(feesYuan.compute(exampleFigures({ edition: '2019', given })).map(essence)).toEqual([[null, null, null, 'not_in_form']]);
});

test('a blank amount is not 0', () => {
  expect(feesYuan.compute(exampleFigures({ given: { 'disclosure.fees.amount': 'blank' } })).map(essence)).toEqual([[null, null, null, 'missing_term']]);
});
