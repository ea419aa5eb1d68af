import { chartWords } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { ChartYear, Point } from '../types.ts';

/** What stands at a point: its figure, else why there is none: 空白, 未识读, a dash where the form has no such cell. */
export const pointLabel = (point: Point, language: Language): string =>
  (point.value === null ? say(chartWords.states[point.state], language) : point.text);

/** What stands at a year without a table: 未收录, 旧表; empty where there is one. */
export const yearLabel = ({ status }: ChartYear, language: Language): string =>
  status === 'on_file' ? '' : say(chartWords.years[status], language);
