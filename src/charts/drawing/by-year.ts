import type { PlotOptions } from '@observablehq/plot';
import type { ChartData, DrawOptions } from '../types.ts';
import { arrangement } from './arrangement.ts';
import { columns } from './columns.ts';
import { rows } from './rows.ts';

/** Years as columns where there is room for their figures, as rows on a phone and where there is not. */
export function byYear(data: ChartData, { language, width }: DrawOptions): PlotOptions {
  const stacks = width === 'wide' ? arrangement(data, language) : null;
  return stacks ? columns(data, stacks, language) : rows(data, { language, width });
}
