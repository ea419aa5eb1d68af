import { tableIds, type TableId } from '../../src/form/index.ts';
import { reporterFrom } from './agencies.ts';
import { damaged, damages, settled } from './damage/index.ts';
import { layoutsOf, type Format } from './formats/index.ts';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { formKinds, makeUp, type MadeUp } from './made-up.ts';
import { inPrint } from './in-print.ts';
import { itemsApart, paged } from './pages.ts';
import type { Part } from './parts.ts';
import { printFigures } from './printing.ts';
import { assembled, proseFrom } from './prose.ts';
import { randomFrom, type Random } from './random.ts';
import { figuresOn, type Sheet } from './sheet.ts';
import { sheetsOf } from './sheets/index.ts';
import { plainStyle, styleFrom, traitsOf, type Style } from './style.ts';
import { truthOf, type Truth } from './truth.ts';
import { plantWrongSums } from './wrong-sums.ts';

/** What is asked of a made-up report. */
export interface Order {
  seed: string;
  /** Number of the report: with the seed it decides everything else. */
  number: number;
  formats: readonly Format[];
  /** Shapes to choose from; all of the format where none are named. */
  layouts?: readonly string[];
  /** Share of reports that get damaged. */
  damaged: number;
  wrongSums: boolean;
  /** As the form itself is printed, without any oddity of form.md. */
  plain?: boolean;
}

/** A made-up report, ready to be written in its format. */
export interface SyntheticReport {
  format: Format;
  /** Everything stands on one or two lines. */
  runTogether: boolean;
  parts: Part[];
  truth: Truth;
  /** What the writer of the format draws from. */
  random: Random;
}

export function syntheticReport({ seed, number, formats, layouts: wanted, damaged: share, wrongSums, plain }: Order): SyntheticReport {
  const random = randomFrom(`${seed}/${number}`);
  const kind = random.pick(formKinds.flatMap((each) => (each.startsWith('20') ? [each, each, each] : [each])));
  const format = formats[number % formats.length] ?? 'txt';
  const layoutId = random.pick(wanted ?? layoutsOf[format]);
  const layout = layouts.find((each) => each.id === layoutId) ?? null;
  const balanced = makeUp(kind, random.fork('figures'));
  const madeUp = wrongSums ? plantWrongSums(balanced, random.fork('wrong sums')) : balanced;
  const { sheets, done, style } = onPaper(madeUp, plain ? plainStyle : styleFrom(random.fork('style')), layout, random.chance(share), format === 'pdf', random);
  const { tables, lost } = laidOut(sheets, layout, style, random.fork('layout'));
  const reporter = reporterFrom(kind, random.fork('agency'));
  const isGrid = layout === null || ['tab-grid', 'cell-lines', 'pipe'].includes(layout.id);
  const prose = proseFrom(reporter, madeUp, style, isGrid, random.fork('prose'));
  return {
    format,
    runTogether: layoutId === 'squashed',
    parts: assembled(prose, tables).map((part) => asLines(part, layout, style, random)),
    truth: { ...reporter, format, layout: layoutId, traits: traitsOf(style), damages: done, ...truthOf(madeUp, sheets, lost) },
    random: random.fork('format'),
  };
}

/** Tables that are none of the form's, in the layout of the others. */
function asLines(part: Part, layout: Layout | null, style: Style, random: Random): Part {
  return part.kind === 'sheet' && layout ? { kind: 'lines', lines: layout.print(part.sheet, style, random, false).lines } : part;
}

/** The tables on paper: printed, damaged where that is drawn, run over pages. */
function onPaper(madeUp: MadeUp, drawn: Style, layout: Layout | null, isDamaged: boolean, isPrinted: boolean, random: Random) {
  const style = layout ? layout.adapt(drawn) : drawn;
  const figures = printFigures(madeUp, style, random.fork('printing'));
  const whole = sheetsOf({ madeUp, figures, style, random: random.fork('labels') });
  const ways = damages.filter((damage) => !layout || layout.bears(damage.id));
  const { sheets, done } = isDamaged ? damaged(whole, ways, random.fork('damage')) : { sheets: whole, done: [] };
  const finish = (table: TableId): Sheet => {
    const sheet = settled(isPrinted ? inPrint(sheets[table], whole[table]) : sheets[table], madeUp.rows[table].map((row) => row.id));
    return style.itemsApart && table === 'disclosure' ? itemsApart(sheet) : paged(sheet, style, random.fork(`pages of ${table}`));
  };
  return { style, done, sheets: { disclosure: finish('disclosure'), requests: finish('requests'), review: finish('review') } };
}

/** The tables as their layout prints them, or as they are for a format with tables of its own. */
function laidOut(sheets: Record<TableId, Sheet>, layout: Layout | null, style: Style, random: Random) {
  const lost = new Set<string>();
  const hasBlanks = Object.values(sheets).some((sheet) => figuresOn(sheet).some((figure) => figure.state === 'blank'));
  const part = (table: TableId): Part => {
    if (!layout) return { kind: 'sheet', sheet: sheets[table] };
    const printed = layout.print(sheets[table], style, random.fork(table), hasBlanks);
    for (const address of printed.lost) lost.add(address);
    return { kind: 'lines', lines: printed.lines };
  };
  const [disclosure, requests, review] = tableIds.map(part);
  if (!disclosure || !requests || !review) throw new RangeError('The form has three tables.');
  return { tables: { disclosure, requests, review }, lost };
}

