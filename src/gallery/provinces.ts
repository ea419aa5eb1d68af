import { max } from 'd3';
import type { Provinces } from '../charts/groups/index.ts';
import { groupWords as words } from '../i18n/chart-pages.ts';
import { provincesInEnglish } from '../i18n/provinces.ts';
import { nameOf, systems } from '../i18n/terms.ts';
import type { AgencyRow } from '../pipeline/write/rows.ts';
import { regionName } from '../regions/index.ts';

/** Taiwan, Hong Kong, Macao: 《政府信息公开条例》 does not apply. */
const outside = ['710000', '810000', '820000'];

/** How many bodies with reports are on file in each province-level unit: of one system, or of all (`null`). */
export function provincesOf(agencies: AgencyRow[], system: string | null): Provinces {
  const counted = agencies.filter((agency) => agency.reports > 0 && agency.region_code !== null && (system === null || agency.system === system));
  return {
    name: system === null ? words.allSystems : { zh: words.ofSystem.zh.replace('{system}', nameOf(systems, system, 'zh')), en: words.ofSystem.en.replace('{system}', nameOf(systems, system, 'en')) },
    year: max(counted, ({ last_year: year }) => year ?? undefined) ?? 0,
    provinces: Object.keys(provincesInEnglish).map((code) => ({
      code, name: { zh: regionName(code) ?? code, en: provincesInEnglish[code] ?? code },
      bodies: outside.includes(code) ? null : counted.filter(({ region_code: own }) => own?.startsWith(code.slice(0, 2))).length,
    })),
  };
}
