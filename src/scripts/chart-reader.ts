import { chooseMeasure } from './chart-measure.ts';
import { savePicture } from './chart-picture.ts';
import { readOut } from './chart-readout.ts';
import type { ChartContext } from './chart-words.ts';

// Wakes what each chart of a page offers beside its drawing: single figures under pointer, finger or keys, a choice of
// measure, a picture to save. Without it the chart is complete. Plain DOM of 2021: in-app browsers of that age run it.

for (const figure of document.querySelectorAll<HTMLElement>('.chart[data-chart]')) enhance(figure);

function enhance(figure: HTMLElement): void {
  const said = figure.querySelector<HTMLElement>('.chart-said');
  const tools = figure.querySelector<HTMLElement>('.chart-tools');
  if (!said || !tools) return;
  const tell: ChartContext['tell'] = (text, link) => {
    said.textContent = text;
    if (!link) return;
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    // In a frame the report opens beside the page around it, not inside the frame.
    if (window.parent !== window) anchor.target = '_blank';
    said.append(' ', anchor);
  };
  const context: ChartContext = {
    figure, path: figure.dataset['chart'] ?? '', language: figure.dataset['language'] ?? 'zh',
    words: JSON.parse(figure.dataset['words'] ?? '{}') as Record<string, string>, tell,
  };
  readOut(context);
  chooseMeasure(context);
  savePicture(context);
  said.hidden = tools.hidden = false;
}
