import { plainLetters } from '../../form/letters.ts';
import type { Document } from '../decode/document.ts';

/**
 * The year whose figures a document states: of the period it says they cover, else of its title. Only to tell another
 * year's figures by; the report's year is settled by the record, which knows more.
 */
export function ownYear({ lines }: Document): number | null {
  // Most state their period at once; only where these do not are all 3000 characters taken.
  const near = period.exec(headOf(lines, 300));
  if (near) return Number(near[1]);
  const head = headOf(lines, 3000);
  const found = period.exec(head) ?? title.exec(head) ?? titleWithBody.exec(head);
  return found ? Number(found[1]) : null;
}

/** As many characters of the first forty lines, as they are compared. */
function headOf(lines: Document['lines'], longest: number): string {
  let head = '';
  for (let at = 0; at < 40 && head.length < longest; at += 1) head += lines[at]?.text.slice(0, 2000) ?? '';
  return plainLetters(head.slice(0, longest)).replace(/\s+/g, '');
}

const period = /(20\d\d)年1月1日.{0,8}?(?:20\d\d年)?12月31日/u;
const title = /(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?报告/u;
const titleWithBody = /(20\d\d)年度?\p{Script=Han}{2,20}信息公开(?:工作)?(?:年度)?报告/u;
