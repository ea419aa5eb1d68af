import { aliases } from '../../../form/aliases.ts';
import { headWords, requestGroupLabels } from '../../../form/heads.ts';
import { editions, requestRowsOfAnyEdition, type FormRow, type TableId } from '../../../form/index.ts';
import { labelOf } from '../../../form/label.ts';
import { hanOf } from '../../../form/words.ts';
import type { FormLabels } from './labels.ts';

/**
 * The labels that a table's rows may have in a document, whose text is given in Chinese characters only. 其他处理 is a
 * row of its own in one edition and a group's label in the other: which it is, the rows below it tell.
 */
export function labelsFor(table: TableId, documentText: string): FormLabels {
  if (table === 'disclosure') return { rows: disclosureLabels, groups: [] };
  if (table === 'review') return { rows: [], groups: [] };
  const isSplit = splitRows.some((row) => carries(documentText, hanOf(row.printed)));
  return isSplit ? { rows: requestLabels.filter(({ id }) => id !== unsplit), groups: besideRows }
    : { rows: requestLabels.filter(({ id }) => !splitIds.has(id)), groups: besideRows.filter((group) => !printedUnsplit.includes(group)) };
}

function variants(table: TableId, row: FormRow): FormLabels['rows'][number] {
  const printed = aliases.filter((alias) => alias.table === table && alias.means === row.id).map((alias) => alias.printed);
  return { id: row.id, labels: [row.printed, ...printed].map(labelOf) };
}

const requestLabels = requestRowsOfAnyEdition.map((row) => variants('requests', row));
/** What stands beside rows, or above them where a page repeats the heads. */
const besideRows = [...requestGroupLabels, ...headWords.requests];
const unsplit = 'other_disposition';
const printedUnsplit = requestRowsOfAnyEdition.filter((row) => row.id === unsplit).map((row) => row.printed);
const splitIds = new Set(['other_not_clarified', 'other_fee_unpaid', 'other_remaining']);
const splitRows = requestRowsOfAnyEdition.filter(({ id }) => splitIds.has(id));

/** Whether a text has most of a label in it, whatever stands between its lines. Short labels tell nothing. */
function carries(text: string, label: string): boolean {
  const pieces = Array.from({ length: Math.max(0, label.length - 3) }, (_, at) => label.slice(at, at + 4));
  return pieces.length > 4 && pieces.filter((piece) => text.includes(piece)).length > pieces.length / 2;
}

/** Rows of both editions; the older form's come in an order that holds for both. */
const disclosureLabels = (() => {
  const rows = editions['2019'].tables.disclosure.rows;
  const newer = editions['2021'].tables.disclosure.rows;
  return rows.map((row) => {
    const own = variants('disclosure', row);
    const same = newer.find(({ id }) => id === row.id);
    return { id: row.id, labels: same ? [...own.labels, labelOf(same.printed)] : own.labels };
  });
})();
