import { gridsOf } from '../page/grid.ts';
import type { PageContent } from '../page/layout.ts';
import { linesOf, runsOf } from '../page/lines.ts';
import type { Ruling, Word } from '../page/word.ts';
import { matrixOf } from '../pdf/matrix.ts';
import { readXml } from '../xml.ts';
import { points, rulingsOfPath, wordsOfCode, type TextPlace } from './objects.ts';

const attributes = new Set(['TextObject', 'TextCode', 'PathObject']);
const mostWords = 300_000;

/** One page's Content.xml: its words and drawn lines. `size` is width and height in millimetres. */
export function readOfdPage(source: string, number: number, size: [number, number]): PageContent {
  const words: Word[] = [];
  const rulings: Ruling[] = [];
  let text: TextPlace | null = null;
  let code: { x: number; y: number; deltaX: string; characters: string } | null = null;
  let path: { left: number; top: number; transform: ReturnType<typeof matrixOf>; data: string } | null = null;
  let inData = false;
  readXml(source, attributes, {
    open: (name, values) => {
      const numbers = (attribute: string) => (values.get(attribute) ?? '').trim().split(/\s+/u).filter((each) => each !== '').map(Number);
      const [left = 0, top = 0] = numbers('Boundary');
      if (name === 'TextObject') text = { left, top, transform: matrixOf(numbers('CTM')), size: numbers('Size')[0] ?? 4 };
      if (name === 'PathObject') path = { left, top, transform: matrixOf(numbers('CTM')), data: '' };
      if (name === 'TextCode') code = { x: numbers('X')[0] ?? 0, y: numbers('Y')[0] ?? 0, deltaX: values.get('DeltaX') ?? '', characters: '' };
      inData = name === 'AbbreviatedData';
    },
    text: (characters) => {
      if (code) code.characters += characters;
      else if (path && inData) path.data += characters;
    },
    close: (name) => {
      if (name === 'TextCode' && code && text && words.length < mostWords) words.push(...wordsOfCode(code.characters, code.x, code.y, code.deltaX, text));
      if (name === 'TextCode') code = null;
      if (name === 'PathObject' && path) rulings.push(...rulingsOfPath(path.data, path.left, path.top, path.transform));
      if (name === 'PathObject') path = null;
      inData = false;
    },
  });
  const isTabular = linesOf(words).some((line) => runsOf(line).length > 1);
  return { number, width: size[0] * points, height: size[1] * points, words, grids: gridsOf(rulings, words), isTabular };
}
