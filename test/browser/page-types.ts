/** One address of each page type, as the Chinese path: chosen for the hardest content the corpus has. */
export const pageTypes = {
  home: '/',
  agencies: '/agencies/',
  /** What a filter leads to where no script runs. */
  'agencies of one province': '/agencies/by/region/430000/',
  /** Ten years, both editions, a missing year, typed in by hand. */
  'profile with many years': '/agencies/pingtan/',
  /** One report, read from a damaged document. */
  'profile with one year': '/agencies/ruzhou-xinfang/',
  /** Typed in, with figures in most rows. */
  'report typed in': '/agencies/pingtan/2025/',
  /** Read from a document on the 2021 form. */
  'report with its document': '/agencies/xingxian-xinfang/2023/',
  /** Read from a document on the 2019 form. */
  'report on the 2019 form': '/agencies/xinzhou-xinfang/2019/',
  /** No form at all: published figures only. */
  'report without the form': '/agencies/pingtan/2018/',
  data: '/data/',
  about: '/about/',
  'not found': '/no-such-page/',
} as const;

/** The address of a page in each language. */
export const inBothLanguages = (path: string): string[] => [path, `/en${path}`];
