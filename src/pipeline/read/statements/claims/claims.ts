import { claimMarks, claimWords, disclosureContext } from '../../../../form/claim-words.ts';
import { caseUnits } from '../../../../form/quantity-words.ts';
import { statementWords } from '../../../../form/statement-words.ts';
import type { Claim } from '../../../record/report.ts';
import { isSetback, rowBehind, rowsBefore } from './claim-rows.ts';
import { clauseEnd, clauseOffset } from '../tokens/clause.ts';
import type { Parsed, Whose } from '../draft.ts';
import { periodOf } from '../period.ts';
import type { Quantity } from '../tokens/quantity.ts';
import { receivedReadings } from './received.ts';
import { placeOf, rawText, type Sentence } from '../text/sentence.ts';
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
  if (!claimMarks.test(sentence.text) || !(spoken || isOfDisclosure(sentence.text))) return [];
  const parsed: Parsed = { sentence, text: sentence.text, tokens: tokensOf(sentence.text), year };
  return parsed.tokens.flatMap((token, index) => {
    const stated = statedAt(parsed, index, token);
    if (stated.length === 0 || periodOf(parsed, index, 'items_published') === null) return [];
    return stated.map(([readings, quantity]) => ({ value: claimOf(parsed, index, readings, quantity), whose: whoseOf(parsed, index) }));
  });
}

/** Rows and what they add up to. */
type Stated = [readings: string[][], quantity: Quantity];

function statedAt(parsed: Parsed, index: number, token: Token): Stated[] {
  switch (token.kind) {
    case 'number': return token.quantity ? countedAt(parsed, index, token.quantity) : [];
    case 'zero': return rowsBefore(parsed, index, token.from).map((row) => [[rowsOf(row)], nought(token)]);
    case 'none': return noneAt(parsed, index, token);
    default: return [];
  }
}

const units = caseUnits.split(' ');

/** A figure right behind a row's words or right before them, else of what was received. */
function countedAt(parsed: Parsed, index: number, quantity: Quantity): Stated[] {
  if (quantity.spelled || (quantity.unit === null ? quantity.value !== 0 : !units.includes(quantity.unit))) return [];
  const rows = rowsBefore(parsed, index, quantity.lead);
  const [nearest] = rows;
  if (nearest) {
    if (isSetback(parsed, index, nearest) || (nearest.means === 'total_handled' && !isOfRequests(parsed, nearest))) return [];
    if (rows.length === 1 || quantity.isEach) return rows.map((row) => [[rowsOf(row)], quantity]);
    return quantity.isTotal ? [[[rows.flatMap(rowsOf)], quantity]] : [];
  }
  const behind = rowBehind(parsed, index);
  if (behind) return isSetback(parsed, index, behind) ? [] : [[[rowsOf(behind)], quantity]];
  const readings = receivedReadings(parsed, index, quantity);
  return readings ? [[readings, quantity]] : [];
}

const rowsOf = ({ means }: Token): string[] => means.split('+');

/** 办结34件 of letters and calls is many bodies' business: the sentence must speak of requests itself. */
const isOfRequests = ({ tokens, text }: Parsed, row: Token): boolean => isOfDisclosure(text.slice(row.from, row.to))
  || tokens.some(({ kind, means }) => kind === 'request' && means !== 'bare');

/** 未收到…申请, 未发生…行政复议、行政诉讼, 无上年结转. A word of one character says so only of what follows at once. */
function noneAt(parsed: Parsed, index: number, token: Token): Stated[] {
  const end = clauseEnd(parsed, index, [',', ';', '(', ')']);
  const behind = parsed.tokens.slice(index + 1).filter(({ from, depth }) => from < end && depth === token.depth);
  const [first] = behind;
  if (!first || behind.some(({ kind }) => kind === 'setback' || kind === 'number')) return [];
  if (token.to - token.from === 1 && first.from !== token.to) return [];
  if (first.from === token.to && first.means.startsWith('carried_over')) return [[[[first.means]], nought(token)]];
  const disputes = behind.filter(({ kind, means }) => kind === 'row' && reviewRows.includes(means));
  if (disputes.length > 0) return disputes.map((row) => [[[row.means]], nought(token)]);
  return behind.some(({ kind, means }) => kind === 'request' && means !== 'bare') ? [[[['new_received']], nought(token)]] : [];
}

const nought = ({ from, to }: Token): Quantity => ({ from, to, lead: from, value: 0, unit: null, precision: 'exact', isTotal: false, isEach: false, spelled: true });

const reviewRows = ['reconsideration', 'litigation', 'litigation_direct', 'litigation_after_reconsideration'];
const receivedRows = ['new_received', 'carried_over_in'];

function claimOf(parsed: Parsed, index: number, readings: string[][], { from, to, value, precision }: Quantity): Claim {
  const rows = readings.flat();
  const about = rows.every((row) => reviewRows.includes(row)) ? 'review' : rows.every((row) => receivedRows.includes(row)) ? 'requests' : 'outcomes';
  const quote = rawText(parsed.sentence, clauseOffset(parsed, index, [',', ';']), clauseEnd(parsed, index, [',', ';'])).trim();
  return { about, readings, value, precision, quote, place: placeOf(parsed.sentence, from, to) };
}
