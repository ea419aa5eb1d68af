import { expect, test } from 'vitest';
import { faultOf, fuzzInput } from '../../scripts/bench/fuzz-case.ts';
import { fuzzFaults, fuzzSeedlings } from '../../scripts/bench/fuzz.ts';

const seedlings = await fuzzSeedlings();

test('2 000 damaged documents: nothing throws, hangs, differs the second time or points to a wrong place', { timeout: 240_000 }, async () => {
  expect(await fuzzFaults(seedlings, 'npm test', 2000, 2)).toEqual([]);
});

test('a case is decided by its seed and number', () => {
  expect(fuzzInput(seedlings, 'a', 7)).toEqual(fuzzInput(seedlings, 'a', 7));
  expect(fuzzInput(seedlings, 'a', 7).bytes).not.toEqual(fuzzInput(seedlings, 'a', 8).bytes);
});

test('cases are damaged, and some are still read', async () => {
  const untouched = Array.from({ length: 40 }, (_, number) => fuzzInput(seedlings, 'b', number)).filter(({ name, bytes }) => {
    const seedling = seedlings.find((each) => each.name === name);
    return seedling && Buffer.from(seedling.bytes).equals(Buffer.from(bytes));
  });
  expect(untouched.length).toBeLessThan(4);
  expect(await faultOf(new Uint8Array(seedlings[0]?.bytes ?? []))).toBeNull();
});
