// Golden drawings. After a change that is meant to be seen, look at the new ones and then run
//   GOLDEN=update npx vitest run test/charts
// which rewrites test/charts/*/*.svg; the difference belongs in the commit.
import { shuffle } from 'd3';
import { expect, test } from 'vitest';
import { bodyCharts, drawChart } from '../../src/charts/index.ts';
import type { Measure, Width } from '../../src/charts/index.ts';
import { languages } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import type { AgencyFile } from '../../src/pipeline/write/rows.ts';
import { bodies } from './bodies.ts';
import { expectGolden, expectNoOthers } from './golden.ts';
import { goldens } from './goldens.ts';
import { expectSound } from './sound.ts';

const widths: Width[] = ['wide', 'narrow'];

function draw(chart: string, body: AgencyFile, language: Language, width: Width, measure?: Measure): string {
  const found = bodyCharts.find(({ id }) => id === chart);
  if (!found) throw new Error(`No chart ${chart}`);
  return drawChart(found, found.series(body), { language, width, ...(measure ? { measure } : {}) }).svg;
}

function drawNamed(name: string): string {
  const { id = '' } = bodyCharts.find(({ id: each }) => name.startsWith(`${each}-`)) ?? {};
  const [, body = '', language, width] = /^-(.+)-(zh|en)-(wide|narrow)$/.exec(name.slice(id.length)) ?? [];
  const file = bodies[body];
  if (!file) throw new Error(`No body ${body}`);
  return draw(id, file, language as Language, width as Width);
}

test.each(goldens)('%s is drawn as before', (name) => expectGolden('bodies', name, drawNamed(name)));

test('no golden drawing is left over', () => expectNoOthers('bodies', goldens));

const everything = Object.entries(bodies).flatMap(([body, file]) => bodyCharts.flatMap(({ id, measures }) =>
  [undefined, ...(measures ?? []).slice(1)].flatMap((measure) => languages.flatMap((language) => widths.map((width) => ({
    name: `${id} of ${body}, ${language} ${width}${measure ? ` ${measure}` : ''}`, file, id, language, width, measure,
  }))))));

test.each(everything)('$name, is a sound drawing', ({ file, id, language, width, measure }) => expectSound(draw(id, file, language, width, measure), id, width));

test('the order of the reports makes no difference to a single byte', () => {
  const { pingtan } = bodies;
  if (!pingtan) throw new Error('平潭 is not in data/transcribed');
  const shuffled = { ...pingtan, reports: shuffle(pingtan.reports.slice()) };
  for (const { id } of bodyCharts) expect(draw(id, shuffled, 'zh', 'wide')).toBe(draw(id, pingtan, 'zh', 'wide'));
});
