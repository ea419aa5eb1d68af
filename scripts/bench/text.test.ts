import { expect, test } from 'vitest';
import { requestRowsOfAnyEdition } from '../../src/form/index.ts';
import { channels, metrics, periods } from '../../src/i18n/terms.ts';
import { benchText } from './text.ts';
import { sentenceSets } from './text-labels.ts';

const sets = sentenceSets();
const sentences = sets.flatMap((set) => set.sentences);

test('there are 300 labelled sentences at least, 100 of them with traps, each once', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(sentences.filter(({ trap }) => trap !== undefined).length).toBeGreaterThanOrEqual(100);
  expect(sentences.map(({ text }) => text).filter((text, at, all) => all.indexOf(text) !== at)).toEqual([]);
});

test('labels name metrics, channels, periods and rows that there are', () => {
  const words = (known: object) => Object.keys(known).join('|');
  const statement = new RegExp(`^(${words(metrics)}) (${words(channels)}) [≥≈≲]?\\d+\\p{Script=Han}* (${words(periods)})( of \\d+)?$`, 'u');
  expect(sentences.flatMap(({ published = [] }) => published).filter((label) => !statement.test(label))).toEqual([]);
  const rows = [...requestRowsOfAnyEdition.map(({ id }) => id), 'withheld', 'unable', 'unprocessed', 'other', 'reconsideration', 'litigation', 'litigation_direct', 'litigation_after_reconsideration'];
  const claims = sentences.flatMap(({ claims: labels = [] }) => labels).map((label) => label.split('='));
  expect(claims.flatMap(([names = '']) => names.split(/[|+]/)).filter((row) => !rows.includes(row))).toEqual([]);
});

test('of a hundred figures read at most two are wrong, of a hundred stated at most five are missed, in every set', async () => {
  const { scores } = await benchText();
  expect(Object.keys(scores)).toEqual(['all', ...sets.map(({ name }) => name)].sort().flatMap((name) => [`${name} claims`, `${name} published`]));
  for (const [name, { precision, recall }] of Object.entries(scores)) {
    expect(precision, name).toBeGreaterThanOrEqual(0.98);
    expect(recall, name).toBeGreaterThanOrEqual(0.95);
  }
});
