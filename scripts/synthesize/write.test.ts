import { expect, test } from 'vitest';
import { syntheticDocuments, type SyntheticDocument } from './write.ts';

const order = { formats: ['txt', 'html', 'docx'], damaged: 0.4, wrongSums: false } as const;

async function made(count: number, seed: string): Promise<SyntheticDocument[]> {
  const documents: SyntheticDocument[] = [];
  for await (const document of syntheticDocuments(count, { ...order, seed })) documents.push(document);
  return documents;
}

test('the same seed gives the same bytes, another seed others', async () => {
  const [first, again, other] = [await made(30, '1'), await made(30, '1'), await made(30, '2')];
  expect(again).toEqual(first);
  expect(other.map(({ bytes }) => bytes)).not.toEqual(first.map(({ bytes }) => bytes));
});

test('more reports begin with the same ones', async () => {
  expect((await made(12, '1')).slice(0, 6)).toEqual(await made(6, '1'));
});

test('every stated figure stands in the text', async () => {
  for (const { file, bytes, truth } of await made(60, '3')) {
    if (!file.endsWith('.txt') || file.includes('squashed') || truth.damages.length > 0) continue;
    const encodings = ['utf-8', 'utf-16le', 'gb18030'];
    const decoded = encodings.map((encoding) => new TextDecoder(encoding).decode(bytes)).find((each) => each.includes('信息公开')) ?? '';
    const text = decoded.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
    for (const [address, { value }] of Object.entries(truth.cells)) if (value !== null) expect(text, `${file} ${address}`).toContain(String(Math.abs(value)));
  }
});
