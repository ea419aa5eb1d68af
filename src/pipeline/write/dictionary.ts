import type { Wording } from '../../form/index.ts';
import {
  cellStateMeanings, cellStates, channels, forms, levels, metrics, origins, periods, precisions, provenances, scopes, severities, systems,
} from '../../i18n/terms.ts';
import { describedIndicators } from '../../indicators/index.ts';
import { checks } from '../verify/index.ts';
import { described, entry } from './dictionary-entry.ts';
import { formEntries } from './dictionary-form.ts';
import type { DictionaryRow } from './rows.ts';
import { checkStatuses, indicatorStates, reviewStates } from './state-words.ts';
import { tables } from './tables.ts';

/** Everything that has an id in the dataset: tables and columns, the form, and every word a column can hold. */
export function dictionaryRows(): DictionaryRow[] {
  return [
    ...tables.flatMap(({ name, zh, en, columns }) => [
      entry('table', name, { zh, en }),
      ...Object.entries(columns).map(([id, { type, unit, ...words }]) => entry('column', `${name}.${id}`, words, { type, unit })),
    ]),
    ...formEntries(),
    ...named('state', cellStates, cellStateMeanings),
    ...checks.map(({ id, zh, en, rule, formula }) => entry('check', id, { zh, en }, { formula, ...described(rule) })),
    ...named('check_status', checkStatuses),
    ...describedIndicators.map(({ id, zh, en, unit, formula, definition }) => (
      entry('indicator', id, { zh, en }, { unit, formula, ...described(definition) })
    )),
    ...named('indicator_state', indicatorStates),
    ...named('form', forms),
    ...named('metric', metrics),
    ...named('channel', channels),
    ...named('precision', precisions),
    ...named('period', periods),
    ...named('level', levels),
    ...named('system', systems),
    ...named('scope', scopes),
    ...named('provenance', provenances),
    ...named('severity', severities),
    ...named('origin', origins),
    ...named('review', reviewStates),
  ];
}

const named = (kind: string, words: Record<string, Wording>, meanings: Record<string, Wording> = {}): DictionaryRow[] => (
  Object.entries(words).map(([id, wording]) => entry(kind, id, wording, meanings[id] ? described(meanings[id]) : {}))
);
