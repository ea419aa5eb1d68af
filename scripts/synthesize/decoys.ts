import type { MadeUp } from './made-up.ts';
import type { Part } from './parts.ts';
import type { Random } from './random.ts';
import { cell } from './sheet.ts';

/** Tables that are none of the form's: figures of several years, a list of items, what pages say about themselves. */
export function decoys(year: number, { rows }: MadeUp, random: Random): Part[] {
  const count = (): string => String(random.integer(1, 500));
  const years = [2, 1, 0].map((back) => [`${year - back}年`, count(), count()]);
  const items = rows.disclosure.slice(2, 5).map((row, at) => [String(at + 1), row.zh, count()]);
  return [
    ...(random.chance(0.1) ? [table(['年度', '主动公开信息（条）', '受理申请（件）'], ...years)] : []),
    ...(random.chance(0.05) ? [table(['序号', '事项', '数量（件）'], ...items)] : []),
    ...(random.chance(0.1) ? [table(['索引号', `XG-${year}-${count()}`, '文号', '无'], ['主题分类', '政务公开', '发布日期', `${year + 1}-01-28`])] : []),
  ];
}

const table = (...lines: string[][]): Part => ({
  kind: 'sheet',
  sheet: {
    table: null,
    width: lines[0]?.length ?? 0,
    rows: lines.map((cells) => ({ kind: 'debris', id: null, cells: cells.map((text) => cell(text)) })),
  },
});
