import { describedIndicators } from '../../indicators/index.ts';
import { checks } from '../verify/index.ts';
import { vocabularies, type CodeList } from './code-lists.ts';
import { described, entry } from './dictionary-entry.ts';
import { formEntries } from './dictionary-form.ts';
import type { DictionaryRow } from './rows.ts';
import { sqliteViews } from './sqlite-views.ts';
import { changesTable } from './tables/changes.ts';
import { tables } from './tables.ts';

/** Everything that has an id in the dataset: tables, columns and views, the form, and every word a column can hold. */
export function dictionaryRows(): DictionaryRow[] {
  return [
    ...[...tables, changesTable].flatMap(({ name, zh, en, columns }) => [
      entry('table', name, { zh, en }),
      ...Object.entries(columns).map(([id, { type, unit, ...words }]) => entry('column', `${name}.${id}`, words, { type, unit })),
    ]),
    ...sqliteViews.map(({ name, zh, en, meaning }) => entry('view', name, { zh, en }, described(meaning))),
    ...formEntries(),
    ...checks.map(({ id, zh, en, rule, formula }) => entry('check', id, { zh, en }, { formula, ...described(rule) })),
    ...describedIndicators.map(({ id, zh, en, unit, formula, definition }) => (
      entry('indicator', id, { zh, en }, { unit, formula, ...described(definition) })
    )),
    ...Object.entries(vocabularies).flatMap(([kind, list]) => named(kind, list)),
  ];
}

const named = (kind: string, { words, meanings }: CodeList): DictionaryRow[] => (
  Object.entries(words).map(([id, wording]) => entry(kind, id, wording, meanings[id] ? described(meanings[id]) : {}))
);
