import { agencies, agencyFile } from '../data.ts';
import { languages } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { pathPart } from '../i18n/routes.ts';
import { exhibitOfTiles, exhibitsAmongPeers, exhibitsOfBody, exhibitsOfGroup } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { groupFrom, groupsOf, nation } from './groups.ts';
import { provincesOf } from './provinces.ts';

let known: Map<string, Exhibit> | undefined;

/** Every chart that the site shows by itself, by `<chart>/<subject>`; made once for all pages. */
export function exhibits(): Map<string, Exhibit> {
  known ??= new Map(everything().map((each) => [keyOf(each.chart.id, each.subject), each]));
  return known;
}

/** One of them; asking for another is a programmer's error. */
export function exhibitAt({ chart, subject }: ExhibitAddress): Exhibit {
  const found = exhibits().get(keyOf(chart, subject));
  if (!found) throw new Error(`No chart ${chart} of ${subject}`);
  return found;
}

export interface ExhibitAddress {
  chart: string;
  subject: string;
}

/** For getStaticPaths of what stands once for all languages. */
export const exhibitRoutes = (): { params: ExhibitAddress }[] => [...exhibits().values()].map(({ chart, subject }) => ({ params: { chart: chart.id, subject } }));

/** For getStaticPaths of pages in both languages. */
export const exhibitPages = (): { params: ExhibitAddress & { lang: string | undefined }; props: { language: Language } }[] =>
  exhibitRoutes().flatMap(({ params }) => languages.map((language) => ({ params: { ...params, lang: pathPart(language) }, props: { language } })));

function everything(): Exhibit[] {
  const all = agencies();
  const groups = groupsOf(all);
  return [
    ...all.flatMap(({ agency_id: id }) => exhibitsOfBody(agencyFile(id))),
    ...groups.flatMap((each) => exhibitsOfGroup(each.key, groupFrom(each, agencyFile))),
    ...groups.filter(({ region }) => region === nation).flatMap((each) => exhibitsAmongPeers(groupFrom(each, agencyFile))),
    ...[null, ...new Set(groups.map(({ system }) => system))].flatMap((system) => exhibitOfTiles(`${nation}-${system ?? 'all'}`, provincesOf(all, system))),
  ];
}

const keyOf = (chart: string, subject: string): string => `${chart}/${subject}`;
