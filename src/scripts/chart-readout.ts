import { filled } from './chart-words.ts';
import type { ChartContext } from './chart-words.ts';

/** A figure of data.json; the place in the list is what the drawing's marks name in `data-point`. */
interface Figure {
  agency_name: string | null;
  year: number;
  series_zh: string;
  series_en: string;
  unit: string | null;
  value: number | null;
  text_zh: string;
  text_en: string;
  page: string | null;
}

/** Steps through the figures of the drawing that is shown: by pointer, finger, arrow keys and two buttons. */
export function readOut(context: ChartContext): void {
  const { figure, words } = context;
  let current = -1;
  let data: Promise<Figure[]> | null = null;
  const figures = (): Promise<Figure[]> => {
    data = data ?? fetch(`${context.path}data.json`).then((answer) => answer.json() as Promise<{ figures: Figure[] }>).then((chart) => chart.figures);
    return data;
  };

  const select = (point: number): void => {
    if (point === current) return;
    current = point;
    for (const mark of figure.querySelectorAll('[data-point]')) mark.classList.toggle('is-current', mark.getAttribute('data-point') === String(point));
    figures().then((all) => {
      const one = all[point];
      if (one && point === current) say(one, context);
    }, () => {
      data = null;
      context.tell(words['failed'] ?? '');
    });
  };
  const step = (by: number): void => {
    const points = pointsIn(shown(figure));
    const place = points.indexOf(current);
    const next = points[place < 0 ? (by > 0 ? 0 : points.length - 1) : (place + by + points.length) % points.length];
    if (next !== undefined) select(next);
  };

  const follow = (event: PointerEvent): void => {
    const nearest = nearestPoint(shown(figure), event.clientX, event.clientY);
    if (nearest !== null) select(nearest);
  };
  for (const drawing of figure.querySelectorAll<HTMLElement>('.chart-wide, .chart-narrow')) {
    drawing.tabIndex = 0;
    drawing.setAttribute('role', 'group');
    drawing.setAttribute('aria-label', words['hint'] ?? '');
    drawing.addEventListener('pointermove', follow);
    drawing.addEventListener('pointerdown', follow);
    drawing.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      step(by);
    });
  }
  for (const button of figure.querySelectorAll<HTMLButtonElement>('.chart-step')) button.addEventListener('click', () => { step(Number(button.value)); });
}

function say(one: Figure, { language, words, tell }: ChartContext): void {
  const [series, text] = language === 'zh' ? [one.series_zh, one.text_zh] : [one.series_en, one.text_en];
  const unit = language === 'zh' && one.value !== null ? one.unit ?? '' : '';
  const href = one.page === null ? null : language === 'zh' ? one.page : `/en${one.page}`;
  const line = filled(words['figure'], { year: one.year, series, value: text + unit });
  tell(line, href === null ? undefined : { href, text: words['open'] ?? '' });
}

/** The one of the two drawings that fits the column. */
const shown = (figure: HTMLElement): HTMLElement =>
  Array.from(figure.querySelectorAll<HTMLElement>('.chart-wide, .chart-narrow')).find((drawing) => drawing.offsetWidth > 0) ?? figure;

const pointsIn = (drawing: HTMLElement): number[] =>
  Array.from(new Set(Array.from(drawing.querySelectorAll('[data-point]'), (mark) => Number(mark.getAttribute('data-point'))))).sort((a, b) => a - b);

/** The mark under the place, else the nearest: a finger covers more than a bar is wide. */
function nearestPoint(drawing: HTMLElement, x: number, y: number): number | null {
  let best: { point: number; distance: number } | null = null;
  for (const mark of drawing.querySelectorAll('[data-point]')) {
    const box = mark.getBoundingClientRect();
    const distance = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    if (!best || distance < best.distance) best = { point: Number(mark.getAttribute('data-point')), distance };
  }
  return best?.point ?? null;
}
