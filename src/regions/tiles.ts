/** Where a province-level unit stands in the sketch of tiles, in columns from the west and rows from the north; no boundaries, no areas. */
export interface Tile {
  code: string;
  column: number;
  row: number;
  /** The one character on number plates. */
  short: string;
}

const rows: Record<string, string>[] = [
  { 8: '230000黑' },
  { 5: '150000蒙', 7: '210000辽', 8: '220000吉' },
  { 0: '650000新', 2: '620000甘', 3: '640000宁', 4: '140000晋', 5: '130000冀', 6: '110000京', 7: '120000津' },
  { 0: '540000藏', 1: '630000青', 3: '610000陕', 4: '410000豫', 5: '370000鲁' },
  { 2: '510000川', 3: '500000渝', 4: '420000鄂', 5: '340000皖', 6: '320000苏', 7: '310000沪' },
  { 2: '530000云', 3: '520000贵', 4: '430000湘', 5: '360000赣', 6: '330000浙' },
  { 3: '450000桂', 4: '440000粤', 5: '350000闽', 7: '710000台' },
  { 3: '460000琼', 4: '820000澳', 5: '810000港' },
];

/** All 34, from north to south and west to east. */
export const tiles: Tile[] = rows.flatMap((tilesOfRow, row) =>
  Object.entries(tilesOfRow).map(([column, entry]) => ({ code: entry.slice(0, 6), short: entry.slice(6), column: Number(column), row })));

export const tileColumns = 9;
