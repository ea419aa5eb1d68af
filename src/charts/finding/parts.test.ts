import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { applicantPoints } from '../selection/applicants.ts';
import { reasonPoints } from '../selection/reasons.ts';
import { applicantFinding, reasonFinding } from './parts.ts';

const reasons = (given: Record<string, number>) => reasonPoints(sampleAgency([
  sampleReport('2021', 2023), sampleReport('2021', 2024, Object.fromEntries(Object.entries(given).map(([row, value]) => [`requests.withheld_${row}.total`, value]))),
]));
const applicants = (given: Record<string, number>) => applicantPoints(sampleAgency([
  sampleReport('2021', 2024, Object.fromEntries(Object.entries(given).map(([column, value]) => [`requests.new_received.${column}`, value]))),
]));

test('the most frequent reason of the latest year with any is named, alone or with its like', () => {
  expect(reasonFinding(reasons({ state_secret: 2, third_party: 5 }), 'zh')).toBe('2024年不予公开的7件里，最多的理由是“保护第三方合法权益”，5件');
  expect(reasonFinding(reasons({ state_secret: 5, third_party: 5 }), 'zh')).toBe('2024年不予公开的10件里，最多的理由有2种，各5件');
  expect(reasonFinding(reasons({ third_party: 5 }), 'en')).toBe('The reason for all 5 withheld in 2024 was “third-party rights and interests”');
  expect(reasonFinding(reasons({}), 'zh')).toBe('有数的2个年度均未填报不予公开');
});

test('who applied most, and who next; a wrong sum comes first', () => {
  expect(applicantFinding(applicants({ natural_person: 9, business: 2, total: 11 }), 'zh')).toBe('2024年新收的11件里，自然人提出9件，其次是商业企业，2件');
  expect(applicantFinding(applicants({ natural_person: 9, total: 9 }), 'en')).toBe('All 9 requests received in 2024 came from natural persons');
  expect(applicantFinding(applicants({ natural_person: 9, total: 12 }), 'zh')).toBe('2024年各类申请人合计9件，所填总计12件，合计不符');
});
