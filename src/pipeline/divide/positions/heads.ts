import { aliases } from '../../../form/aliases.ts';
import { applicantColumns, reviewColumns } from '../../../form/columns.ts';
import { headWords } from '../../../form/heads.ts';
import { editions, type FormColumn, type TableId } from '../../../form/index.ts';
import { labelOf, likeness, type Label } from '../../../form/label.ts';
import { hanOf } from '../../../form/words.ts';
import type { Fragment } from './fragment.ts';
import { stacksOf, type Stack } from './stacks.ts';

/** The heads of a table as they stand side by side on a page, from left to right. */
export interface HeadBand {
  table: TableId;
  heads: Stack[];
  /** Index of the first and the last line that carries them. */
  first: number;
  last: number;
}

/** Columns that the form puts side by side; each by the words that may stand in its head. */
interface HeadSet {
  table: TableId;
  columns: Label[][];
  /** All those words, Chinese characters only: a fragment that is a piece of none is no head. */
  words: string[];
}

/** The heads of the form's tables among fragments, top to bottom. Only whole sets count: half a head settles no column. */
export function headBands(fragments: readonly Fragment[]): HeadBand[] {
  const bands: HeadBand[] = [];
  const taken = new Set<Fragment>();
  for (const set of headSets) {
    const pieces = fragments.filter((fragment) => !taken.has(fragment)).flatMap((fragment) => piecesIn(set, fragment));
    for (const heads of clusters(pieces).flatMap((cluster) => wholeSets(set, cluster))) {
      const own = heads.flatMap((head) => head.fragments);
      for (const fragment of own) taken.add(fragment);
      bands.push({
        table: set.table, heads, first: Math.min(...own.map((fragment) => fragment.line)), last: Math.max(...own.map((fragment) => fragment.line)),
      });
    }
  }
  return bands.toSorted((a, b) => a.first - b.first);
}

/** A head may name its unit: （单位：万元）. */
const units = ['', '单位万元', '万元', '单位元', '元'];

function setOf(table: TableId, columns: readonly FormColumn[]): HeadSet {
  const printed = columns.map((column) => [
    column.zh, ...aliases.filter((alias) => alias.table === table && alias.means === column.id).map((alias) => alias.printed),
  ]);
  return {
    table,
    columns: printed.map((words) => words.flatMap((word) => units.map((unit) => labelOf(word + unit)))),
    words: [...new Set(printed.flat().flatMap((word) => units.map((unit) => hanOf(word) + unit)))],
  };
}

/** The widest sets first: the heads of one may be some of another's. */
const headSets: HeadSet[] = [
  setOf('review', [...reviewColumns, ...reviewColumns, ...reviewColumns]),
  setOf('requests', applicantColumns),
  ...distinct(Object.values(editions).flatMap((edition) => edition.tables.disclosure.rows.map((row) => row.columns)))
    .toSorted((a, b) => b.length - a.length).map((columns) => setOf('disclosure', columns)),
];

function distinct(lists: readonly FormColumn[][]): FormColumn[][] {
  return [...new Map(lists.map((columns) => [columns.map((column) => column.zh).join(' '), columns])).values()];
}

/** A fragment that is a piece of a head, or the pieces of heads that touch (社会公益组法律服务机); none for any other, as 法人或其他组织 above five. */
function piecesIn(set: HeadSet, fragment: Fragment): Fragment[] {
  const han = hanOf(fragment.text);
  const isPiece = (text: string) => set.words.some((word) => word.includes(text) || (text.length > 2 && text.length === word.length && differsInOne(text, word)));
  if (han === '' || /\d/.test(fragment.text)) return [];
  if (isPiece(han)) return [fragment];
  if (han !== fragment.text || headWords[set.table].some((word) => hanOf(word).includes(han))) return [];
  const width = (fragment.right - fragment.left) / han.length;
  const pieces: Fragment[] = [];
  for (let from = 0; from < han.length;) {
    let to = han.length;
    while (to > from && !isPiece(han.slice(from, to))) to -= 1;
    if (to === from) return [];
    pieces.push({
      ...fragment, text: han.slice(from, to), start: fragment.start + from, end: fragment.start + to,
      left: fragment.left + from * width, right: fragment.left + to * width,
    });
    from = to;
  }
  return pieces;
}

/** Heads of a whole set in a cluster; a page's end may cut them, or part them from words above that are none. */
function wholeSets(set: HeadSet, cluster: readonly Fragment[]): Stack[][] {
  const heads = stacksOf(cluster, set.words);
  if (namesAll(set, heads)) return [heads];
  const pages = [...new Set(cluster.map((fragment) => fragment.page))];
  return pages.length === 1 ? [] : pages.flatMap((page) => wholeSets(set, cluster.filter((fragment) => fragment.page === page)));
}

/** 自燃人 for 自然人. */
const differsInOne = (text: string, word: string): boolean => [...text].filter((character, index) => character !== word[index]).length === 1;

/** Fragments in groups with no wide gap from one line to the next, and nothing between where a page ends. */
function clusters(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  let last: Fragment | undefined;
  for (const fragment of fragments.toSorted((a, b) => a.line - b.line)) {
    const gap = last && last.page === fragment.page ? (fragment.top - last.bottom) / (fragment.bottom - fragment.top) : Infinity;
    const goesOn = gap <= widestGap || (last && last.page < fragment.page && fragment.line - last.line <= 2);
    if (goesOn) groups.at(-1)?.push(fragment);
    else groups.push([fragment]);
    last = fragment;
  }
  return groups;
}

/** Line heights between the heads of one table: heads that span several rows stand in their middle. */
const widestGap = 2;

/**
 * Whether heads name the columns of a set: each of them one, in the form's order or, where no name comes twice, in any.
 * Of seven or more, two may be misread where the others stand in the form's order.
 */
function namesAll(set: HeadSet, heads: readonly Stack[]): boolean {
  if (heads.length !== set.columns.length) return false;
  const named = heads.map((head) => nameOf(set, head));
  const misread = named.filter((name, index) => name !== nameAt(set, index)).length;
  const isAnyOrder = !named.includes(null) && new Set(named).size === heads.length;
  return misread === 0 || isAnyOrder || (heads.length >= 7 && misread <= 2);
}

/** The form's word for a column; table 4 has each of its five three times. */
const nameAt = (set: HeadSet, column: number): string => set.columns[column]?.[0]?.body ?? '';

/** The column whose words a head is most like; null where it is like none. */
function nameOf(set: HeadSet, head: Stack): string | null {
  const label = labelOf(head.text);
  const values = set.columns.map((variants) => Math.max(...variants.map((form) => likeness(label, form))));
  const best = Math.max(...values);
  return best >= accepted ? nameAt(set, values.indexOf(best)) : null;
}

/** From here on a head may be the form's; 结果维持 and 结果纠正 are half alike. */
const accepted = 0.6;
