import { countingDigit } from '../../../form/quantity-words.ts';
import { statementWords } from '../../../form/statement-words.ts';
import { withoutComparison } from './comparison.ts';
import type { Draft, Parsed } from './draft.ts';
import { eachOf } from './each.ts';
import { enumerationOf, isClosed, type Enumeration } from './enumeration.ts';
import { figureAt } from './figures.ts';
import { partAt } from './part.ts';
import type { Sentence } from './text/sentence.ts';
import { endsInShare, shareBehind } from './share.ts';
import { addUp, sumOfParts } from './sum.ts';
import { clauseBefore } from './tokens/clause.ts';
import { maySpell } from './tokens/spelled.ts';
import { tokenizer, type Token } from './tokens/token.ts';
import { untotalled } from './untotalled.ts';

const tokensOf = tokenizer(statementWords);

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

  /** Also where a sentence only tells a date: what follows goes on with nothing before it. */
  beginParagraph(): void {
    this.#before = undefined;
    this.#shared = undefined;
  }

  read(sentence: Sentence): void {
    if (!countingDigit.test(sentence.text) && !maySpell.test(sentence.text)) {
      if (/\d/u.test(sentence.text)) this.beginParagraph();
      return;
    }
    const parsed: Parsed = { sentence, text: sentence.text, tokens: tokensOf(sentence.text), year: this.#year };
    this.#own = [];
    this.#lost = false;
    this.#lists = this.#shared && beginsWithShare(parsed) ? [this.#shared] : [];
    parsed.tokens.forEach((token, index) => {
      if (token.kind === 'list') this.#open(parsed, token, index);
      else if (token.kind === 'mark') this.#mark(parsed, token, index);
      else if (token.quantity) this.#figure(parsed, index);
    });
    addUp(this.#own, () => (this.#breakdowns += 1));
    this.#shared = endsInShare(this.#own.at(-1)) ? this.#lists.at(-1) : undefined;
    this.#before = this.#own.findLast(({ partOf }) => partOf === null);
  }

  #open(parsed: Parsed, token: Token, index: number): void {
    const last = this.#own.at(-1);
    switch (token.means) {
      case 'kinds':
        this.#lists = this.#everything ? [enumerationOf(this.#everything, token.depth)] : [];
        if (!this.#everything) this.#openUntotalled(parsed, index);
        return;
      case 'include':
        if (last && isRightBehind(parsed, last, token)) this.#lists.push(enumerationOf(last, token.depth));
        if (!last) this.#openUntotalled(parsed, index);
        return;
      case 'made_of':
        if (last && isClosed(parsed.text.slice(token.to))) this.#lists.push(enumerationOf(last, token.depth));
        return;
      default: {
        const total = last ?? (token.from === 0 ? this.#before : undefined);
        if (total) this.#lists.push(enumerationOf(total, token.depth));
        // 微信、微博粉丝数分别为3.2万、5.6万 lists no parts.
        else if (token.means !== 'complete') this.#lost = true;
      }
    }
  }

  /** A bracket or a colon right behind a figure opens an enumeration, too. */
  #mark(parsed: Parsed, { means, from, depth }: Token, index: number): void {
    if ((means === ',' || means === ':') && this.#own.length === 0 && this.#lists.length === 0) this.#openUntotalled(parsed, index);
    const last = this.#own.at(-1);
    if (means === ';' && depth === 0) this.#lost = false;
    if (means === ')') this.#lists = this.#lists.filter((list) => list.depth <= depth);
    if ((means === ':' || means === '(') && last?.quantity.to === from) this.#lists.push(enumerationOf(last, means === '(' ? depth + 1 : depth));
  }

  #openUntotalled(parsed: Parsed, index: number): void {
    const total = untotalled(parsed, index);
    if (total) this.#lists = [{ ...enumerationOf(total, 0), isStated: false }];
  }

  #figure(parsed: Parsed, index: number): void {
    for (let list = this.#lists.at(-1); list; list = this.#lists.at(-1)) {
      if (!list.isStated && this.#sum(parsed, index)) return;
      if (list.isStated && list.parts === 0) list.total = this.#totalFor(list.total, parsed.tokens[index]?.quantity?.unit);
      const part = partAt(list, parsed, index);
      if (part === null) return;
      if (part !== 'over') {
        list.parts += 1;
        if (list.isStated) list.number ??= this.#breakdowns += 1;
        this.#add({ ...part, partOf: list.isStated ? part.partOf : null, breakdown: list.number });
        return;
      }
      this.#lists.pop();
    }
    if (this.#lost && !saysPublished(parsed, index)) return;
    if (this.#sum(parsed, index)) return;
    const draft = figureAt(...withoutComparison(parsed, index), this.#own.at(-1));
    if (draft) eachOf(draft, index).forEach((one) => this.#add(one));
  }

  /** Whether the figure is the total of those before it. */
  #sum(parsed: Parsed, index: number): boolean {
    const sum = sumOfParts(parsed, index, this.#own);
    if (!sum) return false;
    this.#breakdowns += 1;
    for (const part of sum.parts) Object.assign(part, { partOf: sum.total, breakdown: this.#breakdowns });
    this.#add(sum.total);
    return true;
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

/** 印发文件163份，其中主动公开49份: published, whatever the total counts. */
const saysPublished = (parsed: Parsed, index: number): boolean => (
  clauseBefore(parsed, index).find(({ kind }) => kind !== 'list')?.means === 'disclose_all');

/** 各乡镇主动公开477条，占23.1%: goes on with the shares of the sentence before. */
const beginsWithShare = (parsed: Parsed): boolean => shareBehind(parsed, parsed.tokens.findIndex(({ quantity }) => quantity !== undefined));

/** 发布法定主动公开内容1条，包括机构概况1条: nothing else is counted or done between them. */
const isRightBehind = ({ tokens }: Parsed, total: Draft, token: Token): boolean => !tokens.some(({ kind, from, to }) => (
  from >= total.quantity.to && to <= token.from && (kind === 'number' || kind === 'verb')));
