import { aboutDisclosure, claimMarks, claimWords, disclosureContext, noneMarks, outcomeMarks } from '../../../../form/claim-words.ts';
import { caseUnits, countingDigit } from '../../../../form/quantity-words.ts';
import { statementWords } from '../../../../form/statement-words.ts';
import type { Claim } from '../../../record/report.ts';
import { isSetback, rowBehind, rowsBefore } from './claim-rows.ts';
import { clauseBefore, clauseEnd, clauseOffset } from '../tokens/clause.ts';
import type { Parsed, Whose } from '../draft.ts';
import { periodOf } from '../period.ts';
import type { Quantity } from '../tokens/quantity.ts';
import { receivedReadings } from './received.ts';
import { placeOf, rawText, type Sentence } from '../text/sentence.ts';
import { maySpell } from '../tokens/spelled.ts';
import { tokenizer, type Token } from '../tokens/token.ts';
import { whoseOf } from '../whose.ts';

const tokensOf = tokenizer([...claimWords, ...statementWords.filter(({ role }) => ['time', 'whose', 'change', 'list', 'unlike'].includes(role))]);

/** Whether a text speaks of disclosure: 行政复议 and 申请 are many bodies' daily business and count only where it does. */
export const isOfDisclosure = (text: string): boolean => disclosureContext.test(text);

/**
 * The counts of requests, outcomes and disputes that a sentence states, with whose they are by its words. `spoken`: its
 * paragraph has spoken of disclosure before it.
 */
export function claimsIn(sentence: Sentence, year: number | null, spoken: boolean): { value: Claim; whose: Whose }[] {
  if (!claimMarks.test(sentence.text) || !mayCount(sentence.text)) return [];
  const isSpokenOf = spoken || isOfDisclosure(sentence.text);
  if (!isSpokenOf && (sentence.text.match(outcomeMarks)?.length ?? 0) < 2) return [];
  const parsed: Parsed = { sentence, text: sentence.text, tokens: tokensOf(sentence.text), year };
  if (!isSpokenOf && !namesOutcomes(parsed)) return [];
  return parsed.tokens.flatMap((token, index) => {
    const stated = statedAt(parsed, index, token);
    if (stated.length === 0 || periodOf(parsed, index, 'items_published') === null) return [];
    return stated.map(([readings, quantity]) => ({ value: claimOf(parsed, index, readings, quantity), whose: whoseOf(parsed, index) }));
  });
}

const mayCount = (text: string): boolean => countingDigit.test(text) || noneMarks.test(text) || maySpell.test(text);

/** 予以公开12件，不予公开3件: two of the form's outcomes speak of disclosure by themselves. */
const namesOutcomes = ({ tokens }: Parsed): boolean => new Set(tokens.filter(({ kind, means }) => kind === 'row' && !otherwiseKnown.includes(means)).map(({ means }) => means)).size > 1;

/** Rows and what they add up to. */
type Stated = [readings: string[][], quantity: Quantity];

function statedAt(parsed: Parsed, index: number, token: Token): Stated[] {
  switch (token.kind) {
    case 'number': return token.quantity ? countedAt(parsed, index, token.quantity) : [];
    case 'zero': return zeroAt(parsed, index, token);
    case 'none': return noneAt(parsed, index, token);
    default: return [];
  }
}

/** 行政复议、行政诉讼均为零, 收到的申请数量为零. */
function zeroAt(parsed: Parsed, index: number, token: Token): Stated[] {
  const rows = rowsBefore(parsed, index, token.from);
  const received = rows.length === 0 ? receivedReadings(parsed, index, nought(token)) : null;
  if (rows.length === 0 && !received) return asksBefore(parsed, token) ? [[[['new_received']], nought(token)]] : [];
  return received ? [[received, nought(token)]] : rows.map((row) => [[rowsOf(row)], nought(token)]);
}

/** 政府信息公开申请总数为零. */
const asksBefore = ({ tokens, text }: Parsed, zero: Token): boolean => {
  const before = tokens.findLast(({ to, kind }) => to <= zero.from && kind === 'request');
  return before !== undefined && before.means !== 'bare' && /^(?:的?(?:数量|总数|总量|件数|数|量))?$/u.test(text.slice(before.to, zero.from));
};

const units = caseUnits.split(' ');

/** A figure right behind a row's words or right before them, else of what was received. */
function countedAt(parsed: Parsed, index: number, quantity: Quantity): Stated[] {
  if (quantity.unit === null ? quantity.value !== 0 : !units.includes(quantity.unit)) return [];
  // 未发生一起行政复议, 收到申请三件: words count only what was received.
  const rows = quantity.spelled ? [] : rowsBefore(parsed, index, quantity.lead);
  const [nearest] = rows;
  const share = disclosureShare(parsed, index, quantity);
  if (share) return [[[share], quantity]];
  if (nearest) {
    if (isOfAnything(parsed, index, nearest) || isSetback(parsed, index, nearest) || (['total_handled', 'new_received'].includes(nearest.means) && !isOfRequests(parsed, nearest))) return [];
    // 予以公开38件(含部分公开9件).
    if (nearest.means === 'granted' && includesPart(parsed, index)) return [[[['granted', 'granted_in_part']], quantity]];
    // 因本机关不掌握无法提供的15件: the narrower of the two.
    if (rows.length === 2 && rows[1]?.means.startsWith(`${nearest.means}_`)) return [[[rowsOf(rows[1])], quantity]];
    if (rows.length === 1 || quantity.isEach) return rows.map((row) => [[rowsOf(row)], quantity]);
    return quantity.isTotal ? [[[rows.flatMap(rowsOf)], quantity]] : [];
  }
  const behind = quantity.spelled ? undefined : rowBehind(parsed, index);
  if (behind) return isSetback(parsed, index, behind) ? [] : [[[rowsOf(behind)], quantity]];
  const readings = receivedReadings(parsed, index, quantity);
  return readings ? [[readings, quantity]] : [];
}

