import { applicantColumns } from '../../form/columns.ts';
import { editions, requestRowsOfAnyEdition, type FormRow, type Wording } from '../../form/index.ts';
import { channels } from '../../i18n/terms.ts';

/**
 * The categories of each indicator that has several values, with their names: each takes columns of its own in the panel.
 * A channel that no list knows stands in indicators.csv only.
 */
export const panelCategories: Record<string, Record<string, Wording>> = {
  withheld_reasons: wordsOf(requestRowsOfAnyEdition.filter((row) => row.group === 'withheld')),
  applicant_mix: wordsOf(applicantColumns.filter((column) => column.id !== 'total')),
  decisions: disclosureRows('licensing', 'penalty', 'coercion'),
  documents_issued: disclosureRows('regulations', 'normative_documents'),
  documents_repealed: disclosureRows('regulations', 'normative_documents'),
  documents_in_force: disclosureRows('regulations', 'normative_documents'),
  requests_change: { absolute: { zh: '增减件数', en: 'absolute' }, relative: { zh: '增减比例', en: 'relative' } },
  items_published: channels,
  followers: channels,
};

function wordsOf(entries: readonly (Wording & { id: string })[]): Record<string, Wording> {
  return Object.fromEntries(entries.map(({ id, zh, en }) => [id, { zh, en }]));
}

function disclosureRows(...ids: FormRow['id'][]): Record<string, Wording> {
  return wordsOf(editions['2021'].tables.disclosure.rows.filter(({ id }) => ids.includes(id)));
}
