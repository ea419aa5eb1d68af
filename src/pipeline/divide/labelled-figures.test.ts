import { expect, test } from 'vitest';
import { labelledFigures } from './labelled-figures.ts';

const found = (text: string) => labelledFigures(text).map(({ label, from, to }) => [label, text.slice(from, to)]);

test('a label with a figure, or a sign for none, right behind it', () => {
  expect(found('规章12行政许可—行政处罚,3.5')).toEqual([['规章', '规章12'], ['行政许可', '行政许可—'], ['行政处罚', '行政处罚,3.5']]);
});
test('punctuation inside and behind a label counts for nothing', () => {
  expect(found('(一)予以、公开:0')).toEqual([['予以、公开', '予以、公开:0']]);
});
test('the longest label that ends there', () => {
  expect(found('二、上年结转政府信息公开申请数量1')).toEqual([['上年结转政府信息公开申请数量', '上年结转政府信息公开申请数量1']]);
});
test('a unit, and letters between, make it prose', () => {
  expect(found('办理行政许可40件，行政处罚决定3，规章2篇')).toEqual([]);
});
test('time stays in proportion to length', () => {
  const start = performance.now();
  for (const piece of ['-', '规章-', '、', '规、章', '规章1', '予以公']) labelledFigures(piece.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
