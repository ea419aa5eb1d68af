import type { APIRoute, GetStaticPaths } from 'astro';
import { feedWords } from '../../../i18n/feeds.ts';
import { languages, languageTag, localPath, say } from '../../../i18n/index.ts';
import type { Language } from '../../../i18n/index.ts';
import { pathPart } from '../../../i18n/routes.ts';
import { site as siteWords } from '../../../i18n/site.ts';
import { atom } from '../../../overview/feed.ts';
import { feedEntries, feedIds, type FeedId } from '../../../overview/feeds.ts';

interface Props {
  language: Language;
  feed: FeedId;
}

export const getStaticPaths = (() =>
  languages.flatMap((language) => feedIds.map((feed) => ({ params: { lang: pathPart(language), feed }, props: { language, feed } })))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { language, feed }, site }) => {
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  return new Response(atom({
    id: `${feed}/${language}`,
    title: say(feedWords[feed], language),
    language: languageTag[language],
    self: whole(localPath(language, `/feeds/${feed}.xml`)),
    page: whole(localPath(language, '/feeds/')),
    author: say(siteWords.name, language),
    entries: feedEntries(feed, language, whole),
  }), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
