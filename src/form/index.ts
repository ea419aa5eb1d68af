import { edition2019 } from './edition-2019.ts';
import { edition2021 } from './edition-2021.ts';
import { requestRowsOfAnyEdition } from './requests.ts';
import type { Edition, EditionId, FormColumn, FormRow, OutcomeGroup, TableId } from './types.ts';

export { addressOf } from './address.ts';
export type * from './types.ts';

/** Tables in the order the form prints them. */
export const tableIds: TableId[] = ['disclosure', 'requests', 'review'];

/** Every edition whose cells are read, oldest first. */
export const editions: Record<EditionId, Edition> = { '2019': edition2019, '2021': edition2021 };

export { requestRowsOfAnyEdition };

/** Outcome groups of table 3 with their words, in the form's order: what the outcome charts stack. */
export const outcomeGroups: { id: OutcomeGroup; number: string; zh: string; en: string }[] = [
  { id: 'granted', number: '三(一)', zh: '予以公开', en: 'disclosed in full' },
  { id: 'granted_in_part', number: '三(二)', zh: '部分公开', en: 'disclosed in part' },
  { id: 'withheld', number: '三(三)', zh: '不予公开', en: 'withheld' },
  { id: 'unable', number: '三(四)', zh: '无法提供', en: 'could not be provided' },
  { id: 'unprocessed', number: '三(五)', zh: '不予处理', en: 'not processed' },
  { id: 'other', number: '三(六)', zh: '其他处理', en: 'other disposition' },
];

/** Finds a row of an edition's table by id; looks in the other edition too, since mixed tables print its rows. */
export function rowOf(edition: EditionId, table: TableId, row: string): FormRow | undefined {
  const own = editions[edition].tables[table].rows.find((r) => r.id === row);
  return own ?? Object.values(editions).flatMap((e) => e.tables[table].rows).find((r) => r.id === row);
}

export function columnOf(edition: EditionId, table: TableId, row: string, column: string): FormColumn | undefined {
  return rowOf(edition, table, row)?.columns.find((c) => c.id === column);
}
