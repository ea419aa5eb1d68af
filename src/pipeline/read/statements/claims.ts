import { claimMarks, claimWords, disclosureContext, rowTails } from '../../../form/claim-words.ts';
import { caseUnits } from '../../../form/quantity-words.ts';
import { statementWords } from '../../../form/statement-words.ts';
import type { Claim } from '../../record/report.ts';
import { anyOf } from './any-of.ts';
import { clauseBefore, clauseEnd, clauseOffset, clauseStart } from './clause.ts';
import type { Parsed, Whose } from './draft.ts';
import { periodOf } from './period.ts';
import type { Quantity } from './quantity.ts';
import { placeOf, rawText, type Sentence } from './sentence.ts';
import { tokenizer, type Token } from './token.ts';
import { whoseOf } from './whose.ts';

/** A claim before it is known whose it is. */
export interface ReadClaim {
  value: Claim;
  whose: Whose;
}

const tokensOf = tokenizer([...claimWords, ...statementWords.filter(({ role }) => ['time', 'whose', 'change', 'list', 'unlike'].includes(role))]);

/**
 * The counts of requests, outcomes and disputes that a sentence states. `context` is what its paragraph has said before
 * it: 行政复议 and 申请 are many bodies' daily business and count only where disclosure is what is spoken of.
 */
export function claimsIn(sentence: Sentence, year: number | null, context: string): ReadClaim[] {
  if (!claimMarks.test(sentence.text) || !disclosureContext.test(context + sentence.text)) return [];
  const parsed: Parsed = { sentence, text: sentence.text, tokens: tokensOf(sentence.text), year };
  return parsed.tokens.flatMap((token, index) => {
    if (!['number', 'zero', 'none'].includes(token.kind) || periodOf(parsed, index, 'items_published') === null) return [];
    if (token.kind === 'number') return token.quantity ? counted(parsed, index, token.quantity) : [];
    if (token.kind === 'zero') return seriesBefore(parsed, index, token.from).flatMap((row) => claim(parsed, index, [row.means.split('+')], nought(token)));
    return noneOf(parsed, index, token);
  });
}


const units = caseUnits.split(' ');

/** A figure right behind a row's words, right before them, or of what was received. */
function counted(parsed: Parsed, index: number, quantity: Quantity): ReadClaim[] {
  if (quantity.spelled || (quantity.unit === null ? quantity.value !== 0 : !units.includes(quantity.unit))) return [];
  const rows = seriesBefore(parsed, index, quantity.lead);
  const [last] = rows;
  if (last) {
    if (isSetback(parsed, index, last)) return [];
    if (rows.length === 1) return claim(parsed, index, [last.means.split('+')], quantity);
    if (quantity.isEach) return rows.flatMap((row) => claim(parsed, index, [row.means.split('+')], quantity));
    return quantity.isTotal ? claim(parsed, index, [rows.flatMap((row) => row.means.split('+'))], quantity) : [];
  }
  const next = parsed.tokens[index + 1];
  if (next?.kind === 'row' && next.from === quantity.to && !isSetback(parsed, index, next)) return claim(parsed, index, [next.means.split('+')], quantity);
  return received(parsed, index, quantity);
}

/** Row words right before an offset, the nearest first: 行政复议、行政诉讼 before 各1件. */
function seriesBefore({ tokens, text }: Parsed, index: number, from: number): Token[] {
  const rows: Token[] = [];
  let right = from;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || token.from >= right || (token.means === '、' && rows.length > 0)) continue;
    const between = text.slice(token.to, right);
    if (token.kind !== 'row' || !(rows.length === 0 ? tail : joint).test(between)) break;
    rows.push(token);
    right = token.from;
  }
  return rows;
}

const tail = new RegExp(`^(?:${anyOf(rowTails)}|[(][^()]*[)])*$`, 'u');
const joint = new RegExp(`^(?:${anyOf(rowTails)})*[、和及与或]?(?:提起|被提起|被)?$`, 'u');

/** 行政复议被纠错1件 is a result; what stands behind a comma is another matter. */
function isSetback(parsed: Parsed, index: number, row: Token): boolean {
  const from = clauseOffset(parsed, index);
  const end = clauseEnd(parsed, index);
  return parsed.tokens.some(({ kind, from: at }) => kind === 'setback' && at >= Math.min(from, row.from) && at < end);
}

