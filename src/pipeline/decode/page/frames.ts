import { near } from './rulings.ts';
import { middleOf, type Ruling, type Word } from './word.ts';

/**
 * Tables among drawn lines that hang together because a frame goes around them and the text between: web pages set into a
 * table are printed so, and what stands between two tables is full of text from frame to frame, in several lines or with
 * room around it; a row merged over all columns has one line in a narrow cell. Null where nothing shows a frame: no running
 * text inside, and, unless `isUneven`, what the lines enclose are cells.
 */
export function framedTables(group: readonly Ruling[], words: readonly Word[], isUneven: boolean): Ruling[][] | null {
  const bands = bandsOf(group, words);
  if (!bands.some((band) => band.isText || (isUneven && band.isRoomy))) return null;
  const tables: { top: number; bottom: number }[] = [];
  bands.forEach(({ top, bottom, isText, isRoomy }, index) => {
    const last = tables.at(-1);
    if (isText || isRoomy) return;
    if (last && last.bottom === bands[index - 1]?.bottom) last.bottom = bottom;
    else tables.push({ top, bottom });
  });
  return tables.map(({ top, bottom }) => within(group, top, bottom)).filter((lines) => lines.length > 0);
}

/** A stretch of a page from one line drawn across it to the next. */
interface Band {
  top: number;
  bottom: number;
  /** No line parts it from left to right, and around what stands there is more room than in a row. */
  isRoomy: boolean;
  /** It is running text for sure: several lines with as much room, or that take up most of the width. */
  isText: boolean;
}

function bandsOf(group: readonly Ruling[], words: readonly Word[]): Band[] {
  const down = group.filter((line) => !line.horizontal);
  const [left, right] = [Math.min(...down.map((line) => line.at)), Math.max(...down.map((line) => line.at))];
  const inner = down.filter((line) => line.at > left + widestGap && line.at < right - widestGap);
  const ys = [...group.filter((line) => line.horizontal).map((line) => line.at), ...down.flatMap((line) => [line.from, line.to])]
    .toSorted((a, b) => a - b).filter((y, index, all) => index === 0 || y - (all[index - 1] ?? 0) > near);
  return ys.slice(1).map((bottom, index): Band => {
    const top = ys[index] ?? bottom;
    const isOpen = !inner.some((line) => Math.min(line.to, bottom) - Math.max(line.from, top) > 0.5 * (bottom - top));
    const own = isOpen ? words.filter((word) => middleOf(word) > top && middleOf(word) < bottom && word.right > left && word.left < right) : [];
    const size = Math.max(0, ...own.map((word) => word.size));
    const height = Math.max(...own.map((word) => word.baseline)) - Math.min(...own.map((word) => word.baseline));
    const width = Math.max(...own.map((word) => word.right)) - Math.min(...own.map((word) => word.left));
    const isRoomy = own.length > 0 && bottom - top - height > roomy * size;
    return { top, bottom, isRoomy, isText: own.length > 0 && height > size && (isRoomy || width > (right - left) / 2) };
  });
}

/** Points from a frame to the edge of a table in it. */
const widestGap = 6;

/** Type sizes. A row of one line with a padding of 4 pixels is 2 high, a heading between tables 2.3 at least. */
const roomy = 2.2;

/** The lines of a stretch; of the frame only what a table's own lines reach. */
function within(group: readonly Ruling[], top: number, bottom: number): Ruling[] {
  const across = group.filter((line) => line.horizontal && line.at >= top - near && line.at <= bottom + near);
  const [from, to] = [Math.min(...across.map((line) => line.from)), Math.max(...across.map((line) => line.to))];
  const down = group.filter((line) => !line.horizontal && line.at >= from - 1 && line.at <= to + 1)
    .map((line) => ({ ...line, from: Math.max(line.from, top), to: Math.min(line.to, bottom) })).filter((line) => line.to - line.from > near);
  return [...across, ...down];
}
