import { expect, test } from 'vitest';
import { applicantMix } from './applicant-mix.ts';
import { essences, exampleFigures } from './examples/report.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';
import type { Figures } from './types.ts';

const mix = (figures: Figures) => essences(applicantMix.compute(figures));

test('平潭 2025: 151 natural persons and 3 businesses of 154', () => {
  expect(mix(exampleFigures({ given: pingtan2025 }))).toEqual({
    natural_person: [151 / 154, 151, 154, 'defined'],
    business: [3 / 154, 3, 154, 'defined'],
    research: [0, 0, 154, 'defined'],
    public_interest: [0, 0, 154, 'defined'],
    legal_service: [0, 0, 154, 'defined'],
    other_organization: [0, 0, 154, 'defined'],
  });
});

test('a blank kind is open, the others are not', () => {
  const values = mix(exampleFigures({ given: { ...pingtan2025, 'requests.new_received.research': 'blank' } }));
  expect(values['research']).toEqual([null, null, 154, 'missing_term']);
  expect(values['business']).toEqual([3 / 154, 3, 154, 'defined']);
});

test('without a request there is no mix', () => {
  expect(Object.values(mix(exampleFigures()))).toEqual(Array(6).fill([null, 0, 0, 'zero_denominator']));
});
