import type { Document } from '../decode/document.ts';

/** The report's title as the document prints it, and the 0-based line behind it. */
export interface Title {
  text: string;
  end: number;
}

const reportWords = /信息公开.{0,14}(报告|年报)/u;

/**
 * Finds the title among the short lines that name an annual report on disclosure: the one that says most of what a
 * title says (a page's menu names the kind of report too), the first of equals. Where its body stands on the line right
 * above (湘西 2023, 忻州 2019), both make the title. Null where no line names a report.
 */
export function titleOf(document: Document): Title | null {
  const lines = document.lines.slice(0, 120);
  let best: (Title & { says: number }) | null = null;
  for (const [index, line] of lines.entries()) {
    // A table's line that speaks of 公开 has no 报, and one of 信访举报 no 公: few are looked at more closely.
    if (line.text.length > longestLine || !line.text.includes('公') || !line.text.includes('报')) continue;
    const own = plain(line.text);
    if (!reportWords.test(own) || own.length > 60 || /[。；]/u.test(own)) continue;
    const above = lines.slice(Math.max(0, index - 3), index).findLast((other) => other.text.trim() !== '');
    const lead = above && above.text.length <= longestLine ? plain(above.text) : '';
    const text = belongsToTitle(lead, own) ? `${lead}${own}` : own;
    const says = saysOf(text);
    if (says > (best?.says ?? 0)) best = { text, end: index + 1, says };
  }
  return best && { text: best.text, end: best.end };
}

/** Characters of a line, blanks and all, that may still be a title. */
const longestLine = 300;

/** A year, a report, and something that may be a body before the words of the form. */
function saysOf(text: string): number {
  const before = text.split(/信息公开/u)[0] ?? '';
  const body = before.replace(/(19|20)\d{2}|年度?|政府|政务/gu, '');
  return 1 + (/(19|20)\d{2}|二[〇○零]/u.test(text) ? 2 : 0) + (/报告/u.test(text) ? 1 : 0) + (body.length >= 2 ? 2 : 0);
}

/** Without Markdown signs, a label such as 标题: in front, and white space between Chinese characters. */
const plain = (line: string): string => line.normalize('NFKC').replace(/^[#*\s>-]+|[*\s]+$/gu, '').replace(/^(标题|名称)\s*[:：]\s*/u, '')
  .replace(/(?<=[\p{Script=Han}\d])\s+(?=[\p{Script=Han}\d])/gu, '');

/** A title that begins with 政府信息公开 or a year lacks its body: that stands on the line above, short and unpunctuated. */
function belongsToTitle(lead: string, title: string): boolean {
  const lacksBody = /^((19|20)\d{2}年度?)?(政府|政务)?信息公开/u.test(title);
  return lacksBody && lead !== '' && lead.length <= 30 && !/[，。；：:、〔\t]/u.test(lead) && /\p{Script=Han}{2}/u.test(lead);
}
