import { describe, expect, test } from 'vitest';
import { applicantColumns } from '../../form/columns.ts';
import { requestRows2019, requestRows2021 } from '../../form/requests.ts';
import { decodeText } from '../decode/text.ts';
import { divide } from '../divide/divide.ts';
import { locate } from '../locate/locate.ts';
import { readRequests } from './requests.ts';
import { seenTable } from './seen-row.ts';

const heads = '\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const zeros = ['0', '0', '0', '0', '0', '0', '0'];

/** A balanced table printed as a tab grid; `change` edits its lines. */
function readGrid(change: (lines: string[]) => string[], rows = requestRows2021) {
  const lines = rows.map((row, index) => {
    const figures = ['new_received', 'granted', 'total_handled'].includes(row.id) ? ['5', '0', '0', '0', '0', '0', '5'] : zeros;
    return ['', row.printed, ...figures].join('\t') + (index < 0 ? '' : '');
  });
  const [located] = locate(divide(decodeText([heads, ...change(lines)].join('\n'))));
  if (!located) throw new Error('no table located');
  return readRequests(seenTable(located));
}
const figuresOf = (reading: ReturnType<typeof readGrid>, row: string) => [...reading.cells].filter(([address]) => address.split('.')[1] === row).map(([, cell]) => cell.value ?? cell.state);
const lineOf = (row: string, rows = requestRows2021) => rows.findIndex((each) => each.id === row);

describe('readRequests', () => {
  test('a whole table', () => {
    const reading = readGrid((lines) => lines);
    expect(reading.edition).toBe('2021');
    expect(reading.cells.size).toBe(175);
    expect(figuresOf(reading, 'granted')).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(reading.findings).toEqual([]);
  });

  test('the form of 2019 has 其他处理 as one row', () => {
    const reading = readGrid((lines) => lines, requestRows2019);
    expect(reading.edition).toBe('2019');
    expect(reading.cells.size).toBe(161);
  });

  test('a lost row stays absent and moves nothing', () => {
    const reading = readGrid((lines) => lines.toSpliced(lineOf('unable_not_held'), 1));
    expect(figuresOf(reading, 'unable_not_held')).toEqual([]);
    expect(figuresOf(reading, 'total_handled')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });

  test('a lost label: placed by its neighbours, named in a finding', () => {
    const at = lineOf('withheld_third_party');
    const reading = readGrid((lines) => lines.with(at, ['', '', ...zeros].join('\t')));
    expect(figuresOf(reading, 'withheld_third_party')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(reading.findings).toMatchObject([{ check: 'read.row_without_label', cells: { length: 7 } }]);
  });

  test('a lost label beside a lost row: nobody can tell which is which', () => {
    const at = lineOf('withheld_third_party');
    const reading = readGrid((lines) => lines.with(at, ['', '', '1', '0', '0', '0', '0', '0', '1'].join('\t')).toSpliced(at + 1, 1));
    expect([...figuresOf(reading, 'withheld_third_party'), ...figuresOf(reading, 'withheld_internal_affairs')].some((value) => typeof value === 'number')).toBe(false);
    expect(reading.findings.map((finding) => finding.check)).toContain('read.row_undetermined');
  });

  test('a label above its figures', () => {
    const reading = readGrid((lines) => lines.flatMap((line) => {
      const [, label = '', ...figures] = line.split('\t');
      return [label, ['', '', ...figures].join('\t')];
    }));
    expect(figuresOf(reading, 'new_received')).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(figuresOf(reading, 'carried_over_out')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(reading.findings).toEqual([]);
  });

  test('the same row twice with different figures has no value', () => {
    const reading = readGrid((lines) => [...lines, ['', '(一)予以公开', '9', '0', '0', '0', '0', '0', '9'].join('\t')]);
    expect(figuresOf(reading, 'granted')).toEqual(Array(7).fill('unreadable'));
  });

  test('heads in another order rule', () => {
    const located = locate(divide(decodeText(['\t\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他', '\t一、本年新收政府信息公开申请数量\t9\t8\t1\t0\t0\t0\t0', '\t二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0'].join('\n'))));
    const reading = readRequests(seenTable(located[0]!));
    expect(reading.cells.get('requests.new_received.total')?.value).toBe(9);
    expect(reading.cells.get('requests.new_received.natural_person')?.value).toBe(8);
  });
});

describe('labels one below the other, with no figure behind them', () => {
  const marks = ['申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const statesOf = (...behind: string[]) => {
    const [located] = locate(divide(decodeText([...marks, ...requestRows2021.map((row) => row.printed), ...behind].join('\n'))));
    if (!located) throw new Error('no table located');
    return new Set([...readRequests(seenTable(located)).cells.values()].map((cell) => cell.state));
  };
  test('are blank in a form that nobody filled in', () => expect(statesOf()).toEqual(new Set(['blank'])));
  test('are not where the figures follow column by column', () => expect(statesOf(...applicantColumns.flatMap(({ zh }) => [zh, ...requestRows2021.map(() => '0')]))).toEqual(new Set(['unreadable'])));
});
