import { statementWords } from '../../../form/statement-words.ts';
import type { Draft, Parsed } from './draft.ts';
import { enumerationOf, isClosed, type Enumeration } from './enumeration.ts';
import { figureAt } from './figures.ts';
import { partAt } from './part.ts';
import type { Sentence } from './text/sentence.ts';
import { endsInShare, shareBehind } from './share.ts';
import { sumOfParts } from './sum.ts';
import { tokenizer, type Token } from './tokens/token.ts';

const tokensOf = tokenizer(statementWords);

const figures = /\d|[一二两三四五六七八九十]个/u;

/** Reads a document's sentences one after the other: what one enumerates may be the total of one before. */
export class SentenceReader {
  /** All that was read, in the order of the text. */
  readonly drafts: Draft[] = [];
  readonly #year: number | null;
  /** Of the sentence being read: its statements and its open enumerations, the innermost last. */
  #own: Draft[] = [];
  #lists: Enumeration[] = [];
  /** 其中 of a total that was not read: what follows is no figure by itself. */
  #lost = false;
  #breakdowns = 0;
  /** Last total of the sentence before in this paragraph, and the enumeration that ended it with a share (占53%). */
  #before: Draft | undefined;
  #shared: Enumeration | undefined;
  /** All that was published, as the document states it; null where it states several such totals. */
  #everything: Draft | null | undefined;

  constructor(year: number | null) {
    this.#year = year;
  }

  beginParagraph(): void {
    this.#before = undefined;
    this.#shared = undefined;
  }

  read(sentence: Sentence): void {
    if (!figures.test(sentence.text)) return;
    const parsed: Parsed = { sentence, text: sentence.text, tokens: tokensOf(sentence.text), year: this.#year };
    this.#own = [];
    this.#lost = false;
    this.#lists = this.#shared && beginsWithShare(parsed) ? [this.#shared] : [];
    parsed.tokens.forEach((token, index) => {
      if (token.kind === 'list') this.#open(parsed, token);
      else if (token.kind === 'mark') this.#mark(token);
      else if (token.quantity) this.#figure(parsed, index);
    });
    this.#shared = endsInShare(this.#own.at(-1)) ? this.#lists.at(-1) : undefined;
    this.#before = this.#own.findLast(({ partOf }) => partOf === null);
  }

  #open(parsed: Parsed, token: Token): void {
    const last = this.#own.at(-1);
    switch (token.means) {
      case 'kinds':
        this.#lists = this.#everything ? [enumerationOf(this.#everything, token.depth)] : [];
        return;
      case 'include':
        if (last && isRightBehind(parsed, last, token)) this.#lists.push(enumerationOf(last, token.depth));
        return;
      case 'made_of':
        if (last && isClosed(parsed.text.slice(token.to))) this.#lists.push(enumerationOf(last, token.depth));
        return;
      default: {
        const total = last ?? (token.from === 0 ? this.#before : undefined);
        if (total) this.#lists.push(enumerationOf(total, token.depth));
        else this.#lost = true;
      }
    }
  }

  /** A bracket or a colon right behind a figure opens an enumeration, too. */
  #mark({ means, from, depth }: Token): void {
    const last = this.#own.at(-1);
    if (means === ';' && depth === 0) this.#lost = false;
    if (means === ')') this.#lists = this.#lists.filter((list) => list.depth <= depth);
    if ((means === ':' || means === '(') && last?.quantity.to === from) this.#lists.push(enumerationOf(last, means === '(' ? depth + 1 : depth));
  }

  #figure(parsed: Parsed, index: number): void {
    for (let list = this.#lists.at(-1); list; list = this.#lists.at(-1)) {
      if (list.parts === 0) list.total = this.#totalFor(list.total, parsed.tokens[index]?.quantity?.unit);
      const part = partAt(list, parsed, index);
      if (part === null) return;
      if (part !== 'over') {
        list.parts += 1;
        list.number ??= this.#breakdowns += 1;
        this.#add({ ...part, breakdown: list.number });
        return;
      }
      this.#lists.pop();
    }
    if (this.#lost) return;
    const sum = sumOfParts(parsed, index, this.#own);
    if (sum) {
      this.#breakdowns += 1;
      for (const part of sum.parts) Object.assign(part, { partOf: sum.total, breakdown: this.#breakdowns });
    }
    const draft = sum?.total ?? figureAt(parsed, index, this.#own.at(-1));
    if (draft) this.#add(draft);
  }

  /** 发布信息8118篇，总访问量4.5亿次，其中平台发布545篇: of what is counted in the same unit. */
  #totalFor(total: Draft, unit: string | null | undefined): Draft {
    if (total.quantity.unit === unit) return total;
    return this.#own.findLast((draft) => draft.quantity.unit === unit && draft.partOf === null) ?? total;
  }

  #add(draft: Draft): void {
    this.#own.push(draft);
    this.drafts.push(draft);
    if (draft.partOf !== null || draft.channel !== 'all' || draft.metric !== 'items_published') return;
    const isSame = this.#everything === undefined || this.#everything?.quantity.value === draft.quantity.value;
    this.#everything = isSame ? draft : null;
  }
}

/** 各乡镇主动公开477条，占23.1%: goes on with the shares of the sentence before. */
const beginsWithShare = (parsed: Parsed): boolean => shareBehind(parsed, parsed.tokens.findIndex(({ quantity }) => quantity !== undefined));

/** 发布法定主动公开内容1条，包括机构概况1条: nothing else is counted or done between them. */
const isRightBehind = ({ tokens }: Parsed, total: Draft, token: Token): boolean => !tokens.some(({ kind, from, to }) => (
  from >= total.quantity.to && to <= token.from && (kind === 'number' || kind === 'verb')));
