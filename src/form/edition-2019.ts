import { disclosureColumns as c } from './columns.ts';
import { requestRows2019 } from './requests.ts';
import { reviewRows } from './review.ts';
import type { Edition } from './types.ts';

const items = [c.itemsPrevious, c.change, c.decisions];
const documents = [c.created, c.disclosed, c.disclosedTotal];

/** 国办公开办函〔2019〕60号: reports of 2019 and 2020, and of late users. */
export const edition2019: Edition = {
  id: '2019',
  zh: '2019版',
  en: '2019 form',
  notice: '国办公开办函〔2019〕60号',
  tables: {
    disclosure: {
      id: 'disclosure',
      zh: '主动公开政府信息情况',
      en: 'Proactive disclosure',
      rows: [
        { id: 'regulations', number: '第二十条第(一)项', printed: '规章', zh: '规章', en: 'government rules', articles: [20], columns: documents },
        { id: 'normative_documents', number: '第二十条第(一)项', printed: '规范性文件', zh: '规范性文件', en: 'administrative normative documents', articles: [20], columns: documents },
        { id: 'licensing', number: '第二十条第(五)项', printed: '行政许可', zh: '行政许可', en: 'administrative licensing', articles: [20], columns: items },
        { id: 'other_services', number: '第二十条第(五)项', printed: '其他对外管理服务事项', zh: '其他对外管理服务事项', en: 'other services to the public', articles: [20], columns: items },
        { id: 'penalty', number: '第二十条第(六)项', printed: '行政处罚', zh: '行政处罚', en: 'administrative penalties', articles: [20], columns: items },
        { id: 'coercion', number: '第二十条第(六)项', printed: '行政强制', zh: '行政强制', en: 'administrative coercion', articles: [20], columns: items },
        { id: 'fees', number: '第二十条第(八)项', printed: '行政事业性收费', zh: '行政事业性收费', en: 'administrative fees', articles: [20], columns: [c.itemsPrevious, c.change] },
        { id: 'procurement', number: '第二十条第(九)项', printed: '政府集中采购', zh: '政府集中采购', en: 'centralized government procurement', articles: [20], columns: [c.projects, c.procurementAmount] },
      ],
    },
    requests: { id: 'requests', zh: '收到和处理政府信息公开申请情况', en: 'Information requests received and handled', rows: requestRows2019 },
    review: { id: 'review', zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation', rows: reviewRows },
  },
};
