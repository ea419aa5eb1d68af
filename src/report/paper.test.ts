import { expect, test } from 'vitest';
import { filledTables } from './cells.ts';
import { paper } from './paper.ts';
import type { PaperBlock } from './paper.ts';
import { sampleReport } from './sample-report.ts';

const blocks = (edition: '2019' | '2021', table: number): PaperBlock[] => {
  const filled = filledTables(sampleReport(edition, 2023))[table];
  return filled ? paper(filled) : [];
};

/** Puts heads and cells into a grid as a browser does, and gives the width of each row. */
function widths(block: PaperBlock): number[] {
  const all = [...block.head.map((heads) => ({ heads, cells: 0 })), ...block.bodies.flat().map((r) => ({ heads: r.heads, cells: r.cells.length }))];
  const hanging: number[] = all.map(() => 0);
  return all.map(({ heads, cells }, y) => {
    for (const h of heads) for (let below = 1; below < h.rows; below++) hanging[y + below] = (hanging[y + below] ?? 0) + h.columns;
    return (hanging[y] ?? 0) + heads.reduce((sum, h) => sum + h.columns, 0) + cells;
  });
}

test.each(['2019', '2021'] as const)('every row of every table of %s is as wide as its heads', (edition) => {
  for (const table of [0, 1, 2]) {
    for (const block of blocks(edition, table)) expect(new Set(widths(block)).size).toBe(1);
  }
});

test('table 2 is printed by item of article 20', () => {
  expect(blocks('2021', 0).map((b) => b.caption?.zh)).toEqual(['第二十条第（一）项', '第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项']);
  expect(blocks('2019', 0).at(-1)?.caption?.en).toBe('Article 20, item 9');
});

test('table 3 has its side labels', () => {
  const labels = blocks('2021', 1)[0]?.bodies[1]?.map((row) => row.heads.map((h) => h.zh));
  expect(labels?.[0]).toEqual(['三、本年度办理结果', '（一）予以公开']);
  expect(labels?.[2]).toEqual(['（三）不予公开', '1.属于国家秘密']);
  expect(labels?.[3]).toEqual(['2.其他法律行政法规禁止公开']);
  expect(labels?.[4]).toEqual(['3.危及“三安全一稳定”']);
  expect(labels?.at(-1)).toEqual(['（七）总计']);
});

test('a mixed form prints 其他处理 as a row of its own', () => {
  const report = sampleReport('2021', 2023);
  report.cells = report.cells.filter((c) => !['other_not_clarified', 'other_fee_unpaid'].includes(c.row))
    .map((c) => (c.row === 'other_remaining' ? { ...c, row: 'other_disposition' } : c));
  const filled = filledTables(report)[1];
  const block = filled && paper(filled)[0];
  expect(block && new Set(widths(block)).size).toBe(1);
  expect(block?.bodies[1]?.at(-2)?.heads.map((h) => h.zh)).toEqual(['（六）其他处理']);
});

test('table 4 is one row of fifteen figures in three groups', () => {
  const row = blocks('2021', 2)[0]?.bodies[0]?.[0];
  expect(row?.cells).toHaveLength(15);
  expect(row?.cells.flatMap((c) => (c.group ? [c.group.zh] : []))).toEqual(['行政复议', '未经复议直接起诉', '复议后起诉']);
});
