import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { site as siteWords } from '../i18n/site.ts';
import { addressOn, pageOn } from './address.ts';
import { chartPath, embedPath } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { pictureName, picturesMade, pictureWidth } from './pictures.ts';
import { frameHeight, snippet } from './snippet.ts';

/** Answer of oEmbed 1.0 (https://oembed.com/) for a chart, of type `rich`. Addresses are whole where the site knows its own. */
export function oembed(exhibit: Exhibit, language: Language, site: URL | undefined) {
  const drawn = exhibit.draw({ language, width: 'wide' });
  const height = frameHeight(drawn);
  return {
    version: '1.0', type: 'rich', title: drawn.title, provider_name: say(siteWords.name, language), provider_url: pageOn(site, language, '/'),
    width: drawn.size.width, height, html: snippet(pageOn(site, language, embedPath(exhibit)), addressOn(site, '/embed.js'), drawn.title, height),
    ...(picturesMade() ? { thumbnail_url: addressOn(site, chartPath(exhibit, pictureName(language))), thumbnail_width: pictureWidth } : {}),
  };
}
