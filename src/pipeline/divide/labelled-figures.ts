import { rowWords } from '../../form/words.ts';

/** A row's label and a figure right behind it. */
export interface LabelledFigure {
  /** The label as it stands, with punctuation inside it. */
  label: string;
  from: number;
  /** End of the figure. */
  to: number;
}

/**
 * Labels of rows with a figure right behind them, one after the other, in a text without white space; punctuation inside
 * and behind a label counts for nothing. A label is looked for where a figure begins: figures are few, letters many.
 */
export function labelledFigures(text: string): LabelledFigure[] {
  const found: LabelledFigure[] = [];
  /** Places of the characters that are no punctuation. */
  const places: number[] = [];
  /** Whether only punctuation stands since the last letter. */
  let isBehindLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (isBehindLetter && (kind === sign || kind === digit)) {
      found.push(...labelsUpTo(text, places));
      isBehindLetter = false;
    }
    if (kind === letter) isBehindLetter = true;
    if (kind === digit || kind === letter) places.push(at);
  }
  return oneAfterTheOther(found);
}

/** All labels that end at the last of the places, where a figure does follow. */
function labelsUpTo(text: string, places: readonly number[]): LabelledFigure[] {
  const last = places[places.length - 1] ?? -1;
  const before = places[places.length - 2] ?? -1;
  const found: LabelledFigure[] = [];
  for (const word of wordsByEnding.get(`${text[before] ?? ''}${text[last] ?? ''}`) ?? []) {
    if (!endsWith(text, places, word)) continue;
    figureBehind.lastIndex = last + 1;
    if (!figureBehind.test(text)) break;
    const from = places[places.length - word.length] ?? 0;
    found.push({ label: text.slice(from, last + 1), from, to: figureBehind.lastIndex });
  }
  return found;
}

function endsWith(text: string, places: readonly number[], word: string): boolean {
  const first = places.length - word.length;
  let at = word.length - 1;
  while (at >= 0 && text[places[first + at] ?? -1] === word[at]) at -= 1;
  return at < 0;
}

/** Of those that overlap the one that begins first, and of those the longest. */
function oneAfterTheOther(found: readonly LabelledFigure[]): LabelledFigure[] {
  let free = 0;
  return found.toSorted((a, b) => a.from - b.from || b.label.length - a.label.length).filter(({ from, to }) => {
    if (from < free) return false;
    free = to;
    return true;
  });
}

/** In prose a unit stands behind the figure: 办理行政许可40件. */
const figureBehind = /\p{P}*(?:[/—–-]|\d[\d.]*)(?![\d.篇人起类场]|[件条项个次份宗][\p{P}\p{Script=Han}])/uy;

/** By their last two letters; none is shorter. */
const wordsByEnding: ReadonlyMap<string, string[]> = new Map(rowWords.map((word) => word.slice(-2)).map((ending) => [ending, rowWords.filter((word) => word.endsWith(ending))]));

const letter = 1;
const digit = 2;
const punctuation = 3;
/** Punctuation that may stand for a figure. */
const sign = 4;

/** What each character is, once it has been met. */
const kinds = new Uint8Array(65_536);

const kindOf = (code: number): number => kinds[code] || learn(code);

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = /[/—–-]/u.test(character) ? sign : /\p{P}/u.test(character) ? punctuation : /\d/u.test(character) ? digit : letter;
  kinds[code] = kind;
  return kind;
}
