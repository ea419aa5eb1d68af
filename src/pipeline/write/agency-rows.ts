import { regionName } from '../../regions/index.ts';
import type { Reply } from '../record/replies.ts';
import type { Agency } from '../record/report.ts';
import type { Search } from '../record/searches.ts';
import type { AgencyRow, ReplyRow, SearchRow } from './rows.ts';

/** A body with its years on file, in order. */
export function agencyRow(agency: Agency, years: readonly number[]): AgencyRow {
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

export const replyRow = ({ year, date, text, url }: Reply): ReplyRow => ({ year, date, text, url });

export const searchRow = ({ year, where, date, result }: Search): SearchRow => ({ year, where: where || null, date: date || null, result });
