import type { Wording } from '../form/index.ts';
import { capital } from '../i18n/charts.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { reportWords as words } from '../i18n/report.ts';
import { origins, severities } from '../i18n/terms.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { isFault, isGap } from '../overview/entries.ts';
import { cellAddress } from './cells.ts';

export type ReportFinding = AgencyReport['findings'][number];

/** A finding as the pages show it. */
export interface FindingView {
  finding: ReportFinding;
  /** What kind of thing it is, in front of the message: the check, 本站未能识读, or 说明. */
  label: string;
  message: string;
  /** True where the report itself does not add up: these alone are marked in red. */
  fault: boolean;
  /** True where we could not read a figure. */
  gap: boolean;
  /** How many cells of this report are concerned. */
  cells: number;
  /** The cell to open on the report page: the total of a sum, the first of those that could not be read. */
  address: string | null;
  line: number | null;
}

/** Findings in the order to read them: what does not add up, what we could not read, then notes. */
export function findingViews(report: AgencyReport, checkNames: ReadonlyMap<string, Wording>, language: Language): FindingView[] {
  const own = new Map(report.cells.map((cell) => [cellAddress(cell), cell]));
  return report.findings.map((finding): FindingView => {
    const cells = (finding.cells?.split(' ') ?? []).filter((address) => own.has(address));
    // A damaged label does not keep its figures from being read: where all have numbers, none is said to be unread.
    const gap = isGap(finding) && !(cells.length > 0 && cells.every((address) => own.get(address)?.value !== null));
    const label = labelOf(finding, gap, checkNames, language);
    const message = language === 'zh' ? finding.message_zh : finding.message_en;
    return {
      finding, label,
      message: message.startsWith(label) ? message.slice(label.length).replace(/^[：:]\s*/, '') : message,
      fault: isFault(finding),
      gap,
      cells: cells.length,
      address: (finding.origin === 'report' ? cells.at(-1) : cells[0]) ?? null,
      line: finding.line,
    };
  }).toSorted((a, b) => rank(a) - rank(b));
}

/** Addresses of the totals that do not agree with other cells of this report or of the year before, as last in their findings. */
export const disputedCells = (report: AgencyReport): Set<string> =>
  new Set(report.findings.filter((finding) => isFault(finding) && !finding.check.startsWith('report.')).flatMap(({ cells }) => {
    const last = cells?.split(' ').at(-1);
    return last === undefined || last.includes(':') ? [] : [last];
  }));

function labelOf(finding: ReportFinding, gap: boolean, checkNames: ReadonlyMap<string, Wording>, language: Language): string {
  if (gap) return capital(origins.reading)[language];
  const name = checkNames.get(finding.check)?.[language];
  // Checks are named for what should hold: a bare “outcomes add up” in red would say the opposite of the finding.
  return name !== undefined && finding.origin === 'report' ? say(words.nameOfCheck, language, { check: name }) : capital(severities.info)[language];
}

const rank = ({ fault, gap }: FindingView): number => (fault ? 0 : gap ? 1 : 2);
