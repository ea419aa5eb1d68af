import { editions, tableIds, type TableId } from '../../form/index.ts';
import { aliases } from '../../form/aliases.ts';
import { headWords } from '../../form/heads.ts';
import type { Block, BlockRow, Layout, TableBlock } from '../divide/block.ts';
import { labelOf } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';

/** The rows of one of the form's tables, gathered from all blocks that carry it: page breaks and blank lines split tables. */
export interface LocatedTable {
  table: TableId;
  rows: LocatedRow[];
}

export interface LocatedRow extends BlockRow {
  layout: Layout;
}

/**
 * Tells which rows of which blocks belong to which table of the form, by the words that stand in them and never by
 * section numbers, which are often wrong. A row without a word of the form goes with the row above it. Blocks without
 * any such words (page metadata, menus, other statistics) belong to none.
 */
export function locate(blocks: readonly Block[]): LocatedTable[] {
  const rows: Record<TableId, LocatedRow[]> = { disclosure: [], requests: [], review: [] };
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const { table, row } of assign(block)) rows[table].push({ ...row, layout: block.layout });
  }
  return tableIds.filter((table) => rows[table].length > 0).map((table) => ({ table, rows: rows[table] }));
}

function assign(block: TableBlock): { table: TableId; row: BlockRow }[] {
  const tables = block.rows.map(tableOf);
  const first = tables.find((table) => table !== null);
  if (!first) return [];
  let current: TableId = first;
  return block.rows.map((row, index) => {
    current = tables[index] ?? current;
    return { table: current, row };
  });
}

/** The table whose words a row has most of. */
function tableOf(row: BlockRow): TableId | null {
  const hits: Record<TableId, number> = { disclosure: 0, requests: 0, review: 0 };
  for (const { text } of row.cells) {
    const table = mayBeWord(text) ? tableOfWord(text) : null;
    if (table) hits[table] += 1;
  }
  const best = tableIds.reduce((a, b) => (hits[b] > hits[a] ? b : a));
  return hits[best] > 0 ? best : null;
}

/** The one table of the form that a word belongs to; null for others and for what is no word of it. */
const tableOfWord = remembered((text): TableId | null => words.get(wordKey(text)) ?? null);

/** Most cells hold a figure: no word of the form is as short as a digit, and all are Chinese. */
const mayBeWord = (text: string): boolean => text.length > 1 && /[\u2e80-\uffff]/.test(text);

/** Words as short as 总计 and 其他 stand in several heads: with their enumerator only do they tell a row. */
function wordKey(text: string): string {
  const { enumerator, body } = labelOf(text);
  return body.length <= 2 && body !== '规章' ? `${enumerator} ${body}` : body;
}

/** Every label and head of the form that belongs to one table only. */
const words: ReadonlyMap<string, TableId> = (() => {
  const found = new Map<string, TableId | null>();
  const add = (table: TableId, printed: string) => {
    const key = wordKey(printed);
    // 总结 for 总计 is a row of table 3 and a head of table 4.
    if (key.startsWith(' ')) return;
    const before = found.get(key);
    found.set(key, before === undefined || before === table ? table : null);
  };
  for (const table of tableIds) {
    for (const word of headWords[table]) add(table, word);
    for (const edition of Object.values(editions)) {
      for (const row of edition.tables[table].rows) {
        add(table, row.printed);
        add(table, row.zh);
      }
    }
  }
  for (const alias of aliases) add(alias.table, alias.printed);
  return new Map([...found].filter((entry): entry is [string, TableId] => entry[1] !== null));
})();
