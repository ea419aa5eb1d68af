import type { FormRow } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import { readingFinding, type Finding } from '../finding.ts';
import type { Figure } from './figure.ts';

// Findings about rows and cells. Each names every cell it is about: a value taken from a doubtful row is never silent.

export const labelLost = (form: FormRow, cells: string[], row: BlockRow): Finding => readingFinding('read.row_without_label', 'info', {
  zh: `此行没有行名，按前后行次序认作“${form.printed}”。`,
  en: `This row has no label; by its place between its neighbours it was taken as “${form.printed}” (${form.en}).`,
}, { cells, line: lineOf(row) });

export const labelDamaged = (form: FormRow, cells: string[], row: BlockRow): Finding => readingFinding('read.label_damaged', 'info', {
  zh: `此行行名残缺，按残存文字和前后行次序认作“${form.printed}”。`,
  en: `This row's label is damaged; by what is left of it and by its place it was taken as “${form.printed}” (${form.en}).`,
}, { cells, line: lineOf(row) });

export const rowUndetermined = (form: FormRow, cells: string[], row: BlockRow): Finding => readingFinding('read.row_undetermined', 'warning', {
  zh: `本站未能识读：“${form.printed}”一行的数字不能确定各属哪一列，未予采用。`,
  en: `We could not read the row “${form.printed}” (${form.en}): which figure stands in which column cannot be told, so none was taken.`,
}, { cells, line: lineOf(row) });

export const digitsCounted = (form: FormRow, cells: string[], row: BlockRow): Finding => readingFinding('read.digits_counted', 'info', {
  zh: `“${form.printed}”一行的数字连写在一起，位数与列数相同，按每列一位认读，没有其他佐证。`,
  en: `The figures of the row “${form.printed}” (${form.en}) are run together; there are as many digits as columns, so each was taken as one figure, with no other evidence.`,
}, { cells, line: lineOf(row) });

export const cellUnreadable = (address: string, figure: Figure): Finding => readingFinding('read.cell_unreadable', 'warning', figure.raw === '' ? {
  zh: '本站未能识读：此格所在的行已残缺，空格可能是缺失的数字。',
  en: 'We could not read this cell: its row is damaged, and the empty cell may be a lost figure.',
} : {
  zh: `本站未能识读：此格的字符“${figure.raw}”不能确定为一个数字。`,
  en: `We could not read this cell: “${figure.raw}” is not one number with certainty.`,
}, { cells: [address], line: figure.place.line, actual: figure.raw });

const lineOf = (row: BlockRow): number | null => row.cells.find((cell) => cell.text.trim() !== '')?.place.line ?? null;
