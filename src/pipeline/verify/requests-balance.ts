import type { Identity } from '../../form/identities.ts';
import type { Wording } from '../../form/index.ts';
import type { Check } from './check.ts';
import { requestEquations } from './form-equations.ts';
import { apart, columnName, figure, rowName } from './naming.ts';

export const requestsBalance: Check = {
  id: 'requests.balance',
  zh: '收办平衡',
  en: 'received and handled balance',
  severity: 'error',
  rule: {
    zh: '表三每一列：本年新收加上年结转，等于办理结果总计加结转下年度。',
    en: 'In each column of table 3, new requests and those carried in equal those handled and those carried out.',
  },
  formula: 'new_received + carried_over_in = total_handled + carried_over_out',
  run: ({ current }) => requestEquations(current, 'requests.balance', message),
};

function message({ subject }: Identity, incoming: number, outgoing: number): Wording {
  const column = columnName('requests', subject);
  const [received, carriedIn] = [rowName('requests', 'new_received'), rowName('requests', 'carried_over_in')];
  const [handled, carriedOut] = [rowName('requests', 'total_handled'), rowName('requests', 'carried_over_out')];
  return {
    zh: `合计不符：${column.zh}一列，${received.zh}与${carriedIn.zh}合计${figure(incoming)}，${handled.zh}与${carriedOut.zh}合计${figure(outgoing)}，相差${apart(incoming, outgoing)}。`,
    en: `Sums differ in the column ${column.en}: ${received.en} and ${carriedIn.en} come to ${figure(incoming)}; ${handled.en} and ${carriedOut.en} come to ${figure(outgoing)}; difference ${apart(incoming, outgoing)}.`,
  };
}
