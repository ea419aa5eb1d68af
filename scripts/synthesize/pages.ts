import type { Random } from './random.ts';
import { cell, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import type { Style } from './style.ts';

/**
 * Lets a table run over the end of a page: a page number between two of its rows and, as the style has it, its head
 * once more. Merged cells are cut there; their text stands on the first page only, or on both.
 */
export function paged(sheet: Sheet, style: Style, random: Random): Sheet {
  const places = sheet.rows.flatMap((row, at) => (row.kind === 'row' && sheet.rows[at - 1]?.kind === 'row' ? [at] : []));
  if (style.pages === 'none' || places.length === 0) return sheet;
  const at = random.pick(places);
  const number = random.integer(2, 12);
  const text = random.pick([`- ${number} -`, `— ${number} —`, `－${number}－`, `第${number}页`, `第 ${number} 页 共 14 页`]);
  const page: SheetRow = { kind: 'page', id: null, cells: [cell(text)] };
  const firstBody = sheet.rows.findIndex((row) => row.kind === 'row');
  const heads = style.pages === 'numbers' || sheet.table === 'disclosure' ? [] : sheet.rows.slice(0, firstBody);
  const [first, second] = cut(sheet, at, style.pages === 'heads and groups');
  return { ...sheet, rows: [...first, page, ...heads, ...second] };
}

/** Each item of table 2 as a table of its own: nothing but a gap stands between them. */
export function itemsApart(sheet: Sheet): Sheet {
  const isItem = (row: SheetRow, at: number): boolean => at > 0 && row.kind === 'head' && row.cells.length === 1;
  return { ...sheet, rows: sheet.rows.flatMap((row, at) => (isItem(row, at) ? [{ kind: 'page', id: null, cells: [cell('')] }, row] : [row])) };
}

/** The rows above and below a place; what was merged across it begins again below, with its text or without. */
function cut(sheet: Sheet, at: number, repeatText: boolean): [SheetRow[], SheetRow[]] {
  const crossing: SheetCell[] = [];
  const first = sheet.rows.slice(0, at).map((row, index) => ({
    ...row,
    cells: row.cells.map((each) => {
      const over = index + each.down - at;
      if (over <= 0) return each;
      crossing.push({ ...each, text: repeatText ? each.text : '', down: over });
      return { ...each, down: each.down - over };
    }),
  }));
  const [next, ...rest] = sheet.rows.slice(at);
  return [first, next ? [{ ...next, cells: [...crossing, ...next.cells] }, ...rest] : []];
}
