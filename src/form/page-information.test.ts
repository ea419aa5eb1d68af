import { expect, test } from 'vitest';
import { isPageInformation } from './page-information.ts';

test.each([
  '发布时间：2024-01-22 09:41　来源：县教育局　浏览次数：186　字体：[大 中 小]', '浏览次数：186', '浏览量：1,234次', '【信息时间：2024-01-19 阅读次数：55】【打印】【关闭】',
  '来源：本站 作者：办公室 人气：1024', '今日访问：123 总访问：4567890', '责任编辑：张三 审核：李四 阅读次数（186）',
])('%s is the page’s', (line) => expect(isPageInformation(line)).toBe(true));

test.each([
  '全年门户网站总访问量：45万次，页面浏览量：120万次。', '政府网站点击量达到123456次', '点击量：全年12万次，较上年增长3%', '联系电话：0319-8182345', '主动公开：规范性文件36件',
])('%s is not', (line) => expect(isPageInformation(line)).toBe(false));
