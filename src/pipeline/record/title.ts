import type { Document, DocumentLine } from '../decode/document.ts';

/** The report's title as the document prints it, and the 0-based line behind it. */
export interface Title {
  text: string;
  end: number;
}

const reportWords = /信息公开.{0,14}(报告|年报)/u;

/**
 * Finds the title among the short lines that name an annual report on disclosure: the one that says most of what a
 * title says (a page's menu names the kind of report too); of equals the one whose body the document names most (a page
 * lists the reports of other bodies beside its own), else the first. Where its body stands on the line right
 * above (湘西 2023, 忻州 2019), both make the title. Null where no line names a report.
 */
export function titleOf(document: Document): Title | null {
  const lines = document.lines.slice(0, 120);
  let best: { says: number; titles: Title[] } = { says: 0, titles: [] };
  for (const [index, line] of lines.entries()) {
    // A table's line that speaks of 公开 has no 报, and one of 信访举报 no 公: few are looked at more closely.
    if (!line.text.includes('公') || !(line.text.includes('报') || isTitleEnd(lines[index + 1]?.text)) || neighbour.test(line.text)) continue;
    const { own, end } = ownWords(lines, index);
    if (!reportWords.test(own) || own.length > 60 || /[。；]/u.test(own)) continue;
    const above = lines.slice(Math.max(0, index - 3), index).findLast((other) => other.text.trim() !== '');
    const lead = above && above.text.length <= longestLine ? plain(above.text) : '';
    const text = belongsToTitle(lead, own) ? `${lead}${own}` : own;
    const says = saysOf(text);
    if (says > best.says) best = { says, titles: [] };
    if (says === best.says && best.titles.every((title) => title.text !== text)) best.titles.push({ text, end });
  }
  const [first, ...others] = best.titles;
  return first ? mostNamed(first, others, document) : null;
}

/** Links to the reports before and behind in a list. */
const neighbour = /^\s*[上下]一?[篇条页]/u;

function mostNamed(first: Title, others: readonly Title[], { lines }: Document): Title {
  if (others.length === 0) return first;
  const text = lines.map((line) => line.text).join('').normalize('NFKC').replace(/\s/g, '');
  const counted = [first, ...others].map((title) => {
    const body = bodyOf(title.text).replace(/[<>《》【】:]/gu, '').replace(/^.*[省市县区州旗](?=.{3})/u, '');
    return { title, times: body.length < 2 ? 0 : text.split(body).length };
  });
  return counted.reduce((most, each) => (each.times > most.times ? each : most)).title;
}

/** A line's part of a title and the line behind it: the line; with the one below where that holds the title's last words; of a report in one line its beginning. */
function ownWords(lines: readonly DocumentLine[], index: number): { own: string; end: number } {
  const { text } = lines[index] ?? { text: '' };
  const end = index + 1;
  if (text.length > longestLine) return { own: /^[^，。；：、]{4,60}?信息公开(工作)?(年度)?(工作)?(报告|年报)/u.exec(plain(text.slice(0, longestLine)))?.[0] ?? '', end };
  const own = plain(text);
  const below = lines[end]?.text;
  const isCut = isTitleEnd(below) && /信息公开(工作)?(年度)?(工作)?$/u.test(own);
  return isCut ? { own: own + plain(below), end: end + 1 } : { own, end };
}

const isTitleEnd = (text: string | undefined): text is string => text !== undefined && text.length < 40 && text.includes('报')
  && /^(工作)?(年度)?(工作)?(报告|年报)([(（].{1,12}[)）])?$/u.test(plain(text));

/** Characters of a line, blanks and all, that may still be a title. */
const longestLine = 300;

/** A year, a report, and something that may be a body before the words of the form. */
function saysOf(text: string): number {
  const body = bodyOf(text);
  return 1 + (/(19|20)\d{2}|二[〇○零]/u.test(text) ? 2 : 0) + (/报告/u.test(text) ? 1 : 0) + (body.length >= 2 ? 2 : 0);
}

/** What stands before the words of the form, without the year. */
const bodyOf = (text: string): string => (text.split(/信息公开/u)[0] ?? '').replace(/(19|20)\d{2}|年度?|政府|政务/gu, '');

/** Without Markdown signs, the way to the page (首页 > 年报 >), a label such as 标　题:, Title: or 【年报】 in front, other cells of its row, and white space between Chinese characters. */
const plain = (line: string): string => cellOf(line).normalize('NFKC').replace(/^.*[>›»]+(?=.)|^[#*\s>-]+|[*\s]+$/gu, '').trimStart().replace(/^[【[]\p{Script=Han}{1,6}[】\]]/u, '')
  .replace(/(?<=[\p{Script=Han}\d])\s+(?=[\p{Script=Han}\d])/gu, '').replace(/^(\p{Script=Han}{0,4}(标题|名称)|title)\s*[:：]\s*/iu, '');

/** In a row of a page's own table (索引号 … 标题 …), the cell that names the report. */
const cellOf = (line: string): string => (line.includes('\t') ? line.split('\t').find((cell) => reportWords.test(cell)) ?? line : line);

/** A title that begins with 政府信息公开 or a year lacks its body: that stands on the line above, short and unpunctuated. */
function belongsToTitle(lead: string, title: string): boolean {
  const lacksBody = /^(((19|20)\d{2}|二[〇○零]..)年度?)?(政府|政务)?信息公开/u.test(title);
  return lacksBody && lead !== '' && lead.length <= 30 && !/[，。；：:、〔\t]/u.test(lead) && /\p{Script=Han}{2}/u.test(lead);
}
