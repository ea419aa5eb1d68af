import { aliases } from './aliases.ts';
import { headWords } from './heads.ts';
import { editions, tableIds } from './index.ts';
import { plainLetters } from './letters.ts';

/** Only the Chinese characters of a text: what a label keeps however it is punctuated, spaced or numbered. */
export const hanOf = (text: string): string => plainLetters(text).replace(/[^\p{Script=Han}]/gu, '');

/** Labels and heads without their enumerators, Chinese characters only, longest first. */
export const formWords: string[] = [...new Set([
  ...tableIds.flatMap((table) => headWords[table].map(withoutEnumerator)),
  ...Object.values(editions).flatMap((edition) => tableIds.flatMap((table) => edition.tables[table].rows.map((row) => withoutEnumerator(row.printed)))),
  ...aliases.map((alias) => withoutEnumerator(alias.printed)),
  '其他处理', '总计', '其他',
])].map(hanOf).filter((word) => word.length >= 2).sort((a, b) => b.length - a.length);

/** Labels of rows, as they stand right before figures where a table is run together. */
export const rowWords: string[] = [...new Set(Object.values(editions).flatMap((edition) => tableIds
  .flatMap((table) => edition.tables[table].rows.map((row) => hanOf(withoutEnumerator(row.printed))))))];

/** The head that every group of table 4 has last but its total: figures stand behind it, for the table has no row labels. */
export const reviewHeadBeforeFigures = '尚未审结';

/** Whether a line is nothing but labels and heads of the form, one or several side by side, and notes in brackets (（注2）, (单位:件)). */
export const isFormWords = (text: string): boolean => /\p{Script=Han}/u.test(text) && onlyFormWords.test(
  plainLetters(text).replace(/\s/gu, '').replace(/\((备?注|单位)[^()]{0,12}\)|\p{P}|\p{S}/gu, ''),
);

const onlyFormWords = new RegExp(`^([一二三四五六七八九十]{0,2}\\d?(${formWords.join('|')}|单位万元|保留\\d位小数|第二十条第[一二三四五六七八九十]项))+$`, 'u');

/** Each item of table 2 begins with its article: 第二十条第(一)项. */
export const itemWord = '第二十条第';

/** Words that stand in no sentence, only in the form's tables: where they begin, a table begins. */
export const tableMarks: string[] = [
  itemWord, '信息内容', '本列数据的勾稽关系', '申请人情况', '本年新收政府信息公开申请数量', '结果维持',
];

function withoutEnumerator(printed: string): string {
  return printed.replace(/^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+\.)/u, '');
}

/** Labels of rows of tables 2 and 3: where no figure follows, the row is blank. */
export const labelWords: ReadonlySet<string> = new Set(Object.values(editions).flatMap((edition) => [...edition.tables.disclosure.rows, ...edition.tables.requests.rows])
  .map((row) => hanOf(withoutEnumerator(row.printed))));

/** Those that are heads as well: only with their number, (七)总计 and 3.其他, are they labels. */
export const labelsAndHeads: ReadonlySet<string> = new Set(['总计', '其他']);

/** Heads of the columns of tables 2 and 3, and labels of groups: no figure belongs to them. */
export const columnHeads: ReadonlySet<string> = new Set([...headWords.disclosure, ...headWords.requests].map((word) => hanOf(withoutEnumerator(word))));
