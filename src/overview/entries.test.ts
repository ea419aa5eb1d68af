import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { agencyEntries } from './entries.ts';
import { sampleFinding, sampleReceived } from './sample-rows.ts';

const reportOf = (year: number, more = {}) => sampleReport('2021', year, {}, more).report;
const body = (more = {}) => sampleAgency([], more).agency;

test('an agency shows its years, its latest figure and what was found, of primary reports only', () => {
  const reports = [reportOf(2022), reportOf(2020), reportOf(2023, { report_id: 'pingtan-2023-2', primary: false })];
  const findings = [
    sampleFinding({ report_id: 'pingtan-2020' }),
    sampleFinding({ report_id: 'pingtan-2022', origin: 'reading' }),
    sampleFinding({ report_id: 'pingtan-2023-2' }),
  ];
  const [entry] = agencyEntries([body()], reports, [sampleReceived('pingtan-2022', 74)], findings);
  expect(entry).toMatchObject({
    province: '350000', years: [2020, 2022], latest: { reportId: 'pingtan-2022', year: 2022, received: 74 }, faults: 1, gaps: 1,
  });
});

test('a missing figure is null and never that of an older year', () => {
  const [entry] = agencyEntries([body()], [reportOf(2021), reportOf(2022)], [sampleReceived('pingtan-2021', 70), sampleReceived('pingtan-2022', null)], []);
  expect(entry?.latest).toEqual({ reportId: 'pingtan-2022', year: 2022, received: null });
});

test('a stated 0 is a figure', () => {
  const [entry] = agencyEntries([body()], [reportOf(2021)], [sampleReceived('pingtan-2021', 0)], []);
  expect(entry?.latest?.received).toBe(0);
});

test('a year that is only known by its text has no latest figure', () => {
  const [entry] = agencyEntries([body()], [reportOf(2018, { form: 'none', cells_expected: 0 })], [], []);
  expect(entry).toMatchObject({ years: [2018], latest: null });
});

test('notes and dismissed findings are no fault', () => {
  const findings = [sampleFinding({ severity: 'info' }), sampleFinding({ review: 'dismissed' }), sampleFinding({ severity: 'warning' })];
  expect(agencyEntries([body()], [reportOf(2020)], [], findings)[0]?.faults).toBe(1);
});

test('by region, and within a region from the top down', () => {
  const bodies = [
    body({ agency_id: 'c', region_code: '321322', level: 'county' }),
    body({ agency_id: 'b', region_code: '321300', level: 'prefecture' }),
    body({ agency_id: 'a', region_code: '140900', level: 'prefecture' }),
    body({ agency_id: 'n', region_code: null, level: 'national' }),
  ];
  const entries = agencyEntries(bodies, [], [], []);
  expect(entries.map(({ agency }) => agency.agency_id)).toEqual(['n', 'a', 'b', 'c']);
  expect(entries[0]?.province).toBeNull();
});
