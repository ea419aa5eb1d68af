import type { DocumentLine } from '../document.ts';
import type { CellSpan } from '../grid-layout.ts';
import { LineBuilder } from '../line-builder.ts';
import type { Attributes, MarkupHandler } from '../markup.ts';
import { asRaised, withoutInvisible } from '../shown-text.ts';
import { roles } from './elements.ts';
import { PageHead } from './head.ts';
import { readHtml } from './tags.ts';
import { UnseenContent } from './unseen.ts';

/** A page as it is shown, and what stands in its head. */
export interface HtmlPage {
  lines: DocumentLine[];
  head: PageHead;
  /** Table rows that were left out because the page hides them. */
  hiddenRows: number;
  tooDeep: boolean;
  tooLong: boolean;
}

export interface PageReading {
  /** Take also what is hidden. */
  takesHidden: boolean;
  /** Ends of lines in the source are ends of lines: text with tables in it, not a page. */
  keepsLines: boolean;
}

/** Reads a page's source: blocks, `br` and rows end lines, as far as the page shows them. */
export function readPage(source: string, reading: PageReading): HtmlPage {
  const page = new PageReader(reading);
  readHtml(source, wanted, page);
  const lines = page.builder.finish();
  return { lines, head: page.head, hiddenRows: page.unseen.hiddenRows, tooDeep: page.builder.tooDeep, tooLong: page.builder.tooLong };
}

const wanted = new Set(['colspan', 'rowspan', 'hidden', 'style', 'name', 'property', 'content', 'type', 'value']);

class PageReader implements MarkupHandler {
  readonly builder = new LineBuilder();
  readonly head = new PageHead();
  readonly unseen: UnseenContent;
  readonly #keepsLines: boolean;
  /** How many of each are open; closing tags that match none count for nothing. */
  readonly #open = { sup: 0, pre: 0, table: 0 };

  constructor({ takesHidden, keepsLines }: PageReading) {
    this.unseen = new UnseenContent(takesHidden);
    this.#keepsLines = keepsLines;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.unseen.isInside) this.head.open(name, attributes);
    if (this.unseen.open(name, attributes)) return;
    if (name === 'sup' || name === 'pre' || name === 'table') this.#open[name] += 1;
    switch (roles.get(name)) {
      case 'line': case 'break': return this.builder.endLine();
      case 'table': return this.builder.openTable();
      case 'rowGroup': return this.builder.endRowGroup();
      case 'row': return this.builder.openRow();
      case 'cell': return this.builder.openCell(spanOf(attributes));
      case 'field': return this.#field(attributes);
      case undefined:
    }
  }

  close(name: string): void {
    this.head.close(name);
    if (this.unseen.close(name)) return;
    if (name === 'sup' || name === 'pre' || name === 'table') this.#open[name] = Math.max(0, this.#open[name] - 1);
    switch (roles.get(name)) {
      case 'line': case 'break': return this.builder.endLine();
      case 'table': return this.builder.closeTable();
      case 'rowGroup': return this.builder.endRowGroup();
      case 'row': return this.builder.closeRow();
      case 'cell': return this.builder.closeCell();
      case 'field': case undefined:
    }
  }

  text(characters: string): void {
    this.head.text(characters);
    if (this.unseen.isInside) return;
    const seen = withoutInvisible(characters);
    const shown = this.#open.sup > 0 ? asRaised(seen) : seen;
    if (this.#open.pre > 0 || (this.#keepsLines && this.#open.table === 0)) this.#verbatim(shown);
    else this.builder.flow(shown.includes('\n') ? shown.replace(wrap, '') : shown);
  }

  #verbatim(text: string): void {
    text.split(/\r\n|\n|\r/).forEach((line, index) => {
      if (index > 0) this.builder.endLine();
      this.builder.append(line);
    });
  }

  /** A table may be a form that was filled in: what its fields hold is what their cells show. */
  #field(attributes: Attributes): void {
    if (this.#open.table > 0 && /^(text|number)?$/i.test(attributes.get('type') ?? '')) this.builder.flow(attributes.get('value') ?? '');
  }
}

/** Where an editor wrapped a line of the source between Chinese characters: no space is meant (CSS Text 3, 4.1.3). */
const wrap = /(?<=[\p{Script=Han}、。，；：（）《》“”])[\t ]*\r?\n[\t\n\r ]*(?=[\p{Script=Han}、。，；：（）《》“”])/gu;

function spanOf(attributes: Attributes): CellSpan {
  const rowSpan = attributes.get('rowspan')?.trim();
  return { columnSpan: spanIn(attributes.get('colspan')), rowSpan: rowSpan === '0' ? Infinity : spanIn(rowSpan), merge: 'none' };
}

/** What is no number, or none that spans anything, spans one. */
function spanIn(value: string | undefined): number {
  const span = value === undefined ? 1 : Number.parseInt(value, 10);
  return span >= 1 ? span : 1;
}
