import { corpusInputs } from '../../scripts/corpus-inputs.ts';
import { addressOf } from '../../src/form/index.ts';
import { indicatorRows } from '../../src/indicators/index.ts';
import { assemble } from '../../src/pipeline/assemble.ts';
import { identify } from '../../src/pipeline/record/identity.ts';
import type { AgencyFile, AgencyReport } from '../../src/pipeline/write/rows.ts';
import { sampleAgency, sampleReport } from '../../src/report/sample-report.ts';

const inputs = await corpusInputs('data');

/** Real bodies, from the committed transcriptions alone, so that the drawings change only when those or the charts do. */
const real = [...assemble(identify(inputs.transcribed), (report) => report, inputs).agencies]
  .map(({ reports, ...body }): AgencyFile => ({ ...body, reports: [...reports].map(({ rows }) => rows) })).filter(({ reports }) => reports.length > 0);

const total = (row: string) => `requests.${row}.total`;

const requests = (received: number, granted: number) =>
  ({ [total('new_received')]: received, [total('total_handled')]: received, [total('granted')]: granted, [total('unable_not_held')]: received - granted });

const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

type Count = Partial<AgencyReport['published'][number]> & { value: number };

function publishing(year: number, ...counts: Count[]): AgencyReport {
  const published = counts.map((count, index) => ({
    metric: 'items_published', channel: 'website', label: '主动公开信息', unit: '条', precision: 'exact' as const, period: 'year' as const,
    part_of: null, quote: null, line: null, statement: index + 1, breakdown: null, ...count,
  }));
  return { ...sampleReport('2021', year), published };
}

const follow = { metric: 'followers', channel: 'wechat', unit: '人', period: 'stock' as const };

const decisions = (licensing: number, penalty: number, coercion: number) =>
  ({ 'disclosure.licensing.decisions': licensing, 'disclosure.penalty.decisions': penalty, 'disclosure.coercion.decisions': coercion });

const madeUp: Record<string, AgencyFile> = {
  empty: sampleAgency([]),
  one: sampleAgency([{ ...sampleReport('2021', 2024, { ...requests(41, 17), [total('new_received')]: 44, ...decisions(120, 8, 1) }), published: publishing(2024, { value: 532 }).published }]),
  zero: sampleAgency(years(2021, 2024).map((year) => sampleReport('2021', year))),
  // A late user of the 2019 form, and a year that is not on file just where the form changes.
  broken: sampleAgency([
    sampleReport('2019', 2019, { ...requests(4, 3), ...decisions(40, 3, 1), 'disclosure.normative_documents.created': 6, 'disclosure.normative_documents.disclosed_total': 90 }),
    sampleReport('2019', 2020, { ...requests(6, 5), ...decisions(50, 0, 2), 'disclosure.normative_documents.created': 9 }),
    sampleReport('2019', 2021, { ...requests(5, 5), ...decisions(60, 2, 0), 'disclosure.normative_documents.created': 4 }),
    sampleReport('2021', 2023, { ...requests(9, 2), ...decisions(70, 9, 4), 'disclosure.normative_documents.issued': 5, 'disclosure.normative_documents.repealed': 2, 'disclosure.normative_documents.in_force': 31 }),
    sampleReport('2021', 2024, { ...requests(8, 8), ...decisions(65, 8, 4), 'disclosure.normative_documents.issued': 7, 'disclosure.normative_documents.in_force': 38 }),
  ]),
  approximate: sampleAgency([
    publishing(2020, { value: 700, precision: 'about' }),
    publishing(2021, { value: 812 }, { value: 200, channel: 'wechat', precision: 'at_least' }),
    publishing(2022, { value: 900, channel: 'all', precision: 'nearly' }, { value: 640, part_of: 1 }, { value: 260, channel: 'wechat', part_of: 1 }),
    publishing(2023, { value: 950, channel: 'all' }, { value: 931 }, { value: 54, channel: 'wechat', unit: '期' }),
  ]),
  // 汝州's and 湘西's followers as they are stated, and what must not be joined: another unit, another channel, a vague figure.
  following: sampleAgency([
    publishing(2020, { ...follow, value: 2900 }),
    publishing(2021, { ...follow, value: 3800 }, { ...follow, channel: 'weibo', value: 96_000, precision: 'at_least' }),
    publishing(2022, { ...follow, value: 4401 }, { ...follow, channel: 'weibo', value: 102_000 }),
    publishing(2023, { ...follow, value: 614, unit: null }, { ...follow, channel: 'douyin', value: 12_000, precision: 'about' }, { value: 305, channel: 'wechat' }),
  ]),
  // As many years and as large figures as there will be for long.
  extreme: sampleAgency(years(2019, 2030).map((year, index) => sampleReport('2021', year, {
    ...requests(1_234_567 + index * 1000, 1 + index * 90_000), ...decisions(2_822_652 - index * 210_000, 3_985_758, index % 2),
    'disclosure.regulations.issued': index, 'disclosure.regulations.in_force': 524 + index, 'disclosure.normative_documents.in_force': 12_480 - index,
    'review.reconsideration.total': 99_999, 'review.reconsideration.upheld': 99_990, 'review.reconsideration.pending': 9,
  }))),
  // Every state that a cell can have, and a total that is not the sum of its parts.
  states: sampleAgency([
    sampleReport('2021', 2021, { ...requests(12, 12), [total('new_received')]: { value: null, state: 'blank' }, [total('carried_over_in')]: { value: null, state: 'not_applicable' } }),
    sampleReport('2021', 2022, { ...requests(10, 9), [total('new_received')]: { value: null, state: 'unreadable' }, [total('withheld_state_secret')]: { value: null, state: 'unreadable' } }),
    sampleReport('2021', 2023, { ...requests(7, 7), [total('new_received')]: { value: null, state: 'absent' }, [total('total_handled')]: { value: null, state: 'absent' } }),
    sampleReport('2021', 2024, { ...requests(8, 5), [total('new_received')]: { value: 8, state: 'corrected' }, [total('total_handled')]: 6 }),
    sampleReport('2021', 2025, requests(3, 1)),
  ]),
};

/** The made-up bodies with the indicators that the dataset would compute of their cells. */
const computed = Object.fromEntries(Object.entries(madeUp).map(([name, file]) => {
  const rows = indicatorRows(file.reports.map(({ report, cells, checks }) => ({
    reportId: report.report_id, agencyId: file.agency.agency_id, year: report.year ?? 0, published: [], checks,
    cells: cells.map((cell) => ({ ...cell, address: addressOf(cell.table, cell.row, cell.column), raw: cell.raw ?? '', place: null })),
  })));
  return [name, { ...file, reports: file.reports.map((each) => ({ ...each, indicators: rows.filter(({ report_id: id }) => id === each.report.report_id) })) }];
}));

/** Bodies to draw, by name: real ones by their id, made-up ones for what the real ones lack. */
export const bodies: Record<string, AgencyFile> = { ...Object.fromEntries(real.map((file) => [file.agency.agency_id, file])), ...computed };
