import { expect, test } from 'vitest';
import { editions } from './index.ts';
import { plainLetters } from './letters.ts';

test('traditional characters and radicals read as the form prints them', () => {
  expect(plainLetters('屬於國家秘密')).toBe('属于国家秘密');
  expect(plainLetters('行政複議、復議後起訴')).toBe('行政复议、复议后起诉');
  expect(plainLetters('⾏政许可⻔')).toBe('行政许可门');
});
test('the form’s own words stay as they are', () => {
  for (const edition of Object.values(editions)) {
    for (const row of Object.values(edition.tables).flatMap((table) => table.rows)) expect(plainLetters(row.zh.normalize('NFKC'))).toBe(row.zh.normalize('NFKC'));
  }
});
test('one character gives one, so that places hold', () => expect(plainLetters('總計ＡＢ１２（）').length).toBe(8));
