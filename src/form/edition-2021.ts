import { disclosureColumns as c } from './columns.ts';
import { requestRows2021 } from './requests.ts';
import { reviewRows } from './review.ts';
import type { Edition } from './types.ts';

const documents = [c.issued, c.repealed, c.inForce];

/** 国办公开办函〔2021〕30号: reports of 2021 and later. */
export const edition2021: Edition = {
  id: '2021',
  zh: '2021版',
  en: '2021 form',
  notice: '国办公开办函〔2021〕30号',
  tables: {
    disclosure: {
      id: 'disclosure',
      zh: '主动公开政府信息情况',
      en: 'Proactive disclosure',
      rows: [
        { id: 'regulations', number: '第二十条第(一)项', printed: '规章', zh: '规章', en: 'government rules', articles: [20], columns: documents },
        { id: 'normative_documents', number: '第二十条第(一)项', printed: '行政规范性文件', zh: '行政规范性文件', en: 'administrative normative documents', articles: [20], columns: documents },
        { id: 'licensing', number: '第二十条第(五)项', printed: '行政许可', zh: '行政许可', en: 'administrative licensing', articles: [20], columns: [c.decisionsThisYear] },
        { id: 'penalty', number: '第二十条第(六)项', printed: '行政处罚', zh: '行政处罚', en: 'administrative penalties', articles: [20], columns: [c.decisionsThisYear] },
        { id: 'coercion', number: '第二十条第(六)项', printed: '行政强制', zh: '行政强制', en: 'administrative coercion', articles: [20], columns: [c.decisionsThisYear] },
        { id: 'fees', number: '第二十条第(八)项', printed: '行政事业性收费', zh: '行政事业性收费', en: 'administrative fees', articles: [20], columns: [c.feesAmount] },
      ],
    },
    requests: { id: 'requests', zh: '收到和处理政府信息公开申请情况', en: 'Information requests received and handled', rows: requestRows2021 },
    review: { id: 'review', zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation', rows: reviewRows },
  },
};
