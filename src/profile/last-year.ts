import { fewestCases } from '../indicators/few-cases.ts';
import { wilson } from '../indicators/wilson.ts';
import type { Language } from '../i18n/index.ts';
import { lastYearWords as words } from '../i18n/last-year.ts';
import { formatShare } from '../i18n/numbers.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { weave } from '../report/pieces.ts';
import type { Piece } from '../report/pieces.ts';
import { quantity } from '../report/quantity.ts';
import { valueAt } from './years.ts';

const reviewTotals = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'].map((row) => `review.${row}.total`);

/** What changed since the year before, at most three sentences, each from figures that both years state. */
export function lastYear(report: AgencyReport, before: AgencyReport, language: Language): Piece[][] {
  return [requests(report, before, language), disclosed(report, before, language), disputes(report, before, language)].filter((sentence) => sentence.length > 0);
}

const cases = (count: number, language: Language): string => quantity(count, '件', language);

function requests(report: AgencyReport, before: AgencyReport, language: Language): Piece[] {
  const address = 'requests.new_received.total';
  const [now, last] = [valueAt(report, address), valueAt(before, address)];
  if (now === null || last === null) return [];
  const wording = now === last ? words.requestsSame : now > last ? words.requestsMore : words.requestsFewer;
  return weave(wording, language, { now: { text: cases(now, language), address }, before: cases(last, language), difference: cases(Math.abs(now - last), language) });
}

/** Shares only where both years have enough cases; whether they differ by more than chance by their intervals. */
function disclosed(report: AgencyReport, before: AgencyReport, language: Language): Piece[] {
  const [now, last] = [rateOf(report), rateOf(before)];
  if (!now || !last || now.handled + last.handled === 0) return [];
  const values = {
    handled: { text: cases(now.handled, language), address: 'requests.total_handled.total' }, disclosed: cases(now.disclosed, language),
    handledBefore: cases(last.handled, language), disclosedBefore: cases(last.disclosed, language),
  };
  if (Math.min(now.handled, last.handled) < fewestCases) return weave(words.disclosedFew, language, values);
  const [a, b] = [wilson(now.disclosed, now.handled), wilson(last.disclosed, last.handled)];
  const apart = a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
  const shares = { rate: formatShare(now.disclosed / now.handled), rateBefore: formatShare(last.disclosed / last.handled) };
  return [...weave(words.disclosed, language, { ...values, ...shares }), language === 'en' ? ' ' : '', ...weave(apart ? words.disclosedApart : words.disclosedChance, language, {})];
}

function rateOf({ indicators }: AgencyReport): { disclosed: number; handled: number } | null {
  const { numerator = null, denominator = null } = indicators.find(({ indicator }) => indicator === 'disclosure_rate') ?? {};
  return numerator === null || denominator === null ? null : { disclosed: numerator, handled: denominator };
}

function disputes(report: AgencyReport, before: AgencyReport, language: Language): Piece[] {
  const [now, last] = [report, before].map((each) => reviewTotals.map((address) => valueAt(each, address)).reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0));
  if (typeof now !== 'number' || typeof last !== 'number') return [];
  return weave(now === last ? words.disputesSame : words.disputes, language, { now: cases(now, language), before: cases(last, language) });
}
