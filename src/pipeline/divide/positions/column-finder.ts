import type { Column } from './columns.ts';
import type { Fragment } from './fragment.ts';

/** The column, by its number, that characters stand in; null where nobody can tell. */
export type ColumnFinder = (fragment: Fragment, columns: readonly Column[]) => number | null;

/**
 * How the figures of a table are told to stand in columns. What stands clearly under one head is its own. For what does
 * not, heads may begin their columns (figures to the right of them), end them, or stand in their middle: ways that neither
 * what is clear nor the heads themselves contradict anywhere in the table have to agree.
 */
export function columnFinder(parts: readonly { columns: readonly Column[]; figures: readonly Fragment[] }[]): ColumnFinder {
  const clear = new Map<Fragment, number | null>();
  for (const { columns, figures } of parts) for (const fragment of figures) clear.set(fragment, columnAbove(fragment, columns));
  const fits = (way: ColumnFinder): boolean => parts.every(({ columns, figures }) => (
    figures.every((fragment) => !contradicts(way, fragment, clear.get(fragment) ?? null, columns))
  ));
  // In most tables every figure stands clearly under its head.
  let ways: readonly ColumnFinder[] | null = null;
  return (fragment, columns) => {
    // A lone column takes all that stands to the right of its label; left of its head another may have lost its own.
    if (columns.length === 1) return fragment.right > (columns[0]?.head.left ?? 0) ? 0 : null;
    const at = clear.get(fragment) ?? null;
    if (at !== null) return at;
    ways ??= waysOfHeads(parts.map(({ columns: each }) => each)).filter(fits);
    const found = new Set(ways.map((way) => way(fragment, columns)));
    const [only = null] = found;
    return found.size === 1 && only !== null && standsAsAbove(fragment, only, parts.find((part) => part.columns === columns)?.figures ?? [], clear) ? only : null;
  };
}

/**
 * Whether the heads of another page may say which column a figure is in: browsers lay a table out anew on the next page. On
 * the page of the heads another figure of that column has an edge, or its middle, at the same place.
 */
function standsAsAbove(fragment: Fragment, column: number, figures: readonly Fragment[], clear: ReadonlyMap<Fragment, number | null>): boolean {
  const page = figures[0]?.page;
  return page === undefined || page === fragment.page || figures.some((other) => (
    other.page === page && clear.get(other) === column && [other.left - fragment.left, other.right - fragment.right, (other.left + other.right - fragment.left - fragment.right) / 2]
      .some((distance) => Math.abs(distance) <= slack)
  ));
}

/** Where all heads of a column that differ in width share an edge, or their middle, they are set by it: table 2 has several for each column. */
function waysOfHeads(parts: readonly (readonly Column[])[]): readonly ColumnFinder[] {
  const pairs = parts.flatMap((columns, at) => parts.slice(at + 1).flatMap((others) => columns.flatMap(({ head }, index) => {
    const other = others[index]?.head;
    return other && Math.abs(other.right - other.left - head.right + head.left) > 2 * slack ? [{ head, other }] : [];
  })));
  const shared = [
    { way: fromLeft, edge: ({ left }: Column['head']) => left },
    { way: toRight, edge: ({ right }: Column['head']) => right },
    { way: aroundMiddle, edge: ({ left, right }: Column['head']) => (left + right) / 2 },
  ].filter(({ edge }) => pairs.length > 0 && pairs.every(({ head, other }) => Math.abs(edge(head) - edge(other)) <= slack / 2));
  return shared.length > 0 ? shared.map(({ way }) => way) : allWays;
}

/** Whether a figure speaks against a way: it is in no column of its, or clearly in another, or clearly under a head whose middle is not above it. */
function contradicts(way: ColumnFinder, fragment: Fragment, clear: number | null, columns: readonly Column[]): boolean {
  const head = columns[clear ?? -1]?.head;
  const isAside = head !== undefined && Math.abs(head.left + head.right - fragment.left - fragment.right) / 2 > fragment.bottom - fragment.top;
  const at = way(fragment, columns);
  return at === null || (clear !== null && clear !== at) || (way === aroundMiddle && isAside);
}

/**
 * The column under which characters stand for the most part. Beside a head is not under it: figures set to the right of
 * their column stand close to the next head, where that is set to the left.
 */
function columnAbove({ left, right }: Fragment, columns: readonly Column[]): number | null {
  let best = -1;
  let [most, second] = [-Infinity, -Infinity];
  for (const [index, column] of columns.entries()) {
    const share = (Math.min(right, column.right) - Math.max(left, column.left)) / Math.min(right - left, column.right - column.left);
    if (share > most) [best, most, second] = [index, share, most];
    else if (share > second) second = share;
  }
  return most >= 0.6 && second <= 0.4 ? best : null;
}

/** Columns begin with their heads. */
const fromLeft: ColumnFinder = ({ left, right }, columns) =>
  found(columns.findLastIndex(({ head }, index) => left >= head.left - slack && right <= (columns[index + 1]?.head.left ?? Infinity)));

/** Columns end with their heads. */
const toRight: ColumnFinder = ({ left, right }, columns) =>
  found(columns.findIndex(({ head }, index) => right <= head.right + slack && left >= (columns[index - 1]?.head.right ?? -Infinity)));

/** Columns have their heads in the middle; beyond the outer ones they reach as far as between heads. */
const aroundMiddle: ColumnFinder = ({ left, right }, columns) => {
  const middles = columns.map(({ head }) => (head.left + head.right) / 2);
  const middle = (left + right) / 2;
  const nearest = middles.reduce((best, each, index) => (Math.abs(each - middle) < Math.abs((middles[best] ?? 0) - middle) ? index : best), 0);
  const [first = 0, second = Infinity] = middles;
  return middle < first - (second - first) / 2 ? null : nearest;
};

const allWays: readonly ColumnFinder[] = [fromLeft, toRight, aroundMiddle];

/** Points by which edges that are meant to be one may differ. */
const slack = 2;

const found = (index: number): number | null => (index < 0 ? null : index);
