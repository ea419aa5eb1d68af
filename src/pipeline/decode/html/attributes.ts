import { doubleQuote, equals, greaterThan, isSpace, singleQuote, slash } from '../signs.ts';

/** Told of an attribute: where its name and its value begin and end in the source; a value that is not there is empty. */
type TellAttribute = (start: number, end: number, valueStart: number, valueEnd: number) => void;

/**
 * Reads the attributes of a tag whose name ends at `from` (HTML Living Standard, 13.2.5.32 to 39). Gives the offset of
 * the tag's `>`; -1 where the source ends before.
 */
export function readAttributes(source: string, from: number, tell: TellAttribute): number {
  let at = behindSpace(source, from);
  while (at < source.length) {
    const sign = source.charCodeAt(at);
    if (sign === greaterThan) return at;
    if (sign === slash) {
      at = behindSpace(source, at + 1);
      continue;
    }
    const end = endOfName(source, at + 1);
    const next = behindSpace(source, end);
    if (source.charCodeAt(next) !== equals) {
      tell(at, end, end, end);
      at = next;
      continue;
    }
    const valueAt = behindSpace(source, next + 1);
    const quote = source.charCodeAt(valueAt);
    const isQuoted = quote === doubleQuote || quote === singleQuote;
    const valueStart = isQuoted ? valueAt + 1 : valueAt;
    const valueEnd = isQuoted ? source.indexOf(quote === doubleQuote ? '"' : "'", valueStart) : endOfBareValue(source, valueAt);
    if (valueEnd === -1) return -1;
    tell(at, end, valueStart, valueEnd);
    at = behindSpace(source, isQuoted ? valueEnd + 1 : valueEnd);
  }
  return -1;
}

function behindSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function endOfName(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === equals || sign === greaterThan || sign === slash || isSpace(sign)) return at;
  }
  return source.length;
}

function endOfBareValue(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === greaterThan || isSpace(sign)) return at;
  }
  return source.length;
}
