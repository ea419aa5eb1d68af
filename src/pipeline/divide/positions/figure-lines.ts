import { isUnit, type Fragment } from './fragment.ts';
import type { PrintLine } from './print-lines.ts';

/**
 * Figures of one row that are set at several heights, brought together on the line that has most of them: in narrow cells
 * they wrap (0 and 件, 49 and 2), and a cell of two lines stands half a line above and below its neighbours. No two rows of
 * a table stand as close.
 */
export function joinFigureLines(lines: readonly PrintLine[]): PrintLine[] {
  const joined = lines.map((line) => ({ ...line }));
  for (let from = 0; from < joined.length;) {
    let last = joined[from];
    const group = [from];
    for (let next = from + 1; last && next < joined.length; next += 1) {
      const line = joined[next];
      if (!line || line.figures.length === 0) continue;
      if (!isOneRow(last.figures, line.figures)) break;
      group.push(next);
      last = line;
    }
    if (group.length > 1) gather(joined, group);
    from = Math.max(...group) + 1;
  }
  return joined.filter((line) => line.label || line.figures.some((fragment) => !isUnit(fragment)));
}

function isOneRow(above: readonly Fragment[], below: readonly Fragment[]): boolean {
  const [first, second] = [above[0], below[0]];
  if (!first || !second || first.page !== second.page) return false;
  return Math.abs(middleOf(second) - middleOf(first)) < nearest * Math.min(second.bottom - second.top, first.bottom - first.top);
}

const middleOf = ({ top, bottom }: Fragment): number => (top + bottom) / 2;

/** Line heights that rows are apart at least. */
const nearest = 0.95;

function gather(lines: PrintLine[], group: readonly number[]): void {
  const all = group.flatMap((at) => lines[at]?.figures ?? []).toSorted((a, b) => a.line - b.line || a.left - b.left);
  const most = group.reduce((best, at) => ((lines[at]?.figures.length ?? 0) > (lines[best]?.figures.length ?? 0) ? at : best));
  for (const at of group) {
    const line = lines[at];
    if (line) line.figures = at === most ? all : [];
  }
}
