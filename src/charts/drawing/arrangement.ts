import { group } from 'd3';
import type { Wording } from '../../form/index.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { bold, textWidth } from '../text-width.ts';
import { size } from '../theme.ts';
import type { ChartData, Panel } from '../types.ts';
import { stepOf } from './columns.ts';
import { pointLabel } from './label.ts';

/** Panels below one another, each with the heading that begins with it. */
export type Stack = { panel: Panel; heading: Wording | null }[];

/**
 * How panels of year columns are arranged on a wide drawing: as far beside one another as the figures still fit over
 * their years, bars each by itself, then kinds, then all below one another; null where not even one stack has room.
 */
export function arrangement(data: ChartData, language: Language): Stack[] | null {
  const drawn = data.panels.filter(({ kind }) => kind !== 'figures');
  const kinds = [...group(drawn, ({ block }) => block?.zh).values()];
  const alone = kinds.length === 1 && drawn.every(({ kind }) => kind === 'bars') ? [drawn.map((panel) => [panel])] : [];
  const needed = Math.max(40, ...data.points.map((point) => textWidth(pointLabel(point, language), size.wide.font) * bold + 6));
  const fits = (stacks: Panel[][]) => stepOf(data, stacks.length, language) >= needed && named(stacks, language);
  const chosen = [...alone, ...(data.seriesAre === 'bodies' ? grids(drawn) : []), kinds, [drawn]].find(fits);
  return chosen?.map(withHeadings) ?? null;
}

/** Panels of equal rank in 4 stacks down to 2, filled row by row. */
const grids = (panels: Panel[]): Panel[][][] => [4, 3, 2].filter((count) => count < panels.length)
  .map((count) => Array.from({ length: count }, (_, stack) => panels.filter((_, index) => index % count === stack)));

/** Whether the panels' names fit over their own stack; one stack has the whole width. */
const named = (stacks: Panel[][], language: Language): boolean => stacks.length === 1 ||
  stacks.every((panels) => panels.every(({ label }) => textWidth(say(label, language), size.wide.font) * bold <= size.wide.width / stacks.length - gap));

const gap = 40;

const withHeadings = (panels: Panel[]): Stack => panels.map((panel, index) =>
  ({ panel, heading: panel.block?.zh === panels[index - 1]?.block?.zh ? null : panel.block }));
