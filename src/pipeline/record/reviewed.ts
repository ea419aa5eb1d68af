import { readingFinding, type Finding } from '../finding.ts';
import { withImplied } from './implied.ts';
import type { ReportHead } from './identity.ts';
import type { Cell, Report } from './report.ts';
import { isCell, type Review } from './reviews.ts';

/** What people found of one document. */
export interface DocumentReviews {
  /** Of these very bytes. */
  own: readonly Review[];
  /** Of other bytes that stood in its place. */
  lapsed: readonly Review[];
}

export const noReviews: DocumentReviews = { own: [], lapsed: [] };

/**
 * Verdicts by document. One of bytes that no document has any more has lapsed, and is told with the document that
 * stands at its path or supersedes it; `unplaced` are those for which there is no such document either.
 */
export function reviewsByDocument(reviews: readonly Review[], documents: readonly ReportHead[]): { of: (document: ReportHead) => DocumentReviews; unplaced: Review[] } {
  if (reviews.length === 0) return { of: () => noReviews, unplaced: [] };
  const present = new Set(documents.map(({ source }) => source.sha256));
  const lapsed = reviews.filter(({ sha256 }) => !present.has(sha256));
  const replaces = ({ source }: ReportHead, { file, sha256 }: Review) => source.file === file || source.supersedes === sha256;
  return {
    of: (document) => ({
      own: reviews.filter(({ sha256 }) => sha256 === document.source.sha256),
      lapsed: lapsed.filter((review) => replaces(document, review)),
    }),
    unplaced: lapsed.filter((review) => !documents.some((document) => replaces(document, review))),
  };
}

/** Applies the verdicts on cells: an illegible one has no value. What was done, and what no longer holds, is said in findings. */
export function reviewed(report: Report, { own, lapsed }: DocumentReviews): Report {
  const onCells = own.filter(({ subject }) => isCell(subject));
  if (onCells.length + lapsed.length === 0) return report;
  const addresses = new Set(report.cells.map(({ address }) => address));
  const illegible = new Set(onCells.filter(({ verdict }) => verdict === 'illegible').map(({ subject }) => subject));
  const cells = report.cells.map((cell): Cell => (illegible.has(cell.address) ? { ...cell, value: null, state: 'unreadable' } : cell));
  return {
    ...report,
    cells: illegible.size > 0 ? withImplied(cells) : cells,
    findings: [
      ...report.findings,
      ...onCells.map((review) => (addresses.has(review.subject) ? saidOfCell(review) : withoutSubject(review))),
      ...lapsed.map(hasLapsed),
    ],
  };
}

/** What people found of a finding: of several verdicts the one that stands last. */
export function verdictOn(finding: Finding, { own }: DocumentReviews): 'open' | 'confirmed' | 'dismissed' {
  const verdict = own.findLast(({ subject }) => isAbout(subject, finding))?.verdict;
  return verdict === undefined || verdict === 'illegible' ? 'open' : verdict;
}

/** Verdicts on findings that are no longer raised, as findings: whoever gave them sees that they have no effect. */
export const verdictsWithoutFinding = (findings: readonly Finding[], { own }: DocumentReviews): Finding[] => own
  .filter(({ subject }) => !isCell(subject) && !findings.some((finding) => isAbout(subject, finding))).map(withoutSubject);

function isAbout(subject: string, { check, cells }: Finding): boolean {
  const [id, address] = subject.split('@');
  return id === check && (address === undefined || cells.includes(address));
}

const saidOfCell = ({ subject, verdict, reviewer, date }: Review): Finding => (verdict === 'illegible'
  ? readingFinding('review.illegible', 'warning', {
    zh: `经人工核看原件，此格无法辨认，不取数值（${reviewer}，${date}）。`,
    en: `A person looked at the document and could not tell what stands in this cell: it has no value (${reviewer}, ${date}).`,
  }, { cells: [subject] })
  : readingFinding('review.confirmed', 'info', {
    zh: `经人工核对原件，此格识读无误（${reviewer}，${date}）。`,
    en: `A person held this cell against the document: it is read as it stands there (${reviewer}, ${date}).`,
  }, { cells: [subject] }));

const hasLapsed = (review: Review): Finding => readingFinding('review.lapsed', 'warning', {
  zh: `复核结论已失效：${review.reviewer}于${review.date}对“${review.subject}”的结论（${review.verdict}）所依据的文件内容与现在的不同。`,
  en: `A verdict has lapsed: what ${review.reviewer} found on ${review.date} of “${review.subject}” (${review.verdict}) was about other bytes than the document has now.`,
}, { cells: isCell(review.subject) ? [review.subject] : [] });

const withoutSubject = (review: Review): Finding => readingFinding('review.lapsed', 'warning', {
  zh: `复核结论已无对象：${review.reviewer}于${review.date}对“${review.subject}”作出结论（${review.verdict}），现在没有这一格或这一提示。`,
  en: `A verdict has nothing to be about: ${review.reviewer} gave one on ${review.date} for “${review.subject}” (${review.verdict}), and there is no such cell or finding now.`,
});
