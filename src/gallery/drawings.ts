import type { Measure, Width } from '../charts/index.ts';
import { languages } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Edition } from './citation.ts';
import type { Exhibit } from './exhibit.ts';
import { poster } from './poster.ts';
import { posterNotes } from './poster-notes.ts';

/** A drawing as a file beside the chart's page. */
export interface DrawingFile {
  name: string;
  svg: (edition: Edition, site: URL | undefined) => string;
}

const widths: Width[] = ['wide', 'narrow'];

/**
 * For each language: charts that stand by themselves, `zh-wide`, `zh-narrow`, `zh-wide-dark`; and where a chart can be
 * measured in several ways the bare drawings, `zh-wide-count`, which the page's script puts in place of the shown one.
 */
export const drawingsOf = (exhibit: Exhibit): DrawingFile[] => languages.flatMap((language) => [
  ...widths.map((width): DrawingFile => ({ name: `${language}-${width}`, svg: (edition, site) => whole(exhibit, language, width, 'light', edition, site) })),
  { name: `${language}-wide-dark`, svg: (edition: Edition, site: URL | undefined) => whole(exhibit, language, 'wide', 'dark', edition, site) },
  ...(exhibit.chart.measures ?? []).flatMap((measure) => widths.map((width): DrawingFile => ({ name: `${language}-${width}-${measure}`, svg: () => bare(exhibit, language, width, measure) }))),
]);

const whole = (exhibit: Exhibit, language: Language, width: Width, theme: 'light' | 'dark', edition: Edition, site: URL | undefined): string =>
  poster(exhibit.draw({ language, width }), { ...posterNotes(exhibit, edition, language, site), code: null }, theme, width === 'narrow');

const bare = (exhibit: Exhibit, language: Language, width: Width, measure: Measure): string => exhibit.draw({ language, width, measure }).svg;
