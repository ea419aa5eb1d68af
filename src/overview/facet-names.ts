import { agencyWords } from '../i18n/agencies.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { provincesInEnglish } from '../i18n/provinces.ts';
import { levels, nameOf, systems } from '../i18n/terms.ts';
import { regionName } from '../regions/index.ts';
import { unstated } from './facets.ts';
import type { FacetId } from './facets.ts';

/** What a visitor reads for a facet's value: 山西省, county, 信访. */
export function facetName(facet: FacetId, value: string, language: Language): string {
  if (value === unstated) return say(agencyWords.none, language);
  if (facet === 'level') return nameOf(levels, value, language);
  if (facet === 'system') return nameOf(systems, value, language);
  return (language === 'en' ? provincesInEnglish[value] : regionName(value)) ?? value;
}

/** Chinese path of the page that lists the agencies of one value. */
export const facetPath = (facet: FacetId, value: string): string => `/agencies/by/${facet}/${value}/`;
