import type { Finding, Staged } from '../../finding.ts';
import { detachedLines } from '../detached-lines.ts';
import type { Document } from '../document.ts';
import { hiddenContent, nestedTooDeeply, noText, tooLarge } from '../faults.ts';
import { headLines } from './head.ts';
import { readPage } from './page.ts';

/** Whether text is HTML: it begins with a tag of HTML, or holds a table in tags (Markdown made by converters). */
export function isHtml(text: string): boolean {
  return beginsWithTag(text) || (/<table\b/i.test(text) && /<t[dh]\b/i.test(text) && /<\/t(able|[rdh])\s*>/i.test(text));
}

const beginsWithTag = (text: string): boolean => {
  const front = text.slice(0, 5000).replace(/<!--[^]*?-->|<\?[^>]*>/g, '').trimStart();
  return /^<(!doctype\s+html|html|head|body|meta|title|link|base|style|script|div|span|p|table|h[1-6]|article|section|main|header|center|font|ul|ol|br|b|strong|a|img|form)\b/i.test(front);
};

/** Characters of a page that are looked at. The longest report pages, scripts and all, have 2 million. */
const longest = 20_000_000;

/** Table rows that are more than a menu or a search form; the form's tables have more than forty. */
const fewestRows = 10;

/**
 * A page's source to its lines: one per paragraph, list item, heading or `br`, and one per table row, in the order in
 * which they are shown. Cut-off and faulty sources give what is there. What the page hides is left out (last year's
 * tables, say), unless nearly all tables are hidden: then a script shows them.
 */
export function decodeHtml(source: string): Staged<Document> {
  const cut = source.slice(0, longest);
  const keepsLines = !beginsWithTag(cut);
  const shown = readPage(cut, { takesHidden: false, keepsLines });
  const isCurtain = shown.hiddenRows >= fewestRows && shown.hiddenRows > 3 * shown.lines.filter((line) => line.row).length;
  const page = isCurtain ? readPage(cut, { takesHidden: true, keepsLines }) : shown;
  const findings: Finding[] = [
    ...(page.lines.length === 0 ? [noText()] : []),
    ...(page.tooLong || cut.length < source.length ? [tooLarge()] : []),
    ...(page.tooDeep ? [nestedTooDeeply()] : []),
    ...(isCurtain ? [hiddenContent()] : []),
  ];
  return { value: { format: 'html', lines: detachedLines([...headLines(page.head, page.lines), ...page.lines]) }, findings };
}
