import type { Width } from '../charts/index.ts';
import type { FrozenChart } from '../data.ts';
import { languages } from '../i18n/index.ts';
import type { Exhibit } from './exhibit.ts';

/** Where a release keeps a drawing. */
export const frozenName = ({ chart, subject, language }: Pick<FrozenChart, 'chart' | 'subject' | 'language'>, width: Width): string =>
  `charts/${chart}/${subject}/${language}-${width}.svg`;

/** A chart in both languages as a release keeps it: with the look of its day, whatever later style sheets say. */
export function frozen(exhibit: Exhibit): { charts: FrozenChart[]; files: { name: string; content: string }[] } {
  const drawn = languages.map((language) => {
    const [wide, narrow] = [exhibit.draw({ language, width: 'wide' }), exhibit.draw({ language, width: 'narrow' })];
    const { title, subtitle, source } = wide;
    return { chart: { chart: exhibit.chart.id, subject: exhibit.subject, language, title, subtitle, source }, wide, narrow };
  });
  return {
    charts: drawn.map(({ chart }) => chart),
    files: drawn.flatMap(({ chart, wide, narrow }) => [
      { name: frozenName(chart, 'wide'), content: `${unstyled(wide.svg)}\n` }, { name: frozenName(chart, 'narrow'), content: `${unstyled(narrow.svg)}\n` },
    ]),
  };
}

/** Without the classes by which a page gives a drawing its own colours, and without ways back to the data of the day. */
const unstyled = (svg: string): string => svg.replace(/ (?:class="chart-(?!drawing)[^"]*"|data-point="\d+")/g, '');
