import type { Document } from '../decode/document.ts';

/**
 * The year whose figures a document states: of the period it says they cover, else of its title. Only to tell another
 * year's figures by; the report's year is settled by the record, which knows more.
 */
export function ownYear({ lines }: Document): number | null {
  const head = lines.slice(0, 40).map(({ text }) => text.slice(0, 2000)).join('').slice(0, 3000).normalize('NFKC').replace(/\s/g, '');
  const found = /(20\d\d)年1月1日.{0,8}?(?:20\d\d年)?12月31日/u.exec(head) ?? /(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?报告/u.exec(head)
    ?? /(20\d\d)年度?\p{Script=Han}{2,20}信息公开(?:工作)?(?:年度)?报告/u.exec(head);
  return found ? Number(found[1]) : null;
}
