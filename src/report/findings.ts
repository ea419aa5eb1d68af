import type { Wording } from '../form/index.ts';
import type { Language } from '../i18n/index.ts';
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
  /** How many cells of this report are concerned. */
  cells: number;
  /** The cell to open on the report page: the total of a sum, the first of those that could not be read. */
  address: string | null;
  line: number | null;
}

/** Findings in the order to read them: what does not add up, what we could not read, then notes. */
export function findingViews(report: AgencyReport, checkNames: ReadonlyMap<string, Wording>, language: Language): FindingView[] {
  const own = new Set(report.cells.map(cellAddress));
  return report.findings.map((finding): FindingView => {
    const cells = (finding.cells?.split(' ') ?? []).filter((address) => own.has(address));
    const label = labelOf(finding, checkNames, language);
    const message = language === 'zh' ? finding.message_zh : finding.message_en;
    return {
      finding, label,
      message: message.startsWith(label) ? message.slice(label.length).replace(/^[：:]\s*/, '') : message,
      fault: isFault(finding),
      cells: cells.length,
      address: (finding.origin === 'report' ? cells.at(-1) : cells[0]) ?? null,
      line: finding.line,
    };
  }).toSorted((a, b) => rank(a) - rank(b));
}

function labelOf(finding: ReportFinding, checkNames: ReadonlyMap<string, Wording>, language: Language): string {
  if (isGap(finding)) return origins.reading[language];
  const name = checkNames.get(finding.check)?.[language];
  return name !== undefined && finding.origin === 'report' ? name : severities.info[language];
}

const rank = ({ finding, fault }: FindingView): number => (fault ? 0 : isGap(finding) ? 1 : 2);
