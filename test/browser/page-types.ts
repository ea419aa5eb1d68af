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
  'two years side by side': '/agencies/pingtan/2025/changes/',
  places: '/regions/',
  'place with bodies': '/regions/320000/',
  'place without any': '/regions/810000/',
  years: '/years/',
  'one year': '/years/2023/',
  indicators: '/indicators/',
  'indicator with a ranking': '/indicators/disclosure_rate/',
  'indicator across bodies': '/indicators/zero_share/',
  'rows of the form': '/outcomes/',
  'row of the form': '/outcomes/unable_not_held/',
  comparison: '/compare/',
  'embedded comparison': '/embed/compare/',
  guides: '/guides/',
  guide: '/guides/request/',
  feeds: '/feeds/',
  charts: '/charts/',
  'chart of one body': '/charts/outcomes/pingtan/',
  'chart of several bodies': '/charts/ranking/100000-government-county/',
  'chart by province': '/charts/tiles/100000-all/',
  'embedded chart': '/embed/outcomes/pingtan/',
  'embedded chart, one theme': '/embed/reasons/pingtan/dark/',
  data: '/data/',
  /** The widest table of the dataset. */
  'table of the dataset': '/data/panel/',
  query: '/data/query/',
  releases: '/data/releases/',
  quality: '/quality/',
  'findings of one check': '/quality/findings/review.outcome_sum/',
  about: '/about/',
  'not found': '/no-such-page/',
} as const;

/** The address of a page in each language. */
export const inBothLanguages = (path: string): string[] => [path, `/en${path}`];
