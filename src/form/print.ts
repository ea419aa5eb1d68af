import type { OutcomeGroup, TableId, Wording } from './types.ts';
import { outcomeGroups } from './index.ts';

// How the form stands on paper: heads above the columns, groups beside the rows (annexes of 国办公开办函〔2019〕60号 and
// 〔2021〕30号). Rows and columns themselves are in the editions.

/** What the sections of a report make of the tables' names: the second to the fourth section each hold one. */
export const tableNumbers: Record<TableId, Wording> = {
  disclosure: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  review: { zh: '表四', en: 'Table 4' },
};

export const printedHeads = {
  item: { zh: '信息内容', en: 'item' },
  balanceNote: {
    zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: '(in every column, the first and second items add up to the third and fourth)',
  },
  applicants: { zh: '申请人情况', en: 'applicants' },
  organizations: { zh: '法人或其他组织', en: 'legal persons or other organizations' },
  litigation: { zh: '行政诉讼', en: 'administrative litigation' },
} satisfies Record<string, Wording>;

/** The label that runs down the left of all outcome rows of table 3. */
export const printedOutcomes: Wording = { zh: '三、本年度办理结果', en: 'outcome this year' };

/** Outcome groups that the form breaks into numbered rows, with the label printed beside these. */
export const printedGroups: Partial<Record<OutcomeGroup, Wording>> = Object.fromEntries(
  outcomeGroups
    .filter((group) => !['granted', 'granted_in_part'].includes(group.id))
    .map((group) => [group.id, { zh: asPrinted(group.number.slice(1) + group.zh), en: group.en }]),
);

/** `第二十条第(五)项` of a row of table 2, in both languages. */
export function articleItem(number: string): Wording {
  const item = '一二三四五六七八九'.indexOf(/[(（](.)[)）]/.exec(number)?.[1] ?? '') + 1;
  return { zh: asPrinted(number), en: `Article 20, item ${item}` };
}

/** A label with the full-width punctuation of print: the form data keeps half-width, as documents are compared. */
export function asPrinted(label: string): string {
  return label
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(',', '，')
    .replace(/"([^"]*)"/g, '“$1”');
}
