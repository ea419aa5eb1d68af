import { afterAll, expect, test } from 'vitest';
import { emptyRegister } from '../src/pipeline/record/register.ts';
import { reportIn } from './read-report.ts';
import { startReader, type Reader } from './reader.ts';

const limits = { milliseconds: 20_000, heap: 64, memory: 250 };
const obedient = new URL('./reader-fixture.ts', import.meta.url);
const patient = startReader(emptyRegister(), limits, obedient);
const impatient = startReader(emptyRegister(), { ...limits, milliseconds: 1000 }, obedient);
afterAll(() => {
  patient.stop();
  impatient.stop();
});

async function findingsOf(text: string, by: Reader = patient): Promise<string[]> {
  const [checks = []] = await findingsOfAll([text], by);
  return checks;
}

async function findingsOfAll(texts: string[], by: Reader = patient): Promise<string[][]> {
  const reports = await by.read(texts.map((text) => ({ file: `${text}.txt`, bytes: new TextEncoder().encode(text), described: undefined })));
  expect(reports.map(({ head }) => head.source.file)).toEqual(texts.map((text) => `${text}.txt`));
  return reports.map(({ json }) => {
    const { source, findings } = reportIn(json);
    if (findings.length > 0) expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    return findings.map(({ check }) => check);
  });
}

test.each(['hang', 'wait'])('a document that makes the reader %s is given up, and the next one is read', async (deed) => {
  expect(await findingsOf(deed, impatient)).toEqual(['decode.too_slow']);
  expect(await findingsOf('nothing', impatient)).toEqual([]);
});

test.each([
  ['array', 'decode.out_of_memory'], ['strings', 'decode.out_of_memory'], ['buffers', 'decode.out_of_memory'],
  ['abort', 'decode.reader_fault'], ['exit', 'decode.reader_fault'],
])('a document that ends the reader by its %s is %s, and the next one is read', async (deed, check) => {
  expect(await findingsOf(deed)).toEqual([check]);
  expect(await findingsOf('nothing')).toEqual([]);
});

test.each([['exit', 'decode.reader_fault'], ['hang', 'decode.too_slow']])('of several handed over at once, the one that makes the reader %s is the one reported', async (deed, check) => {
  expect(await findingsOfAll(['nothing', deed, 'leak', 'nothing'], impatient)).toEqual([[], [check], [], []]);
});

test('a document does not answer for what others left behind', async () => {
  for (let count = 0; count < 4; count += 1) expect(await findingsOf('leak')).toEqual([]);
  expect(await findingsOf('stray')).toEqual([]);
  for (let count = 0; count < 4; count += 1) expect(await findingsOf('nothing')).toEqual([]);
});

test('a reader that cannot be started says why', async () => {
  const broken = startReader(emptyRegister(), limits, new URL('./no-such-program.ts', import.meta.url));
  await expect(findingsOf('nothing', broken)).rejects.toThrow('no-such-program');
});
