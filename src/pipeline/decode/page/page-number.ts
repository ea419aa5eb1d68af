/** - 3 - and 第3页 can be nothing else; 3/5 and a bare 3 may be figures. A sign on one side only is a figure's, and so are signs and a figure in columns of their own. */
const decorated = /^(?:[-–—―·~〜]{1,2} ?(\d{1,3}) ?[-–—―·~〜]{1,2}|第\s*(\d{1,3})\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|page\s*(\d{1,3})(?:\s*of\s*\d{1,3})?)$/iu;

/** The number that a line gives as its page's; null where it says anything else, or where it may be a figure. */
export function pageNumberIn(line: string): number | null {
  if (line.length > longest || !/[\d０-９]/u.test(line)) return null;
  const number = decorated.exec(line.normalize('NFKC').trim())?.slice(1).find((digits) => digits !== undefined);
  return number === undefined ? null : Number(number);
}

/** Characters; page numbers may be set in the middle by blanks. */
const longest = 120;
