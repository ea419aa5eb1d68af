import { statementWords } from '../../../form/statement-words.ts';
import type { Draft, Parsed } from './draft.ts';
import { enumerationOf, isClosed, partOf, type Enumeration } from './enumeration.ts';
import { figureAt } from './figures.ts';
import type { Sentence } from './sentence.ts';
import { tokenizer, type Token } from './token.ts';

const tokensOf = tokenizer(statementWords);

const figures = /\d|[一二两三四五六七八九十]个/u;

/** Reads a document's sentences one after the other: what one enumerates may be the total of the one before. */
export class SentenceReader {
  readonly drafts: Draft[] = [];
  readonly #year: number | null;
  #lists: Enumeration[] = [];
  #breakdowns = 0;
  /** Last statement of the sentence before in this paragraph, and the enumeration that ended it with a share (占53%). */
  #before: Draft | undefined;
  #shared: Enumeration | undefined;
  /** 其中 of a total that was not read: what follows is no figure by itself. */
  #lost = false;

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
    const first = this.drafts.length;
    this.#lost = false;
    this.#lists = this.#goesOn(parsed) ? [this.#shared!] : [];
    parsed.tokens.forEach((token, index) => {
      if (token.kind === 'list') this.#open(parsed, token, first);
      else if (token.kind === 'mark') this.#mark(token, first);
      else if (token.quantity) this.#figure(parsed, index, first);
    });
    const last = this.drafts.slice(first).at(-1);
    this.#shared = last && hasShare(last.parsed, last) ? this.#lists.at(-1) : undefined;
    this.#before = this.drafts.slice(first).findLast(({ partOf: total }) => total === null);
  }

  /** 各乡镇主动公开477条，占23.1%: a share, like the part before it. */
  #goesOn(parsed: Parsed): boolean {
    const index = parsed.tokens.findIndex(({ quantity }) => quantity !== undefined);
    return this.#shared !== undefined && index >= 0 && shareBehind(parsed, index);
  }

  #open(parsed: Parsed, token: Token, first: number): void {
    if (token.means === 'kinds') {
      const totals = this.drafts.filter(({ channel, metric, partOf: total }) => channel === 'all' && metric === 'items_published' && total === null);
      const total = totals.at(-1);
      this.#lists = total && totals.every(({ quantity }) => quantity.value === total.quantity.value) ? [enumerationOf(total, token.depth)] : [];
      return;
    }
    if (token.means === 'complete' && parsed.text.slice(token.from, token.to).length === 1 && !isClosed(parsed.text.slice(token.to))) return;
    const last = this.drafts.slice(first).at(-1);
    if (token.means === 'include' && (!last || !follows(parsed, last, token))) return;
    const total = last ?? (token.from === 0 ? this.#before : undefined);
    if (total) this.#lists.push(enumerationOf(total, token.depth));
    else this.#lost = token.means === 'of';
  }

  #mark(token: Token, first: number): void {
    if (token.means === ';' && token.depth === 0) this.#lost = false;
    if (token.means === ')') this.#lists = this.#lists.filter(({ depth }) => depth <= token.depth);
    if (token.means !== ':' && token.means !== '(') return;
    const last = this.drafts.slice(first).at(-1);
    if (last && last.quantity.to === token.from) this.#lists.push(enumerationOf(last, token.means === '(' ? token.depth + 1 : token.depth));
  }

  #figure(parsed: Parsed, index: number, first: number): void {
    for (let list = this.#lists.at(-1); list; list = this.#lists.at(-1)) {
      const part = partOf(list, parsed, index);
      if (part === null) return;
      if (part !== 'over') {
        list.number ??= this.#breakdowns += 1;
        this.#add({ ...part, breakdown: list.number }, list);
        return;
      }
      this.#lists.pop();
    }
    if (this.#lost) return;
    const draft = this.#sum(parsed, index, first) ?? figureAt(parsed, index, this.drafts.slice(first).at(-1));
    if (draft) this.drafts.push(draft);
  }

  #add(part: Draft, list: Enumeration): void {
    list.parts.push(part);
    this.drafts.push(part);
  }

  /** 网站45条、公告20条，共计65条: a total behind its parts. */
  #sum(parsed: Parsed, index: number, first: number): Draft | null {
    const quantity = parsed.tokens[index]?.quantity;
    const mark = parsed.tokens[index - 1];
    if (!quantity?.isTotal || mark?.means !== ',' || mark.to !== quantity.lead) return null;
    const parts = this.drafts.slice(first).filter((draft) => draft.partOf === null && draft.quantity.unit === quantity.unit);
    const [one] = parts;
    if (!one || parts.length < 2 || parts.some(({ metric }) => metric !== one.metric)) return null;
    const channel = parts.every((part) => part.channel === one.channel) ? one.channel : 'unspecified';
    const total: Draft = { ...one, quantity, channel, label: [quantity.lead, quantity.from], quote: [one.quote[0], quantity.to] };
    this.#breakdowns += 1;
    for (const part of parts) {
      part.partOf = total;
      part.breakdown = this.#breakdowns;
    }
    return total;
  }
}

/** 发布法定主动公开内容1条，包括机构概况1条: right behind the total. */
const follows = ({ tokens }: Parsed, total: Draft, token: Token): boolean => !tokens.some(({ kind, from, to }) => (
  from >= total.quantity.to && to <= token.from && (kind === 'number' || kind === 'verb')));

const hasShare = (parsed: Parsed, draft: Draft): boolean => shareBehind(parsed, parsed.tokens.findIndex(({ quantity }) => quantity === draft.quantity));

/** 1592条，占76.9%. */
function shareBehind({ tokens, text }: Parsed, index: number): boolean {
  const share = tokens.slice(index + 1).find(({ kind }) => kind !== 'mark');
  return share?.kind === 'percent' && /^,?占/u.test(text.slice(tokens[index]?.to, share.from));
}
