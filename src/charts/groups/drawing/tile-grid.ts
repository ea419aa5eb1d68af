import type * as Plot from '@observablehq/plot';
import { median } from 'd3';
import { chartWords } from '../../../i18n/charts.ts';
import { say } from '../../../i18n/index.ts';
import { provinceSigns } from '../../../i18n/provinces.ts';
import { boxes, labels, title } from '../../drawing/marks.ts';
import { sheet } from '../../drawing/sheet.ts';
import { keyOf } from '../../panel.ts';
import { wrap } from '../../text-width.ts';
import { size, text, tile } from '../../theme.ts';
import type { ChartData, DrawOptions } from '../../types.ts';
import { tilePlaces } from './tile-places.ts';

const columns = 10;
const lines = 8;
const gap = 3;
const largest = 58;

/** A square for each province-level unit: its sign, and the number where there is one. */
export function tileGrid(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const step = Math.min(largest, width / columns);
  const middle = median(data.points.filter(({ value }) => value), ({ value }) => value) ?? 0;
  const placed = data.points.flatMap((point) => {
    const place = tilePlaces[point.series];
    if (!place) return [];
    const [x1, y1] = [place[0] * step, place[1] * step];
    const shade = !point.value ? 'none' : point.value > middle ? 'many' : 'some';
    return [{ key: keyOf(data, point), shade, x1, x2: x1 + step - gap, y1, y2: y1 + step - gap, x: x1 + (step - gap) / 2, value: point.value, sign: provinceSigns[point.series]?.[language] ?? '', figure: point.text }];
  });
  const bottom = lines * step + 6;
  const words = wrap(say(chartWords.tileKey, language), width, note);
  return sheet(bottom + words.split('\n').length * note * 1.3 + 4, [
    (['none', 'some', 'many'] as const).map((shade) => {
      const own = placed.filter((each) => each.shade === shade);
      const filled = own.filter(({ value }) => value);
      return [
        boxes(own, tile[shade].area),
        labels(own.map((each) => ({ ...each, y: each.y1 + (step - gap) * (each.value ? 0.32 : 0.5), label: each.sign })), tile[shade].figure),
        labels(filled.map((each) => ({ ...each, y: each.y1 + (step - gap) * 0.72, label: each.figure })), tile[shade].figure, { fontWeight: 600, fontSize: drawing === 'wide' ? font + 2 : font }),
      ];
    }),
    title(words, 0, bottom, text.muted, { lineAnchor: 'top', fontSize: note, lineHeight: 1.3 }),
  ]);
}