/** 行政复议申请312件，其中涉及信息公开的26件: the row of the figure that they are some of. */
function disclosureShare(parsed: Parsed, index: number, { lead }: Quantity): string[] | null {
  const { tokens, text } = parsed;
  const list = clauseBefore(parsed, index).findLast(({ kind }) => kind === 'list');
  const total = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'number');
  if (!list || total < 0 || !aboutDisclosure.test(text.slice(list.to, lead))) return null;
  const row = rowsBefore(parsed, total, tokens[total]?.quantity?.lead ?? 0)[0];
  return row && reviewRows.includes(row.means) ? rowsOf(row) : null;
}

/** Those 312 themselves are of all matters: only behind them 其中 speaks of disclosure. */
const isOfAnything = ({ tokens, text }: Parsed, index: number, row: Token): boolean => reviewRows.includes(row.means)
  && !isOfDisclosure(text.slice(0, tokens[index]?.to)) && tokens.slice(index).some(({ kind }) => kind === 'list');

const includesPart = ({ tokens }: Parsed, index: number): boolean => tokens[index + 1]?.means === '(' && tokens[index + 2]?.kind === 'list' && tokens[index + 2]?.means === 'include'
  && tokens[index + 3]?.means === 'granted_in_part';

const rowsOf = ({ means }: Token): string[] => means.split('+');

/** 办结34件 of letters and calls is many bodies' business: the sentence must speak of requests itself. */
const isOfRequests = ({ tokens, text }: Parsed, row: Token): boolean => isOfDisclosure(text.slice(row.from, row.to))
  || tokens.some(({ kind, means }) => kind === 'request' && means !== 'bare');

/** 未收到…申请, 未发生…行政复议、行政诉讼, 无上年结转. A word of one character says so only of what follows at once. */
function noneAt(parsed: Parsed, index: number, token: Token): Stated[] {
  const anew = parsed.tokens.slice(index + 1).find(({ kind }) => kind === 'none')?.from ?? parsed.text.length;
  const end = Math.min(anew, clauseEnd(parsed, index, [',', ';', '(', ')']));
  const behind = parsed.tokens.slice(index + 1).filter(({ from, depth }) => from < end && depth === token.depth);
  const [first] = behind;
  if (!first || behind.some(({ kind }) => kind === 'setback' || kind === 'number')) return [];
  if (token.to - token.from === 1 && first.from !== token.to) return [];
  const asked = behind.some((each, at) => each.kind === 'request' && (each.means !== 'bare' || (at === 0 && isOfDisclosure(parsed.text.slice(token.from, each.from))))
    && (each.to === end || listed.test(parsed.text.slice(each.to))));
  if (first.from === token.to && first.means.startsWith('carried_over')) return [[[[first.means]], nought(token)]];
  const disputes = behind.filter(({ kind, means }) => kind === 'row' && reviewRows.includes(means));
  const rows = [...asked ? ['new_received'] : [], ...disputes.map(({ means }) => means)];
  if (disputes.length > 0) return rows.map((row) => [[[row]], nought(token)]);
  return asked || behind.some(({ kind, means }) => kind === 'request' && means !== 'bare') ? [[[['new_received']], nought(token)]] : [];
}

/** 未收到政府信息公开申请、行政复议; not 申请引起的行政复议. */
const listed = /^[、和及与或,]/u;

const nought = ({ from, to }: Token): Quantity => ({ from, to, lead: from, value: 0, unit: null, precision: 'exact', isTotal: false, isEach: false, spelled: true });

const reviewRows = ['reconsideration', 'litigation', 'litigation_direct', 'litigation_after_reconsideration'];
/** Rows whose words are daily business elsewhere. */
const otherwiseKnown = [...reviewRows, 'total_handled', 'carried_over_in', 'carried_over_out', 'other', 'unable', 'unprocessed'];

const receivedRows = ['new_received', 'carried_over_in'];

function claimOf(parsed: Parsed, index: number, readings: string[][], { from, to, value, precision }: Quantity): Claim {
  const rows = readings.flat();
  const about = rows.every((row) => reviewRows.includes(row)) ? 'review' : rows.every((row) => receivedRows.includes(row)) ? 'requests' : 'outcomes';
  const quote = rawText(parsed.sentence, clauseOffset(parsed, index, [',', ';']), clauseEnd(parsed, index, [',', ';'])).trim();
  return { about, readings, value, precision, quote, place: placeOf(parsed.sentence, from, to) };
}
