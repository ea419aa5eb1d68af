import { casesOf } from '../charts/finding/cases.ts';
import { textOf } from '../charts/table.ts';
import type { Wording } from '../form/index.ts';
import { languages, localPath } from '../i18n/index.ts';
import { reportPath } from '../report/routes.ts';
import type { Edition } from './citation.ts';
import { reportOf } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { chartFigures } from './rows.ts';
import type { ChartFigure } from './rows.ts';

export interface ChartJson extends Edition {
  chart: string;
  subject: string;
  name: Wording;
  agency: Wording;
  figures: (ChartFigure & {
    /** The figure as written, or why there is none. */
    text_zh: string;
    text_en: string;
    /** Path of the figure on its report's page, Chinese; null where it puts several reports together. */
    page: string | null;
  })[];
}

/** A chart's figures with what a reader is shown of each: the same order as the points that the drawing's marks name. */
export function chartJson(exhibit: Exhibit, edition: Edition): ChartJson {
  const { chart, subject, data } = exhibit;
  return {
    chart: chart.id, subject, name: chart.name, agency: data.agency, ...edition,
    figures: chartFigures(exhibit).map((figure, index) => {
      const point = data.points[index];
      const [zh = '', en = ''] = point ? languages.map((language) => (point.value === null ? textOf(point, language) : casesOf(point, language))) : [];
      const body = point && reportOf(exhibit, point)?.body;
      const path = body && point ? localPath('zh', reportPath(body.agency.agency_id, String(point.year), point.addresses.length === 1 ? point.addresses[0] : '')) : null;
      return { ...figure, text_zh: zh, text_en: en, page: path };
    }),
  };
}
