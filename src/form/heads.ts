import { applicantColumns, disclosureColumns, reviewColumns } from './columns.ts';
import type { TableId } from './types.ts';

/** Words of the form that stand in heads and group labels: they tell which table a passage belongs to, and hold no figure. */
export const headWords: Record<TableId, string[]> = {
  disclosure: [
    '信息内容', '第二十条第(一)项', '第二十条第(五)项', '第二十条第(六)项', '第二十条第(八)项', '第二十条第(九)项',
    ...Object.values(disclosureColumns).map((column) => column.zh),
  ],
  requests: [
    '申请人情况', '法人或其他组织', '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    '三、本年度办理结果', '(三)不予公开', '(四)无法提供', '(五)不予处理',
    ...applicantColumns.map((column) => column.zh).filter((zh) => zh !== '其他' && zh !== '总计'),
  ],
  review: ['行政诉讼', ...reviewColumns.map((column) => column.zh).filter((zh) => zh !== '总计')],
};

/** Group labels of table 3: they stand in the label columns beside or above the rows they cover. */
export const requestGroupLabels = ['三、本年度办理结果', '(三)不予公开', '(四)无法提供', '(五)不予处理', '(六)其他处理'];

/** The head over the five kinds of organizations in table 3. */
export const organizationsHead = '法人或其他组织';
