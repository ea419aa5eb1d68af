import type { Run } from './determined.ts';

/**
 * Whether a run also stands for groups of `size` cells of which some are empty: fewer figures, the last of each group
 * the sum of the others.
 */
export function addsUpWithBlanks({ figures, gaps }: Run, size: number): boolean {
  const digits = figures.map((figure) => figure.text).join('');
  const ends = new Set(figures.map((_, at) => (gaps[at] ? figures.slice(0, at + 1).reduce((length, figure) => length + figure.text.length, 0) : 0)));
  const isFigure = (from: number, to: number): boolean => to > from && (digits[from] !== '0' || to === from + 1)
    && !Array.from({ length: to - from - 1 }, (_, index) => from + index + 1).some((at) => ends.has(at));
  const known = new Map<string, number[]>();
  /** Numbers of figures, up to a group's size, as which the digits from one place to another add up. */
  const groups = (from: number, to: number): number[] => {
    const key = `${String(from)}-${String(to)}`;
    const before = known.get(key);
    if (before) return before;
    const found = new Set<number>(from === to ? [0] : []);
    for (let start = to - 1; start >= from; start -= 1) {
      if (!isFigure(start, to)) continue;
      const total = Number(digits.slice(start, to));
      const walk = (at: number, count: number, rest: number): void => {
        if (at === start && rest === 0) found.add(count + 1);
        if (count + 1 >= size) return;
        for (let end = at + 1; end <= start && Number(digits.slice(at, end)) <= rest; end += 1) if (isFigure(at, end)) walk(end, count + 1, rest - Number(digits.slice(at, end)));
      };
      walk(from, 0, total);
    }
    const counts = [...found];
    known.set(key, counts);
    return counts;
  };
  const length = digits.length;
  for (let first = 0; first <= length; first += 1) {
    const begin = groups(0, first);
    for (let second = first; begin.length > 0 && second <= length; second += 1) {
      const end = groups(second, length);
      const all = end.length > 0 ? [begin, groups(first, second), end] : [];
      if (all.length > 0 && all.every((counts) => counts.length > 0) && all.some((counts) => counts.some((count) => count < size))) return true;
    }
  }
  return false;
}
