import { expect, test } from 'vitest';
import { shareText } from './share-text.ts';

test('digits enough to tell a share from nothing and from all', () => {
  expect([0.5, 0.9987, 0.99998, 0.00021, 0.000012].map(shareText)).toEqual(['50.0%', '99.87%', '99.9980%', '0.021%', '0.0012%']);
});

test('only nothing is 0%, only all is 100%', () => {
  expect([0, 1].map(shareText)).toEqual(['0%', '100%']);
  expect([1e-9, 1 - 1e-9].map(shareText)).not.toContain('0%');
});
