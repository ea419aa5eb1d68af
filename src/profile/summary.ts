import type { Language } from '../i18n/index.ts';
import { profileWords as words } from '../i18n/profile.ts';
import { cellStates, channels, nameOf } from '../i18n/terms.ts';
import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';
import { joinPieces, weave } from '../report/pieces.ts';
import type { Piece } from '../report/pieces.ts';
import { quantity, statedQuantity } from '../report/quantity.ts';
import { valueAt, yearOf, yearsOnFile } from './years.ts';

const received = 'requests.new_received.total';
const handled = 'requests.total_handled.total';
const reviewTotals = ['review.reconsideration.total', 'review.litigation_direct.total', 'review.litigation_after_reconsideration.total'] as const;

/**
 * The latest year in a few sentences: numbers as numbers, the change only against the year before where that is on file,
 * nothing that the report does not state. Figures lead to the report page of that year.
 */
export function summary(file: AgencyFile, agency: Piece, language: Language): Piece[] {
  const { primaries } = yearsOnFile(file);
  const latest = primaries.at(-1);
  if (!latest) return weave(words.nothing, language, { agency });
  const values = { agency, year: String(yearOf(latest)) };
  const before = primaries.find((report) => yearOf(report) === yearOf(latest) - 1);
  const form = latest.cells.length === 0
    ? [weave(words.textOnly, language, values)]
    : [requests(latest, before, values, language), reviews(latest, language)];
  return joinPieces([...form, published(latest, language)].filter((sentence) => sentence.length > 0), words.betweenSentences[language]);
}

function requests(report: AgencyReport, before: AgencyReport | undefined, values: Record<string, Piece>, language: Language): Piece[] {
  const count = valueAt(report, received);
  const cell = report.cells.find((c) => c.table === 'requests' && c.row === 'new_received' && c.column === 'total');
  if (count === null) return weave(words.receivedUnknown, language, { ...values, state: cellStates[cell?.state ?? 'absent'][language] + end(language) });
  const opening = count === 0 ? words.receivedZero : words.received;
  return [
    ...weave(opening, language, { ...values, count: cases(count, received, language) }),
    ...change(count, valueAt(before, received), language),
    ...outcomes(report, language),
    words.end[language],
  ];
}

const end = (language: Language): string => words.end[language];

/** Small numbers as numbers: a difference, and from nothing to something said as such; never a percentage. */
function change(count: number, before: number | null, language: Language): Piece[] {
  if (before === null) return [];
  if (before === count) return weave(words.same, language, {});
  if (before === 0) return weave(words.fromZero, language, { count: quantity(count, '件', language) });
  return weave(count > before ? words.more : words.fewer, language, { difference: quantity(Math.abs(count - before), '件', language) });
}

/** Outcomes as the indicators define them, so that blanks count as nothing only where the column adds up. */
function outcomes(report: AgencyReport, language: Language): Piece[] {
  const total = valueAt(report, handled);
  if (total === null || total === 0) return [];
  const term = (indicator: string) => report.indicators.find((row) => row.indicator === indicator && row.category === null)?.numerator ?? null;
  const parts = [
    [words.disclosed, term('disclosure_rate')], [words.withheld, term('withheld_rate')],
    [words.unable, term('unable_rate')], [words.unprocessed, term('unprocessed_rate')],
  ] as const;
  const sumOf = report.checks.find((check) => check.check === 'requests.outcome_sum' && check.subject === 'total')?.status;
  // What is left of a total that its outcomes add up to is the form's “other”; said, so that the list makes up the total.
  const named = parts.flatMap(([, value]) => (value === null ? [] : [value]));
  const rest = sumOf === 'passed' && named.length === parts.length ? total - named.reduce((sum, value) => sum + value, 0) : 0;
  const listed = [...parts, [words.otherwise, rest] as const].flatMap(([wording, value]) => (value ? [weave(wording, language, { count: quantity(value, '件', language) })] : []));
  return [
    ...weave(words.handled, language, { count: cases(total, handled, language) }),
    ...(listed.length === 0 ? [] : weave(words.handledParts, language, { parts: joinPieces(listed, words.betweenParts[language]) })),
    ...(sumOf === 'failed' ? weave(words.outcomesDiffer, language, {}) : []),
  ];
}

/** Cases of table 4; said only where all of its totals have numbers. */
function reviews(report: AgencyReport, language: Language): Piece[] {
  const [reconsideration, direct, after] = reviewTotals.map((address) => valueAt(report, address));
  if (typeof reconsideration !== 'number' || typeof direct !== 'number' || typeof after !== 'number') return [];
  if (reconsideration + direct + after === 0) return weave(words.noReviews, language, {});
  return weave(words.reviews, language, {
    reconsideration: cases(reconsideration, reviewTotals[0], language),
    litigation: quantity(direct + after, '件', language),
  });
}

/** What the text says was published during the year; totals before channels, at most two, never added up. */
function published(report: AgencyReport, language: Language): Piece[] {
  const statements = report.published
    .filter((s) => s.metric === 'items_published' && s.period === 'year' && s.part_of === null)
    .toSorted((a, b) => Number(b.channel === 'all') - Number(a.channel === 'all'))
    .slice(0, 2)
    .map((s) => weave(words.statement, language, {
      label: language === 'zh' ? s.label : { chinese: s.label },
      channel: nameOf(channels, s.channel, language),
      count: { text: statedQuantity(s, language), address: `published.${s.statement}` },
    }));
  return statements.length === 0 ? [] : weave(words.published, language, { statements: joinPieces(statements, words.betweenParts[language]) });
}

const cases = (count: number, address: string, language: Language): Piece => ({ text: quantity(count, '件', language), address });
