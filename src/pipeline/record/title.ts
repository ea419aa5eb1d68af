import type { Document } from '../decode/document.ts';

/** The report's title as the document prints it, and the 0-based line behind it. */
export interface Title {
  text: string;
  end: number;
}

const reportWords = /信息公开.{0,14}(报告|年报)/u;

/**
 * Finds the title: the first short line that names an annual report on disclosure, together with the line above it
 * where the body stands there (湘西 2023, 忻州 2019). Null where no line does.
 */
export function titleOf(document: Document): Title | null {
  const lines = document.lines.slice(0, 80);
  for (const [index, line] of lines.entries()) {
    const text = plain(line.text);
    if (!reportWords.test(text) || text.length > 60 || /[。；]/u.test(text)) continue;
    const above = lines.slice(0, index).findLast((other) => other.text.trim() !== '');
    const lead = above ? plain(above.text) : '';
    return { text: belongsToTitle(lead, text) ? `${lead}${text}` : text, end: index + 1 };
  }
  return null;
}

/** Without Markdown signs, a label such as 标题: in front, and white space between Chinese characters. */
const plain = (line: string): string => line.normalize('NFKC').replace(/^[#*\s>-]+|[*\s]+$/gu, '').replace(/^(标题|名称)\s*[:：]\s*/u, '')
  .replace(/(?<=[\p{Script=Han}\d])\s+(?=[\p{Script=Han}\d])/gu, '');

/** A title that begins with 政府信息公开 or a year lacks its body: that stands on the line above, short and unpunctuated. */
function belongsToTitle(lead: string, title: string): boolean {
  const lacksBody = /^((19|20)\d{2}年度?)?(政府|政务)?信息公开/u.test(title);
  return lacksBody && lead !== '' && lead.length <= 30 && !/[，。；：:、〔\t]/u.test(lead) && /\p{Script=Han}{2}/u.test(lead);
}
