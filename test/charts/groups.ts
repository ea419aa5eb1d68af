import type { MarkedGroup, Provinces } from '../../src/charts/groups/index.ts';
import { provincesOf } from '../../src/gallery/provinces.ts';
import type { AgencyFile } from '../../src/pipeline/write/rows.ts';
import { sampleAgency, sampleReport } from '../../src/report/sample-report.ts';

const total = (row: string) => `requests.${row}.total`;

/** A report with its disclosure rate, as the dataset computes it. */
function rated(id: string, year: number, received: number, granted: number) {
  const made = sampleReport('2021', year, { [total('new_received')]: received, [total('total_handled')]: received, [total('granted')]: granted }, { report_id: `${id}-${year}` });
  const value = received > 0 ? granted / received : null;
  return {
    ...made,
    indicators: [{
      indicator: 'disclosure_rate', category: null, value, numerator: granted, denominator: received, comparable_from: null,
      state: value === null ? 'zero_denominator' as const : 'defined' as const, precision: value === null ? null : 'exact' as const,
    }],
  };
}

const body = (id: string, name: string, figures: [year: number, received: number, granted: number][]): AgencyFile =>
  sampleAgency(figures.map(([year, received, granted]) => rated(id, year, received, granted)), { agency_id: id, name, name_en: `${id.charAt(0).toUpperCase()}${id.slice(1)} County Government` });

const group = (bodies: AgencyFile[]): MarkedGroup =>
  ({ name: { zh: '全国县级机关（人民政府）', en: 'County bodies in China (government)' }, bodies, marked: bodies[0]?.agency.agency_id ?? '', markedName: { zh: bodies[0]?.agency.name ?? '', en: bodies[0]?.agency.name_en ?? '' } });

/** Groups to draw, by name. */
export const groups: Record<string, MarkedGroup> = {
  usual: group([
    body('alpha', '甲县人民政府', [[2022, 74, 30], [2023, 81, 42], [2024, 218, 100]]),
    body('beta', '乙县人民政府', [[2023, 21, 4], [2024, 95, 59]]),
    body('gamma', '丙县人民政府', [[2022, 5, 3], [2023, 12, 12], [2024, 9, 1]]),
    // A year that is not on file, and a name longer than any column.
    body('delta', '丁彝族哈尼族拉祜族自治县工业园区管理委员会', [[2021, 300, 150], [2022, 310, 160], [2024, 280, 170]]),
    body('epsilon', '戊县人民政府', [[2023, 0, 0], [2024, 0, 0]]),
  ]),
  empty: group([]),
  one: group([body('alpha', '甲县人民政府', [[2024, 40, 20]])]),
  zero: group(['alpha', 'beta', 'gamma'].map((id, index) => body(id, `${'甲乙丙'.charAt(index)}县人民政府`, [[2023, 0, 0], [2024, 0, 0]]))),
  extreme: group(Array.from({ length: 40 }, (_, index) => body(`body${index}`, `第${index + 1}县人民政府`,
    Array.from({ length: 12 }, (_unused, year): [number, number, number] => [2019 + year, 100_000 + index * 31_337 + year, 1000 * ((index * 7) % 97)])))),
};

const agency = (code: string) => ({ ...sampleAgency([]).agency, region_code: code, reports: 1, last_year: 2024 });

/** Units to draw as tiles. */
export const provinces: Record<string, Provinces> = {
  usual: provincesOf(['350128', '320000', '321300', '320813', '140900', '433100'].map(agency), null),
  empty: provincesOf([], 'petition'),
  extreme: provincesOf(Array.from({ length: 3000 }, (_, index) => agency(`${[11, 15, 23, 32, 44, 65][index % 6]}${String(index).padStart(4, '0')}`)), null),
};
