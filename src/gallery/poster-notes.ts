import { chartPageWords as words } from '../i18n/chart-pages.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { pageOn } from './address.ts';
import type { Edition } from './citation.ts';
import { chartPath } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import type { PosterNotes } from './poster.ts';

/** What a picture of a chart says of the data's state and of where the chart stands. */
export function posterNotes(exhibit: Exhibit, { version, fingerprint }: Edition, language: Language, site: URL | undefined): PosterNotes {
  const address = pageOn(site, language, chartPath(exhibit));
  return {
    edition: say(words.pictureSource, language, {
      version: version === 'unreleased' ? say(words.unreleased, language) : say(words.version, language, { version }), fingerprint,
    }),
    address: address.replace(/^https?:\/\//, ''),
    code: site ? address : null,
  };
}
