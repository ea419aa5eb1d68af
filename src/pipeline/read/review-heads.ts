import { aliases } from '../../form/aliases.ts';
import { reviewColumns } from '../../form/columns.ts';
import { editions } from '../../form/index.ts';
import { labelOf, likeness } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import { headWords } from '../../form/heads.ts';
import { isWords } from './cell-words.ts';
import type { SeenRow } from './seen-row.ts';

/**
 * Whether the heads of table 4 that are legible stand in another order than the form's: 总计 in front, 复议后起诉 before
 * 未经复议直接起诉. Its fifteen figures are told by their order alone, so then nobody can tell whose they are.
 */
export function headsOutOfOrder(rows: readonly SeenRow[]): boolean {
  return rows.some(({ row, figures }) => {
    if (figures > 0) return false;
    const heads = row.cells.flatMap(({ text }) => (isWords(text) ? [headNamed(text)] : []));
    const first = heads.findIndex((head) => head?.result !== undefined);
    // In run-together text the section's heading stands in front, and then the groups.
    const front = row.layout === 'squashed' ? heads.slice(0, first).findLastIndex((head) => head?.group !== undefined) + 1 : 0;
    const results = heads.slice(front).flatMap((head) => (head?.group === undefined ? [head?.result] : []));
    return follow.some(([first, second]) => standsBehind(first, second, heads.map((head) => head?.group)))
      || ((row.layout === 'squashed' ? !results.includes(undefined) : isWholeGroups(results.length)) && results.some((result, at) => result !== undefined && result !== at % reviewColumns.length));
  });
}

/** Heads misread are cells none the less; in run-together text they may be pieces, so all must be legible there. */
const isWholeGroups = (count: number): boolean => count % reviewColumns.length === 0 && count <= groups.length * reviewColumns.length;

/** The group that a head names, or the place of its result among the five of a group. */
interface HeadNamed {
  group?: string;
  result?: number;
}

const [litigation = ''] = headWords.review;
const groups = editions['2021'].tables.review.rows;
const [reconsideration = '', direct = '', after = ''] = groups.map(({ id }) => id);

/** Heads of groups that stand side by side, in the form's order. */
const follow = [[reconsideration, litigation], [reconsideration, direct], [direct, after]] as const;

/** Where each stands once: run-together text has the section's heading in front of the heads. */
const standsBehind = (first: string, second: string, heads: readonly (string | undefined)[]): boolean => heads.indexOf(first) > heads.indexOf(second)
  && [first, second].every((each) => heads.includes(each) && heads.indexOf(each) === heads.lastIndexOf(each));

const meanings: { means: HeadNamed; words: string[] }[] = [
  ...groups.map(({ id, printed }) => ({ means: { group: id }, words: [printed, ...aliasesOf(id)] })),
  { means: { group: litigation }, words: [litigation] },
  ...reviewColumns.map(({ id, zh }, result) => ({ means: { result }, words: [zh, ...aliasesOf(id)] })),
];

function aliasesOf(id: string): string[] {
  return aliases.filter(({ table, means }) => table === 'review' && means === id).map(({ printed }) => printed);
}

const known = meanings.flatMap(({ means, words }) => words.map((word) => ({ means, label: labelOf(word) })));

const headNamed = remembered((text): HeadNamed | null => {
  const read = labelOf(text);
  const [best] = known.map(({ means, label }) => ({ means, value: likeness(read, label) })).toSorted((a, b) => b.value - a.value);
  return best && best.value >= alike ? best.means : null;
});

/** Three of the four characters of 结果维持; 行政复议 and 行政诉讼 share two. */
const alike = 0.75;
