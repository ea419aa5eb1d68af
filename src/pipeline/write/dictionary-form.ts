import { addressOf, editions, outcomeGroups, requestRowsOfAnyEdition, tableIds, type Edition, type FormRow, type TableId } from '../../form/index.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { sections } from '../../form/sections.ts';
import { entry } from './dictionary-entry.ts';
import type { DictionaryRow } from './rows.ts';

/** Oldest first: where two editions word a thing differently, the newer one's words stand. */
const everyEdition: Edition[] = Object.values(editions);

/** Editions, sections, tables, rows and columns of the official form. */
export function formEntries(): DictionaryRow[] {
  return [
    ...everyEdition.map(({ id, zh, en, notice }) => entry('edition', id, { zh, en }, { description_zh: notice, description_en: notice })),
    ...Object.entries(sections).map(([id, words]) => entry('form_section', id, words)),
    ...tableIds.flatMap((table) => [entry('form_table', table, editions['2021'].tables[table]), ...rowEntries(table)]),
    ...columnEntries(),
    ...outcomeGroups.map(({ id, ...words }) => entry('outcome_group', id, words)),
  ];
}

const rowsOf = (table: TableId): FormRow[] => (
  table === 'requests' ? requestRowsOfAnyEdition : [...new Map(everyEdition.flatMap((edition) => edition.tables[table].rows).map((row) => [row.id, row])).values()]
);

const rowEntries = (table: TableId): DictionaryRow[] => rowsOf(table).map((row) => entry('form_row', `${table}.${row.id}`, row, {
  article: row.articles.join(';') || null,
  description_zh: row.printed,
}));

/** Tables 3 and 4 have the same columns in every row; in table 2 each row has its own. */
function columnEntries(): DictionaryRow[] {
  const disclosure = everyEdition.flatMap((edition) => edition.tables.disclosure.rows.flatMap((row) => (
    row.columns.map((column) => entry('form_column', addressOf('disclosure', row.id, column.id), column, { unit: column.unit }))
  )));
  return [
    ...new Map(disclosure.map((each) => [each.id, each])).values(),
    ...applicantColumns.map((column) => entry('form_column', `requests.${column.id}`, column, { unit: column.unit })),
    ...reviewColumns.map((column) => entry('form_column', `review.${column.id}`, column, { unit: column.unit })),
  ];
}
