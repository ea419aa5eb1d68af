import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { barOf, progressBar } from './build-progress.ts';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  const sink = Object.assign(new PassThrough(), { isTTY, write: (text: string) => written.push(text) > 0 }) as unknown as WriteStream;
  return { sink, written };
};

test('the bar says how far it is', () => {
  expect(barOf(0, 2400)).toBe(`${'░'.repeat(30)} 0 / 2,400 documents`);
  expect(barOf(1200, 2400)).toBe(`${'█'.repeat(15)}${'░'.repeat(15)} 1,200 / 2,400 documents`);
  expect(barOf(2400, 2400)).toBe(`${'█'.repeat(30)} 2,400 / 2,400 documents`);
});

test('on a terminal the last document is always drawn, and the line is cleared at the end', () => {
  const { sink, written } = stream(true);
  const bar = progressBar(sink, 3);
  bar.advance();
  bar.advance();
  bar.advance();
  expect(written.at(-1)).toBe(`\r${barOf(3, 3)}`);
  bar.clear();
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('elsewhere nothing is drawn', () => {
  const { sink, written } = stream(false);
  const bar = progressBar(sink, 3);
  bar.advance();
  bar.clear();
  expect(written).toEqual([]);
});
