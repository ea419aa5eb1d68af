import { expect, test } from 'vitest';
import { sampleReport } from '../report/sample-report.ts';
import { qualityOf } from './quality.ts';
import { sampleFinding } from './sample-rows.ts';

test('counts documents, cells, checks and findings', () => {
  const first = sampleReport('2021', 2020, {
    'requests.granted.total': { value: null, state: 'blank' },
    'requests.granted.business': { value: null, state: 'unreadable' },
  }, { checks_passed: 40, checks_failed: 2, checks_not_assessable: 3, provenance: 'typed' });
  first.findings = [sampleFinding({}), sampleFinding({ severity: 'info' }), sampleFinding({ origin: 'reading' })];
  const second = sampleReport('2021', 2022, {}, { checks_passed: 5 });
  const lost = { ...sampleReport('2021', 2021).report, agency_id: null };
  const quality = qualityOf([first.report, second.report, lost], [first, second]);
  expect(quality).toMatchObject({
    reports: 2, agencies: 1, unidentified: 1, firstYear: 2020, lastYear: 2022,
    provenance: { official: 1, copy: 0, typed: 1 },
    checks: { passed: 45, failed: 2, notAssessable: 3 },
    findings: { report: 1, reading: 1 },
  });
  expect(quality.cells).toMatchObject({ blank: 1, unreadable: 1, stated: first.cells.length + second.cells.length - 2 });
});

test('nothing on file has no years', () => {
  expect(qualityOf([], [])).toMatchObject({ reports: 0, firstYear: null, lastYear: null });
});
