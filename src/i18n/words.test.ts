import { expect, test } from 'vitest';
import * as about from './about.ts';
import * as agencies from './agencies.ts';
import * as chartDefinitions from './chart-definitions.ts';
import * as chartPages from './chart-pages.ts';
import * as charts from './charts.ts';
import * as compare from './compare.ts';
import * as copy from './copy.ts';
import * as downloads from './downloads.ts';
import * as feeds from './feeds.ts';
import * as guides from './guides.ts';
import * as home from './home.ts';
import * as indicators from './indicators.ts';
import * as lastYear from './last-year.ts';
import * as missing from './missing.ts';
import * as outcomes from './outcomes.ts';
import * as places from './places.ts';
import * as profile from './profile.ts';
import * as quality from './quality.ts';
import * as query from './query.ts';
import * as report from './report.ts';
import * as site from './site.ts';
import * as terms from './terms.ts';
import type { Wording } from '../form/index.ts';

/** Every pair of words in a topic file, however deep, with the way to it. */
function wordings(value: unknown, way: string): [way: string, wording: Wording][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value && typeof value.zh === 'string') return [[way, value as Wording]];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${way}.${key}`));
}

const onPages = wordings({ about, agencies, chartDefinitions, chartPages, compare, copy, downloads, feeds, guides, home, indicators, lastYear, missing, outcomes, places, profile, quality, query, report, site, terms }, 'i18n');
const everywhere = [...onPages, ...wordings(charts, 'i18n.charts')];

// A drawing copied out of the page has no text-autospace, so the charts may type their spaces.
test('no typed space between Chinese and Latin on pages, where text-autospace sets it', () => {
  const spaced = onPages.filter(([, { zh }]) => /\p{Script=Han} [\w{]|[\w}] \p{Script=Han}/u.test(zh));
  expect(spaced).toEqual([]);
});

test('what is said in Chinese is said in English', () => {
  expect(everywhere.length).toBeGreaterThan(300);
  expect(everywhere.filter(([, { zh, en }]) => zh && !en)).toEqual([]);
});

test('English asks for no value that Chinese lacks', () => {
  const places = (words: string): string[] => words.match(/\{\w+\}/gu) ?? [];
  expect(everywhere.filter(([, { zh, en }]) => places(en).some((place) => !zh.includes(place)))).toEqual([]);
});
