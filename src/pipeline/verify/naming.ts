import { editions, requestRowsOfAnyEdition, type FormRow, type TableId, type Wording } from '../../form/index.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { reviewRows } from '../../form/review.ts';
import { formatNumber } from '../../i18n/numbers.ts';

// How findings name rows, columns and figures: in the form's words, in English with the Chinese term in brackets.

const columns = { requests: applicantColumns, review: reviewColumns };
const rows: Record<TableId, FormRow[]> = {
  disclosure: Object.values(editions).toReversed().flatMap((edition) => edition.tables.disclosure.rows),
  requests: requestRowsOfAnyEdition,
  review: reviewRows,
};

export const rowName = (table: TableId, id: string): Wording => quoted(id, rows[table].find((row) => row.id === id));

export const columnName = (table: keyof typeof columns, id: string): Wording => quoted(id, columns[table].find((column) => column.id === id));

/** A figure as messages print it, and how far two are apart. */
export const figure = formatNumber;
export const apart = (a: number, b: number): string => formatNumber(Math.abs(Math.round((a - b) * 1e6) / 1e6));

function quoted(id: string, words: Wording | undefined): Wording {
  return words ? { zh: `“${words.zh}”`, en: `${words.en} (${words.zh})` } : { zh: `“${id}”`, en: id };
}
