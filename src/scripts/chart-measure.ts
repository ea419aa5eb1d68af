import type { ChartContext } from './chart-words.ts';

const widths = ['wide', 'narrow'];

/** Its buttons put the drawing of another measure in place of the shown one; none where a chart has but one. */
export function chooseMeasure({ figure, path, language, words, tell }: ChartContext): void {
  const buttons = figure.querySelectorAll<HTMLButtonElement>('.chart-measures button');
  let wanted = '';
  const show = (measure: string): void => {
    wanted = measure;
    Promise.all(widths.map((width) => drawing(`${path}${language}-${width}-${measure}.svg`))).then((drawings) => {
      if (wanted !== measure) return;
      widths.forEach((width, index) => {
        const made = drawings[index];
        if (made) figure.querySelector(`.chart-${width}`)?.replaceChildren(made);
      });
      buttons.forEach((each) => { each.setAttribute('aria-pressed', String(each.value === measure)); });
    }, () => { tell(words['failed'] ?? ''); });
  };
  buttons.forEach((button) => { button.addEventListener('click', () => { show(button.value); }); });
}

async function drawing(address: string): Promise<Node> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return document.importNode(new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement, true);
}
