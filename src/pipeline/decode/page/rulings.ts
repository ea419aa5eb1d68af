import { group } from 'd3';
import { disjointSets } from './disjoint-sets.ts';
import type { Ruling } from './word.ts';

/** Lines nearer to each other than this, in points, are one: double rules, edges drawn for either neighbour. */
export const near = 3;
/** Shorter lines are dots, underlined characters and parts of drawings. */
const shortest = 6;
/** Maps and pictures have more lines than any table. */
const mostPieces = 50_000;
const mostRulings = 800;

/**
 * Drawn lines in groups that hang together, each group what may be one table. Lines drawn piece by piece (cell by cell,
 * dot by dot) are put together first.
 */
export function rulingGroups(pieces: readonly Ruling[]): Ruling[][] {
  if (pieces.length > mostPieces) return [];
  const lines = [true, false].flatMap((horizontal) => whole(pieces.filter((piece) => piece.horizontal === horizontal)));
  return lines.length > mostRulings ? [] : touching(lines);
}

function whole(pieces: readonly Ruling[]): Ruling[] {
  const sorted = pieces.toSorted((a, b) => a.at - b.at);
  const lines: Ruling[] = [];
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const at = sorted[first]?.at ?? 0;
    while (next < sorted.length && (sorted[next]?.at ?? 0) - at <= near / 2) next += 1;
    lines.push(...endToEnd(sorted.slice(first, next)));
  }
  return lines.filter((line) => line.to - line.from >= shortest);
}

function endToEnd(pieces: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && piece.from - last.to <= near) last.to = Math.max(last.to, piece.to);
    else lines.push({ ...piece });
  }
  return lines;
}

function touching(lines: readonly Ruling[]): Ruling[][] {
  const sets = disjointSets(lines.length);
  lines.forEach((a, first) => lines.forEach((b, second) => {
    if (a.horizontal && !b.horizontal && meets(a, b)) sets.unite(first, second);
  }));
  const groups = [...group(lines, (line) => sets.rootOf(lines.indexOf(line))).values()];
  return withLoneEdges(groups.filter((lines) => lines.length > 1), groups.flatMap((lines) => (lines.length === 1 ? lines : [])));
}

/**
 * Where a page cuts a table inside a group of rows, the cell of the group has neither upper nor lower edge there, and its
 * outer edge touches no other line. It runs as far down as the table does.
 */
function withLoneEdges(groups: readonly Ruling[][], lone: readonly Ruling[]): Ruling[][] {
  return groups.map((group) => {
    const down = group.filter((line) => !line.horizontal);
    const [top, bottom] = [Math.min(...down.map((line) => line.from)), Math.max(...down.map((line) => line.to))];
    const [left, right] = [Math.min(...down.map((line) => line.at)), Math.max(...down.map((line) => line.at))];
    const edges = lone.filter((line) => !line.horizontal && Math.abs(line.from - top) <= near && Math.abs(line.to - bottom) <= near
      && Math.max(left - line.at, line.at - right) <= (right - left) / 3);
    return [...group, ...edges];
  });
}

const meets = (across: Ruling, down: Ruling): boolean =>
  down.at >= across.from - near && down.at <= across.to + near && across.at >= down.from - near && across.at <= down.to + near;
