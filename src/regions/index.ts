import { areaList } from '@vant/area-data';

/** An administrative division of GB/T 2260. */
export interface Region {
  /** Six digits. */
  code: string;
  /** Its own name: 兴县. */
  name: string;
  /** With the divisions above it: 山西省吕梁市兴县. */
  fullName: string;
  level: 'province' | 'prefecture' | 'county';
}

/** All divisions, sorted by code. */
export const regions: Region[] = [
  ...divisionsOf(areaList.province_list, 'province'),
  ...divisionsOf(areaList.city_list, 'prefecture'),
  ...divisionsOf(areaList.county_list, 'county'),
].sort((a, b) => Number(a.code) - Number(b.code));

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The full name of a division; null for a code that the list does not know. */
export const regionName = (code: string | null): string | null => (code === null ? null : byCode.get(code)?.fullName ?? null);

function divisionsOf(list: Record<string, string>, level: Region['level']): Region[] {
  return Object.entries(list)
    .filter(([code, name]) => !isPseudo(code, level) && !isPlaceholder(name))
    .map(([code, name]) => ({ code, name, fullName: fullNameOf(code, name), level }));
}

/** Development zones that the list carries under codes ending 7x; GB/T 2260 has no such divisions. */
function isPseudo(code: string, level: Region['level']): boolean {
  return level === 'county' && code[4] === '7';
}

/** Stand-ins for the missing prefecture above counties that a province governs itself. */
function isPlaceholder(name: string): boolean {
  return name === '县' || /^(省|自治区)直辖县/.test(name);
}

/** The names above a division in front of its own; a municipality's is not said twice (北京市东城区). */
function fullNameOf(code: string, name: string): string {
  const province = areaList.province_list[`${code.slice(0, 2)}0000`];
  const city = areaList.city_list[`${code.slice(0, 4)}00`];
  const above = [province, city].filter((part): part is string => part !== undefined && !isPlaceholder(part));
  return [...new Set([...above, name])].join('');
}
