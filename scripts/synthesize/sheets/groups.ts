import type { FormRow } from '../../../src/form/index.ts';
import { printedGroups, printedOutcomes } from '../../../src/form/print.ts';
import { cell, type SheetCell } from '../sheet.ts';
import type { Style } from '../style.ts';

/** What stands beside and above the label of a row of table 3. */
export interface GroupLabels {
  beside: SheetCell[];
  /** Labels on rows of their own. */
  above: string[];
  /** Columns that the row's own label takes. */
  span: number;
}

/** Columns of labels: where group labels stand beside the rows there are three. */
export const labelColumns = ({ groups }: Style): number => (groups === 'rows' || groups === 'none' ? 1 : 3);

/** 三、本年度办理结果 beside all outcomes and （三）不予公开 … beside theirs, in the way of the style. */
export function groupLabels(rows: readonly FormRow[], style: Style, word: (words: string) => string): (row: FormRow) => GroupLabels {
  const below = rows.filter((row) => row.group || row.id === 'total_handled');
  const outcomes = { text: word(printedOutcomes.zh), rows: below };
  const groups = groupsIn(rows).map((group) => ({ text: word(group.zh), rows: group.rows }));
  return (row) => {
    const over = [outcomes, ...groups].filter((group) => group.rows.includes(row));
    const begun = over.filter((group) => group.rows[0] === row);
    const beside = (cells: SheetCell[]): GroupLabels => ({ beside: cells, above: [], span: 3 - over.length });
    switch (style.groups) {
      case 'none': return { beside: [], above: [], span: 1 };
      case 'rows': return { beside: [], above: begun.map((group) => group.text), span: 1 };
      case 'spread': return beside(over.map((group) => cell(pieceBeside(group.text, group.rows.indexOf(row), group.rows.length))));
      case 'merged': return beside(begun.map((group) => cell(group.text, 1, group.rows.length)));
      case 'vertical': return beside(begun.map((group) => cell([...group.text].join('\n'), 1, group.rows.length)));
    }
  };
}

/** Groups with a label of their own; none where 其他处理 is a row itself and its three rows stand under it. */
function groupsIn(rows: readonly FormRow[]): { zh: string; rows: FormRow[] }[] {
  return Object.entries(printedGroups).flatMap(([id, wording]) => {
    const members = rows.filter((row) => row.group === id);
    return members.length === 0 || members.some((row) => row.id === 'other_disposition') ? [] : [{ zh: wording.zh, rows: members }];
  });
}

/** A label in two pieces beside the middle rows of its group (汝州 2022: (三)不予 and 公开 on rows four and five). */
function pieceBeside(text: string, at: number, count: number): string {
  const letters = [...text];
  const half = Math.ceil(letters.length / 2);
  const middle = Math.floor((count - 1) / 2);
  if (count === 1) return text;
  return at === middle ? letters.slice(0, half).join('') : at === middle + 1 ? letters.slice(half).join('') : '';
}
