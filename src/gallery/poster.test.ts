import { expect, test } from 'vitest';
import { bodies } from '../../test/charts/bodies.ts';
import { clippedTexts, coveredTexts } from '../../test/charts/texts.ts';
import { dark, light } from '../charts/theme.ts';
import { exhibitsOfBody } from './exhibit.ts';
import { frozen } from './frozen.ts';
import { poster } from './poster.ts';
import { frameHeight, snippet } from './snippet.ts';

const exhibits = ['pingtan', 'extreme', 'states'].flatMap((name) => exhibitsOfBody(bodies[name] ?? never()));
const notes = { edition: '数据：公开年报，2026.1版，指纹0123456789ab', address: 'example.org/charts/applications/pingtan/', code: 'https://example.org/charts/applications/pingtan/' };

test.each(exhibits.flatMap((exhibit) => (['wide', 'narrow'] as const).map((width) => ({ exhibit, width, name: `${exhibit.chart.id} ${exhibit.data.agency.zh} ${width}` }))))(
  'the chart that stands by itself has all it needs: $name',
  ({ exhibit, width }) => {
    const drawn = exhibit.draw({ language: 'zh', width });
    const svg = poster(drawn, width === 'wide' ? notes : { ...notes, code: null }, 'light', width === 'narrow');
    // Broken into lines, the title is still all there.
    const words = [...svg.matchAll(/<text transform="translate\(24,[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join('');
    for (const part of [drawn.title, drawn.subtitle, drawn.source, notes.edition, notes.address]) expect(words.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
    expect(svg).not.toMatch(/var\(--|<style|<script|\sstyle=|data-point|href=/);
    expect([...svg.matchAll(/ id="/g)].length).toBe(0);
    expect(svg.match(/<svg /g)).toHaveLength(2);
    expect(clippedTexts(outer(svg))).toEqual([]);
    expect(coveredTexts(outer(svg))).toEqual([]);
  },
);

/** The poster without the drawing, whose own texts test/charts/ looks at. */
const outer = (svg: string): string => svg.replace(/<svg x=[^]*?<\/svg>/, '').replace('<svg ', '<svg text-anchor="start" ');

test('in the dark theme no colour of the light one is left', () => {
  for (const exhibit of exhibits) {
    const svg = poster(exhibit.draw({ language: 'en', width: 'wide' }), { ...notes, code: null }, 'dark');
    const own = new Set(Object.values(dark));
    const left = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour ?? '').filter((colour) => !own.has(colour));
    expect(left).toEqual([]);
    expect(svg).toContain(`<rect width="100%" height="100%" fill="${dark.paper}"/>`);
  }
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test('what a release keeps of a chart has its colours in it and follows no style sheet', () => {
  const [exhibit] = exhibits;
  const kept = frozen(exhibit ?? never());
  expect(kept.charts.map(({ language }) => language)).toEqual(['zh', 'en']);
  expect(kept.files.map(({ name }) => name)).toEqual(['zh-wide', 'zh-narrow', 'en-wide', 'en-narrow'].map((name) => `charts/applications/pingtan/${name}.svg`));
  for (const { content } of kept.files) {
    expect([...content.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)).toEqual(['chart-drawing']);
    expect(content).toContain(light['series-1']);
  }
});

test('the embed code cannot be broken by a name', () => {
  expect(snippet('https://a/?b&c', 'https://a/embed.js', '"><script>', 500)).toBe(
    '<iframe src="https://a/?b&amp;c" title="&quot;&gt;&lt;script&gt;" width="100%" height="500" loading="lazy" style="border:0"></iframe>\n<script async src="https://a/embed.js"></script>',
  );
});

test('without a script the frame has the room that drawing and words take', () => {
  const drawn = (exhibits[0] ?? never()).draw({ language: 'zh', width: 'wide' });
  expect(frameHeight(drawn)).toBeGreaterThan(drawn.size.height + 120);
  expect(frameHeight(drawn)).toBeLessThan(drawn.size.height + 220);
});

function never(): never {
  throw new Error('no such body');
}
