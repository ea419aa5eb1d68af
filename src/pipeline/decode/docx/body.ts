import type { DocumentLine } from '../document.ts';
import type { CellSpan } from '../grid-layout.ts';
import { LineBuilder } from '../line-builder.ts';
import type { Attributes } from '../markup.ts';
import { asRaised, withoutInvisible } from '../shown-text.ts';
import { readXml, type XmlHandler } from '../xml.ts';
import { LeftOutParts } from './left-out.ts';

export interface WordBody {
  lines: DocumentLine[];
  tooDeep: boolean;
  tooLong: boolean;
}

/**
 * Reads WordprocessingML (ECMA-376 part 1, chapter 17; strict and transitional alike) to lines: one per paragraph or line
 * break, one per table row. Tracked changes are taken as accepted.
 */
export function readWordBody(xml: string): WordBody {
  const body = new BodyReader();
  readXml(xml, withAttributes, body);
  return { lines: body.builder.finish(), tooDeep: body.builder.tooDeep, tooLong: body.builder.tooLong };
}

/** Elements that say what they mean in an attribute. */
const withAttributes = new Set(['gridSpan', 'gridBefore', 'vMerge', 'hMerge', 'sym', 'vanish', 'strike', 'dstrike', 'vertAlign']);

class BodyReader implements XmlHandler {
  readonly builder = new LineBuilder();
  readonly #leftOut = new LeftOutParts();
  #inBody = false;
  #inText = false;
  /** Properties of the run that is open. */
  #isHidden = false;
  #isRaised = false;
  #span = spanOfOne();

  skips(name: string): boolean {
    return this.#leftOut.skips(name);
  }

  open(name: string, attributes: Attributes): void {
    this.#leftOut.open(name);
    if (name === 'body') this.#inBody = true;
    if (!this.#inBody) return;
    switch (name) {
      case 't': this.#inText = true; return;
      case 'r': return this.#startRun();
      case 'p': case 'br': case 'cr': return this.builder.endLine();
      case 'tab': case 'ptab': return this.builder.append('\t');
      case 'noBreakHyphen': return this.builder.append('-');
      case 'sym': return this.builder.append(symbolOf(attributes));
      case 'vanish': case 'strike': case 'dstrike': this.#isHidden ||= isOn(attributes); return;
      case 'vertAlign': this.#isRaised = attributes.get('val') === 'superscript'; return;
      case 'tbl': return this.builder.openTable();
      case 'tr': return this.builder.openRow();
      case 'gridBefore': return this.builder.skipColumns(numberOf(attributes, 0));
      case 'tc': return this.#startCell();
      case 'gridSpan': this.#span.columnSpan = numberOf(attributes, 1); return;
      case 'vMerge': this.#span.merge = attributes.get('val') === 'restart' ? 'begins' : 'above'; return;
      case 'hMerge': if (attributes.get('val') !== 'restart') this.#span.merge = 'left'; return;
      case 'txbxContent': return this.builder.openAside();
    }
  }

  close(name: string): void {
    this.#leftOut.close();
    if (!this.#inBody) return;
    switch (name) {
      case 'body': this.#inBody = false; return;
      case 't': this.#inText = false; return;
      case 'r': return this.#startRun();
      case 'p': return this.builder.endLine();
      case 'tbl': return this.builder.closeTable();
      case 'tr': return this.builder.closeRow();
      case 'tc': return this.builder.closeCell();
      case 'txbxContent': return this.builder.closeAside();
    }
  }

  text(characters: string): void {
    if (!this.#inText || this.#isHidden || this.#leftOut.isPrompt) return;
    const shown = withoutInvisible(characters).replace(/[\t\n\r]/g, ' ');
    this.builder.append(this.#isRaised ? asRaised(shown) : shown);
  }

  #startRun(): void {
    this.#isHidden = false;
    this.#isRaised = false;
  }

  /** A cell's properties follow its tag: its span is filled in as they come. */
  #startCell(): void {
    this.#span = spanOfOne();
    this.builder.openCell(this.#span);
  }
}

const spanOfOne = (): CellSpan => ({ columnSpan: 1, rowSpan: 1, merge: 'none' });

/** A property that is there is on, unless it says otherwise (17.17.4). */
const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes.get('val') ?? '');

function numberOf(attributes: Attributes, otherwise: number): number {
  const number = Number.parseInt(attributes.get('val') ?? '', 10);
  return number >= 0 ? number : otherwise;
}

/** A character of a symbol font by its code, hexadecimal. */
function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
