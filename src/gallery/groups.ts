import { group } from 'd3';
import type { Group } from '../charts/groups/index.ts';
import type { Wording } from '../form/index.ts';
import { groupWords as words } from '../i18n/chart-pages.ts';
import { say } from '../i18n/index.ts';
import { provincesInEnglish } from '../i18n/provinces.ts';
import { levels, nameOf, systems } from '../i18n/terms.ts';
import type { Level } from '../pipeline/record/report.ts';
import type { AgencyRow } from '../pipeline/write/rows.ts';
import { regionName } from '../regions/index.ts';

/** Code of the whole country in addresses. */
export const nation = '100000';

/** A group of bodies of one level and system within a region, by its key: `320000-government`. */
export interface GroupKey {
  key: string;
  region: string;
  level: Level;
  system: string;
  members: string[];
}

const levelsWithin: Level[] = ['national', 'province', 'prefecture', 'county', 'township'];

/**
 * Groups of two bodies or more that have reports: for the country, each province and each prefecture. The key is region
 * and system where the bodies stand one level below the region; further levels are added to it (`100000-petition-county`).
 */
export function groupsOf(agencies: AgencyRow[]): GroupKey[] {
  const placed = agencies.flatMap(({ agency_id: id, reports, level, system, region_code: code }) => (reports > 0 && level !== null && system !== null && code !== null
    ? regionsAround(code, level).map((region) => ({ id, region, level, system, key: keyFor(region, level, system) })) : []));
  return [...group(placed, ({ key }) => key).values()].flatMap((members) => {
    const [first] = members;
    return first && members.length > 1 ? [{ key: first.key, region: first.region, level: first.level, system: first.system, members: members.map(({ id }) => id).toSorted() }] : [];
  }).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** What its bodies have in common, and how many are on file: the name that stands before a chart's finding. */
export const groupName = ({ region, level, system, members }: GroupKey): Wording => ({
  zh: say(words.name, 'zh', { region: region === nation ? words.nation.zh : regionName(region) ?? region, level: levels[level].zh, system: nameOf(systems, system, 'zh'), count: members.length }),
  en: capitalized(say(words.name, 'en', { region: region === nation ? words.nation.en : provincesInEnglish[region] ?? regionName(region) ?? region, level: levels[level].en, system: nameOf(systems, system, 'en'), count: members.length })),
});

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const groupFrom = <File extends Group['bodies'][number]>(key: GroupKey, file: (id: string) => File): Group => ({ name: groupName(key), bodies: key.members.map(file) });

/** The country, and the province and prefecture that a body lies in, none of them being its own region. */
function regionsAround(code: string, level: Level): string[] {
  const within = levelsWithin.indexOf(level);
  return [nation, ...(within > 1 ? [`${code.slice(0, 2)}0000`] : []), ...(within > 2 && code.slice(2, 4) !== '00' ? [`${code.slice(0, 4)}00`] : [])];
}

function keyFor(region: string, level: Level, system: string): string {
  const own = region === nation ? 0 : region.endsWith('0000') ? 1 : 2;
  return levelsWithin.indexOf(level) === own + 1 ? `${region}-${system}` : `${region}-${system}-${level}`;
}
