import { group } from 'd3';
import { completeListWords } from '../../form/statement-words.ts';
import type { Wording } from '../../form/index.ts';
import type { Statement } from '../record/report.ts';
import type { Check, CheckResult } from './check.ts';
import { apart, figure } from './naming.ts';

export const textPublishedParts: Check = {
  id: 'text.published_parts',
  zh: '正文所述分项与总数',
  en: 'parts and total in the text',
  severity: 'warning',
  rule: {
    zh: '正文列明的分项之和不超过其总数，每次列举分别计算；少于总数的，其余未说明，不算不符，除非正文表明分项已列全（分别为、由…组成）。',
    en: 'The parts that the text lists do not exceed their total, each enumeration by itself. What is missing is an unexplained remainder and no fault, unless the text says that the list is complete (分别为, 由…组成).',
  },
  formula: 'sum(part) = total',
  run: ({ current: { report } }) => [...group(report.published.filter(({ partOf }) => partOf !== null), ({ partOf, breakdown }) => `${partOf} ${breakdown}`).values()]
    .flatMap((parts) => {
      const total = report.published.find(({ statement }) => statement === parts[0]?.partOf);
      return total ? [compared(total, parts)] : [];
    }),
};

/** One enumeration against its total. A single part (其中原创3200条) lists nothing: it can only be too large. */
function compared(total: Statement, parts: readonly Statement[]): CheckResult {
  const sum = Math.round(parts.reduce((added, { value }) => added + value, 0) * 1e6) / 1e6;
  const result = {
    subject: addressOf(total), cells: [...parts, total].map(addressOf), line: total.place?.line ?? null,
    expected: String(total.value), actual: String(sum),
  };
  const silent = { ...result, status: 'not_assessable', message: null } as const;
  const isExact = [total, ...parts].every(({ precision }) => precision === 'exact');
  const isOneUnit = parts.every(({ unit }) => unit === total.unit);
  if (sum === total.value) return isExact ? { ...result, status: 'passed', message: null } : silent;
  if (!isOneUnit || total.precision !== 'exact') return silent;
  if (sum > total.value) return parts.some(({ precision }) => isVague(precision)) ? silent : { ...result, status: 'failed', message: tooMany(total, sum) };
  if (!isExact || parts.length < 2) return silent;
  if (parts.some(({ quote }) => complete.some((word) => quote.includes(word)))) return { ...result, status: 'failed', message: tooFew(total, sum) };
  return { ...result, status: 'not_assessable', message: remainder(total, sum) };
}

const addressOf = ({ statement }: Statement): string => `published.${statement}`;

/** 200余条 is at least 200, so a sum that is too large stays so; 约200条 may be less. */
const isVague = (precision: Statement['precision']): boolean => precision === 'about' || precision === 'nearly';

const complete = completeListWords.split(' ');

/** The document's words; of a typed-in statement its label and figure. */
const said = ({ quote, label, value, unit }: Statement): string => (quote === '' ? `${label}${figure(value)}${unit ?? ''}` : quote);

const tooMany = (total: Statement, sum: number): Wording => ({
  zh: `合计不符：正文称“${said(total)}”，列明的分项合计${figure(sum)}${total.unit ?? ''}，比总数多${apart(sum, total.value)}${total.unit ?? ''}。`,
  en: `Parts and total differ: the text says “${said(total)}”; the parts it lists come to ${figure(sum)}, ${apart(sum, total.value)} more than the total.`,
});

const tooFew = (total: Statement, sum: number): Wording => ({
  zh: `合计不符：正文称“${said(total)}”并列出全部分项，分项合计${figure(sum)}${total.unit ?? ''}，比总数少${apart(sum, total.value)}${total.unit ?? ''}。`,
  en: `Parts and total differ: the text says “${said(total)}” and lists all its parts; they come to ${figure(sum)}, ${apart(sum, total.value)} less than the total.`,
});

const remainder = (total: Statement, sum: number): Wording => ({
  zh: `正文称“${said(total)}”，列明的分项合计${figure(sum)}${total.unit ?? ''}，其余${apart(sum, total.value)}${total.unit ?? ''}未说明。`,
  en: `The text says “${said(total)}”; the parts it lists come to ${figure(sum)}, the other ${apart(sum, total.value)} are not explained.`,
});
