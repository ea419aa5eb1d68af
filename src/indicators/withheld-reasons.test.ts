import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';
import { withheldReasons } from './withheld-reasons.ts';

test('平潭 2025: four reasons share 11 cases, the other four have none', () => {
  const values = withheldReasons.compute(exampleFigures({ given: pingtan2025 }));
  expect(Object.fromEntries(values.map((value) => [value.category, value.numerator]))).toEqual({
    withheld_state_secret: 0,
    withheld_law_prohibited: 0,
    withheld_security_stability: 0,
    withheld_third_party: 0,
    withheld_internal_affairs: 3,
    withheld_process_information: 2,
    withheld_enforcement_file: 3,
    withheld_administrative_inquiry: 3,
  });
  expect(values.find((value) => value.category === 'withheld_process_information')).toMatchObject({ value: 2 / 11, denominator: 11 });
});

test('where nothing is withheld there are no shares', () => {
  const states = withheldReasons.compute(exampleFigures()).map((value) => value.state);
  expect(states).toEqual(Array(8).fill('zero_denominator'));
});

test('one reason that cannot be read leaves all shares open, but not the cases of the others', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.withheld_third_party.total': 'unreadable' } });
  const values = withheldReasons.compute(figures);
  expect(values.every((value) => value.state === 'missing_term' && value.value === null)).toBe(true);
  expect(essence(values[4]!)).toEqual([null, 3, null, 'missing_term']);
});
