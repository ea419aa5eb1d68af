import type { TableId } from '../../../src/form/index.ts';
import type { Random } from '../random.ts';
import { figuresOf, type Sheet } from '../sheet.ts';
import type { Damage } from './damage.ts';
import { figureDamages } from './figures.ts';
import { labelDamages } from './labels.ts';
import { blanksDoubtful, labelOf, undetermined } from './rows.ts';

/** Every way in which tables get damaged. */
export const damages: Damage[] = [...labelDamages, ...figureDamages];

/** Damages a document's tables, table 3 most, in ways that the layout can print; says what was done. */
export function damaged(sheets: Record<TableId, Sheet>, ways: readonly Damage[], random: Random): { sheets: Record<TableId, Sheet>; done: string[] } {
  const result = { ...sheets };
  const done: string[] = [];
  for (let left = random.pick([1, 1, 2, 3, 5]); left > 0; left -= 1) {
    const table = random.pick<TableId>(['requests', 'requests', 'requests', 'disclosure', 'review']);
    const way = random.pick(ways);
    const after = way.apply(result[table], random);
    if (!after) continue;
    result[table] = after;
    done.push(`${table}: ${way.id}`);
  }
  return { sheets: result, done };
}

/**
 * Marks rows that nobody can place: their label does not tell them, and between their next legible neighbours a row of
 * the form is lost, so that their order leaves more than one way.
 */
export function settled(sheet: Sheet, form: readonly string[]): Sheet {
  const printed = new Map(sheet.rows.filter((row) => row.id !== null && figuresOf(row).length > 0).map((row) => [row.id, row]));
  const isSure = (id: string): boolean => printed.has(id) && !printed.get(id)?.weak;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (!row.weak || row.id === null) return row;
      const doubtful = blanksDoubtful(row);
      // Without its label 其他处理 may be any of the three rows that came after it, the others lost.
      if (row.id === 'other_disposition' && labelOf(row) === '' && !form.includes('other_remaining')) return undetermined(row);
      const at = form.indexOf(row.id);
      const above = form.slice(0, at).findLastIndex(isSure);
      const below = form.findIndex((id, index) => index > at && isSure(id));
      const gap = form.slice(above + 1, below < 0 ? form.length : below);
      return gap.every((id) => printed.has(id)) ? doubtful : undetermined(row);
    }),
  };
}
