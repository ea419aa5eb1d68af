import type { TableId } from '../../../form/index.ts';
import type { Fragment } from './fragment.ts';
import { headPieces, headSets, nameOf, type FoundPieces, type HeadSet } from './head-sets.ts';
import { stacksOf, type Stack } from './stacks.ts';

/** The heads of a table as they stand side by side on a page, from left to right. */
export interface HeadBand {
  table: TableId;
  heads: Stack[];
  /** Index of the first and the last line that carries them. */
  first: number;
  last: number;
}

/** The heads of the form's tables among fragments, top to bottom. Only whole sets count: half a head settles no column. */
export function headBands(fragments: readonly Fragment[]): HeadBand[] {
  const bands: HeadBand[] = [];
  const taken = new Set<Fragment>();
  const found: { fragment: Fragment; pieces: FoundPieces }[] = [];
  for (const fragment of fragments) {
    const pieces = headPieces(fragment.text);
    if (pieces) found.push({ fragment, pieces });
  }
  headSets.forEach((set, at) => {
    const open = found.filter(({ fragment, pieces }) => pieces[at] && !taken.has(fragment));
    const origin = new Map(open.flatMap(({ fragment, pieces }) => piecesOf(fragment, pieces[at] ?? []).map((piece) => [piece, fragment] as const)));
    if (origin.size < set.columns.length) return;
    for (const heads of clusters([...origin.keys()], set.columns.length > 3 ? widestGapOfMany : widestGap).flatMap((cluster) => wholeSets(set, cluster))) {
      const own = heads.flatMap((head) => head.fragments);
      for (const piece of own) taken.add(origin.get(piece) ?? piece);
      bands.push({
        table: set.table, heads, first: Math.min(...own.map((fragment) => fragment.line)), last: Math.max(...own.map((fragment) => fragment.line)),
      });
    }
  });
  return bands.toSorted((a, b) => a.first - b.first);
}

/** A fragment as it stands, or in the pieces of heads that touch in it. */
function piecesOf(fragment: Fragment, pieces: readonly { from: number; to: number }[]): Fragment[] {
  if (pieces.length === 1) return [fragment];
  const width = (fragment.right - fragment.left) / fragment.text.length;
  return pieces.map(({ from, to }) => ({
    ...fragment, text: fragment.text.slice(from, to), start: fragment.start + from, end: fragment.start + to,
    left: fragment.left + from * width, right: fragment.left + to * width,
  }));
}

/**
 * Heads of a whole set in a cluster, in as few of its lines as make one, with those above and below that go on with them:
 * others may be words that are no heads, and on each side of a page's end there may be a set. None misread is better.
 */
function wholeSets(set: HeadSet, cluster: readonly Fragment[]): Stack[][] {
  if (cluster.length < set.columns.length) return [];
  const lines = [...new Set(cluster.map((fragment) => fragment.line))].map((line) => cluster.filter((fragment) => fragment.line === line));
  const within = (from: number, to: number) => lines.slice(Math.max(0, from), to + 1).flat();
  const most = Math.min(lines.length, mostLines);
  for (const misread of set.columns.length >= 7 ? [0, mostMisread] : [0]) {
    for (let more = 0; more < most; more += 1) {
      for (let first = 0; first + more < lines.length; first += 1) {
        if (!headsIn(set, within(first, first + more), misread)) continue;
        let [from, to] = [first, first + more];
        while (goesOn(lines[from - 1], lines[from]) && headsIn(set, within(from - 1, to), misread)) from -= 1;
        while (goesOn(lines[to], lines[to + 1]) && headsIn(set, within(from, to + 1), misread)) to += 1;
        const heads = headsIn(set, within(from, to), misread);
        return [...wholeSets(set, within(0, from - 1)), ...(heads ? [heads] : []), ...wholeSets(set, within(to + 1, lines.length - 1))];
      }
    }
  }
  return [];
}

const goesOn = (above: readonly Fragment[] | undefined, below: readonly Fragment[] | undefined): boolean =>
  above !== undefined && below !== undefined && gapBetween(above[0], below[0]) <= widestGap;

/** Of seven heads or more, so many may be misread where the others stand in the form's order. */
const mostMisread = 2;

/** Lines over which heads may be spread, with pieces of others among them. */
const mostLines = 15;

function headsIn(set: HeadSet, fragments: readonly Fragment[], misread: number): Stack[] | null {
  const stacks = stacksOf(fragments, set.pieces);
  const heads = stacks.length > set.columns.length ? stacks.filter((stack) => nameOf(set, stack.text) !== null) : stacks;
  return namesAll(set, heads, misread) ? heads : null;
}

/** Fragments in groups with no wide gap from one line to the next, and nothing between where a page ends. */
function clusters(fragments: readonly Fragment[], widest: number): Fragment[][] {
  const groups: Fragment[][] = [];
  let last: Fragment | undefined;
  for (const fragment of fragments.toSorted((a, b) => a.line - b.line)) {
    const isNear = gapBetween(last, fragment) <= widest || (last && last.page < fragment.page && fragment.line - last.line <= mostLinesBetween);
    if (isNear) groups.at(-1)?.push(fragment);
    else groups.push([fragment]);
    last = fragment;
  }
  return groups;
}

/** From one fragment down to another, in line heights. */
const gapBetween = (above: Fragment | undefined, below: Fragment | undefined): number =>
  (above && below && above.page === below.page ? (below.top - above.bottom) / (below.bottom - below.top) : Infinity);

/** Lines of the words left of the heads that may stand between heads on both sides of a page's end. */
const mostLinesBetween = 6;

/** Line heights between the heads of one table: heads that span several rows stand in their middle. */
const widestGap = 2;
/** Between heads of many columns scraps may have got (debris of recognition, 汝州 2022); further down are none of their words. */
const widestGapOfMany = 6;

/** Whether heads name the columns of a set: each of them one, in the form's order but for those misread, or, where no name comes twice, in any. */
function namesAll(set: HeadSet, heads: readonly Stack[], misread: number): boolean {
  if (heads.length !== set.columns.length) return false;
  const named = heads.map((head) => nameOf(set, head.text));
  const isAnyOrder = !named.includes(null) && new Set(named).size === heads.length;
  return isAnyOrder || named.filter((name, index) => name !== set.names[index]).length <= misread;
}
