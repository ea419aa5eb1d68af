// Golden drawings. After a change that is meant to be seen, look at the new ones and then run
//   GOLDEN=update npx vitest run test/charts/drawings.test.ts
// which rewrites test/charts/*.svg; the difference belongs in the commit.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { shuffle } from 'd3';
import { expect, test } from 'vitest';
import { charts, drawChart } from '../../src/charts/index.ts';
import type { Width } from '../../src/charts/index.ts';
import { languages } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import type { AgencyFile } from '../../src/pipeline/write/rows.ts';
import { bodies } from './bodies.ts';
import { clippedTexts, coveredTexts } from './texts.ts';

const widths: Width[] = ['wide', 'narrow'];

const golden = [
  ...charts.flatMap(({ id }) => [`${id}-pingtan-zh-wide`, `${id}-pingtan-en-narrow`]),
  'applications-empty-zh-wide', 'applications-zero-zh-wide', 'applications-states-zh-wide', 'applications-extreme-en-narrow',
  'outcomes-shuyang-zh-narrow', 'outcomes-states-en-wide', 'outcomes-extreme-zh-narrow', 'outcomes-shanghai-office-zh-wide',
  'documents-broken-zh-wide', 'documents-extreme-en-wide',
  'decisions-broken-en-narrow', 'decisions-extreme-zh-wide', 'decisions-suqian-zh-narrow',
  'published-approximate-zh-wide', 'published-approximate-en-narrow', 'published-suqian-en-wide',
  'review-hongze-zh-wide', 'review-zero-en-wide', 'review-extreme-zh-narrow',
];

function draw(chart: string, body: AgencyFile, language: Language, width: Width): string {
  const found = charts.find(({ id }) => id === chart);
  if (!found) throw new Error(`No chart ${chart}`);
  return drawChart(found, found.series(body), { language, width }).svg;
}

function drawNamed(name: string): string {
  const [, chart = '', body = '', language, width] = /^([a-z]+)-(.+)-(zh|en)-(wide|narrow)$/.exec(name) ?? [];
  const file = bodies[body];
  if (!file) throw new Error(`No body ${body}`);
  return draw(chart, file, language as Language, width as Width);
}

test.each(golden)('%s is drawn as before', (name) => {
  const path = `test/charts/${name}.svg`;
  const svg = `${drawNamed(name)}\n`;
  if (process.env['GOLDEN'] === 'update') writeFileSync(path, svg);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(svg).toBe(readFileSync(path, 'utf8'));
});

test('no golden drawing is left over', () => {
  expect(globSync('test/charts/*.svg').toSorted()).toEqual(golden.map((name) => `test/charts/${name}.svg`).toSorted());
});

const everything = Object.entries(bodies).flatMap(([body, file]) => charts.flatMap(({ id }) =>
  languages.flatMap((language) => widths.map((width) => ({ body, file, id, language, width })))));

test.each(everything)('$id of $body, $language $width, is a sound drawing', ({ file, id, language, width }) => {
  const svg = draw(id, file, language, width);
  expect(svg).not.toMatch(/⚠|<style|\sstyle=|aria-label=|<script|\son[a-z]+=/);
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object|\{\w+\}/);
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found)).toEqual([`chart-${id}-${width}-title`, `chart-${id}-${width}-desc`]);
  expect(clippedTexts(svg), 'texts beyond the edge').toEqual([]);
  expect(coveredTexts(svg), 'texts over one another').toEqual([]);
});

test('the order of the reports makes no difference to a single byte', () => {
  const { pingtan } = bodies;
  if (!pingtan) throw new Error('平潭 is not in data/transcribed');
  const shuffled = { ...pingtan, reports: shuffle(pingtan.reports.slice()) };
  for (const { id } of charts) expect(draw(id, shuffled, 'zh', 'wide')).toBe(draw(id, pingtan, 'zh', 'wide'));
});
