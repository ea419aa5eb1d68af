import { regionName } from '../../regions/index.ts';
import type { Agency } from '../record/report.ts';
import type { AgencyRow, ReportRow } from './rows.ts';

/** A body with the years on file; `reports` are its own. */
export function agencyRow(agency: Agency, reports: ReportRow[]): AgencyRow {
  const years = reports.filter((report) => report.primary).flatMap((report) => report.year ?? []);
  return {
    agency_id: agency.id,
    name: agency.name,
    name_en: agency.nameEn,
    level: agency.level,
    region_code: agency.regionCode,
    region_name: regionName(agency.regionCode),
    system: agency.system,
    first_year: years.at(0) ?? null,
    last_year: years.at(-1) ?? null,
    reports: years.length,
    valid_from: agency.validFrom,
    valid_to: agency.validTo,
    successor: agency.successor,
    former_ids: agency.formerIds.join(';') || null,
    parent_id: agency.parentId,
    aliases: agency.aliases.join(';') || null,
  };
}
