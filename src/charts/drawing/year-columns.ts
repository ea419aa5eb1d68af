import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { textWidth } from '../text-width.ts';
import { line, size, text } from '../theme.ts';
import type { ChartData } from '../types.ts';
import type { ColumnArea } from './columns.ts';
import { yearLabel } from './label.ts';
import { labels, verticals } from './marks.ts';
import type { Label } from './marks.ts';

const { width, note } = size.wide;

/** Height of the line that names a mark, above the panels. */
export const markHeight = 18;

type Frame = Pick<ColumnArea, 'x'>;

/** The years below the panels. */
export const yearNames = ({ years }: ChartData, { x }: Frame, bottom: number) =>
  labels(years.map(({ year }) => ({ x: x(year), y: bottom + 15, label: String(year) })), text.muted);

/** Why a year of a panel is empty. */
export const emptyYears = ({ years }: ChartData, { x }: Frame, bottom: number, language: Language) =>
  labels(years.map((year) => ({ x: x(year.year), y: bottom - 6, label: yearLabel(year, language) })).filter(({ label }) => label !== ''), text.muted, {
    lineAnchor: 'bottom', fontSize: note,
  });

/** Where the form or a law changed: a thin line through all panels. */
export const changeLines = ({ marks }: ChartData, { x }: Frame, bottom: number) =>
  verticals(marks.map(({ at }, index) => ({ x: x(at), y1: index * markHeight + 2, y2: bottom })), line.mark, { strokeDasharray: '2 3' });

/** The names of those lines, each on a line of its own beside the top of its mark. */
export function changeNames({ marks }: ChartData, { x }: Frame, language: Language) {
  const placed = marks.map(({ at, label }, index) => ({ x: x(at), y: index * markHeight + 8, label: say(label, language) }));
  const runsOut = (each: Label) => each.x + 6 + textWidth(each.label, note) > width;
  return [
    labels(placed.filter((each) => !runsOut(each)), text.muted, { dx: 6, textAnchor: 'start', fontSize: note }),
    labels(placed.filter(runsOut), text.muted, { dx: -6, textAnchor: 'end', fontSize: note }),
  ];
}
