// Golden drawings of charts of several bodies; renewed as those of drawings.test.ts, see there.
import { expect, test } from 'vitest';
import { distribution, groupCharts, tiles } from '../../src/charts/groups/index.ts';
import type { MarkedGroup, Provinces } from '../../src/charts/groups/index.ts';
import { drawChart } from '../../src/charts/index.ts';
import type { Chart, DrawnChart, Width } from '../../src/charts/index.ts';
import { languages } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import { expectGolden, expectNoOthers } from './golden.ts';
import { groups, provinces } from './groups.ts';
import { expectSound } from './sound.ts';

const widths: Width[] = ['wide', 'narrow'];
const marked: Chart<MarkedGroup>[] = [...groupCharts, distribution];

interface Drawing {
  name: string;
  id: string;
  language: Language;
  width: Width;
  draw: () => DrawnChart;
}

const drawingsOf = <Source extends MarkedGroup | Provinces>(chart: Chart<Source>, sources: Record<string, Source>): Drawing[] =>
  Object.entries(sources).flatMap(([key, source]) => languages.flatMap((language) => widths.map((width): Drawing => ({
    name: `${chart.id}-${key}-${language}-${width}`, id: chart.id, language, width, draw: () => drawChart(chart, chart.series(source), { language, width }),
  }))));

const drawings = [...marked.flatMap((chart) => drawingsOf(chart, groups)), ...drawingsOf(tiles, provinces)];
const golden = drawings.filter(({ language, width }) => (language === 'zh') === (width === 'wide'));

test.each(golden)('$name is drawn as before', ({ name, draw }) => expectGolden('groups', name, draw().svg));

test('no golden drawing is left over', () => expectNoOthers('groups', golden.map(({ name }) => name)));

test.each(drawings)('$name is a sound drawing', ({ id, width, draw }) => expectSound(draw().svg, id, width));

test('there is a chart where there are two bodies to compare, and none of one body or of none', () => {
  for (const chart of marked) {
    expect(drawChart(chart, chart.series(groups['usual'] ?? never()), { language: 'zh', width: 'wide' }).enough, chart.id).toBe(true);
    for (const name of ['empty', 'one']) expect(drawChart(chart, chart.series(groups[name] ?? never()), { language: 'zh', width: 'wide' }).enough, `${chart.id} ${name}`).toBe(false);
  }
});

function never(): never {
  throw new Error('No such group');
}
