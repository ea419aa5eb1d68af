import { expect, test } from 'vitest';
import { requestRowsOfAnyEdition } from '../../../../form/index.ts';
import { decodeText } from '../../../decode/text.ts';
import { readStatements } from '../statements.ts';

function claims(text: string) {
  const document = decodeText(text);
  return readStatements(document, [{ kind: 'prose', from: 0, to: document.lines.length }]).claims.map(({ value }) => value);
}
const brief = (text: string) => claims(text).map(({ about, readings, value }) => [about, readings.map((rows) => rows.join('+')).join('|'), value]);

test('received, new, carried over', () => {
  expect(brief('2023年共收到政府信息公开申请81件。')).toEqual([['requests', 'new_received', 81]]);
  expect(brief('收办政府信息公开申请3607件，其中新收3511件，上年结转96件。')).toEqual([
    ['requests', 'new_received+carried_over_in', 3607], ['requests', 'new_received', 3511], ['requests', 'carried_over_in', 96]]);
  expect(brief('收到公开申请1466件（上年度结转16件，结转下年度9件）。')).toEqual([
    ['requests', 'new_received|new_received+carried_over_in', 1466], ['requests', 'carried_over_in', 16], ['outcomes', 'carried_over_out', 9]]);
});

test('outcomes by the form’s words, in the same paragraph as the requests', () => {
  const requests = '收到政府信息公开申请50件。';
  expect(brief(`${requests}其中：予以公开及部分公开42件，占84%；不予公开5件；本机关不掌握相关政府信息3件。`)).toEqual([
    ['requests', 'new_received', 50], ['outcomes', 'granted+granted_in_part', 42], ['outcomes', 'withheld', 5], ['outcomes', 'unable_not_held', 3]]);
  expect(brief('对规范性文件予以公开42件。')).toEqual([]);
});

test('disputes: only those of disclosure', () => {
  expect(brief('因政府信息公开引起的行政复议案件2件、行政诉讼案件7件。')).toEqual([['review', 'reconsideration', 2], ['review', 'litigation', 7]]);
  expect(brief('因信息公开引发的行政复议、行政诉讼各1件。')).toEqual([['review', 'litigation', 1], ['review', 'reconsideration', 1]]);
  expect(brief('全年办理行政复议案件326件。')).toEqual([]);
  expect(brief('因政府信息公开行政复议被纠错2件。')).toEqual([]);
});

test('none is a figure, too, and is placed at the words that say so', () => {
  const [claim] = claims('2023年，我局未收到政府信息公开申请。');
  expect(claim).toMatchObject({ value: 0, readings: [['new_received']], place: { line: 1, start: 8, end: 11 }, quote: '我局未收到政府信息公开申请' });
  expect(brief('未发生因政府信息公开提起行政诉讼的案件。')).toEqual([['review', 'litigation', 0]]);
});

test.each(['受理低保申请86件。', '收到信访投诉件12件。', '2022年收到政府信息公开申请35件，2023年1月1日起至2023年12月31日。', '答复期限为20个工作日，依申请公开。', '受理政府信息公开申请咨询，收到留言3条。'])('%s states none of it', (text) => {
  expect(brief(text)).toEqual([]);
});

test('every row that claims name is one of the form or a group of its outcomes', () => {
  const known = [...requestRowsOfAnyEdition.flatMap(({ id, group }) => [id, group]), 'reconsideration', 'litigation'];
  for (const { readings } of claims('收到政府信息公开申请9件，予以公开1件，重复申请1件，信访举报投诉类申请2件，其他处理5件，结转下年度继续办理0件。')) {
    expect(readings.flat().filter((row) => !known.includes(row))).toEqual([]);
  }
});

test('other words for what was received and done', () => {
  expect(brief('依申请公开工作有序推进，受理33件，办结32件，1件结转至2024年。')).toEqual([['requests', 'new_received', 33], ['outcomes', 'total_handled', 32], ['outcomes', 'carried_over_out', 1]]);
  expect(brief('共收到政府信息公开申请88件（不含上年结转5件）。')).toEqual([['requests', 'new_received', 88], ['requests', 'carried_over_in', 5]]);
  expect(brief('共办理政府信息公开申请92件。')).toEqual([['outcomes', 'total_handled|new_received+carried_over_in', 92]]);
  expect(brief('收到政府信息公开申请三件。')).toEqual([['requests', 'new_received', 3]]);
  expect(brief('收到自然人提出的政府信息公开申请14件，收到商业企业提出的申请3件。')).toEqual([]);
});

test('none of several things, each said or all together', () => {
  const none = [['requests', 'new_received', 0], ['review', 'reconsideration', 0], ['review', 'litigation', 0]];
  expect(brief('无政府信息公开申请、无行政复议、无行政诉讼。')).toEqual(none);
  expect(brief('未收到政府信息公开申请、行政复议、行政诉讼。')).toEqual(none);
  expect(brief('未收到政府信息公开行政复议、提起行政诉讼的申请。')).toEqual(none.slice(1));
  expect(brief('本年度收到的政府信息公开申请数量为零。')).toEqual(none.slice(0, 1));
});

test('of all disputes, those about disclosure', () => {
  expect(brief('全年办理行政复议申请312件，其中涉及信息公开的26件。')).toEqual([['review', 'reconsideration', 26]]);
});

test('outcomes within outcomes', () => {
  const requests = '收到政府信息公开申请50件。';
  expect(brief(`${requests}不予公开6件（国家秘密1件，过程性信息5件）。`).slice(1)).toEqual([
    ['outcomes', 'withheld', 6], ['outcomes', 'withheld_state_secret', 1], ['outcomes', 'withheld_process_information', 5]]);
  expect(brief(`${requests}予以公开38件（含部分公开9件）。`).slice(1)).toEqual([['outcomes', 'granted+granted_in_part', 38], ['outcomes', 'granted_in_part', 9]]);
  expect(brief(`${requests}因本机关不掌握无法提供的15件。`).slice(1)).toEqual([['outcomes', 'unable_not_held', 15]]);
});
