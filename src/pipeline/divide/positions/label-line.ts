import type { TableId } from '../../../form/index.ts';
import { isPieceOfGroup } from './form-labels.ts';
import type { Fragment } from './fragment.ts';

/** Characters of a label that stand on one line. */
export interface LabelLine {
  fragments: Fragment[];
  text: string;
  /** They may be a piece of a label that stands beside a group of rows, left of the rows' own. */
  mayBeGroup: boolean;
  /** They begin with a number, as the first line of a label does and no other. */
  isNumbered: boolean;
}

/** Left edges of the columns in which labels stand: those numbered 1. 2. 3., and those numbered （一）（二）. */
export interface LabelEdges {
  item: number;
  group: number;
}

export function labelEdges(fragments: readonly Fragment[]): LabelEdges {
  const edge = (enumerator: RegExp) => Math.min(...fragments.filter((fragment) => enumerator.test(fragment.text)).map((fragment) => fragment.left));
  return { item: edge(itemNumber), group: edge(groupNumber) };
}

const itemNumber = /^\d{1,2}[.、．]/u;
const groupNumber = /^[(（][一二三四五六七八九十][)）]/u;
const anyNumber = /^(\d{1,2}[.、．]|[(（]?[一二三四五六七八九十]{1,2}[)）、.．])/u;

/**
 * The label nearest to the figures among what stands before them on a line; what stands before it belongs to a group of
 * rows. A label begins at one of the edges, with an enumerator, or behind a gap.
 */
export function labelLine(before: readonly Fragment[], lineText: string, edges: LabelEdges, table: TableId): LabelLine | null {
  const from = before.findLastIndex((fragment, index) => {
    const last = before[index - 1];
    const isApart = !last || fragment.start - last.end > 1;
    return isApart || isAtEdge(fragment, edges) || itemNumber.test(fragment.text) || groupNumber.test(fragment.text);
  });
  const fragments = before.slice(from);
  const [first] = fragments;
  if (!first) return null;
  const text = lineText.slice(first.start, fragments.at(-1)?.end);
  const isLeft = first.left < edges.item - (first.bottom - first.top) / 2;
  return { fragments, text, mayBeGroup: isLeft && isPieceOfGroup(table, text), isNumbered: anyNumber.test(text.replace(/\s/gu, '')) };
}

/** Whether characters begin where a column of labels does. */
export const isAtEdge = (box: { left: number; top: number; bottom: number }, { item, group }: LabelEdges): boolean =>
  [item, group].some((edge) => Math.abs(box.left - edge) <= 0.4 * (box.bottom - box.top));
