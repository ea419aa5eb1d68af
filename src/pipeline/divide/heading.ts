/**
 * A section heading: 一、总体情况, with or without Markdown signs. A table row such as 一、本年新收… carries a tab or
 * figures and is none. Numerals are often wrong (兴县 2023 numbers section 三 as 四), so nothing is found by them.
 */
export function isSectionHeading(line: string): boolean {
  return /^[#*\s\u3000]*第?[一二三四五六七八九十]{1,3}(、|\.|．|部分)\s*\S/u.test(line) && !/[\t\d]/u.test(line) && line.trim().length <= 40
    && !rowsThatLookLikeHeadings.some((words) => line.includes(words));
}

/** Rows of table 3 that are numbered like sections. */
const rowsThatLookLikeHeadings = ['本年新收', '上年结转', '本年度办理', '本年度办结', '结转下年'];
