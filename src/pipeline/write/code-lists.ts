import { editions, requestRowsOfAnyEdition, tableIds, type FormColumn, type FormRow, type Wording } from '../../form/index.ts';
import { readingChecks } from '../../i18n/reading-checks.ts';
import { cellStateMeanings, cellStates, channels, forms, levels, metrics, origins, periods, precisions, provenances, scopes, severities, systems } from '../../i18n/terms.ts';
import { describedIndicators } from '../../indicators/index.ts';
import { checks } from '../verify/index.ts';
import { changeReasonMeanings, changeReasons, checkStatuses, dateBases, indicatorStates, reviewStates } from './state-words.ts';

/** Ids that can stand in a column, with their names. */
export interface CodeList {
  words: Record<string, Wording>;
  meanings: Record<string, Wording>;
  /** No other id can stand there: a constraint of the column. */
  closed: boolean;
}

const closed = (words: Record<string, Wording>, meanings: Record<string, Wording> = {}): CodeList => ({ words, meanings, closed: true });

/** Registers and documents may bring ids that no list knows yet. */
const open = (words: Record<string, Wording>): CodeList => ({ words, meanings: {}, closed: false });

/** Lists that are kinds of the dictionary by themselves. */
export const vocabularies = {
  state: closed(cellStates, cellStateMeanings),
  panel_state: closed({ ...cellStates, not_in_form: indicatorStates.not_in_form }),
  check_status: closed(checkStatuses),
  indicator_state: closed(indicatorStates),
  form: closed(forms),
  metric: open(metrics),
  channel: open(channels),
  precision: closed(precisions),
  period: closed(periods),
  level: closed(levels),
  system: open(systems),
  scope: closed(scopes),
  provenance: closed(provenances),
  date_basis: closed(dateBases),
  severity: closed(severities),
  origin: closed(origins),
  review: closed(reviewStates),
  reading_check: open(readingChecks),
  change_reason: closed(changeReasons, changeReasonMeanings),
};

/** Lists whose entries the dictionary takes from where they are defined, with article and formula. */
const catalogues = {
  table: closed(wordsOf(tableIds.map((table) => editions['2021'].tables[table]))),
  row: closed(wordsOf(formRows())),
  column: closed(joinedWordsOf(formRows().flatMap((row) => row.columns))),
  check: open({ ...wordsOf(checks), ...readingChecks }),
  indicator: closed(wordsOf(describedIndicators)),
};

export type CodeListId = keyof typeof vocabularies | keyof typeof catalogues;

export const codeLists: Record<CodeListId, CodeList> = { ...vocabularies, ...catalogues };

/** Every row of any edition; the newer edition's words stand where two differ, as in the dictionary. */
function formRows(): FormRow[] {
  const all = Object.values(editions).flatMap(({ tables }) => [...tables.disclosure.rows, ...tables.review.rows]);
  return [...all, ...requestRowsOfAnyEdition];
}

function wordsOf(entries: readonly (Wording & { id: string })[]): Record<string, Wording> {
  return Object.fromEntries(entries.map(({ id, zh, en }) => [id, { zh, en }]));
}

/** An id that several columns share has all their names: 总计 of tables 3 and 4, but two kinds of `amount`. */
function joinedWordsOf(columns: readonly FormColumn[]): Record<string, Wording> {
  const ids = [...new Set(columns.map(({ id }) => id))];
  const joined = (id: string, language: keyof Wording) => (
    [...new Set(columns.filter((column) => column.id === id).map((column) => column[language]))].join(' / '));
  return Object.fromEntries(ids.map((id) => [id, { zh: joined(id, 'zh'), en: joined(id, 'en') }]));
}
