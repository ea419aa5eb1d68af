import { expect, test } from 'vitest';
import { UsageError } from '../build-options.ts';
import { synthesizeOptions } from './options.ts';

const given = ['--out', 'somewhere', '--count', '3'];

test('what is not said has a default', () => {
  expect(synthesizeOptions(given)).toMatchObject({ count: 3, seed: '1', formats: ['txt', 'html', 'docx'], damaged: 0.4, wrongSums: false });
  expect(synthesizeOptions([...given, '--formats', 'docx, txt', '--seed', 'x', '--wrong-sums'])).toMatchObject({ formats: ['txt', 'docx'], seed: 'x', wrongSums: true });
});

test('--help asks for nothing else', () => {
  expect(synthesizeOptions(['--help'])).toBeNull();
});

test.each([[[]], [['--out', 'x']], [[...given, '--count', '0']], [[...given, '--count', 'many']], [[...given, '--formats', 'odt']], [[...given, '--damaged', '2']], [[...given, '--colour']]])('%j is refused', (args) => {
  expect(() => synthesizeOptions(args)).toThrow(UsageError);
});
