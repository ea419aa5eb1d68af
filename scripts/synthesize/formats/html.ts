import type { Part } from '../parts.ts';
import type { Random } from '../random.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts';
import { encoded } from './encode.ts';
import { htmlStyles, type HtmlStyle } from './html-styles.ts';

/** A web page as agencies publish them: the report inside a page with menus, in the markup of one of several programs. */
export function htmlDocument(parts: readonly Part[], random: Random): Uint8Array<ArrayBuffer> {
  const chinese = random.chance(0.25);
  const name = chinese ? random.pick(['gb2312', 'GBK', 'gb18030']) : 'utf-8';
  const declared = random.chance(0.9) ? `<meta http-equiv="Content-Type" content="text/html; charset=${name}">` : '';
  return encoded(htmlText(parts, declared, random), chinese ? 'gb18030' : 'utf-8');
}

/** The page as text, for the printer of PDFs as well. */
export function htmlText(parts: readonly Part[], declared: string, random: Random): string {
  const style = random.pick(htmlStyles);
  const title = parts.find((part) => part.kind === 'title');
  const body = parts.map((part) => partText(part, style)).join('\n');
  return style.page(escaped(title?.kind === 'title' ? title.text : ''), declared, body);
}

function partText(part: Part, style: HtmlStyle): string {
  if (part.kind === 'sheet') return tables(part.sheet, style);
  if (part.kind === 'lines') return style.lines(part.lines.map(escaped));
  return style.paragraph(escaped(part.text), part.kind);
}

/** A table, or several where a page number stands between its rows. */
function tables(sheet: Sheet, style: HtmlStyle): string {
  const pieces: (SheetRow[] | string)[] = [[]];
  for (const row of sheet.rows) {
    const last = pieces.at(-1);
    if (row.kind === 'page') pieces.push(row.cells.map((each) => each.text).join(''), []);
    else if (Array.isArray(last)) last.push(row);
  }
  const rowText = (row: SheetRow): string => style.row(row.cells.map((each) => cellText(each, style)));
  return pieces.map((piece) => (Array.isArray(piece) ? style.table(piece.map(rowText)) : style.paragraph(escaped(piece), 'paragraph'))).join('\n');
}

function cellText(each: SheetCell, style: HtmlStyle): string {
  const spans = `${each.span > 1 ? ` colspan="${each.span}"` : ''}${each.down > 1 ? ` rowspan="${each.down}"` : ''}`;
  return style.cell(escaped(each.text).replaceAll('\n', '<br>'), spans);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
