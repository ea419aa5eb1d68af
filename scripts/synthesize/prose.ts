import { tableIds, type TableId } from '../../src/form/index.ts';
import { sections, type SectionId } from '../../src/form/sections.ts';
import type { Reporter } from './agencies.ts';
import { decoys } from './decoys.ts';
import type { MadeUp } from './made-up.ts';
import type { Part } from './parts.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

/** Everything of a report but its three tables: title, sections, sentences, among them such as a reader may stumble over. */
export interface Prose {
  title: Part[];
  /** Parts of each section; the tables' sections hold their heading and what stands above the table. */
  sections: Record<SectionId, Part[]>;
  signature: Part[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七'];

export function proseFrom({ agency, year }: Reporter, madeUp: MadeUp, style: Style, withTables: boolean, random: Random): Prose {
  const ids = Object.keys(sections) as SectionId[];
  const heading = (id: SectionId): Part => {
    const at = ids.indexOf(id);
    const numeral = numerals[style.wrongNumerals && at >= 2 ? at + 1 : at] ?? '';
    return { kind: 'heading', text: `${numeral}、${id === 'problems' && random.chance(0.2) ? '存在的主要问题及改进措施' : sections[id].zh}` };
  };
  const say = (...texts: string[]): Part[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const few = (...texts: string[]): Part[] => say(...texts.filter(() => random.chance(0.5)));
  const published = [`发布时间: ${year + 1}-01-${random.integer(10, 30)} 08:58`, '文号: ', `发布机构: ${agency}`];
  const title = `${random.pick([`${agency}${year}年`, `${agency}${year}年度`, `${agency} ${year} 年`])}政府信息公开工作年度报告`;
  const fees = random.pick(['无其他需要报告的事项。', `本年度收取信息处理费${random.integer(0, 900)}元。`, '本年度未收取信息处理费。']);
  return {
    title: [
      ...(random.chance(0.15) ? say(...published) : []),
      { kind: 'title', text: title },
      ...say(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`),
    ],
    sections: {
      overview: [heading('overview'), ...few(...overview(year, madeUp, random)), ...(withTables ? decoys(year, madeUp, random) : [])],
      disclosure: [heading('disclosure')],
      requests: [heading('requests')],
      review: [heading('review')],
      problems: [heading('problems'), ...few(`一是主动公开${random.integer(2, 9)}类信息的时效有待提高。`, '二是个别单位答复不够规范，（一）予以公开的说明不够清楚。')],
      other: [heading('other'), ...say(fees)],
    },
    signature: random.chance(0.4) ? say(agency, `${year + 1}年1月${random.integer(5, 30)}日`) : [],
  };
}

/** Sentences with the form's words and with figures that belong to no cell, or to another year. */
function overview(year: number, { values, rows }: MadeUp, random: Random): string[] {
  const received = values.get('requests.new_received.total') ?? 0;
  const [, , licensing] = rows.disclosure;
  const about = (most: number): number => random.integer(1, most);
  return [
    `${year}年，通过门户网站主动公开政府信息${about(2000)}条，微信公众号发布${about(900)}条，订阅数${about(9000)}。`,
    `（一）主动公开。全年公开${licensing?.zh ?? ''}事项${about(300)}项，较${year - 1}年增加${about(40)}项。`,
    `（二）依申请公开。本年新收政府信息公开申请${received}件，上年为${about(50)}件。`,
    `（三）其他。1.组织培训${about(9)}次；2.重复申请均已说明；3.其他 ${about(9)} 项。`,
    `办理政协提案${about(20)}件，总计答复${about(20)}件。`,
  ];
}

/** The whole report in order, each table in its section. */
export function assembled(prose: Prose, tables: Record<TableId, Part>): Part[] {
  const isTable = (id: SectionId): id is TableId & SectionId => tableIds.some((table) => table === id);
  const ids = Object.keys(sections) as SectionId[];
  return [...prose.title, ...ids.flatMap((id) => [...prose.sections[id], ...(isTable(id) ? [tables[id]] : [])]), ...prose.signature];
}
