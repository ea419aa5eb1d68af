import { aliases } from '../../form/aliases.ts';
import { editions } from '../../form/index.ts';
import { labelOf, likeness } from '../../form/label.ts';
import type { BlockRow } from '../divide/block.ts';
import { isWords } from './rows.ts';

const columns = editions['2021'].tables.requests.rows[0]?.columns ?? [];
const labels = columns.map(({ id, zh }) => ({
  id, labels: [zh, ...aliases.filter((alias) => alias.table === 'requests' && alias.means === id).map((alias) => alias.printed)].map(labelOf),
}));

/**
 * The columns of table 3 in the order that the document prints them. Only a head that names all seven in one row can
 * overrule the form's order: on paper the heads stand in three rows, and text loses which stands above which.
 */
export function applicantOrder(rows: readonly BlockRow[]): string[] {
  const usual = columns.map((column) => column.id);
  for (const row of rows) {
    const named = row.cells.filter((cell) => isWords(cell.text)).map((cell) => columnNamed(cell.text));
    const found = named.filter((id) => id !== null);
    if (named.length === usual.length && new Set(found).size === usual.length) return found;
  }
  return usual;
}

function columnNamed(text: string): string | null {
  const label = labelOf(text);
  return labels.find((column) => column.labels.some((form) => likeness(label, form) >= 0.9))?.id ?? null;
}