/** 收到…申请N件, 收到N件…申请. What breaks it down (其中, in brackets) is no count of all. */
function received(parsed: Parsed, index: number, quantity: Quantity): ReadClaim[] {
  const { tokens, text } = parsed;
  const receive = clauseBefore(parsed, index, [',', ';']).findLast(({ kind }) => kind === 'receive');
  const figure = tokens[index];
  if (!receive || !figure || figure.depth > 0) return [];
  const isNew = receive.means === 'new';
  const named = tokens.some(({ kind, from }) => kind === 'request' && from >= receive.to && from < clauseEnd(parsed, index, [',', ';', '(', ')']));
  const adjacent = text.slice(receive.to, quantity.lead) === '';
  if (!(isNew ? adjacent || named : named && isRequest(parsed, receive, index))) return [];
  const part = tokens.some(({ kind, from, depth }) => kind === 'list' && from < receive.from && depth === 0 && from >= clauseOffset(parsed, index, [';']));
  if (part && !isNew) return [];
  const rows = isNew ? ['new_received'] : receive.means.split('+');
  return claim(parsed, index, rows.length === 1 && !isNew && namesCarriedOver(parsed, index) ? [rows, [...rows, 'carried_over_in']] : [rows], quantity);
}

/** 申请 by itself is one of these only right behind the verb or the figure: 受理低保申请86件 is none. */
function isRequest({ tokens, text }: Parsed, receive: Token, index: number): boolean {
  const figure = tokens[index];
  return tokens.some(({ kind, means, from, to }) => kind === 'request' && from >= receive.to && (means !== 'bare' || from === receive.to
    || from === figure?.to || /的$/u.test(text.slice(receive.to, from)) || /公开[^,;]*$/u.test(text.slice(receive.to, from)))
    && to <= clauseEndOf(text, figure?.to ?? 0));
}

const clauseEndOf = (text: string, from: number): number => {
  const end = text.slice(from).search(/[,;()]/u);
  return end < 0 ? text.length : from + end;
};

/** (含上年结转2件), 其中上年结转16件: then it may be what was received and carried over, or what was received. */
function namesCarriedOver({ tokens }: Parsed, index: number): boolean {
  return tokens.some((token, i) => token.means === 'carried_over_in' && Math.abs(i - index) < 8
    && (token.depth > 0 || tokens.slice(0, i).some(({ kind, depth }, at) => kind === 'list' && depth === 0 && at > index)));
}

/** 未收到…申请, 未发生…行政复议、行政诉讼. */
function noneOf(parsed: Parsed, index: number, token: Token): ReadClaim[] {
  const end = clauseEndOf(parsed.text, token.to);
  const behind = parsed.tokens.slice(index + 1).filter(({ from, depth }) => from < end && depth === token.depth);
  if (behind.some(({ kind }) => kind === 'setback' || kind === 'number')) return [];
  const single = token.to - token.from === 1;
  if (single && behind[0]?.from !== token.to) return [];
  const [first] = behind;
  if (first?.from === token.to && first.means.startsWith('carried_over')) return claim(parsed, index, [[first.means]], nought(token));
  const disputes = behind.filter(({ kind, means }) => kind === 'row' && reviewRows.includes(means));
  const zero = nought(token);
  if (disputes.length > 0) return disputes.flatMap((row) => claim(parsed, index, [[row.means]], zero));
  const isRequested = behind.some(({ kind, means }) => kind === 'request' && means !== 'bare');
  return isRequested ? claim(parsed, index, [['new_received']], zero) : [];
}

const nought = ({ from, to }: Token): Quantity => ({ from, to, lead: from, value: 0, unit: null, precision: 'exact', isTotal: false, isEach: false, spelled: true });

const reviewRows = ['reconsideration', 'litigation', 'litigation_direct', 'litigation_after_reconsideration'];
const receivedRows = ['new_received', 'carried_over_in'];

function claim(parsed: Parsed, index: number, readings: string[][], quantity: Quantity): ReadClaim[] {
  const { sentence } = parsed;
  const rows = readings.flat();
  const about = rows.every((row) => reviewRows.includes(row)) ? 'review' : rows.every((row) => receivedRows.includes(row)) ? 'requests' : 'outcomes';
  const start = clauseStart(parsed, index, [',', ';']) === 0 ? 0 : clauseOffset(parsed, index, [',', ';']);
  const quote: [number, number] = [start, clauseEnd(parsed, index, [',', ';'])];
  return [{
    value: {
      about, readings, value: quantity.value, precision: quantity.precision,
      quote: rawText(sentence, ...quote).trim(), place: placeOf(sentence, quantity.from, quantity.to),
    },
    whose: whoseOf(parsed, index),
  }];
}
