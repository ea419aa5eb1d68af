import { encode } from 'uqr';
import type { DrawnChart } from '../charts/index.ts';
import { bold, textWidth, wrap } from '../charts/text-width.ts';
import { themed } from '../charts/themed.ts';
import { fontFamily, light } from '../charts/theme.ts';
import { escaped } from './markup.ts';

/** What stands below a drawing that travels without its page. */
export interface PosterNotes {
  /** Name of the site with the version of the data. */
  edition: string;
  /** Address of the chart's page, as short as can be written. */
  address: string;
  /** Whole address for a QR code; null where the site does not know its own. */
  code: string | null;
}

const margin = 24;
const type = { title: 21, subtitle: 13, source: 12, codeSize: 88 };

interface Line {
  words: string;
  y: number;
  size: number;
  colour: string;
  weight?: number;
}

/**
 * A chart that stands by itself, as SVG without style sheet or script: title, drawing, source, state of the data, address.
 * Colours are written in. What is drawn and what it is called are those of the page.
 */
export function poster(drawn: DrawnChart, notes: PosterNotes, theme: 'light' | 'dark' = 'light', isNarrow = false): string {
  const width = drawn.size.width + 2 * margin;
  const title = wrap(drawn.title, drawn.size.width / bold, isNarrow ? type.title - 3 : type.title).split('\n');
  const lines: Line[] = [];
  let y = margin;
  const write = (words: string[], size: number, colour: string, weight?: number) => {
    for (const each of words) {
      y += size * 1.4;
      lines.push({ words: each, y, size, colour, ...(weight ? { weight } : {}) });
    }
  };
  write(title, isNarrow ? type.title - 3 : type.title, light.ink, 700);
  y += 4;
  write(wrap(drawn.subtitle, drawn.size.width, type.subtitle).split('\n'), type.subtitle, light['ink-muted']);
  const top = y + 16;
  y = top + drawn.size.height + 8;
  const footTop = y;
  const room = drawn.size.width - (notes.code ? type.codeSize + 24 : 0);
  for (const words of [drawn.source, notes.edition, notes.address]) write(wrapped(words, room, type.source), type.source, light['ink-muted']);
  const height = Math.ceil(Math.max(y, notes.code ? footTop + type.codeSize + 8 : 0) + margin);
  const code = notes.code ? qrCode(notes.code, width - margin - type.codeSize, footTop + 8) : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fontFamily}">`
    + `<title>${escaped(drawn.title)}</title><desc>${escaped(drawn.alt)}</desc>`
    + lines.map(textOf).join('') + nested(drawn, margin, top) + code + '</svg>';
  return themed(svg, theme);
}

/** The drawing without the name and description that stand on the whole. */
function nested({ svg }: DrawnChart, x: number, y: number): string {
  return svg
    .replace(/<title[^>]*>[^<]*<\/title><desc[^>]*>[^<]*<\/desc>/, '')
    .replace(/^<svg [^>]*>/, (tag) => tag.replace(/ (?:xmlns|role|lang|class|aria-\w+)="[^"]*"/g, '').replace('<svg', `<svg x="${x}" y="${y}"`))
    .replace(/ data-point="\d+"/g, '');
}

const textOf = ({ words, y, size, colour, weight }: Line): string =>
  `<text transform="translate(${margin},${Math.round(y)})" font-size="${size}" fill="${colour}"${weight ? ` font-weight="${weight}"` : ''}>${escaped(plain(words))}</text>`;

/** In a Chinese font the apostrophe of English (’) is as wide as a character. */
const plain = (words: string): string => (/\p{Script=Han}/u.test(words) ? words : words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'));

/** Modules as one path; black on white whatever the theme, or readers do not find it. */
function qrCode(address: string, x: number, y: number): string {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const scale = type.codeSize / size;
  const path = data.flatMap((row, line) => row.flatMap((dark, column) => (dark ? [`M${column} ${line}h1v1h-1z`] : []))).join('');
  return `<g transform="translate(${x},${Math.round(y)}) scale(${scale})"><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000000" d="${path}"/></g>`;
}

/** An address has no place to break; it is cut where it must be. */
const wrapped = (words: string, room: number, size: number): string[] => wrap(words, room, size).split('\n').flatMap((line) => cut(line, room, size));

function cut(line: string, room: number, size: number): string[] {
  if (textWidth(line, size) <= room) return [line];
  const fits = [...line].findIndex((_, index) => textWidth(line.slice(0, index + 1), size) > room);
  return [line.slice(0, fits), ...cut(line.slice(fits), room, size)];
}
