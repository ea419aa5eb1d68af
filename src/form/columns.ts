import type { FormColumn } from './types.ts';

const count = (id: string, zh: string, en: string, unit: string): FormColumn => ({ id, zh, en, unit });

/** Columns of table 3, the same in both editions. */
export const applicantColumns: FormColumn[] = [
  count('natural_person', '自然人', 'natural persons', '件'),
  count('business', '商业企业', 'businesses', '件'),
  count('research', '科研机构', 'research institutions', '件'),
  count('public_interest', '社会公益组织', 'public-interest organizations', '件'),
  count('legal_service', '法律服务机构', 'legal service bodies', '件'),
  count('other_organization', '其他', 'other organizations', '件'),
  count('total', '总计', 'total', '件'),
];

/** Columns of table 4, the same in both editions. */
export const reviewColumns: FormColumn[] = [
  count('upheld', '结果维持', 'upheld', '件'),
  count('overturned', '结果纠正', 'overturned', '件'),
  count('other', '其他结果', 'other result', '件'),
  count('pending', '尚未审结', 'pending', '件'),
  count('total', '总计', 'total', '件'),
];

export const disclosureColumns = {
  created: count('created', '本年新制作数量', 'created this year', '件'),
  disclosed: count('disclosed', '本年新公开数量', 'newly disclosed this year', '件'),
  disclosedTotal: count('disclosed_total', '对外公开总数量', 'total disclosed to the public', '件'),
  issued: count('issued', '本年制发件数', 'issued this year', '件'),
  repealed: count('repealed', '本年废止件数', 'repealed this year', '件'),
  inForce: count('in_force', '现行有效件数', 'currently in force', '件'),
  itemsPrevious: count('items_previous', '上一年项目数量', 'items in the previous year', '项'),
  change: { ...count('change', '本年增/减', 'change this year (+/−)', '项'), signed: true },
  decisions: count('decisions', '处理决定数量', 'decisions made', '件'),
  decisionsThisYear: count('decisions', '本年处理决定数量', 'decisions made this year', '件'),
  feesAmount: { ...count('amount', '本年收费金额', 'fees collected this year', '万元'), decimal: true },
  projects: count('projects', '采购项目数量', 'procurement projects', '项'),
  procurementAmount: { id: 'amount', zh: '采购总金额', en: 'total procurement amount', unit: null, decimal: true },
} satisfies Record<string, FormColumn>;
