import type { Wording } from '../form/index.ts';
import { languageTag, localPath, say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { reportWords as words } from '../i18n/report.ts';
import type { AgencyReport, AgencyRow, SourceFile } from '../pipeline/write/rows.ts';
import type { Evidence } from './evidence.ts';
import type { Piece } from './pieces.ts';
import { reportPath } from './routes.ts';

/** What every part of a report page needs to know. */
export interface ReportContext {
  language: Language;
  agency: AgencyRow;
  report: AgencyReport;
  slug: string;
  source: SourceFile | null;
  /** Names of the registered checks by id, from the dictionary. */
  checkNames: ReadonlyMap<string, Wording>;
  /** Address of the published site, where it is known: citations then carry a whole address. */
  site: URL | undefined;
}

/** The `lang` of Chinese words on a page: none is needed where the page is Chinese. */
export const chineseOn = (language: Language): string | undefined => (language === 'zh' ? undefined : languageTag.zh);

/** A body's name as a run of a sentence: English pages use the English name, else the Chinese one marked as such. */
export const agencyPiece = (agency: AgencyRow, language: Language): Piece =>
  (language === 'zh' ? agency.name : agency.name_en ?? { chinese: agency.name });

export const agencyName = (agency: AgencyRow, language: Language): string =>
  (language === 'zh' ? agency.name : agency.name_en ?? agency.name);

/** Whole address of the report page, or of a figure on it; without a known site, its path. */
export function pageAddress({ language, agency, slug, site }: ReportContext, figure = ''): string {
  const path = localPath(language, reportPath(agency.agency_id, slug, figure));
  return site ? new URL(path, site).href : path;
}

export const citeReport = (context: ReportContext): string =>
  say(words.citeReport, context.language, {
    agency: agencyName(context.agency, context.language), year: context.report.report.year ?? '', address: pageAddress(context),
  });

/** One line that names a figure, where it stands and what it says. */
export const citeFigure = (context: ReportContext, { address, name, value }: Evidence): string =>
  say(words.citeFigure, context.language, {
    agency: agencyName(context.agency, context.language), year: context.report.report.year ?? '',
    figure: name, value, address: pageAddress(context, address),
  });
