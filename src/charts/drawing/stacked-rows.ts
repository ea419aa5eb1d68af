import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { keyOf } from '../panel.ts';
import { disagrees, stacksOf } from '../stack.ts';
import type { Stack } from '../stack.ts';
import { textWidth } from '../text-width.ts';
import { line, remainder, text } from '../theme.ts';
import type { ChartData, Panel } from '../types.ts';
import { pointLabel } from './label.ts';
import { boxes, labels, verticals } from './marks.ts';
import { layOut } from './stack-layout.ts';
import type { Filled, StackArea } from './stack-layout.ts';
import type { Stacking } from './stacked.ts';

/** How far the mark of a wrong total stands out above and below its bar. */
const overhang = 5;

/**
 * Parts end to end with their figures inside where they fit and the stated total at the end. Where parts and total
 * disagree both are written out, and a mark shows where on the bar the total lies: nothing is stretched unsaid.
 */
export function stackedRows(data: ChartData, panel: Panel, { paints, names, filled }: Stacking, area: StackArea, language: Language) {
  const { segments, remainders, totals, ends } = layOut(data, panel, area, filled);
  const fitting = (those: Filled[]) => those.filter(({ label, x1, x2 }) => textWidth(label, area.font) + 6 <= x2 - x1);
  const labelled = ends.map(({ stack, ...place }) => ({
    ...place, ...(stack.total ? { key: keyOf(data, stack.total) } : {}), label: endLabel(stack, filled, language), faulty: disagrees(stack),
  }));
  return [
    Object.entries(paints).map(([part, paint]) => {
      const name = names.find(({ id }) => id === part)?.[language] ?? part;
      const own = segments.filter((segment) => segment.part === part).map((segment) => ({ ...segment, hover: `${name} ${segment.label}` }));
      return [boxes(own, paint.area, { title: 'hover' }), labels(fitting(own), paint.figure)];
    }),
    boxes(remainders, remainder, { strokeDasharray: '2 3' }),
    labels(fitting(remainders.map((box) => ({ ...box, label: say(chartWords.remainder, language, { count: box.label }) }))), text.muted),
    verticals(totals.flatMap(({ x, y1, y2 }) => [{ x, y1: y1 - overhang, y2: y1 }, { x, y1: y2, y2: y2 + overhang }]), line.finding, { strokeWidth: 2 }),
    labels(labelled.filter(({ faulty }) => !faulty), text.muted, { textAnchor: 'start' }),
    labels(labelled.filter(({ faulty }) => faulty), text.finding, { textAnchor: 'start', lineHeight: 1.15 }),
  ];
}

/** Every line that stands at a bar's end, for the room it takes. */
export const endLabels = (data: ChartData, panel: Panel, filled: boolean, language: Language): string[] =>
  stacksOf(data, panel).flatMap((stack) => endLabel(stack, filled, language).split('\n'));

function endLabel(stack: Stack, filled: boolean, language: Language): string {
  const { total, parts } = stack;
  if (!total) return '';
  if (disagrees(stack)) return say(chartWords.mismatch, language, { parts: formatNumber(parts), total: total.text });
  if (total.value === null) return say(chartWords.totalUnknown, language, { state: pointLabel(total, language) });
  return filled && total.value > 0 ? say(chartWords.totalOf, language, { total: total.text }) : total.text;
}
