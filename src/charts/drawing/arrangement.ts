import { group } from 'd3';
import type { Wording } from '../../form/index.ts';
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
  const chosen = [...alone, kinds, [drawn]].find((stacks) => stepOf(data, stacks.length, language) >= needed);
  return chosen?.map(withHeadings) ?? null;
}

const withHeadings = (panels: Panel[]): Stack => panels.map((panel, index) =>
  ({ panel, heading: panel.block?.zh === panels[index - 1]?.block?.zh ? null : panel.block }));
