import { downloadWords as words } from '../i18n/downloads.ts';
import { languageTag, localPath, say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { site as siteWords } from '../i18n/site.ts';
import type { DataFile } from './files.ts';

/** What the description of a dataset needs to know. */
export interface DescribedDataset {
  /** The Chinese path of its page. */
  path: string;
  /** Folder of its files. */
  folder: string;
  version: string;
  /** YYYY-MM-DD; null for data that are no release. */
  date: string | null;
  files: readonly DataFile[];
  /** First and last year on file; null where nothing is. */
  years: [number, number] | null;
}

/** The dataset as schema.org's Dataset, with a DataDownload for each file. Without a known site, addresses are paths. */
export function datasetDescription(dataset: DescribedDataset, language: Language, site: URL | undefined): Record<string, unknown> {
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  return {
    '@type': 'Dataset',
    name: say(words.bibtexTitle, language),
    alternateName: siteWords.name[language === 'zh' ? 'en' : 'zh'],
    description: `${say(siteWords.subtitle, language)}${language === 'zh' ? '。' : '. '}${say(words.lead, language)}`,
    url: whole(localPath(language, dataset.path)),
    inLanguage: [languageTag.zh, languageTag.en],
    version: dataset.version,
    ...(dataset.date === null ? {} : { datePublished: dataset.date }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: say(words.bibtexAuthor, language) },
    ...(dataset.years === null ? {} : { temporalCoverage: dataset.years.join('/') }),
    spatialCoverage: { '@type': 'Place', name: language === 'zh' ? '中国' : 'China' },
    distribution: dataset.files.map(({ name, type, bytes }) => ({
      '@type': 'DataDownload', name, contentUrl: whole(dataset.folder + name), encodingFormat: type, contentSize: `${bytes} B`,
    })),
  };
}
