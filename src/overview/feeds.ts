import { descending } from 'd3';
import { agencies, checkNames, datasetDate, findings, indicators, reports } from '../data.ts';
import { feedWords as words } from '../i18n/feeds.ts';
import { localPath, say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { ReportRow } from '../pipeline/write/rows.ts';
import { agencyName } from '../report/context.ts';
import { reportPath } from '../report/routes.ts';
import { receivedByReport } from './entries.ts';
import type { FeedEntry } from './feed.ts';

export type FeedId = 'reports' | 'findings';

export const feedIds: FeedId[] = ['reports', 'findings'];

const most = 50;

/** The newest entries of a feed. Findings are in it only when a person has confirmed them. */
export function feedEntries(feed: FeedId, language: Language, whole: (path: string) => string): FeedEntry[] {
  const names = new Map(agencies().map((agency) => [agency.agency_id, agencyName(agency, language)]));
  const filed = reports().filter((report) => report.primary && report.year !== null && report.agency_id !== null && dayOf(report) !== '')
    .sort((a, b) => descending(dayOf(a), dayOf(b)) || descending(a.report_id, b.report_id));
  const valuesOf = (report: ReportRow) => ({ agency: names.get(report.agency_id ?? '') ?? '', year: report.year ?? '' });
  const linkTo = (report: ReportRow) => whole(localPath(language, reportPath(report.agency_id ?? '', String(report.year))));
  if (feed === 'reports') {
    const received = receivedByReport(indicators());
    return filed.slice(0, most).map((report) => {
      const count = received.get(report.report_id);
      const facts = { received: count === undefined ? say(words.unknown, language) : formatNumber(count), passed: report.checks_passed, failed: report.checks_failed };
      return { id: report.report_id, title: say(words.reportTitle, language, valuesOf(report)), summary: say(words.reportSummary, language, facts), link: linkTo(report), updated: dayOf(report) };
    });
  }
  const byId = new Map(filed.map((report) => [report.report_id, report]));
  return findings().filter(({ review, origin }) => review === 'confirmed' && origin === 'report').flatMap((finding) => {
    const report = byId.get(finding.report_id);
    const check = checkNames().get(finding.check)?.[language] ?? finding.check;
    return report ? [{
      id: `${finding.report_id}/${finding.check}/${finding.cells}`, title: say(words.findingTitle, language, { ...valuesOf(report), check }),
      summary: language === 'zh' ? finding.message_zh : finding.message_en, link: `${linkTo(report)}#findings`, updated: dayOf(report),
    }] : [];
  }).slice(0, most);
}

/** A day that somebody stated: fetched, published, else that of the release by which it was on file. An entry must have one; none is made up. */
const dayOf = ({ retrieved_date, published_date }: ReportRow): string => retrieved_date ?? published_date ?? datasetDate() ?? '';
